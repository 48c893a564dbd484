import type { Stretch } from "../../dates/stretch";
import { dayParts } from "../../dates/isoDate";
import { calendarYearWithin } from "../../dates/yearStyles";
import { calendarQuarter, financialQuarter } from "../../dates/quarters";
import type { Assumption } from "../types";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { namedMonths } from "./namedMonths";
import { splitYearAt, styleWord } from "./splitYear";
import { isYear, yearAfter, type WrittenYear } from "./yearAfter";

/** A quarter as written: which one, and which year. */
interface WrittenQuarter {
  readonly from: number;
  readonly to: number;
  readonly quarter: number;
  /** The last of several (Q1-Q3); the same where there is one. */
  readonly last: number;
  readonly year: Pick<WrittenYear, "year" | "isSplit" | "isShort"> | null;
}

/**
 * A quarter's days. With a split year it is financial. With one year it is calendar unless the plan counts financial
 * years. With no year it is financial unless the plan counts calendar years.
 */
export function quarterFound(scan: Scan, { from, to, quarter, last, year }: WrittenQuarter): DateFound {
  const named = year === null ? namedMonths(scan, { from, end: to, style: "financial", precision: "quarter" }) : null;
  if (named !== null) return named;
  const isCalendar = year === null ? scan.style === "calendar" : !year.isSplit && scan.style !== "financial";
  const days = isCalendar ? calendarQuarter : financialQuarter;
  const assumed: Assumption[] = [isCalendar ? "calendar-quarter" : "financial-quarter", "day"];
  if (year?.isShort === true) assumed.push("century");
  return dateFound({
    from,
    to,
    year: year?.year ?? null,
    days: (inYear) => ({ start: days(inYear, quarter).start, due: days(inYear, last).due }),
    precision: "quarter",
    assumed,
    doubts:
      year !== null && !year.isSplit && scan.style === null ? [{ type: "ambiguous", chose: "calendar quarter" }] : [],
    isWindow: last !== quarter,
  });
}

/** Q2, Q3 2018/19, Quarter 4, Qtr 1 of 2019, Q1-Q2, quarter one. */
export const quarter: Rule = (scan, at) => {
  const { tokens } = scan;
  const place = tokenAt(tokens, at + 1).text === "." ? at + 2 : at + 1;
  const first = quarterNumber(scan, place);
  if (first === 0) return null;
  const word = tokenAt(tokens, at).text;
  if (word === "q" && tokenAt(tokens, place).kind !== "number") return null;
  const range = rangeAfter(scan, place + 1, first);
  const end = range?.to ?? place + 1;
  const isBracketed = tokenAt(tokens, at - 1).text === "(" && tokenAt(tokens, end).text === ")";
  const year = quarterYear(scan, isBracketed ? end + 1 : end);
  return quarterFound(scan, { from: at, to: year?.to ?? end, quarter: first, last: range?.last ?? first, year });
};

/** The year after a quarter; "of the financial year 2018/19" and "FY 18/19" count as well. */
export function quarterYear(scan: Scan, at: number): WrittenYear | null {
  let place = at;
  const isOpen = tokenAt(scan.tokens, place).text === "(" || tokenAt(scan.tokens, place).text === ":";
  while (/^(?:of|the|year|in|fy|financial|\(|:)$/.test(tokenAt(scan.tokens, place).text) && place < at + 5) place += 1;
  const found = yearAfter(scan, place, true);
  if (found === null || (found.isShort && tokenAt(scan.tokens, found.to).meaning?.month !== undefined)) return null;
  return isOpen && tokenAt(scan.tokens, found.to).text === ")" ? { ...found, to: found.to + 1 } : found;
}

function quarterNumber({ tokens }: Scan, at: number): number {
  const token = tokenAt(tokens, at);
  const count = token.kind === "number" ? (token.digits === 1 ? token.value : 0) : countOf(token);
  return token.text === "a" || count > 4 ? 0 : count;
}

/** "-Q3", "/4", " and 3", " to Q4". */
function rangeAfter(scan: Scan, at: number, first: number): { last: number; to: number } | null {
  const binder = tokenAt(scan.tokens, at);
  if (!/^(?:-|\/|to|and|&)$/.test(binder.text)) return null;
  const isNamed = scan.tokens[at + 1]?.meaning?.begins === "quarter";
  const place = isNamed ? at + 2 : at + 1;
  if (!isNamed && (tokenAt(scan.tokens, place).gap || binder.gap)) return null;
  const last = quarterNumber(scan, place);
  return last > first ? { last, to: place + 1 } : null;
}

/** A year before its quarter: 2018/19 Q4, 2018-19 Quarter 2, 2018 Q3. */
export const yearQuarter: Rule = (scan, at) => {
  const split = splitYearAt(scan, at);
  const figure = tokenAt(scan.tokens, at);
  if (split === null && !isYear(figure)) return null;
  let place = split?.to ?? at + 1;
  if (styleWord(tokenAt(scan.tokens, place).text) !== null) place += 2;
  if (/^[-,:(/]$/.test(tokenAt(scan.tokens, place).text)) place += 1;
  const begins = tokenAt(scan.tokens, place).meaning?.begins;
  if (begins !== "quarter") return null;
  const first = quarterNumber(scan, place + 1);
  if (first === 0) return null;
  const range = rangeAfter(scan, place + 2, first);
  const year = { year: split?.first ?? figure.value, isSplit: split !== null, isShort: split?.isShort ?? false };
  return quarterFound(scan, { from: at, to: range?.to ?? place + 2, quarter: first, last: range?.last ?? first, year });
};

/** A split year before its season or term: 2018/19 Autumn term, 2021-22 term 4. */
export const yearTerm: Rule = (scan, at) => {
  const split = splitYearAt(scan, at);
  if (split === null) return null;
  const place = /^[-,:(]$/.test(tokenAt(scan.tokens, split.to).text) ? split.to + 1 : split.to;
  const begins = tokenAt(scan.tokens, place).meaning?.begins;
  if (begins !== "season" && begins !== "term") return null;
  const found = scan.readDate(place);
  if (found === null || found.year !== null) return null;
  const { month } = dayParts((found.days(split.first) as Stretch).start);
  return { ...found, from: at, year: calendarYearWithin("academic", split.first, month) };
};
