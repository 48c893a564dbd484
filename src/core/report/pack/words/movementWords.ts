import type { MovementKind } from "../../../history/types";

/** What became of an action, as the board reads it. */
export const MOVEMENT_WORDS: Readonly<Record<MovementKind, string>> = {
  new: "New",
  removed: "Removed",
  "override-set": "Override set",
  "override-lapsed": "Override ended",
  "re-opened": "Re-opened",
  completed: "Completed",
  "became-overdue": "Became overdue",
  "re-dated": "Re-dated",
  "rules-changed": "Judged by other rules",
  "text-changed": "Reworded",
  "time-passed": "Time has passed",
  "progress-changed": "Progress has changed",
  unchanged: "Unchanged",
};
