import { addDays, type IsoDate } from "../../dates/isoDate";

/** Period ends lie no further apart than this; the people of the cohort were born long before. */
const MOST_YEARS_APART = 5;
/** A day that so many rows have is nobody's own. */
const ROWS_OF_A_PERIOD = 5;

/**
 * The periods of an extract that may be named: days that several rows have, and month ends near the one asked for. A day
 * of birth or a first day NEET that slipped into that column is one person's, and is never repeated.
 */
export function namedPeriods(
  periods: readonly (readonly [IsoDate, number])[],
  asked: IsoDate,
): readonly (readonly [IsoDate, number])[] {
  const yearOf = (day: IsoDate) => Number(day.slice(0, 4));
  const isNear = (day: IsoDate) => Math.abs(yearOf(day) - yearOf(asked)) <= MOST_YEARS_APART;
  return periods.filter(([day, rows]) => rows >= ROWS_OF_A_PERIOD || (isNear(day) && isMonthEnd(day)));
}

function isMonthEnd(day: IsoDate): boolean {
  return addDays(day, 1).endsWith("-01");
}
