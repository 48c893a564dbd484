import { yearStretch } from "../../dates/yearStyles";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { styleOfPeriod } from "../styleOfPeriod";
import { tokenAt, type Token } from "../tokenise";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { fullYear, isBinder, isYear } from "./yearAfter";

type Tokens = readonly Token[];

/**
 * Whether a year is part of a name ("the 2018 framework", "Care Act 2014", "Children Act 1989/2004") and so sets no date.
 */
export function isAboutTheWork(tokens: Tokens, at: number, to: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (before.text === "(" && isCitation(tokens, at, to)) return true;
  if (before.text === "," && isImprint(tokens, at, to)) return true;
  const isNumbered = before.kind === "number" && !before.gap;
  if (isInitials(isNumbered ? tokenAt(tokens, at - 2) : before) || isPartOf(tokens, at, to)) return true;
  const name = before.text === "(" ? tokenAt(tokens, at - 2) : before;
  if (name.kind === "word" && NAMES.has(name.text)) return !isRolling(tokens, at - 1) && !isMade(tokens, at - 2);
  if (to - at > 1 && (isTitle(tokens, at) || isBudgeting(tokens, at))) return true;
  if (after.kind !== "word" || !after.gap) return false;
  if (after.text === "and" && isYear(tokenAt(tokens, to + 1)) && NAMES.has(tokenAt(tokens, to + 2).text)) return true;
  return DETERMINERS.has(before.text) || (NAMES.has(after.text) && !TIMELY.has(leadBefore(tokens, at)));
}

/**
 * A year in brackets behind a title ("Safer Recruitment Guidance (2018)", "Ofsted (2019) handbook"): the word before it has
 * a capital that no sentence gives it, or the name goes on behind the brackets.
 */
function isCitation(tokens: Tokens, at: number, to: number): boolean {
  const title = tokenAt(tokens, at - 2);
  if (tokenAt(tokens, to).text !== ")" || title.kind !== "word" || !title.isCapital) return false;
  const after = tokenAt(tokens, to + 1);
  const goesOn = after.kind === "word" && !after.isCapital && after.meaning === undefined;
  if (goesOn || tokenAt(tokens, at - 4).text === "the") return true;
  const isAlone = beginsPiece(tokens, at - 2) && endsPiece(tokens, to + 1);
  return (isAlone || !beginsPiece(tokens, at - 2)) && !ACTIVITIES.has(title.text);
}

/** How far the bracket of an edition may lie before its year. */
const LONGEST_IMPRINT = 8;

/** "(v2.1, 2016)", "(DfE, 2018)": whose or which edition, and its year. */
function isImprint(tokens: Tokens, at: number, to: number): boolean {
  if (tokenAt(tokens, to).text !== ")") return false;
  for (let back = at - 2; back >= at - LONGEST_IMPRINT; back -= 1) {
    const { kind, text, meaning } = tokenAt(tokens, back);
    if (text === "(") return true;
    if (kind === "end" || kind === "line" || meaning?.begins !== undefined || ACTIVITIES.has(text)) return false;
  }
  return false;
}

/** "Refresh strategy 2023": what is to be done with it stands at the head. */
const isMade = (tokens: Tokens, at: number): boolean => MAKING.has(tokenAt(tokens, at).text) && beginsPiece(tokens, at);

const MAKING: ReadonlySet<string> = new Set(
  "refresh review publish launch update complete develop produce adopt approve deliver finalise agree".split(" "),
);

/** "Local Plan Review 2019-2036", "Equality Objectives 2020-24": two words with capitals before several years. */
const isTitle = (tokens: Tokens, at: number): boolean =>
  [at - 1, at - 2].every((place) => isNameWord(tokenAt(tokens, place))) && !isRolling(tokens, at - 1);

/** "Budget setting 2016/17", "budget consultation process 2018-19": done before the year it is for. */
const isBudgeting = (tokens: Tokens, at: number): boolean =>
  BUDGETING.has(tokenAt(tokens, at - 1).text) && [2, 3].some((back) => BUDGETS.has(tokenAt(tokens, at - back).text));

