/**
 * A calendar day in the United Kingdom, written `YYYY-MM-DD`. Core keeps no `Date` values: a day has no hour and no
 * time zone, so nothing can move it.
 */
export type IsoDate = string & { readonly __brand: "IsoDate" };

/** Whole days since 1 January 1970, for counting between days. */
export type DayNumber = number & { readonly __brand: "DayNumber" };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year has a 29 February (Gregorian calendar). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; `month` is 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether such a day exists: refuses 31 June, 29 February in a common year, month 13. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day as an {@link IsoDate}. The caller has checked it with {@link isRealDay}.
 *
 * @param month 1-12
 */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const fullYear = year >= 1000 ? String(year) : String(year).padStart(4, "0");
  return (fullYear + (MONTH_AND_DAY[month * 32 + day] as string)) as IsoDate;
}

/** `-MM-DD` for every month and day, at month x 32 + day: days are written far too often to pad them anew. */
const MONTH_AND_DAY: readonly string[] = Array.from({ length: 13 * 32 }, (_, index) => {
  const [month, day] = [Math.floor(index / 32), index % 32];
  return `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
});

/** Reads `YYYY-MM-DD` as a day that exists, else null (not one of ours). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return isRealDay(year, month, day) ? (text as IsoDate) : null;
}

/** The parts of a day; `month` is 1-12. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** Takes a day apart. */
export function dayParts(date: IsoDate): DayParts {
  return {
    year: figure(date, 0) * 1000 + figure(date, 1) * 100 + figure(date, 2) * 10 + figure(date, 3),
    month: figure(date, 5) * 10 + figure(date, 6),
    day: figure(date, 8) * 10 + figure(date, 9),
  };
}

const figure = (date: IsoDate, at: number): number => date.charCodeAt(at) - 48;

/** The day's number, for whole-day arithmetic (days from civil, proleptic Gregorian). */
export function toDayNumber(date: IsoDate): DayNumber {
  const { year, month, day } = dayParts(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as DayNumber;
}

/** The day that has this number. */
export function fromDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month where it has none (31 January + 1 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dayParts(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of a month; `month` is 1-12. */
export function endOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}
