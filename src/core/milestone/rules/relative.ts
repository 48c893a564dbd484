import { addMonths, dayParts, type IsoDate } from "../../dates/isoDate";
import type { Stretch } from "../../dates/stretch";
import { monthsStretch } from "../../dates/stretch";
import { financialQuarter } from "../../dates/quarters";
import { yearStretch, type YearStyle } from "../../dates/yearStyles";
import { termStretch } from "../../dates/schoolTerms";
import type { Precision } from "../types";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import { splitYearAt, styleWord } from "./splitYear";
import { isYear } from "./yearAfter";

/** How many rounds on from the one the plan was written in. */
const STEP: ReadonlyMap<string, number> = new Map(
  Object.entries({ this: 0, current: 0, next: 1, coming: 1, following: 1 }),
);

/**
 * A period counted from the day the plan was written: this year, next month, next financial year, this term, next spring,
 * "in June of this year". Where that day is not known the year stays unknown.
 */
export const relative: Rule = (scan, at) => {
  const { tokens, context } = scan;
  const step = STEP.get(tokenAt(tokens, at).text);
  if (step === undefined) return null;
  const word = tokenAt(tokens, at + 1);
  const style = styleWord(word.text);
  const unit = style === null ? word : tokenAt(tokens, at + 2);
  const to = at + (style === null ? 2 : 3);
  const isNamed = word.meaning?.season !== undefined || word.meaning?.month !== undefined;
  if (isNamed || word.meaning?.begins === "feast") return namedNext(scan, at, step);
  if (tokenAt(tokens, to).text === "'" && tokenAt(tokens, to + 2).kind === "word") return null;
  if (!UNITS.has(unit.text) || (style === "financial" && unit.text === "term")) return null;
  if (context.planDate === undefined) return dateFound({ ...unknown(scan, unit.text, style), from: at, to });
  const days = periodAround(context.planDate, { unit: unit.text, style: style ?? scan.style ?? "calendar", step });
  return dateFound({
    from: at,
    to,
    year: dayParts(days.start).year,
    days: () => days,
    precision: precisionOf(unit.text),
    isWindow: unit.text === "year",
  });
};

const UNITS: ReadonlySet<string> = new Set(["year", "month", "quarter", "term"]);

const precisionOf = (unit: string): Precision =>
  unit === "year" || unit === "quarter" || unit === "term" ? unit : "month";

/** Without the plan's day: a year is still a year of its style, all else sets no date. */
function unknown(scan: Scan, unit: string, style: YearStyle | null): Pick<DateFound, "year" | "days" | "precision"> {
  const days = (year: number): Stretch | null =>
    unit === "year" ? yearStretch(style ?? scan.style ?? "calendar", year) : null;
  return { year: null, days, precision: precisionOf(unit) };
}

/** The month, quarter, term or year of a style that lies so many rounds on from the one a day lies in. */
export function periodAround(
  planDate: IsoDate,
  { unit, style, step }: { unit: string; style: YearStyle; step: number },
): Stretch {
  if (unit === "month") {
    const { year, month } = dayParts(addMonths(planDate, step));
    return monthsStretch({ year, month });
  }
  const { year } = dayParts(planDate);
  const all = [year - 1, year, year + 1, year + 2].flatMap((first) => periodsOf(first, unit, style));
  const now = all.findIndex(({ due }) => due >= planDate);
  return all[now + step] as Stretch;
}

function periodsOf(year: number, unit: string, style: YearStyle): Stretch[] {
  if (unit === "year") return [yearStretch(style, year)];
  if (unit === "quarter") return [1, 2, 3, 4].map((quarter) => financialQuarter(year, quarter));
  return (["spring", "summer", "autumn"] as const).map((term) => termStretch(term, year));
}

