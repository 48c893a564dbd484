import { bankHolidays } from "./bankHolidays";
import { dayParts, toDayNumber, weekday, type DayNumber, type IsoDate } from "./isoDate";

/** Whether offices in England work that day: Monday to Friday, and no bank holiday. */
export function isWorkingDay(date: IsoDate): boolean {
  return weekday(date) <= 5 && !bankHolidays(dayParts(date).year).includes(date);
}

/**
 * How many working days of England lie after `from`, up to `to` with it; negative when `to` is earlier.
 *
 * From a Friday to the Saturday or Sunday after it is none, to the Monday one. That day back again is as many less.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -countBetween(to, from);
  return countBetween(from, to);
}

/** The weekdays are counted by arithmetic, so that two days far apart cost no more than the years between them. */
function countBetween(from: IsoDate, to: IsoDate): number {
  let count = weekdaysUpTo(toDayNumber(to)) - weekdaysUpTo(toDayNumber(from));
  for (let { year } = dayParts(from); year <= dayParts(to).year; year++) {
    count -= bankHolidays(year).filter((day) => day > from && day <= to).length;
  }
  return count;
}

/** Counted from Monday 29 December 1969, three days before day 0. */
function weekdaysUpTo(dayNumber: DayNumber): number {
  const days = dayNumber + 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}
