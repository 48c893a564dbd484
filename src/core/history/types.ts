import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";
import type { Item } from "../plan/types";
import type { Override } from "../rag/override";
import type { Judgement, Status } from "../rag/types";
import type { GridTable } from "../sheet/grid";
import type { CellContent, NewSheet, SheetPlan } from "../sheet/spec";

export type StatusCounts = Readonly<Record<Status, number>>;

/** An item with its judgement, as much as history asks of it; what a refresh judged fits. */
export interface PositionedItem {
  readonly item: Item;
  readonly judgement: Judgement;
  /** The status that counts: the override's while it lasts, else the computed one. */
  readonly status: Status;
  readonly override: Override | null;
  /** What the rules would make of it by the due day first recorded; null where it was not moved, or nobody knows. */
  readonly ifNotRedated: Judgement | null;
}

/** A judged plan, as much as history asks of it; a `RefreshReport` fits. */
export interface JudgedPlan {
  readonly asAt: IsoDate;
  /** The rule set's name. */
  readonly preset: string;
  /** Somebody's own rules go by their title. */
  readonly ruleSet?: { readonly isOwn?: true; readonly title: string };
  readonly items: readonly PositionedItem[];
}

/** One item as it stood on one day. Plain data; a snapshot is kept of these and movement compares them. */
export interface PositionItem {
  /** The item's name within the history, the same in every snapshot: a number as text. */
  readonly id: string;
  readonly sheet: string;
  /** "" where the plan has none. */
  readonly ref: string;
  /** The action with its outcomes in one line, shortened where long; enough to know the item again. */
  readonly action: string;
  /** The milestone as written, in one line, shortened where long. */
  readonly milestone: string;
  readonly due: IsoDate | null;
  /** The status that counted: the override's while it lasted, else the computed one. */
  readonly status: Status;
  readonly computed: Status;
  /** The rule that made the computed status. */
  readonly rule: string;
  /** The last day of the override that was in force; null where none was. */
  readonly overrideUntil: IsoDate | null;
}

/** The plan's position on one board date. */
export interface Snapshot {
  readonly asAt: IsoDate;
  /** The rule set it was judged by. */
  readonly preset: string;
  readonly items: readonly PositionItem[];
}

/** What one of the columns of the history sheet holds. */
export type HistoryField =
  | "asAt"
  | "preset"
  | "id"
  | "sheet"
  | "ref"
  | "action"
  | "milestone"
  | "due"
  | "status"
  | "computed"
  | "rule"
  | "overrideUntil";

/** One row of the history sheet with what stands in our columns, so that it can be put back. */
export interface HistoryRow {
  readonly row: number;
  readonly contents: Readonly<Partial<Record<HistoryField, CellContent>>>;
}

/** Where the history stands in the workbook, for adding to it. Rows and columns are 0-based. */
export interface HistoryPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that holds anything, people's own columns included. */
  readonly lastRow: number;
  /** How many rows hold a position. */
  readonly rowCount: number;
  /** The columns by our headings, wherever people moved them; those they took away are absent. */
  readonly columns: Readonly<Partial<Record<HistoryField, number>>>;
  /** The Excel table; null where somebody turned it into plain cells. */
  readonly table: GridTable | null;
  /** The rows of the last board date: the only ones that recording the same day again may replace. */
  readonly lastDay: readonly HistoryRow[];
}

/**
 * Every position that was recorded, earliest first, and what could not be read of the sheet. An item without a row on a
 * board date is as it last stood, unless a row says that it was removed.
 */
export interface History {
  readonly snapshots: readonly Snapshot[];
  /** Null where the workbook has no history yet, or one without the headings it needs (which is an issue). */
  readonly place: HistoryPlace | null;
  /** True where there is a history sheet whose headings are gone: nothing is added to it, and it is never replaced. */
  readonly isUnusable: boolean;
  /** One for each row that cannot be read; such rows stay on the sheet as they are. */
  readonly issues: readonly Issue[];
}

