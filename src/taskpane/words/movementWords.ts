import {
  describeDate,
  describeDays,
  type MovementKind,
  type MovementRow,
  type RecordedStatus,
  type StatusLooks,
} from "../../core";

const some = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

const times = (n: number): string => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

/** Words of what moved since an earlier board, and of one item's history. */
export const MOVEMENT_WORDS = {
  tab: "Movement",
  tabSince: (day: string): string => `Movement since ${day}`,
  help: "What changed since the position that was last recorded, and why. Record a position on the Board pack tab.",
  since: (day: string): string => `Since ${day}`,
  reading: "Reading what earlier boards recorded",
  read: "Read what earlier boards recorded",
  notRead: "What earlier boards recorded could not be read.",
  never:
    "No earlier position is recorded in this workbook. Record one at each board on the Board pack tab; from then on this shows what moved.",
  none: "Nothing has moved.",
  sum: (then: number, added: number, gone: number, now: number): string =>
    `${some(then, "item")} then + ${added} new - ${gone} gone = ${now} now`,
  table: "How the counts moved",
  status: "Status",
  now: "Now",
  came: "Came",
  went: "Went",
  unchanged: (n: number): string => `${some(n, "item")} unchanged`,
  kind: (count: number, words: string): string => `${count} ${words}`,
  kinds: {
    new: "new in the plan",
    removed: "no longer in the plan",
    "override-set": "override set",
    "override-lapsed": "override lapsed",
    "re-opened": "re-opened",
    completed: "completed",
    "became-overdue": "became overdue",
    "re-dated": "given another date",
    "rules-changed": "judged by other rules",
    "text-changed": "reworded",
    "time-passed": "moved because time passed",
    "progress-changed": "moved because progress was reported",
    unchanged: "unchanged",
  } satisfies Record<MovementKind, string>,
  open: (action: string): string => `Open ${action}`,
  history: "History",
  firstDue: (day: string): string => `First recorded as due ${day}.`,
  moved: (count: number, days: number | null): string => {
    if (days === null) return `Moved ${times(count)}; it has no due day now.`;
    if (days === 0) return `Moved ${times(count)}, and back to its first day.`;
    return `Moved ${times(count)}, ${describeDays(Math.abs(days))} ${days > 0 ? "later" : "earlier"} in all.`;
  },
  notMoved: "Its due day was never moved.",
  notRecorded: "No earlier board recorded this item.",
} as const;

/** How an item stood: `12 Dec 2025: Green, due 31 Mar 2026`. */
export function describeRecorded({ asAt, status, due }: RecordedStatus, looks: StatusLooks): string {
  return `${describeDate(asAt)}: ${looks[status].label}, ${due === null ? "no due date" : `due ${describeDate(due)}`}`;
}

/** What became of one item: `Green to Red, 90 days later`; "" where neither status nor day changed. */
export function describeMove({ before, now, daysMoved }: MovementRow, looks: StatusLooks): string {
  const isOther = before !== null && now !== null && before.status !== now.status;
  const parts = [
    ...(isOther ? [`${looks[before.status].label} to ${looks[now.status].label}`] : []),
    ...(daysMoved === null || daysMoved === 0
      ? []
      : [`${describeDays(Math.abs(daysMoved))} ${daysMoved > 0 ? "later" : "earlier"}`]),
  ];
  return parts.join(", ");
}
