import type { HistoryEntry } from "./historyColumns";
import type { PositionItem, Snapshot } from "./types";

/**
 * A history keeps every item on every board date up to this many rows; a larger one keeps what changed, so that the
 * largest plan's two years stay under a megabyte. Twenty-four boards of two hundred items are within it.
 */
const MOST_ROWS_IN_FULL = 5000;

/**
 * The rows by which a position is kept beside the last one: all its items, and those that are gone since. Where the
 * history has grown large, only items that stand otherwise than they did, and one at least, so that the board date is
 * known.
 *
 * @param previous the position before it; null where it is the first
 * @param rowCount how many rows the history has without it
 */
export function historyEntries(
  { asAt, preset, items }: Snapshot,
  previous: Snapshot | null,
  rowCount: number,
): readonly HistoryEntry[] {
  const entry = (item: PositionItem, isRemoved: boolean): HistoryEntry => ({ asAt, preset, item, isRemoved });
  const before = new Map(previous?.items.map((item) => [item.id, item]));
  const isInFull = previous === null || rowCount + items.length <= MOST_ROWS_IN_FULL;
  const kept = isInFull ? items : items.filter((item, index) => index === 0 || !isSame(item, before.get(item.id)));
  for (const { id } of items) before.delete(id);
  return [...kept.map((item) => entry(item, false)), ...[...before.values()].map((item) => entry(item, true))];
}

function isSame(item: PositionItem, other: PositionItem | undefined): boolean {
  return other !== undefined && (Object.keys(item) as (keyof PositionItem)[]).every((key) => item[key] === other[key]);
}
