import type { CellContent } from "../sheet/spec";
import type { Status } from "../rag/types";
import type { HistoryField, PositionItem, Snapshot } from "./types";

/** Which of our pages the history sheet is; see `NewSheet.mark`. */
export const HISTORY_MARK = "history";

/** One column of the history sheet. */
export interface HistoryColumn {
  readonly field: HistoryField;
  readonly header: string;
  readonly widthChars: number;
  /** True where it holds days. */
  readonly isDay: boolean;
  /** True where a sheet without it is no history. */
  readonly isNeeded: boolean;
  readonly content: (entry: HistoryEntry) => CellContent;
}

/** One row to write. */
export interface HistoryEntry extends Pick<Snapshot, "asAt" | "preset"> {
  readonly item: PositionItem;
  /** True where the item is no longer in the plan; what is said of it is how it last stood. */
  readonly isRemoved: boolean;
}

/** What stands for the status of an item that is no longer in the plan. */
export const REMOVED = "Removed";

/**
 * Statuses in the history, whatever labels the workbook shows elsewhere: one word each, so that a history stays readable
 * when labels change.
 */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  complete: "Complete",
  red: "Red",
  amber: "Amber",
  green: "Green",
  grey: "Grey",
};

type Content = HistoryColumn["content"];

function column(
  field: HistoryField,
  header: string,
  widthChars: number,
  content: Content,
): Omit<HistoryColumn, "isDay" | "isNeeded"> {
  return { field, header, widthChars, content };
}

const TEXT = { isDay: false, isNeeded: false };
const NEEDED = { isDay: false, isNeeded: true };
const DAY = { isDay: true, isNeeded: false };
const NEEDED_DAY = { isDay: true, isNeeded: true };

/** The history's columns from left to right. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  { ...column("asAt", "Board date", 12, ({ asAt }) => ({ date: asAt })), ...NEEDED_DAY },
  { ...column("preset", "Rules", 18, ({ preset }) => preset), ...TEXT },
  { ...column("id", "Item", 8, ({ item }) => Number(item.id)), ...NEEDED },
  { ...column("sheet", "Plan sheet", 18, ({ item }) => item.sheet), ...TEXT },
  { ...column("ref", "Ref", 8, ({ item }) => item.ref), ...TEXT },
  { ...column("action", "Action", 50, ({ item }) => item.action), ...NEEDED },
  { ...column("milestone", "Milestone", 26, ({ item }) => item.milestone), ...TEXT },
  { ...column("due", "Due", 12, ({ item }) => dayOf(item.due)), ...NEEDED_DAY },
  {
    ...column("status", "Status", 11, ({ item, isRemoved }) => (isRemoved ? REMOVED : STATUS_WORDS[item.status])),
    ...NEEDED,
  },
  {
    ...column("computed", "Computed RAG", 15, ({ item, isRemoved }) => (isRemoved ? "" : STATUS_WORDS[item.computed])),
    ...NEEDED,
  },
  { ...column("rule", "Rule", 22, ({ item, isRemoved }) => (isRemoved ? "" : item.rule)), ...NEEDED },
  { ...column("overrideUntil", "Override until", 15, ({ item }) => dayOf(item.overrideUntil)), ...DAY },
];

function dayOf(date: PositionItem["due"]): CellContent {
  return date === null ? "" : { date };
}