/** "this summer", "next April": the season or month itself, whose year the plan's day fixes. */
function namedNext(scan: Scan, at: number, step: number): DateFound | null {
  const found = scan.readDate(at + 1);
  if (found === null || found.year !== null) return found && { ...found, from: at };
  const { planDate } = scan.context;
  if (planDate === undefined) return { ...found, from: at };
  const { year } = dayParts(planDate);
  const first = [year - 1, year, year + 1].find((candidate) => (found.days(candidate)?.due ?? "") >= planDate);
  const isSameYearMeant =
    first !== undefined &&
    step === 1 &&
    found.precision === "season" &&
    first === year &&
    (found.days(year) as Stretch).start <= planDate;
  return { ...found, from: at, year: first === undefined ? null : isSameYearMeant ? first + 1 : first };
}

/** Whether "this" or "next" stands near enough to tell the year: dates are read once more only where it may. */
const isToldSoon = (tokens: Scan["tokens"], at: number): boolean =>
  tokenAt(tokens, at).meaning?.begins === "relative" ||
  tokenAt(tokens, at + 1).meaning?.begins === "relative" ||
  tokenAt(tokens, at + 2).meaning?.begins === "relative";

/** A month or season of a year told from the plan: "April of this year", "March next year". */
export const yearToldAfter: Rule = (scan, at) => {
  const { tokens } = scan;
  if (!isToldSoon(tokens, at + 1)) return null;
  const found = scan.readDate(at);
  if (found === null || found.year !== null) return null;
  const place = /^(?:of|in)$/.test(tokenAt(tokens, found.to).text) ? found.to + 1 : found.to;
  const step = STEP.get(tokenAt(tokens, place).text);
  if (step === undefined || tokenAt(tokens, place + 1).text !== "year") return null;
  const { planDate } = scan.context;
  return { ...found, to: place + 2, year: planDate === undefined ? null : dayParts(planDate).year + step };
};

/** The end of a year that is not named: year end, year-end, end of year, by the end of the year. */
export const yearEnd: Rule = (scan, at) => {
  const { tokens } = scan;
  if (tokenAt(tokens, at).meaning?.begins !== "year") return null;
  const next = tokenAt(tokens, at + 1);
  const isYearEnd =
    tokenAt(tokens, at).text === "yearend" ||
    next.text === "end" ||
    (next.text === "-" && tokenAt(tokens, at + 2).text === "end");
  let back = at - 1;
  while (back > at - 4 && /^(?:of|the|this|plan|-)$/.test(tokenAt(tokens, back).text)) back -= 1;
  if (!isYearEnd && tokenAt(tokens, back).text !== "end") return null;
  const to = !isYearEnd || tokenAt(tokens, at).text === "yearend" ? at + 1 : next.text === "end" ? at + 2 : at + 3;
  const split = splitYearAt(scan, to);
  const style = split === null ? (scan.style ?? "calendar") : scan.splitStyle();
  const figure = tokenAt(tokens, to);
  const written = split?.first ?? (isYear(figure) ? figure.value : null);
  return dateFound({
    from: at,
    to: split?.to ?? (written === null ? to : to + 1),
    year: written,
    days: (year) => {
      const { due } = yearStretch(style, year);
      return { start: due, due };
    },
    precision: "year",
    assumed: style === "calendar" ? [] : [style === "academic" ? "academic-year" : "financial-year"],
    doubts: [{ type: "ambiguous", chose: `${style} year` }],
  });
};

/** "end of term", "by the end of this term": the term the plan was written in, or an unknown one. */
export const endOfTerm: Rule = ({ tokens, context }, at) => {
  if (tokenAt(tokens, at).text !== "term") return null;
  let back = at - 1;
  while (back > at - 4 && /^(?:of|the|this|school)$/.test(tokenAt(tokens, back).text)) back -= 1;
  if (tokenAt(tokens, back).text !== "end") return null;
  const { planDate } = context;
  const days = planDate === undefined ? null : periodAround(planDate, { unit: "term", style: "academic", step: 0 });
  return dateFound({
    from: at,
    to: at + 1,
    year: days && dayParts(days.start).year,
    days: () => days,
    precision: "term",
    assumed: ["term-dates"],
  });
};
