import { monthsStretch, type Stretch } from "./stretch";

/** A quarter (1-4) of a calendar year: Q1 is January to March. */
export function calendarQuarter(year: number, quarter: number): Stretch {
  return monthsStretch({ year, month: quarter * 3 - 2 }, { year, month: quarter * 3 });
}

/** A quarter (1-4) of the financial year that begins in April of `year`: Q1 is April to June, Q4 January to March. */
export function financialQuarter(year: number, quarter: number): Stretch {
  return quarter === 4 ? calendarQuarter(year + 1, 1) : calendarQuarter(year, quarter + 1);
}
