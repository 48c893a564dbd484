import { monthsStretch } from "../../dates/stretch";
import { calendarYearWithin } from "../../dates/yearStyles";
import { dateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import type { Assumption } from "../types";
import { beginsPiece, endsPiece, isStreet, leadBefore } from "./place";
import { yearAfter } from "./yearAfter";

/** Without a plan's dates, two figures after a month are a year from 2003 on. */
const FIRST_LONE_YEAR = 3;
const LAST_LONE_YEAR = 39;

/**
 * Whether two figures after a month are its year ("April 11", "Feb 04") rather than a day. With the plan's dates known
 * they are a year where the plan can speak of that year; without, nearly always, since the day comes first in the
 * United Kingdom.
 */
export function isYearRatherThanDay({ years }: Scan, value: number, written: string): boolean {
  if (written.length !== 2) return false;
  if (value > 31 || written.startsWith("0")) return true;
  const year = 2000 + value;
  return years === null
    ? value >= FIRST_LONE_YEAR && value <= LAST_LONE_YEAR
    : year >= years.first && year <= years.last;
}

/** A month: Dec 2017, April 11, Feb. 04, Oct-15, March 2018/19, June. */
export const month: Rule = (scan, at) => {
  const { tokens } = scan;
  const token = tokenAt(tokens, at);
  const number = token.meaning?.month;
  if (number === undefined || isInFileName(tokens, at) || isStreet(tokens, at + 1)) return null;
  const dot = tokenAt(tokens, at + 1).text === "." ? 1 : 0;
  const figure = tokenAt(tokens, at + 1 + dot);
  const year = yearAfter(scan, at + 1, isYearRatherThanDay(scan, figure.value, figure.text));
  if (year === null && (isPerson(scan, at) || !isMonthName(scan, at, figure.kind === "number"))) return null;
  const isSplit = year?.isSplit === true;
  const isLoose =
    scan.years === null &&
    year?.isShort === true &&
    !isSplit &&
    figure.digits === 2 &&
    figure.gap &&
    figure.value <= 31;
  const style = isSplit ? scan.splitStyle() : "calendar";
  const assumed: Assumption[] = ["day"];
  if (year?.isShort === true) assumed.push("century");
  if (isSplit) assumed.push(style === "academic" ? "academic-year" : "financial-year");
  return dateFound({
    from: at,
    to: year?.to ?? at + 1 + (isAbbreviation(scan, at) ? dot : 0),
    year: year === null ? null : calendarYearWithin(style, year.year, number),
    days: (inYear) => monthsStretch({ year: inYear, month: number }),
    precision: "month",
    assumed,
    doubts: isLoose ? [{ type: "ambiguous", chose: "a month and its year" }] : [],
    month: number,
  });
};

/** The March of "Final_v2_March.docx". */
function isInFileName(tokens: Scan["tokens"], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  return (before.text === "_" && !tokenAt(tokens, at).gap) || (after.text === "_" && !after.gap);
}

/** "Sept." mid-sentence: its stop is no end of a sentence where small letters go on. */
function isAbbreviation({ tokens }: Scan, at: number): boolean {
  const after = tokenAt(tokens, at + 2);
  return tokenAt(tokens, at).text.length <= 4 && after.kind === "word" && !after.isCapital;
}

/**
 * Whether a month's name without a year is the month. "may", "march" and "august" are words too: in small letters they
 * need a lead-in, a figure or to stand alone, and "May" before a plain verb is no month.
 */
function isMonthName({ tokens }: Scan, at: number, hasFigure: boolean): boolean {
  const token = tokenAt(tokens, at);
  if (!DOUBLE_MEANING.has(token.text)) return true;
  const after = tokenAt(tokens, at + 1);
  const isVerb = after.kind === "word" && after.gap && AFTER_MAY.has(after.text);
  if (token.text === "march" && after.text === "past") return false;
  const isMarching =
    token.text === "march" && MARCHING.has(after.text) && tokenAt(tokens, at + 2).meaning?.begins === undefined;
  if (isMarching && tokenAt(tokens, at + 2).kind === "word" && leadBefore(tokens, at) === "") return false;
  if (isVerb && WEAK_LEADS.has(leadBefore(tokens, at))) return false;
  if (after.text === "'" && !after.gap && tokenAt(tokens, at + 2).text === "d") return false;
  if (token.isCapital && (token.text.length > 3 || !isVerb)) return true;
  if (leadBefore(tokens, at) !== "" || (hasFigure && !after.gap)) return true;
  const before = tokenAt(tokens, at - 1);
  const isFree = beginsPiece(tokens, at) || before.text === "/" || before.meaning?.month !== undefined;
  return (
    isFree &&
    (endsPiece(tokens, at + 1) || after.text === "/" || after.text === "onwards" || after.meaning?.month !== undefined)
  );
}

/** Months that are first names too. */
const FIRST_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "jan", "august"]);
const TITLES: ReadonlySet<string> = new Set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "miss",
  "cllr",
  "councillor",
  "prof",
  "sir",
  "dame",
  "pc",
  "ds",
  "di",
]);
const MEETINGS: ReadonlySet<string> = new Set(
  (
    "board cabinet council committee meeting exec executive conference half forum partnership event newsletter report review onwards launch start " +
    "scrutiny full panel assembly session sub cycle training bulletin lscb lsp governing ccg smt slt cmt"
  ).split(" "),
);

/** "Dr April Jones", or a cell of nothing but "June Smith" (to lead): a person, not a month. */
function isPerson({ tokens, text }: Scan, at: number): boolean {
  const token = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  const isInitial = before.text.length === 1 && before.isCapital;
  const titleAt = isInitial || before.text === "." ? at - 2 : at - 1;
  if (TITLES.has(tokenAt(tokens, titleAt).text) && token.isCapital) return true;
  if (!FIRST_NAMES.has(token.text) || !token.isCapital || after.kind !== "word" || !after.isCapital || !after.gap)
    return false;
  const isShouted = text.slice(after.start, after.end) === text.slice(after.start, after.end).toUpperCase();
  const isKnown = after.meaning !== undefined || MEETINGS.has(after.text) || isShouted;
  const isEnded =
    endsPiece(tokens, at + 2) || tokenAt(tokens, at + 2).text === "to" || tokenAt(tokens, at + 2).text === "/";
  return beginsPiece(tokens, at) && isEnded && !isKnown;
}

const DOUBLE_MEANING: ReadonlySet<string> = new Set(["may", "march", "mar", "august", "sep", "dec"]);

/** Lead-ins that may stand before a verb as well: "may or may not be". */
const WEAK_LEADS: ReadonlySet<string> = new Set(["", "or", "and", "&"]);

const MARCHING: ReadonlySet<string> = new Set(["through", "together", "against", "alongside", "towards"]);

const AFTER_MAY: ReadonlySet<string> = new Set(
  (
    "be or need have require not change also include take result slip extend vary continue only never become lead impact affect cause delay " +
    "depend involve well still come go apply increase decrease differ exceed want wish arise occur prove help make give get use cost " +
    "wait already fall lose move run see seek show stay"
  ).split(" "),
);
