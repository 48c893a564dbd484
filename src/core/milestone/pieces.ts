import { dayParts } from "../dates/isoDate";
import { isOneList, lookAround, type Around } from "./around";
import { dropReason, type DropReason } from "./dropReason";
import type { DateFound, Found } from "./found";
import type { Scan } from "./scan";
import type { Segment } from "./segments";
import { signMask } from "./signMask";
import { tokenAt } from "./tokenise";

/** A date that counts, with what stands around it. */
export interface PlacedDate {
  readonly date: DateFound;
  readonly around: Around;
}

/** One piece of a cell: at most one date that counts, or one list of months. */
export interface Piece {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly founds: readonly Found[];
  /** Its signs, one bit each. */
  readonly mask: number;
  readonly line: number;
  readonly dates: readonly PlacedDate[];
  /** Dates that no longer count, or say when something was done. */
  readonly dropped: readonly DroppedDate[];
}

/** A date that sets no deadline, and why. */
export interface DroppedDate {
  readonly date: DateFound;
  readonly why: DropReason;
}

/** A list of months that come round has at least so many; two are two dates, unless something says that they come round. */
const SHORTEST_LIST = 3;

/** What is known of the whole cell before it is taken apart. */
export interface CellFacts {
  readonly dateCount: number;
  /** Whether the cell begins by saying that all is done. */
  readonly isDone: boolean;
}

/** Takes one segment into its pieces, in order. */
export function piecesOfSegment(scan: Scan, segment: Segment, cell: CellFacts): readonly Piece[] {
  const { from, to, founds, line } = segment;
  const { kept, dropped } = weigh(scan, segment, cell);
  if (kept.length < 2 || isMonthList(scan, kept, founds.some(isRepeat) ? 2 : SHORTEST_LIST)) {
    return [{ from, to, founds, mask: signMask(founds), line, dates: kept, dropped }];
  }
  const bounds = boundaries(scan, segment, kept);
  return kept.map((placed, index) => {
    const first = bounds[index] as number;
    const end = bounds[index + 1] as number;
    const own = between(founds, first, end);
    return {
      from: first,
      to: end,
      founds: own,
      mask: signMask(own),
      line,
      dates: [placed],
      dropped: dropped.filter(({ date }) => date.from >= first && date.from < end),
    };
  });
}

const isRepeat = ({ type }: Found): boolean => type === "repeat";

/** The founds of a stretch of tokens; they are in order, so the search halves. */
function between(founds: readonly Found[], from: number, to: number): readonly Found[] {
  return founds.slice(firstAt(founds, from), firstAt(founds, to));
}

