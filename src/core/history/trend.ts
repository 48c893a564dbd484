import type { IsoDate } from "../dates/isoDate";
import { countStatuses } from "../rag/status";
import type { Status } from "../rag/types";
import type { History, JudgedPlan, TrendPoint } from "./types";

/** Two years of monthly boards. */
const MOST_POINTS = 24;

/**
 * The counts of the last boards up to the as-at date, earliest first, with the plan as it stands at the end. Where its
 * day was recorded already, the plan as it stands takes that place: it may have changed since.
 */
export function trend(plan: JudgedPlan, { snapshots }: Pick<History, "snapshots">): readonly TrendPoint[] {
  const recorded = snapshots.filter(({ asAt }) => asAt < plan.asAt);
  const isRecorded = snapshots.some(({ asAt }) => asAt === plan.asAt);
  return [...recorded.map((snapshot) => pointOf(snapshot, true)), pointOf(plan, isRecorded)].slice(-MOST_POINTS);
}

interface Counted {
  readonly asAt: IsoDate;
  readonly preset: string;
  readonly items: readonly { readonly status: Status }[];
}

function pointOf({ asAt, preset, items }: Counted, isRecorded: boolean): TrendPoint {
  return { asAt, preset, counts: countStatuses(items.map(({ status }) => status)), total: items.length, isRecorded };
}
