import { addDays, addMonths, dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { DateFound, Found, SpanFound } from "./found";

/** Tokens that may stand between a length of time and the date it is counted from. */
const MOST_BETWEEN = 3;

/**
 * The end of a length of time counted from a date: "within 6 months of April 2018" allows until 31 October, "for 6 months from
 * April 2018" until 30 September. Null where no such length stands before the date.
 */
export function afterSpan(founds: readonly Found[], date: DateFound, days: Stretch | null): IsoDate | null {
  if (days === null) return null;
  const span = spanBefore(founds, date);
  const match = span === null ? null : /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(span.period);
  if (span === null || match?.groups === undefined) return null;
  const count = Number(match.groups["count"]);
  const unit = match.groups["unit"];
  if (unit === "D" || unit === "W") return addDays(days.due, count * (unit === "W" ? 7 : 1));
  const months = unit === "Y" ? count * 12 : count;
  if (span.relation === "for") return addDays(addMonths(days.start, months), -1);
  const last = addMonths(days.due, months);
  return date.precision === "day" ? last : endOfMonth(dayParts(last).year, dayParts(last).month);
}

function spanBefore(founds: readonly Found[], date: DateFound): SpanFound | null {
  let last: SpanFound | null = null;
  for (const found of founds) {
    if (found.from >= date.from) break;
    if (found.type === "span") last = found;
  }
  const isCounted = last !== null && (last.relation === "from" || last.relation === "for");
  return isCounted && last !== null && date.from - last.to <= MOST_BETWEEN ? last : null;
}