/** What recording a position asks to be written: a sheet the first time, rows on it later, or why it cannot be. */
export type Recording =
  { readonly newSheet: NewSheet } | { readonly plan: SheetPlan; readonly undo: SheetPlan } | { readonly issue: Issue };

/**
 * What became of an item between two positions. Each item is exactly one of them, the first that fits in this order
 * (`removed` and `new` stand apart: there is nothing to compare):
 *
 * - `override-set`: a person's rating counts that did not, or another than did
 * - `completed`, `re-opened`: the rules make it complete, or no longer do
 * - `override-lapsed`: a person's rating no longer counts
 * - `became-overdue`: its day has passed since, or it was moved to one that has
 * - `re-dated`: another due day, or one where there was none, or none where there was one
 * - `rules-changed`: another status by another rule set
 * - `text-changed`: the action or its milestone reads differently
 * - `time-passed`: another status because its day came near or a review went by
 * - `progress-changed`: another status though texts, day and rules are the same, so what is said of it has changed
 */
export type MovementKind =
  | "new"
  | "removed"
  | "override-set"
  | "override-lapsed"
  | "re-opened"
  | "completed"
  | "became-overdue"
  | "re-dated"
  | "rules-changed"
  | "text-changed"
  | "time-passed"
  | "progress-changed"
  | "unchanged";

/** One item then and now; at least one of the two is there. */
export interface MovementRow {
  readonly kind: MovementKind;
  /** All else that also happened to it, such as a new date of an item that was completed. */
  readonly also: readonly MovementKind[];
  readonly before: PositionItem | null;
  readonly now: PositionItem | null;
  /** Index into the judged plan's items; null where the item is gone. */
  readonly item: number | null;
  /** Index into the earlier position's items; null where the item is new. */
  readonly earlier: number | null;
  /** Days by which the due day moved, later is positive; null where there were not two days. */
  readonly daysMoved: number | null;
}

/** How many items went from one status to another, and by what. */
export interface MovementCount {
  readonly kind: MovementKind;
  /** Null: they were not in the plan. */
  readonly from: Status | null;
  /** Null: they are no longer in the plan. */
  readonly to: Status | null;
  readonly count: number;
}

/**
 * What changed between two positions. It adds up: for each status `before` + those that came - those that left = `now`,
 * and each item of either is in `rows` once.
 */
export interface Movement {
  readonly since: IsoDate;
  readonly asAt: IsoDate;
  /** The rule sets of the two, which may differ. */
  readonly presets: readonly [before: string, now: string];
  readonly before: StatusCounts;
  readonly now: StatusCounts;
  /** First the items of now in the plan's order, then those that are gone. */
  readonly rows: readonly MovementRow[];
  /** Changes of status alone, in the order of the kinds. */
  readonly counts: readonly MovementCount[];
}

/** How an item's due day has moved since it was first recorded. */
export interface SlippageRow {
  readonly id: string;
  /** Index into the judged plan's items. */
  readonly item: number;
  /** The day first recorded. */
  readonly originalDue: IsoDate;
  /** The board date on which it was first recorded. */
  readonly recordedOn: IsoDate;
  /** Null where the milestone no longer names a day. */
  readonly currentDue: IsoDate | null;
  /** How often it was moved, either way, from one snapshot to the next and since the last one. */
  readonly timesMoved: number;
  /** Days from the original to the current day; negative where it was brought forward, null without a current day. */
  readonly daysMoved: number | null;
  /** Days moved since the last snapshot; 0 where it was not, null where either has no day. */
  readonly movedSinceLast: number | null;
  /** The computed status had it not been re-dated, by the same rules on the same day. */
  readonly statusIfNotRedated: Status;
  /** True where it is green now, and would not be by its original day. */
  readonly isGreenOnlyBecauseRedated: boolean;
}

/** The counts of one board date. */
export interface TrendPoint {
  readonly asAt: IsoDate;
  readonly preset: string;
  readonly counts: StatusCounts;
  readonly total: number;
  /** False where it is the plan as it stands, which nobody has recorded. */
  readonly isRecorded: boolean;
}
