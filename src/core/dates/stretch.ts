import { endOfMonth, isoDate, type IsoDate } from "./isoDate";

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly start: IsoDate;
  /** The last day: what "due" means for a period. */
  readonly due: IsoDate;
}

/** Whole months: from the first day of one month to the last day of another; months are 1-12. */
export function monthsStretch(
  from: { readonly year: number; readonly month: number },
  to: { readonly year: number; readonly month: number } = from,
): Stretch {
  return { start: isoDate(from.year, from.month, 1), due: endOfMonth(to.year, to.month) };
}
