import type { IsoDate } from "../dates/isoDate";
import { comparePositions } from "./comparePositions";
import { identifyInHistory } from "./identifyInHistory";
import { positionOf } from "./positionOf";
import type { History, JudgedPlan, Movement, Snapshot } from "./types";

/**
 * What changed since the last board before the as-at date; null where none was recorded. A position recorded on the
 * as-at date itself is not compared with: that board is this one.
 */
export function compareWithHistory(plan: JudgedPlan, { snapshots }: Pick<History, "snapshots">): Movement | null {
  const earlier = snapshotsBefore(snapshots, plan.asAt);
  const last = earlier.at(-1);
  if (last === undefined) return null;
  return comparePositions(last, positionOf(plan, idsIn(plan, earlier)));
}

/** What changed between two judged plans, such as last month's file and this month's. */
export function compareJudgedPlans(previous: JudgedPlan, plan: JudgedPlan): Movement {
  const before = positionOf(previous, idsIn(previous, []));
  return comparePositions(before, positionOf(plan, idsIn(plan, [before])));
}

/** The snapshots of earlier days than this one. */
export function snapshotsBefore(snapshots: readonly Snapshot[], asAt: IsoDate): readonly Snapshot[] {
  return snapshots.filter((snapshot) => snapshot.asAt < asAt);
}

function idsIn({ items }: JudgedPlan, snapshots: readonly Snapshot[]): readonly string[] {
  return identifyInHistory(
    items.map(({ item }) => item),
    snapshots,
  );
}