const BUDGETING: ReadonlySet<string> = new Set(
  "setting round process planning consultation proposals preparation cycle".split(" "),
);
const BUDGETS: ReadonlySet<string> = new Set(["budget", "budgets", "precept", "tax", "rent"]);

const isNameWord = ({ kind, isCapital, meaning }: Token): boolean =>
  kind === "word" && isCapital && meaning?.begins === undefined && meaning?.isCounting !== true;

/** "CYPP 2015-18", "JSNA 2019": initials that no reader knows are a document's. */
const isInitials = (word: Token): boolean =>
  word.isShouted && word.text.length >= 3 && word.meaning === undefined && !ACTIVITIES.has(word.text);

/** "part of 2018/19 savings programme", but not "by the end of 2018/19 for all". */
function isPartOf(tokens: Tokens, at: number, to: number): boolean {
  if (tokenAt(tokens, at - 1).text !== "of") return false;
  const after = tokenAt(tokens, to);
  return after.kind === "word" && after.meaning === undefined && !TIMES.has(tokenAt(tokens, at - 2).text);
}

const TIMES: ReadonlySet<string> = new Set(
  "end start beginning middle half quarter course month months weeks spring summer autumn winter term rest remainder".split(
    " ",
  ),
);

/** "Rolling programme 2019-2021" names no document. */
const isRolling = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).text === "programme" && tokenAt(tokens, at - 1).text === "rolling";

/** Words that carry a year in a name. */
const NAMES: ReadonlySet<string> = new Set(
  (
    "act acts regulations regulation order code bill paper census strategy strategies framework guidance together vision agenda version budget " +
    "standards standard inspection policy charter report survey data plan plans programme league olympics games conference covid " +
    "statement assessment jsna sip handbook edition rules directive circular award awards baseline index indices figures results outturn accounts population estimates projections " +
    "premium grant fund returns allocation settlement leavers exam exams gcse snapshot referendum election spending white green"
  ).split(" "),
);

/** Lead-ins after which a year is a time even before a noun: "by 2018 plans will be in place". */
const TIMELY: ReadonlySet<string> = new Set([
  "by",
  "until",
  "till",
  "during",
  "before",
  "since",
  "end",
  "early",
  "late",
  "mid",
]);

const DETERMINERS: ReadonlySet<string> = new Set(["the", "our", "their", "its", "this", "a", "an", "new", "under"]);

/** Words after which a lone year is the deadline though no lead-in says so. */
const ACTIVITIES: ReadonlySet<string> = new Set(
  (
    "launch review complete completion completed publish published publication delivery deliver refresh deadline target due implementation " +
    "implement start finish end rollout roll out pilot consultation evaluation procurement tender go live opening open mobilisation update year " +
    "january february adoption approval decision sign off introduced introduce commence begin phase stage deadline target achieved delivered implemented"
  ).split(" "),
);

/** A bare year: by 2018, 2018 onwards, end of 2019, "2018 - launch". */
export const year: Rule = ({ tokens }, at) => {
  const figure = tokenAt(tokens, at);
  if (!isYear(figure) || isGlued(tokens, at)) return null;
  const lead = leadBefore(tokens, at);
  const begins = beginsPiece(tokens, at);
  const ends = endsPiece(tokens, at + 1) || FOLLOWS.has(tokenAt(tokens, at + 1).text);
  if (!(
    lead !== "" ||
    (begins && ends) ||
    (ends && (ACTIVITIES.has(tokenAt(tokens, at - 1).text) || isMade(tokens, at - 2)))
  ))
    return null;
  if (isAboutTheWork(tokens, at, at + 1)) return null;
  return dateFound({
    from: at,
    to: at + 1,
    year: figure.value,
    days: (inYear) => yearStretch("calendar", inYear),
    precision: "year",
    isWeak: lead === "" ? !(begins && ends) : lead === "for" || lead === "and" || lead === "or",
  });
};

