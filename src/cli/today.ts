import { isoDate, type IsoDate } from "../core";

/** Today's date where the command runs: the command line's only use of the clock. */
export function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
