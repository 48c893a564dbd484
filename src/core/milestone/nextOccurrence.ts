import {
  addDays,
  addMonths,
  dayParts,
  daysBetween,
  endOfMonth,
  isoDate,
  daysInMonth,
  type IsoDate,
} from "../dates/isoDate";
import { halfTermStretch, termStretch, type SchoolTerm } from "../dates/schoolTerms";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/** What a recurring milestone, or one part of it, says of when it comes round. */
export type Recurring = Pick<MilestonePart, "recurrence" | "start" | "due" | "precision"> &
  Partial<Pick<MilestonePart, "partialDate">> &
  Partial<Pick<Milestone, "parts">>;

const TERMS: readonly SchoolTerm[] = ["spring", "summer", "autumn"];

/**
 * The next day something recurring comes round, on or after a given day.
 *
 * It is counted from the milestone's own first step or start, else from the plan's start or the day it was written; where
 * nothing is known, monthly is each month's end, quarterly each quarter's, termly each term's. A month counts to its last day.
 *
 * @returns null where it does not recur, has ended, or nothing says from when to count
 */
export function nextOccurrence(recurring: Recurring, onOrAfter: IsoDate, context: PlanContext): IsoDate | null {
  const { recurrence } = recurring;
  if (recurrence === null) return null;
  const end = endOf(recurring);
  const next = /^\d\d(?:;\d\d)*$/.test(recurrence)
    ? nextOfMonths(recurrence.split(";").map(Number), onOrAfter)
    : recurrence === "term" || recurrence === "half-term"
      ? nextTerm(recurrence, onOrAfter)
      : nextStep(recurrence, recurring, { onOrAfter, context });
  return next === null || (end !== null && next > end) ? null : next;
}

/** The last day it can come round: a due day that is not the first step. */
function endOf({ due, start, recurrence }: Recurring): IsoDate | null {
  if (due === null || recurrence === "P1Y" || start === due) return null;
  return due;
}

/** The end of the first of the months (1-12) that is not past. */
function nextOfMonths(months: readonly number[], onOrAfter: IsoDate): IsoDate {
  const { year } = dayParts(onOrAfter);
  const ends = [year, year + 1].flatMap((inYear) => months.map((month) => endOfMonth(inYear, month)));
  return ends.sort().find((day) => day >= onOrAfter) as IsoDate;
}

function nextTerm(recurrence: "term" | "half-term", onOrAfter: IsoDate): IsoDate {
  const { year } = dayParts(onOrAfter);
  const ends = [year, year + 1].flatMap((inYear) =>
    TERMS.flatMap((term) =>
      recurrence === "term"
        ? [termStretch(term, inYear).due]
        : ([1, 2] as const).map((half) => halfTermStretch(term, half, inYear).due),
    ),
  );
  return ends.find((day) => day >= onOrAfter) as IsoDate;
}

function nextStep(
  recurrence: string,
  recurring: Recurring,
  { onOrAfter, context }: { onOrAfter: IsoDate; context: PlanContext },
): IsoDate | null {
  const match = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(recurrence);
  if (match?.groups === undefined) return null;
  const count = Number(match.groups["count"]);
  const unit = match.groups["unit"];
  const anchor = anchorOf(recurring, context);
  if (unit === "D" || unit === "W") return everyDays(anchor ?? onOrAfter, count * (unit === "W" ? 7 : 1), onOrAfter);
  const months = unit === "Y" ? count * 12 : count;
  if (anchor !== null) return everyMonths(anchor, { months, onOrAfter, isMonth: recurring.precision === "month" });
  return 12 % months === 0 && months <= 3 ? endOfRound(onOrAfter, months) : null;
}

/** The day it is counted from. */
function anchorOf(recurring: Recurring, { planStart, planDate }: PlanContext): IsoDate | null {
  const own = recurring.start ?? (endOf(recurring) === null ? recurring.due : null);
  const partial =
    recurring.partialDate ?? recurring.parts?.find(({ partialDate }) => partialDate !== null)?.partialDate;
  if (own !== null) return own;
  if (partial !== undefined && partial !== null)
    return yearless(partial, planStart ?? planDate ?? ("2000-01-01" as IsoDate));
  return planStart ?? planDate ?? null;
}

/** `--04-30` in the year of a day. */
function yearless(partial: string, near: IsoDate): IsoDate {
  const month = Number(partial.slice(2, 4));
  const day = Number(partial.slice(5, 7));
  const year = dayParts(near).year - 1;
  return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}

function everyDays(anchor: IsoDate, days: number, onOrAfter: IsoDate): IsoDate {
  const steps = Math.max(0, Math.ceil(daysBetween(anchor, onOrAfter) / days));
  return addDays(anchor, steps * days);
}

function everyMonths(anchor: IsoDate, round: { months: number; onOrAfter: IsoDate; isMonth: boolean }): IsoDate {
  const { months, onOrAfter, isMonth } = round;
  const from = dayParts(anchor);
  const to = dayParts(onOrAfter);
  const gone = (to.year - from.year) * 12 + to.month - from.month;
  const first = Math.max(0, Math.floor(gone / months));
  const day = (step: number): IsoDate => {
    const next = addMonths(anchor, step * months);
    return isMonth || from.day === daysInMonth(from.year, from.month)
      ? endOfMonth(dayParts(next).year, dayParts(next).month)
      : next;
  };
  return day(first) >= onOrAfter ? day(first) : day(first + 1);
}

/** The end of the running month, two months or quarter of the calendar. */
function endOfRound(onOrAfter: IsoDate, months: number): IsoDate {
  const { year, month } = dayParts(onOrAfter);
  return endOfMonth(year, Math.ceil(month / months) * months);
}
