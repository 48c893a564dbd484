import { calendarYearWithin, type YearStyle } from "../../dates/yearStyles";
import { monthsStretch } from "../../dates/stretch";
import { dateFound, type DateFound } from "../found";
import type { Scan } from "../scan";
import { tokenAt, type Token } from "../tokenise";
import { yearAfter, type WrittenYear } from "./yearAfter";

type Tokens = readonly Token[];

/** Months in brackets behind the name of a period, and the year on either side of the closing bracket. */
interface NamedMonths {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly year: WrittenYear | null;
}

/** What the months explain: where its name begins and ends, how its split years run, and what to call it. */
export interface NamedPeriod {
  readonly from: number;
  readonly end: number;
  readonly style: YearStyle;
  readonly precision: "quarter" | "season" | "term";
}

/**
 * A quarter, season or term that says its months itself: "Q1 (Apr-Jun) 2021", "Autumn Term (Sept to Dec) 2018/19". The
 * months in the brackets are its days, whatever its name would have meant.
 *
 * @returns null where no months in brackets follow with a year
 */
export function namedMonths(scan: Scan, { from, end, style, precision }: NamedPeriod): DateFound | null {
  const months = monthsInBrackets(scan, end);
  if (months?.year == null) return null;
  const { first, last, year, to } = months;
  const endsNextYear = last < first ? 1 : 0;
  return dateFound({
    from,
    to,
    year: year.isSplit ? calendarYearWithin(style, year.year, first) : year.year,
    days: (inYear) => monthsStretch({ year: inYear, month: first }, { year: inYear + endsNextYear, month: last }),
    precision,
    assumed: year.isShort ? ["day", "century"] : ["day"],
    isWindow: false,
  });
}

/** "(Apr-Jun) 2021", "(October to December) 18/19", "(Oct/Nov/Dec) 2017": first and last month, and the year behind. */
function monthsInBrackets(scan: Scan, at: number): NamedMonths | null {
  const { tokens } = scan;
  if (tokenAt(tokens, at).text !== "(") return null;
  const place = overLead(tokens, at + 1);
  const first = tokenAt(tokens, place).meaning?.month;
  if (first === undefined) return null;
  const { last, to } = lastMonth(tokens, place + 1, first);
  if (tokenAt(tokens, to).text !== ")") return null;
  const year = yearAfter(scan, overFiller(tokens, to + 1), true);
  return { first, last, year, to: year?.to ?? to + 1 };
}

/** "by end September": what may lead to the month in the brackets. */
function overLead(tokens: Tokens, at: number): number {
  let place = at;
  while (place < at + 3 && /^(?:by|to|end|ending|of|until)$/.test(tokenAt(tokens, place).text)) place += 1;
  return place;
}

/** The end of a list or stretch of months, at most four long: "- Jun", "/ May / June", ", Feb and March". */
function lastMonth(tokens: Tokens, from: number, first: number): { last: number; to: number } {
  let last = first;
  let to = from;
  for (let more = 0; more < 3; more += 1) {
    const place = tokenAt(tokens, to).text === "." ? to + 1 : to;
    const next = tokenAt(tokens, place + 1).meaning?.month;
    if (!BINDS.has(tokenAt(tokens, place).text) || next === undefined) break;
    last = next;
    to = place + 2;
  }
  return { last, to: tokenAt(tokens, to).text === "." ? to + 1 : to };
}

const BINDS: ReadonlySet<string> = new Set(["-", "/", ",", "to", "and", "&", "until", "through"]);

/** "FY", "of", ":" between the bracket and the year. */
function overFiller(tokens: Tokens, at: number): number {
  let place = at;
  while (place < at + 3 && /^(?:of|the|in|fy|financial|year|academic)$/.test(tokenAt(tokens, place).text)) place += 1;
  return place;
}
