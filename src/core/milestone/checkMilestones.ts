import { dateInWords } from "../dates/dateInWords";
import { addMonths, dayParts, daysInMonth, endOfMonth, isoDate, isRealDay, type IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import type { Milestone, PlanContext } from "./types";

/** One item of a plan, as far as its dates go. */
export interface CheckedItem {
  readonly milestone: Milestone;
  readonly review: Milestone;
  /** The day of a start date column, or null. */
  readonly start: IsoDate | null;
  /** Whether the milestone's cell is a real date; without it the checks of whole columns are left out. */
  readonly item?: { readonly milestone: { readonly date: IsoDate | null } };
}

/** Years away from all others before a lone year is taken for a slip. */
const LONE_YEARS_AWAY = 1;

/** Real dates a column needs before its texts, or its days and months, can be odd. */
const FEWEST_REAL_DATES = 3;

/**
 * What is odd about each milestone beside the plan's dates and the other items: one list per item, in their order.
 *
 * @issues milestone.past-when-written, outside-plan, review-after-due, start-after-due, wrong-year, swapped-day-month,
 *         text-date
 */
export function checkMilestones(items: readonly CheckedItem[], context: PlanContext): readonly (readonly Issue[])[] {
  const column = readColumn(items);
  const years = countYears(items);
  return items.map((item) => {
    const wrongYear = checkYear(item, years);
    return [
      ...(wrongYear.length > 0 ? wrongYear : checkPlan(item, context)),
      ...checkOrder(item),
      ...checkColumn(item, column),
    ];
  });
}

/** A due day before the plan was written, or outside its period. */
function checkPlan({ milestone }: CheckedItem, { planDate, planStart, planEnd }: PlanContext): Issue[] {
  const { due, kind } = milestone;
  if (due === null || kind === "recurring") return [];
  const words = dateInWords(due);
  const isOutside = (planStart !== undefined && due < planStart) || (planEnd !== undefined && due > planEnd);
  const issues: Issue[] = [];
  if (planDate !== undefined && due < planDate) {
    issues.push(issue("milestone.past-when-written", { due: words, planDate: dateInWords(planDate) }));
  }
  if (isOutside) {
    const [from, to] = [planStart, planEnd].map((day) => (day === undefined ? null : dateInWords(day)));
    issues.push(issue("milestone.outside-plan", { due: words, planStart: from ?? null, planEnd: to ?? null }));
  }
  return issues;
}

/** A review after the deadline it should check, a start after the end. */
function checkOrder({ milestone, review, start }: CheckedItem): Issue[] {
  const { due } = milestone;
  if (due === null) return [];
  const issues: Issue[] = [];
  const begins = start ?? (milestone.kind === "window" ? milestone.start : null);
  if (begins !== null && begins > due) {
    issues.push(issue("milestone.start-after-due", { start: dateInWords(begins), due: dateInWords(due) }));
  }
  const isReview =
    review.due !== null && review.kind === "deadline" && milestone.kind !== "ongoing" && milestone.kind !== "recurring";
  if (isReview && review.due !== null && review.due > due) {
    const facts = { review: dateInWords(review.due), due: dateInWords(due), suggestion: dateInWords(monthBefore(due)) };
    issues.push(issue("milestone.review-after-due", facts));
  }
  return issues;
}

/** A month before a day; the end of a month stays one. */
function monthBefore(day: IsoDate): IsoDate {
  const before = dayParts(addMonths(day, -1));
  const { year, month, day: of } = dayParts(day);
  return of === daysInMonth(year, month) ? endOfMonth(before.year, before.month) : addMonths(day, -1);
}

function countYears(items: readonly CheckedItem[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { milestone } of items) {
    if (milestone.due === null) continue;
    const { year } = dayParts(milestone.due);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

/**
 * A lone year among others: 2019 once among 2024s and 2025s, or a far future. The year of the others that is nearest is
 * offered, with the same last figure where one has it (2014 for 2024).
 */
function checkYear({ milestone }: CheckedItem, years: ReadonlyMap<number, number>): Issue[] {
  const { due } = milestone;
  if (due === null || years.size < 2) return [];
  const { year, month, day } = dayParts(due);
  const others = [...years.keys()].filter((other) => other !== year);
  const total = [...years.values()].reduce((sum, count) => sum + count, 0);
  const nearest = others.reduce((best, other) => (Math.abs(other - year) < Math.abs(best - year) ? other : best));
  const isLone = years.get(year) === 1 && total >= 4 && Math.abs(nearest - year) > LONE_YEARS_AWAY;
  const isEarly = year < Math.min(...others);
  const isFar = year - Math.max(...others) > 10;
  if (!isLone || !(isEarly || isFar)) return [];
  const meant = others.find((other) => other % 10 === year % 10) ?? nearest;
  const suggestion = dateInWords(isoDate(meant, month, Math.min(day, daysInMonth(meant, month))));
  return [issue("milestone.wrong-year", { text: dateInWords(due), year, suggestion })];
}

/** What the milestone column holds as a whole. */
interface Column {
  readonly isOfRealDates: boolean;
  /** Real dates all have days to 12, and texts all have days past 12: the mark of a wrong-order import. */
  readonly isHalfSwapped: boolean;
}

const NUMERIC_DAY = /^(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;

/** Texts are the months-first days that the import could not take: `4/13/2026`, `13/4/2026`. */
function readColumn(items: readonly CheckedItem[]): Column {
  const real = items.flatMap(({ item }) => (item?.milestone.date ? [item.milestone.date] : []));
  const texts = items.flatMap(({ milestone, item }) => {
    const match = item !== undefined && item.milestone.date === null ? NUMERIC_DAY.exec(milestone.text) : null;
    return match?.groups === undefined ? [] : [Math.max(Number(match.groups["first"]), Number(match.groups["second"]))];
  });
  const isLow = real.every((date) => dayParts(date).day <= 12);
  const isHalfSwapped =
    real.length >= FEWEST_REAL_DATES && isLow && texts.length >= 2 && texts.every((day) => day > 12);
  const undated = items.filter(({ milestone, item }) => item?.milestone.date === null && milestone.due !== null).length;
  return { isOfRealDates: real.length >= FEWEST_REAL_DATES && real.length > undated, isHalfSwapped };
}

function checkColumn({ milestone, item }: CheckedItem, column: Column): Issue[] {
  const { due } = milestone;
  if (item === undefined || due === null) return [];
  if (column.isHalfSwapped && item.milestone.date !== null) {
    const { year, month, day } = dayParts(due);
    if (day === month || !isRealDay(year, day, month)) return [];
    return [
      issue("milestone.swapped-day-month", {
        due: dateInWords(due),
        suggestion: dateInWords(isoDate(year, day, month)),
      }),
    ];
  }
  const isText =
    column.isOfRealDates &&
    item.milestone.date === null &&
    milestone.precision === "day" &&
    milestone.kind === "deadline";
  return isText ? [issue("milestone.text-date", { text: milestone.text, suggestion: dateInWords(due) })] : [];
}
