import { monthsStretch, type Stretch } from "./stretch";

/** The three terms of an English school year. */
export type SchoolTerm = "autumn" | "spring" | "summer";

/**
 * First and last month (1-12) of each term. Real terms differ by council and year; a plan that says "Autumn term" allows
 * until the last day of its last month.
 *
 * @source Convention of the product: autumn to 31 December, spring to 31 March, summer to 31 July.
 */
const MONTHS_OF_TERM: Readonly<Record<SchoolTerm, readonly [first: number, last: number]>> = {
  autumn: [9, 12],
  spring: [1, 3],
  summer: [4, 7],
};

/** First and last month of the six short terms that some councils number (1 and 2 are the autumn term). */
const MONTHS_OF_SHORT_TERM = [
  [9, 10],
  [11, 12],
  [1, 2],
  [3, 3],
  [4, 5],
  [6, 7],
] as const;

/** The term that lies in a calendar year. */
export function termStretch(term: SchoolTerm, year: number): Stretch {
  const [first, last] = MONTHS_OF_TERM[term];
  return monthsStretch({ year, month: first }, { year, month: last });
}

/** One half of a term (1 before half-term, 2 after it) in a calendar year. */
export function halfTermStretch(term: SchoolTerm, half: 1 | 2, year: number): Stretch {
  const short = { autumn: 0, spring: 2, summer: 4 }[term] + half;
  const [first, last] = MONTHS_OF_SHORT_TERM[short - 1] as readonly [number, number];
  return monthsStretch({ year, month: first }, { year, month: last });
}

/**
 * One of six short terms of the academic year that begins in September of `year`.
 *
 * @param number 1-6
 */
export function shortTermStretch(number: number, year: number): Stretch {
  const [first, last] = MONTHS_OF_SHORT_TERM[number - 1] as readonly [number, number];
  const calendarYear = number <= 2 ? year : year + 1;
  return monthsStretch({ year: calendarYear, month: first }, { year: calendarYear, month: last });
}
