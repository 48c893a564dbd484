import { comparable } from "../plan/cellText";
import { identifyItems, type KnownItem } from "../plan/identifyItems";
import type { Item } from "../plan/types";
import { actionText, refText } from "./positionOf";
import type { PositionItem, Snapshot } from "./types";

/**
 * Each item's name within the history: that of the item it was, found by ref, words or place among those of the last
 * snapshot, then among those that had gone before; a number not used yet where it is new.
 *
 * @returns one name for each item, in the items' order, no two alike
 */
export function identifyInHistory(items: readonly Item[], snapshots: readonly Snapshot[]): readonly string[] {
  const found: (string | null)[] = items.map(() => null);
  for (const known of [snapshots.at(-1)?.items ?? [], goneItems(snapshots)]) {
    if (known.length === 0 || !found.includes(null)) continue;
    const free = takeUnchanged(items, known, found);
    if (free.size > 0) takeChanged(items, known, { found, free });
  }
  let next = found.includes(null) ? largestNumber(snapshots) : 0;
  return found.map((id) => id ?? String(++next));
}

/** Items that read as they did, which are nearly all; gives back the known ones that are left. */
function takeUnchanged(
  items: readonly Item[],
  known: readonly PositionItem[],
  found: (string | null)[],
): ReadonlySet<PositionItem> {
  const waiting = new Map<string, PositionItem[]>();
  for (const one of known) {
    const key = `${one.sheet}\n${one.ref}\n${one.action}`;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [one]);
    else same.push(one);
  }
  const free = new Set(known);
  items.forEach((item, index) => {
    const match =
      found[index] === null ? waiting.get(`${item.sheet}\n${refText(item)}\n${actionText(item)}`)?.shift() : undefined;
    if (match === undefined) return;
    found[index] = match.id;
    free.delete(match);
  });
  return free;
}

interface Search {
  readonly found: (string | null)[];
  readonly free: ReadonlySet<PositionItem>;
}

/** The others, with their neighbours on either side, by which an item is known that was rewritten in its place. */
function takeChanged(items: readonly Item[], known: readonly PositionItem[], { found, free }: Search): void {
  const isNear = (index: number): boolean => [index - 1, index, index + 1].some((near) => found[near] === null);
  const open = items.flatMap((_, index) => (isNear(index) ? [index] : []));
  const neighbours = new Set(open.map((index) => found[index]));
  const candidates = known.filter((one) => free.has(one) || neighbours.has(one.id));
  const ids = new Set([...free].map(({ id }) => id));
  const matches = identifyItems(
    open.map((index) => asKept(items[index] as Item)),
    candidates.map(toKnown),
  );
  open.forEach((index, place) => {
    const id = matches[place]?.id;
    if (found[index] === null && id !== undefined && ids.has(id)) found[index] = id;
  });
}

/** An item in the words that the history keeps, so that long ones compare alike. */
function asKept(item: Item): Item {
  return { ...item, action: actionText(item), outcomes: [] };
}

/** Items of earlier snapshots that are not in the last one, each as it last stood. */
function goneItems(snapshots: readonly Snapshot[]): readonly PositionItem[] {
  const gone = new Map<string, PositionItem>();
  const there = new Set(snapshots.at(-1)?.items.map(({ id }) => id));
  for (const { items } of snapshots) for (const item of items) if (!there.has(item.id)) gone.set(item.id, item);
  return [...gone.values()];
}

function toKnown({ id, sheet, ref, action }: PositionItem): KnownItem {
  return { id, sheet, ref: comparable(ref), words: comparable(action) };
}

function largestNumber(snapshots: readonly Snapshot[]): number {
  let largest = 0;
  for (const { items } of snapshots) {
    for (const { id } of items) {
      const number = Number(id);
      if (Number.isSafeInteger(number)) largest = Math.max(largest, number);
    }
  }
  return largest;
}
