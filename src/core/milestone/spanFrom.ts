import { addDays, addMonths, dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { DateFound, Found, SpanFound } from "./found";

/** Tokens that may stand between a length of time and the date it is counted from. */
const MOST_BETWEEN = 3;

/** How long something lasts or may take, counted from a date. */
export interface CountedSpan {
  /** Its last day. */
  readonly end: IsoDate;
  /** Whether the work goes on all that time ("for 6 months from"), rather than falls due in it ("within 6 months of"). */
  readonly isWhole: boolean;
}

/**
 * The length of time counted from a date: "within 6 months of April 2018" allows until 31 October, "for 6 months from April
 * 2018" and "from April 2018 for 6 months" last until 30 September. Null where no such length stands beside the date.
 */
export function countedSpan(founds: readonly Found[], date: DateFound, days: Stretch | null): CountedSpan | null {
  if (days === null) return null;
  const span = spanBefore(founds, date) ?? spanBehind(founds, date);
  const match = span === null ? null : /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(span.period);
  if (span === null || match?.groups === undefined) return null;
  const { relation } = span;
  const isOfItsDays = relation === "for";
  const length = { count: Number(match.groups["count"]), unit: match.groups["unit"] as string, isOfItsDays };
  return { end: endOf(length, date, days), isWhole: isOfItsDays || relation === "lasting" };
}

interface Length {
  readonly count: number;
  readonly unit: string;
  /** Whether the first day of the date is the first of the length too. */
  readonly isOfItsDays: boolean;
}

function endOf({ count, unit, isOfItsDays }: Length, date: DateFound, days: Stretch): IsoDate {
  if (unit === "D" || unit === "W") return addDays(days.due, count * (unit === "W" ? 7 : 1));
  const months = unit === "Y" ? count * 12 : count;
  if (isOfItsDays) return addDays(addMonths(days.start, months), -1);
  const last = addMonths(days.due, months);
  return date.precision === "day" ? last : endOfMonth(dayParts(last).year, dayParts(last).month);
}

function spanBefore(founds: readonly Found[], date: DateFound): SpanFound | null {
  let last: SpanFound | null = null;
  for (const found of founds) {
    if (found.from >= date.from) break;
    if (found.type === "span") last = found;
  }
  const isCounted = last !== null && last.relation !== "none" && last.relation !== "within";
  return isCounted && last !== null && date.from - last.to <= MOST_BETWEEN ? last : null;
}

/** "from April 2018 for two years": only what lasts is told behind its beginning. */
function spanBehind(founds: readonly Found[], date: DateFound): SpanFound | null {
  const next = founds.find((found): found is SpanFound => found.type === "span" && found.from >= date.to);
  return next?.relation === "for" && next.from - date.to <= MOST_BETWEEN ? next : null;
}
