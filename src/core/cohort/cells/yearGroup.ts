import { fromDayNumber, type IsoDate } from "../../dates/isoDate";

/** The school years that are academic age 16 and 17, the headline cohort since September 2016. */
export const COHORT_YEAR_GROUPS: readonly number[] = [12, 13];

/** Year group minus this is academic age minus 16: Year 12 is academic age 16. */
const YEARS_BETWEEN_AGE_AND_YEAR_GROUP = 4;

/** The calendar year the academic year of a day began in: it starts on 1 September. */
export function academicYearStart(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

/**
 * The school year of somebody born in a month. The cut is between August and September, so the day is not needed.
 *
 * @source DfE participation methodology 2021-25: academic age is the age on 31 August before the academic year
 * @example yearGroupFromBirth(2009, 8, academicYearStart("2026-01-31")) // 12
 */
export function yearGroupFromBirth(year: number, month: number, academicYear: number): number {
  return academicYear - year - (month >= 9 ? 1 : 0) - YEARS_BETWEEN_AGE_AND_YEAR_GROUP;
}

/** The year group of an academic age (16 is Year 12). */
export function yearGroupFromAge(academicAge: number): number {
  return academicAge - YEARS_BETWEEN_AGE_AND_YEAR_GROUP;
}

/** The last day of the month before a day's month. */
export function monthEndBefore(dayNumber: number): IsoDate {
  const day = fromDayNumber(dayNumber);
  return fromDayNumber(dayNumber - Number(day.slice(8, 10)));
}
