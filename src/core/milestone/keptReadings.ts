import type { Milestone, PlanContext } from "./types";

/** A plan has so many different short milestones at most; beyond it, reading starts afresh. */
const MOST_TEXTS = 1000;

/** Longer texts (in characters) hardly ever stand twice in a plan and are not kept. */
const LONGEST_KEPT = 24;

const BY_CONTEXT = new WeakMap<PlanContext, Map<string, Milestone>>();

/**
 * A reading of a plan's text, kept with the plan's dates while they are in use: a plan says "Ongoing" and "March 2018" a
 * hundred times, and the same text in the same plan is always read the same.
 */
export function readOnce(
  text: string,
  context: PlanContext,
  read: (text: string, context: PlanContext) => Milestone,
): Milestone {
  if (text.length > LONGEST_KEPT) return read(text, context);
  let readings = BY_CONTEXT.get(context);
  if (readings === undefined) {
    readings = new Map();
    BY_CONTEXT.set(context, readings);
  }
  const known = readings.get(text);
  if (known !== undefined) return known;
  const milestone = read(text, context);
  if (readings.size === MOST_TEXTS) readings.clear();
  readings.set(text, milestone);
  return milestone;
}
