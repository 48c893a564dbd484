import { dayParts, daysBetween, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import { isOneList } from "./around";
import type { DateFound } from "./found";
import { planFacts } from "./planFacts";
import type { Scan } from "./scan";
import type { PlanContext } from "./types";

/** A plan longer than this holds a month more than once, so that only the day it was written fixes a missing year. */
const LONGEST_FIXING_PLAN_DAYS = 731;

type Days = (year: number) => Stretch | null;

/**
 * The year of a date that is written without one, from the plan's dates: inside the plan's period, and not before the
 * month the plan was written in. Null where the plan does not fix it.
 */
export function yearInPlan(days: Days, context: PlanContext): number | null {
  const { candidates, ahead } = planFacts(context);
  if (candidates === null) return null;
  const { planDate, planStart, planEnd } = context;
  let firstAhead: number | null = null;
  let last: number | null = null;
  const inside: number[] = [];
  let firstInsideAhead: number | null = null;
  for (let year = candidates.first; year <= candidates.last + 1; year += 1) {
    const due = days(year)?.due;
    if (due === undefined) continue;
    last = year;
    const isAhead = ahead === null || due >= ahead;
    if (isAhead) firstAhead ??= year;
    if ((planStart === undefined || due >= planStart) && (planEnd === undefined || due <= planEnd)) {
      inside.push(year);
      if (isAhead) firstInsideAhead ??= year;
    }
  }
  if (planStart === undefined && planEnd === undefined) return firstAhead;
  const lastInside = inside[inside.length - 1];
  if (lastInside === undefined) return overlapping(days, context) ?? firstAhead ?? last;
  if (planDate !== undefined) return firstInsideAhead ?? lastInside;
  if (planEnd === undefined) return inside[0] as number;
  if (planStart === undefined) return lastInside;
  const isFixed = inside.length === 1 || daysBetween(planStart, planEnd) <= LONGEST_FIXING_PLAN_DAYS;
  return isFixed ? (inside[0] as number) : null;
}

/** The year in which a stretch reaches into the plan though it ends behind it: the summer of a school's plan to July. */
function overlapping(days: Days, { planStart, planEnd }: PlanContext): number | null {
  if (planStart === undefined || planEnd === undefined) return null;
  const { year } = dayParts(planEnd);
  const stretch = days(year);
  return stretch !== null && stretch.start <= planEnd && stretch.due >= planEnd ? year : null;
}

/** The first year in which a date does not end before a day: what follows in a list is later. */
function yearFrom(days: Days, day: IsoDate): number | null {
  const { year } = dayParts(day);
  for (let candidate = year - 1; candidate <= year + 2; candidate += 1) {
    const due = days(candidate)?.due;
    if (due !== undefined && due >= day) return candidate;
  }
  return null;
}

/** The last year in which a date does not begin after a day: what precedes in a list is earlier. */
function yearUpTo(days: Days, day: IsoDate): number | null {
  const { year } = dayParts(day);
  for (let candidate = year; candidate >= year - 2; candidate -= 1) {
    const start = days(candidate)?.start;
    if (start !== undefined && start <= day) return candidate;
  }
  return null;
}

/** A date with the year it was read in, its days, and where the year comes from. */
export interface ResolvedYear {
  readonly year: number | null;
  /** Null where the year is unknown, or has no such day. */
  readonly days: Stretch | null;
  /** Written with the date; in the same list or cell; from the plan; or unknown. */
  readonly source: "written" | "list" | "cell" | "plan" | "unknown";
}

/**
 * The years of the dates of one cell. A missing one is the year of the next date where both stand in one list ("June and
 * December 2018"), else it follows the date before it, else it precedes the date after it, else it comes from the plan.
 */
export function resolveYears(scan: Scan, dates: readonly DateFound[]): ResolvedYear[] {
  if (dates.length === 1) return [resolve(scan, dates[0] as DateFound, ALONE)];
  const resolved: ResolvedYear[] = [];
  const nextWritten = lookAhead(dates);
  let last: IsoDate | null = null;
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index] as DateFound;
    const next = nextWritten[index] ?? null;
    const found = resolve(scan, date, { last, next, following: dates[index + 1] });
    resolved.push(found);
    if (found.source !== "plan" && found.days !== null) last = found.days.start;
  }
  return resolved;
}

const ALONE: Neighbours = { last: null, next: null, following: undefined };

/** For each date, the last day of the nearest later one that has its year written. */
function lookAhead(dates: readonly DateFound[]): (IsoDate | null)[] {
  const ahead: (IsoDate | null)[] = [];
  let next: IsoDate | null = null;
  for (let index = dates.length - 1; index >= 0; index -= 1) {
    ahead[index] = next;
    const date = dates[index] as DateFound;
    if (date.year !== null && !date.isFromPlan) next = date.days(date.year)?.due ?? next;
  }
  return ahead;
}

interface Neighbours {
  readonly last: IsoDate | null;
  readonly next: IsoDate | null;
  readonly following: DateFound | undefined;
}

function resolve(scan: Scan, date: DateFound, { last, next, following }: Neighbours): ResolvedYear {
  if (date.year !== null) return { year: date.year, days: date.days(date.year), source: "written" };
  const isListed = next !== null && following !== undefined && isOneList(scan, date, following);
  if (isListed) return inYear(date, yearUpTo(date.days, next), "list");
  if (last !== null) return inYear(date, yearFrom(date.days, last), "cell");
  if (next !== null) return inYear(date, yearUpTo(date.days, next), "cell");
  return inYear(date, yearInPlan(date.days, scan.context), "plan");
}

function inYear(date: DateFound, year: number | null, source: ResolvedYear["source"]): ResolvedYear {
  return year === null ? { year, days: null, source: "unknown" } : { year, days: date.days(year), source };
}
