import { identifyItems } from "../../plan/identifyItems";
import type { JudgedItem, RefreshReport } from "../types";
import { isOverdue } from "./itemColumns";

/** What became of an item between two reports; each item is exactly one of them, the first that fits. */
export type MovementKind =
  "new" | "removed" | "completed" | "became-overdue" | "re-dated" | "other-status" | "unchanged";

/** In the order in which they are told. */
export const MOVEMENT_KINDS: readonly MovementKind[] = [
  "became-overdue",
  "re-dated",
  "other-status",
  "completed",
  "new",
  "removed",
  "unchanged",
];

/** One item then and now; at least one of the two is there. */
export interface Movement {
  readonly kind: MovementKind;
  readonly before: JudgedItem | null;
  readonly now: JudgedItem | null;
}

/**
 * Pairs the items of two reports, by ref else by their words, and says what became of each. Every item of now and
 * every one that is gone is in it once: first those of now in the plan's order, then the removed.
 */
export function comparePlans(previous: RefreshReport, report: RefreshReport): readonly Movement[] {
  const known = identifyItems(previous.items.map(({ item }) => item));
  const before = new Map(known.map(({ id }, index) => [id, previous.items[index] ?? null]));
  const found = identifyItems(
    report.items.map(({ item }) => item),
    known,
  );
  const movements = report.items.map((now, index): Movement => {
    const id = found[index]?.id ?? "";
    const then = before.get(id) ?? null;
    before.delete(id);
    return { kind: then === null ? "new" : kindOf(then, now), before: then, now };
  });
  const removed = [...before.values()].map((then): Movement => ({ kind: "removed", before: then, now: null }));
  return [...movements, ...removed];
}

function kindOf(before: JudgedItem, now: JudgedItem): MovementKind {
  const [then, current] = [before.judgement, now.judgement];
  if (current.status === "complete" && then.status !== "complete") return "completed";
  if (isOverdue(now) && !isOverdue(before)) return "became-overdue";
  if (then.due !== current.due) return "re-dated";
  return then.status === current.status ? "unchanged" : "other-status";
}
