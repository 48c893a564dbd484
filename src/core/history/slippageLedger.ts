import { daysBetween, type IsoDate } from "../dates/isoDate";
import type { Item } from "../plan/types";
import { snapshotsBefore } from "./compareWithHistory";
import { identifyInHistory } from "./identifyInHistory";
import type { History, JudgedPlan, PositionedItem, SlippageRow, Snapshot } from "./types";

/** What the snapshots tell of one item's due day. */
interface RecordedDue {
  readonly first: IsoDate;
  /** The board date on which `first` was recorded. */
  readonly recordedOn: IsoDate;
  readonly last: IsoDate | null;
  readonly timesMoved: number;
}

/**
 * The due day of each item as first recorded before the as-at date; null where no snapshot knows the item or its day.
 *
 * @returns one for each item, in the items' order
 */
export function originalDues(
  items: readonly Item[],
  { snapshots }: Pick<History, "snapshots">,
  asAt: IsoDate,
): readonly (IsoDate | null)[] {
  const earlier = snapshotsBefore(snapshots, asAt);
  if (earlier.length === 0) return items.map(() => null);
  const recorded = recordedDues(earlier);
  return identifyInHistory(items, earlier).map((id) => recorded.get(id)?.first ?? null);
}

/**
 * Every item whose due day has moved since it was first recorded, most days later first, those that lost their day at
 * the top. The plan is to be judged with the same history, so that it knows what it would be by its original day.
 */
export function slippageLedger(plan: JudgedPlan, { snapshots }: Pick<History, "snapshots">): readonly SlippageRow[] {
  const earlier = snapshotsBefore(snapshots, plan.asAt);
  const recorded = recordedDues(earlier);
  const ids = identifyInHistory(
    plan.items.map(({ item }) => item),
    earlier,
  );
  const rows = plan.items.flatMap((judged, item): SlippageRow[] => {
    const id = ids[item] as string;
    const row = slippageOf(judged, recorded.get(id));
    return row === null ? [] : [{ id, item, ...row }];
  });
  return rows.sort((one, other) => (other.daysMoved ?? Infinity) - (one.daysMoved ?? Infinity) || 0);
}

function slippageOf(
  { judgement, ifNotRedated }: PositionedItem,
  recorded: RecordedDue | undefined,
): Omit<SlippageRow, "id" | "item"> | null {
  if (recorded === undefined) return null;
  const { first, recordedOn, last } = recorded;
  const currentDue = judgement.due;
  const timesMoved = recorded.timesMoved + (currentDue === last ? 0 : 1);
  if (timesMoved === 0) return null;
  const statusIfNotRedated = ifNotRedated?.status ?? judgement.status;
  return {
    ...{ originalDue: first, recordedOn, currentDue, timesMoved, statusIfNotRedated },
    daysMoved: daysFrom(first, currentDue),
    movedSinceLast: daysFrom(last, currentDue),
    isGreenOnlyBecauseRedated: judgement.status === "green" && statusIfNotRedated !== "green",
  };
}

/** From the first day that was recorded on; losing a day is a move, and so is getting another after that. */
function recordedDues(snapshots: readonly Snapshot[]): ReadonlyMap<string, RecordedDue> {
  const recorded = new Map<string, RecordedDue>();
  for (const { asAt, items } of snapshots) {
    for (const { id, due } of items) {
      const before = recorded.get(id);
      if (before === undefined) {
        if (due !== null) recorded.set(id, { first: due, recordedOn: asAt, last: due, timesMoved: 0 });
      } else if (before.last !== due) {
        recorded.set(id, { ...before, last: due, timesMoved: before.timesMoved + 1 });
      }
    }
  }
  return recorded;
}

function daysFrom(from: IsoDate | null, to: IsoDate | null): number | null {
  return from === null || to === null ? null : daysBetween(from, to);
}
