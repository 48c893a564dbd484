import type { IsoDate } from "../dates/isoDate";
import { comparable } from "../plan/cellText";
import type { RuleName } from "../rag/ruleSet";
import type { MovementKind, PositionItem, Snapshot } from "./types";

/** One item on two days. */
export interface TwoPositions {
  readonly before: PositionItem;
  readonly now: PositionItem;
}

type Frame = Pick<Snapshot, "asAt" | "preset">;

/**
 * All that happened to an item, the most telling first; see {@link MovementKind} for the order. The changes of status
 * that nothing else explains (`time-passed`, `progress-changed`) come only where there is no other.
 */
export function movementKinds(
  item: TwoPositions,
  then: Frame,
  today: Frame,
): readonly [first: MovementKind, ...others: MovementKind[]] {
  const kinds = CHECKS.filter(([, happened]) => happened(item, then, today)).map(([kind]) => kind);
  const [first, ...others] = kinds;
  return first === undefined ? [unexplained(item)] : [first, ...others];
}

type Check = readonly [kind: MovementKind, happened: (item: TwoPositions, then: Frame, today: Frame) => boolean];

const CHECKS: readonly Check[] = [
  ["override-set", ({ before, now }) => isOverridden(now) && (!isOverridden(before) || now.status !== before.status)],
  ["completed", ({ before, now }) => now.computed === "complete" && before.computed !== "complete"],
  ["re-opened", ({ before, now }) => now.computed !== "complete" && before.computed === "complete"],
  ["override-lapsed", ({ before, now }) => isOverridden(before) && !isOverridden(now)],
  ["became-overdue", ({ before, now }, then, today) => isOverdue(now, today.asAt) && !isOverdue(before, then.asAt)],
  ["re-dated", ({ before, now }) => now.due !== before.due],
  ["rules-changed", ({ before, now }, then, today) => then.preset !== today.preset && now.status !== before.status],
  [
    "text-changed",
    ({ before, now }) => isRewritten(before.action, now.action) || isRewritten(before.milestone, now.milestone),
  ],
];

function isOverridden({ overrideUntil }: PositionItem): boolean {
  return overrideUntil !== null;
}

function isOverdue({ due, computed }: PositionItem, asAt: IsoDate): boolean {
  return due !== null && due < asAt && computed !== "complete";
}

function isRewritten(before: string, now: string): boolean {
  return before !== now && comparable(before) !== comparable(now);
}

/** Rules under which an item comes by the passing of time alone. */
const BY_TIME: ReadonlySet<string> = new Set<RuleName>([
  "due-soon",
  "overdue",
  "overdue-past-tolerance",
  "overdue-within-tolerance",
  "earlier-step-passed",
  "review-passed",
  "behind-expected",
  "far-behind-expected",
  "per-cent-low-and-overdue",
]);

function unexplained({ before, now }: TwoPositions): MovementKind {
  if (before.status === now.status) return "unchanged";
  return BY_TIME.has(now.rule) ? "time-passed" : "progress-changed";
}
