import type { IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import type { Grid } from "../sheet/grid";
import type { ReadRow } from "./readHistoryRow";
import type { PositionItem, Snapshot } from "./types";

/**
 * The positions that rows tell, earliest first, in whatever order the rows stand. An item without a row on a day is as it
 * last stood.
 *
 * @issues history.row-twice - an item stands twice on a day; the first counts
 */
export function toSnapshots(rows: readonly ReadRow[], issues: Issue[], grid: Grid): readonly Snapshot[] {
  const days = new Map<IsoDate, Day>();
  for (const one of rows) {
    const day = days.get(one.asAt) ?? { preset: one.preset, items: new Map<string, PositionItem | null>() };
    days.set(one.asAt, day);
    if (day.items.has(one.id)) {
      const at = { sheet: grid.name, row: one.row, column: grid.firstColumn };
      issues.push(issue("history.row-twice", { row: one.row + 1, item: one.id }, at));
    } else day.items.set(one.id, one.item);
  }
  let before: ReadonlyMap<string, PositionItem> = new Map();
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([asAt, { preset, items }]): Snapshot => {
      before = carriedForward(before, items);
      return { asAt, preset, items: [...before.values()] };
    });
}

interface Day {
  readonly preset: string;
  /** By the items' names; null where it was removed. */
  readonly items: ReadonlyMap<string, PositionItem | null> & Map<string, PositionItem | null>;
}

/** In the order of the day's rows where it has a row for every item, else in the order there was. */
function carriedForward(
  before: ReadonlyMap<string, PositionItem>,
  day: ReadonlyMap<string, PositionItem | null>,
): ReadonlyMap<string, PositionItem> {
  const isInFull = [...before.keys()].every((id) => day.has(id));
  const now = new Map<string, PositionItem>(isInFull ? [] : before);
  for (const [id, item] of day) {
    if (item === null) now.delete(id);
    else now.set(id, item);
  }
  return now;
}
