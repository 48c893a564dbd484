import { dayParts, weekday, type IsoDate } from "./isoDate";

/** The months as written in full, January first. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The days of the week as written in full, Monday first. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The day as people write it: `31 December 2025`. */
export function dateInWords(date: IsoDate): string {
  const { year, month, day } = dayParts(date);
  return `${day} ${MONTH_NAMES[month - 1] as string} ${year}`;
}

/** The name of the day of the week: `Wednesday`. */
export function weekdayInWords(date: IsoDate): string {
  return WEEKDAY_NAMES[weekday(date) - 1] as string;
}