function firstAt(founds: readonly Found[], token: number): number {
  let low = 0;
  let high = founds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((founds[middle] as Found).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Weighed {
  readonly kept: readonly PlacedDate[];
  readonly dropped: readonly DroppedDate[];
}

const NONE: readonly never[] = [];

const NOTHING: Weighed = { kept: NONE, dropped: NONE };

/** Which dates of a segment count. */
function weigh(scan: Scan, { founds, from }: Segment, cell: CellFacts): Weighed {
  if (cell.dateCount === 0) return NOTHING;
  const facts = { from, count: cell.dateCount, isDoneCell: cell.isDone };
  let standing: PlacedDate[] | null = null;
  let dropped: DroppedDate[] | null = null;
  for (let index = 0; index < founds.length; index += 1) {
    const date = founds[index] as Found;
    if (date.type !== "date") continue;
    const placed = { date, around: lookAround(scan, founds, index) };
    const why = dropReason(scan, placed, facts);
    if (why === null) standing = added(standing, placed);
    else dropped = added(dropped, { date, why });
  }
  if (standing === null || standing.length < 2) return { kept: standing ?? NONE, dropped: dropped ?? NONE };
  const hasFiner = standing.some(({ date }) => date.precision !== "year");
  const kept = standing.filter((placed) => !(hasFiner && isInPassing(placed)));
  return { kept: withoutExplanations(scan, kept), dropped: dropped ?? NONE };
}

/** Most lists here have one entry: a list is made with its first, which takes less room than an empty one that grows. */
function added<T>(list: T[] | null, entry: T): T[] {
  if (list === null) return [entry];
  list.push(entry);
  return list;
}

/** A year beside a finer date names the work ("options for 2019/20"), unless a lead-in makes it an end or a beginning. */
function isInPassing({ date, around }: PlacedDate): boolean {
  if (date.precision !== "year" || date.isFromPlan) return date.isFromPlan && around.lead === null;
  return date.isWeak || around.isBracketed || around.lead === null || around.lead === "for";
}

/**
 * "Summer term (July 2018)", "Q1 (April - June 2018)", "Year 1: 2018/19": what follows explains the date before it, and
 * stays in its place.
 */
function withoutExplanations(scan: Scan, dates: readonly PlacedDate[]): PlacedDate[] {
  const kept: PlacedDate[] = [];
  for (const placed of dates) {
    const last = kept[kept.length - 1];
    if (last !== undefined && isExplained(scan, last.date, placed)) kept[kept.length - 1] = explained(last, placed);
    else kept.push(placed);
  }
  return kept;
}

function isExplained({ tokens }: Scan, first: DateFound, { date, around }: PlacedDate): boolean {
  if (around.lead !== null) return false;
  if (isQuarterOfMonths(tokens, first, date)) return true;
  if (date.from - first.to !== 1) return false;
  if (first.isFromPlan && around.isBracketed && isSameEnd(first, date)) return true;
  if (first.isFromPlan && /^[-:(/]$/.test(tokenAt(tokens, first.to).text)) return date.precision === "year";
  return around.isBracketed && (first.year === null || first.isFromPlan || isWithin(date, first, first.year));
}

/** "Q2 2019 (July-Sept)", "Q1: April to June 2021", "(Q1) Apr-Jun 2021": the months of a quarter, whose year either may name. */
function isQuarterOfMonths(tokens: Scan["tokens"], first: DateFound, date: DateFound): boolean {
  if (first.precision !== "quarter" || date.precision !== "month" || !date.isWindow) return false;
  if (first.year !== null && date.year !== null) return false;
  return date.from === first.to || (date.from === first.to + 1 && BEFORE_MONTHS.has(tokenAt(tokens, first.to).text));
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(["(", ":", ")", "-"]);

/** "Month 6 (September 2017)" of a plan that began in April, or of one whose beginning is not known: the same day again. */
const isSameEnd = (first: DateFound, second: DateFound): boolean =>
  first.year === null || first.days(first.year)?.due === second.days(second.year ?? first.year)?.due;

function explained({ date: first, around }: PlacedDate, { date }: PlacedDate): PlacedDate {
  const lead = around.lead === "before" ? "by" : around.lead;
  return {
    date: inOneYear(first, date),
    around: { ...around, lead, isBracketed: false, to: date.to },
  };
}

/** The date that explains, in the year that either names; the months before "(Q1) 2021" are what the quarter means. */
function inOneYear(first: DateFound, date: DateFound): DateFound {
  if (date.year === null) return { ...date, year: firstYear(first) };
  const isMonths = first.precision === "month" && date.precision === "quarter";
  return isMonths && first.year === null ? { ...first, to: date.to, year: firstYear(date) } : date;
}

/** The calendar year that a date's first day lies in: 2021 for Q4 2020/21. */
function firstYear({ year, days }: DateFound): number | null {
  const stretch = year === null ? null : days(year);
  return stretch === null ? year : dayParts(stretch.start).year;
}

/** Whether a date lies in the days of another: the March of "Q4 2019/20 (March 2020)". */
function isWithin(inner: DateFound, outer: DateFound, year: number): boolean {
  const own = inner.days(inner.year ?? firstYear(outer) ?? year);
  const whole = outer.days(year);
  return own !== null && whole !== null && own.start >= whole.start && own.due <= whole.due;
}

/** Whether the dates are months without a year in one list: they come round. */
function isMonthList(scan: Scan, dates: readonly PlacedDate[], shortest: number): boolean {
  if (dates.length < shortest) return false;
  return dates.every(({ date }, index) => {
    const next = dates[index + 1];
    return date.month !== null && date.year === null && (next === undefined || isOneList(scan, date, next.date));
  });
}

/**
 * Where the pieces of a segment begin and end. Dates written first ("May 18 - group set up July 18 - report
 * agreed") begin their pieces; dates written last ("pilot run by June 2018 service open by April 2019") end them.
 */
function boundaries(scan: Scan, { from, to }: Segment, kept: readonly PlacedDate[]): number[] {
  const first = kept[0] as PlacedDate;
  const isDateFirst = !hasWords(scan, from, first.around.from);
  const bounds = [from];
  for (let index = 1; index < kept.length; index += 1) {
    const low = (kept[index - 1] as PlacedDate).around.to;
    const { around, date } = kept[index] as PlacedDate;
    // Compared by hand: what Math.max gives back is kept as a float, and every piece with it.
    const high = around.from > low ? around.from : low;
    const end = isDateFirst ? startOfLabel(scan, high, low) : endOfMarks(scan, low, high);
    bounds.push(isDateFirst || end < date.from ? end : date.from);
  }
  bounds.push(to);
  return bounds;
}

function hasWords({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (
      token.kind === "number" ||
      (token.kind === "word" && !(token.text.length === 1 && tokenAt(tokens, at + 1).text === ")"))
    )
      return true;
  }
  return false;
}

/** "b)" before a date belongs to it. */
function startOfLabel({ tokens }: Scan, at: number, low: number): number {
  if (tokenAt(tokens, at - 1).text !== ")" || tokenAt(tokens, at - 2).text.length !== 1 || at - 2 < low) return at;
  return tokenAt(tokens, at - 3).text === "(" && at - 3 >= low ? at - 3 : at - 2;
}

/** Closing marks after a date belong to it; a listing mark ends it. */
function endOfMarks({ tokens }: Scan, from: number, limit: number): number {
  let at = from;
  while (at < limit && /^[),.;:\]]$/.test(tokenAt(tokens, at).text)) at += 1;
  return at;
}
