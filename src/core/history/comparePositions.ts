import { daysBetween } from "../dates/isoDate";
import { countStatuses } from "../rag/status";
import { movementKinds } from "./movementKinds";
import type { Movement, MovementCount, MovementKind, MovementRow, PositionItem, Snapshot } from "./types";

/** Every kind, in the order in which they are told. */
export const MOVEMENT_KINDS: readonly MovementKind[] = [
  "became-overdue",
  "re-dated",
  "re-opened",
  "completed",
  "override-set",
  "override-lapsed",
  "rules-changed",
  "text-changed",
  "time-passed",
  "progress-changed",
  "new",
  "removed",
  "unchanged",
];

/** What changed from one position to another, item by item; items are the same where their names are. */
export function comparePositions(before: Snapshot, now: Snapshot): Movement {
  const earlier = new Map(before.items.map((item, index) => [item.id, { item, index }]));
  const rows = now.items.map((item, index): MovementRow => {
    const then = earlier.get(item.id);
    earlier.delete(item.id);
    if (then === undefined) return { ...NO_DAYS, kind: "new", before: null, now: item, item: index, earlier: null };
    const [kind, ...also] = movementKinds({ before: then.item, now: item }, before, now);
    const daysMoved = then.item.due === null || item.due === null ? null : daysBetween(then.item.due, item.due);
    return { kind, also, before: then.item, now: item, item: index, earlier: then.index, daysMoved };
  });
  for (const { item, index } of earlier.values()) {
    rows.push({ ...NO_DAYS, kind: "removed", before: item, now: null, item: null, earlier: index });
  }
  return {
    since: before.asAt,
    asAt: now.asAt,
    presets: [before.preset, now.preset],
    before: countsOf(before.items),
    now: countsOf(now.items),
    rows,
    counts: countChanges(rows),
  };
}

const NO_DAYS = { also: [], daysMoved: null };

function countsOf(items: readonly PositionItem[]): Movement["before"] {
  return countStatuses(items.map(({ status }) => status));
}

function countChanges(rows: readonly MovementRow[]): readonly MovementCount[] {
  const counts = new Map<string, MovementCount>();
  for (const { kind, before, now } of rows) {
    const [from, to] = [before?.status ?? null, now?.status ?? null];
    if (from === to) continue;
    const key = `${kind} ${from} ${to}`;
    counts.set(key, { kind, from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => MOVEMENT_KINDS.indexOf(a.kind) - MOVEMENT_KINDS.indexOf(b.kind));
}
