import { addDays, weekday, type IsoDate } from "./isoDate";

/** The Sunday that ends the week a day lies in (weeks run Monday to Sunday). */
export function endOfWeek(date: IsoDate): IsoDate {
  return addDays(date, 7 - weekday(date));
}

/**
 * The Sunday that ends the week said to commence on a day. A week "commencing" at a weekend is the week after it: nobody
 * means the one that ends there.
 */
export function endOfWeekCommencing(date: IsoDate): IsoDate {
  return weekday(date) >= 6 ? endOfWeek(addDays(date, 2)) : endOfWeek(date);
}
