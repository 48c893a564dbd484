import { dayParts, daysBetween, isoDate, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { DateFound } from "./found";
import type { PlanContext } from "./types";

/** A plan longer than this holds a month more than once, so that only the day it was written fixes a missing year. */
const LONGEST_FIXING_PLAN_DAYS = 731;

type Days = (year: number) => Stretch | null;

/**
 * The year of a date that is written without one, from the plan's dates: inside the plan's period, and not before the
 * month the plan was written in. Null where the plan does not fix it.
 */
export function yearInPlan(days: Days, context: PlanContext): number | null {
  const { planDate, planStart, planEnd } = context;
  const known = [planDate, planStart, planEnd].filter((day): day is IsoDate => day !== undefined);
  if (known.length === 0) return null;
  const years = known.map((day) => dayParts(day).year);
  const first = Math.min(...years) - 1;
  const candidates = Array.from({ length: Math.max(...years) - first + 3 }, (_, index) => first + index).filter(
    (year) => days(year) !== null,
  );
  const due = (year: number): string => days(year)?.due ?? "";
  const written = planDate === undefined ? (planStart ?? "") : monthOf(planDate);
  const ahead = (list: readonly number[]): number | undefined => list.find((year) => due(year) >= written);
  if (planStart === undefined && planEnd === undefined) return ahead(candidates) ?? null;
  const inside = candidates.filter((year) => due(year) >= (planStart ?? written) && due(year) <= (planEnd ?? "9999"));
  if (inside.length === 0) return ahead(candidates) ?? candidates[candidates.length - 1] ?? null;
  if (planDate !== undefined) return ahead(inside) ?? inside[inside.length - 1] ?? null;
  if (planEnd === undefined) return inside[0] ?? null;
  if (planStart === undefined) return inside[inside.length - 1] ?? null;
  const isFixed = inside.length === 1 || daysBetween(planStart, planEnd) <= LONGEST_FIXING_PLAN_DAYS;
  return isFixed ? (inside[0] ?? null) : null;
}

const monthOf = (day: IsoDate): IsoDate => isoDate(dayParts(day).year, dayParts(day).month, 1);

/** The first year in which a date does not end before a day: what follows in a list is later. */
function yearFrom(days: Days, day: IsoDate): number | null {
  const { year } = dayParts(day);
  return [year - 1, year, year + 1, year + 2].find((candidate) => (days(candidate)?.due ?? "") >= day) ?? null;
}

/** The last year in which a date does not begin after a day: what precedes in a list is earlier. */
function yearUpTo(days: Days, day: IsoDate): number | null {
  const { year } = dayParts(day);
  return [year, year - 1, year - 2].find((candidate) => (days(candidate)?.start ?? "9999") <= day) ?? null;
}

/** A date with the year it was read in, and whether that year was supplied. */
export interface ResolvedYear {
  readonly year: number | null;
  readonly isSupplied: boolean;
  /** True where the text itself gives it: "June and December 2018". */
  readonly isShared: boolean;
}

/**
 * The years of the dates of one cell. A missing one is the year of the next date where both stand in one list, else it
 * follows the date before it, else it precedes the date after it, else it comes from the plan.
 *
 * @param isListed whether the date at an index and the next stand in one list ("June and December 2018")
 */
export function resolveYears(
  dates: readonly DateFound[],
  isListed: (index: number) => boolean,
  context: PlanContext,
): ResolvedYear[] {
  const nextWritten = lookAhead(dates);
  const resolved: ResolvedYear[] = [];
  let last: IsoDate | null = null;
  dates.forEach((date, index) => {
    const found = resolve(date, { last, next: nextWritten[index] ?? null, isListed: isListed(index), context });
    resolved.push(found);
    const isOwn = found.year !== null && (!found.isSupplied || found.isShared);
    if (isOwn) last = date.days(found.year as number)?.start ?? last;
  });
  return resolved;
}

/** For each date, the first day of the nearest later one that has its year written. */
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

interface Around {
  readonly last: IsoDate | null;
  readonly next: IsoDate | null;
  readonly isListed: boolean;
  readonly context: PlanContext;
}

function resolve(date: DateFound, { last, next, isListed, context }: Around): ResolvedYear {
  if (date.year !== null) return { year: date.year, isSupplied: false, isShared: false };
  if (next !== null && isListed) return { year: yearUpTo(date.days, next), isSupplied: true, isShared: true };
  if (last !== null) return { year: yearFrom(date.days, last), isSupplied: true, isShared: true };
  if (next !== null) return { year: yearUpTo(date.days, next), isSupplied: true, isShared: true };
  return { year: yearInPlan(date.days, context), isSupplied: true, isShared: false };
}
