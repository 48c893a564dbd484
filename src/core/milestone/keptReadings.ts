import type { Milestone, PlanContext } from "./types";

/** Readings of one plan's texts. */
export type KeptReadings = Map<string, Milestone>;

/** A plan has so many different milestones at most; beyond it, reading starts afresh. */
const MOST_TEXTS = 4000;

/** Several plans of one workbook are read in turn; more than these are not kept. */
const MOST_PLANS = 8;

/** Longer texts (in characters) stand once in a plan and are not kept. */
export const LONGEST_KEPT = 400;

const BY_CONTEXT = new WeakMap<PlanContext, KeptReadings>();
const BY_DATES = new Map<string, KeptReadings>();

/**
 * The readings kept for a plan. A plan says "Ongoing" and "March 2018" a hundred times, and is read again at every edit in live
 * mode; the same text in the same plan is always read the same, so it is read once.
 */
export function readingsOf(context: PlanContext): KeptReadings {
  const own = BY_CONTEXT.get(context);
  if (own !== undefined) return own;
  const { planDate, planStart, planEnd, yearStyle } = context;
  const key = `${planDate ?? ""}/${planStart ?? ""}/${planEnd ?? ""}/${yearStyle ?? ""}`;
  const readings = BY_DATES.get(key) ?? new Map<string, Milestone>();
  if (!BY_DATES.has(key) && BY_DATES.size === MOST_PLANS) BY_DATES.clear();
  BY_DATES.set(key, readings);
  BY_CONTEXT.set(context, readings);
  return readings;
}

/** Keeps one reading. */
export function keep(readings: KeptReadings, text: string, milestone: Milestone): void {
  if (readings.size === MOST_TEXTS) readings.clear();
  readings.set(text, milestone);
}