/** The '09 of "early '09" and "end of '09": two figures that only a mark makes a year. */
export const shortYear = ({ tokens }: Scan, at: number): DateFound | null => {
  const figure = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).text !== "'" || figure.digits !== 2 || figure.gap) return null;
  return dateFound({
    from: at,
    to: at + 2,
    year: fullYear(figure.value),
    days: (inYear) => yearStretch("calendar", inYear),
    precision: "year",
    assumed: ["century"],
  });
};

const FOLLOWS: ReadonlySet<string> = new Set([
  "onwards",
  "onward",
  "and",
  "to",
  "ongoing",
  "+",
  "/",
  "&",
  "until",
  "then",
]);

/** Part of a code or another figure: 12-2018-4, A/2018, 2018.5, 2,018. */
function isGlued(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  const isBound = !tokenAt(tokens, at).gap && before.kind === "mark";
  if (isBound && (before.text === "_" || before.text === "#" || before.text === "£")) return true;
  if (isBound && isBinder(before) && !before.gap && tokenAt(tokens, at - 2).meaning === undefined) return true;
  if (after.gap || after.kind === "end") return isNumbered(tokens, at);
  if (after.text === "-" && BASED.has(tokenAt(tokens, at + 2).text)) return true;
  return (
    after.text === "_" ||
    after.text === "%" ||
    (after.text === "." && tokenAt(tokens, at + 2).kind === "number" && !tokenAt(tokens, at + 2).gap)
  );
}

/** 2016-based, 2018-style: what something is of. */
const BASED: ReadonlySet<string> = new Set(["based", "style", "era", "born", "led"]);

/** ext. 2019, ref 2020: a number that something has. */
function isNumbered(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return NUMBERED.has((before.text === "." || before.text === ":" ? tokenAt(tokens, at - 2) : before).text);
}

const NUMBERED: ReadonlySet<string> = new Set(
  "ext extn extension tel telephone phone fax mobile ref reference minute pin code postcode".split(" "),
);

/** Several years: 2017 - 2021, 2019-22, 2018 to 2020. Calendar years unless the plan counts otherwise. */
export const yearRange: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at);
  if (!isYear(first) || isGlued(tokens, at)) return null;
  const binder = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  const isRange = isBinder(binder) || binder.text === "to" || binder.text === "until";
  if (!isRange || second.kind !== "number" || second.isOrdinal) return null;
  const isTight = !second.gap && !binder.gap;
  const last = isYear(second) ? second.value : second.digits === 2 && isTight ? fullYear(second.value) : 0;
  if (last <= first.value || last - first.value > 30) return null;
  if (isBinder(tokenAt(tokens, at + 3)) && tokenAt(tokens, at + 4).kind === "number") return null;
  if (tokenAt(tokens, at + 3).meaning?.month !== undefined) return null;
  const isAlone = beginsPiece(tokens, at) && endsPiece(tokens, at + 3);
  if (!isAlone && isAboutTheWork(tokens, at, at + 3)) return null;
  const style = scan.style === "academic" ? (styleOfPeriod(scan.context) ?? "calendar") : (scan.style ?? "calendar");
  const count = last - first.value + (style === "calendar" ? 1 : 0);
  return dateFound({
    from: at,
    to: at + 3,
    year: first.value,
    days: (inYear) => yearStretch(style, inYear, count),
    precision: "year",
    assumed: style === "calendar" ? [] : [style === "academic" ? "academic-year" : "financial-year"],
    doubts: [{ type: "ambiguous", chose: `${style} years` }],
    isWindow: true,
    isWeak: !isAlone && leadBefore(tokens, at) === "",
  });
};

/** A year before its month: 2016 Jan, 2018 - March is left alone. */
export const yearMonth: Rule = (scan, at) => {
  const { tokens } = scan;
  const figure = tokenAt(tokens, at);
  if (!isYear(figure)) return null;
  const place = tokenAt(tokens, at + 1).text === "," ? at + 2 : at + 1;
  const month = tokenAt(tokens, place).meaning?.month;
  if (month === undefined) return null;
  const found = scan.readDate(place);
  if (found === null || found.year !== null || found.month === null) return null;
  return { ...found, from: at, year: figure.value };
};
