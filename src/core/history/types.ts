import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";
import type { Item } from "../plan/types";
import type { Override } from "../rag/override";
import type { Judgement, Status } from "../rag/types";
import type { NewSheet, SheetPlan } from "../sheet/spec";

export type StatusCounts = Readonly<Record<Status, number>>;

/** An item with its judgement, as much as history asks of it; what a refresh judged fits. */
export interface PositionedItem {
  readonly item: Item;
  readonly judgement: Judgement;
  /** The status that counts: the override's while it lasts, else the computed one. */
  readonly status: Status;
  readonly override: Override | null;
}

/** A judged plan, as much as history asks of it; a `RefreshReport` fits. */
export interface JudgedPlan {
  readonly asAt: IsoDate;
  /** The rule set's name. */
  readonly preset: string;
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

/** Where the history stands in the workbook, for appending to it. Rows and columns are 0-based. */
export interface HistoryPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that holds anything. */
  readonly lastRow: number;
  /** The column of each of our headings. */
  readonly columns: Readonly<Record<string, number>>;
  /** The Excel table's name; null where somebody turned it into plain cells. */
  readonly table: string | null;
}

/** Every position that was recorded, earliest first, and what could not be read of the sheet. */
export interface History {
  readonly snapshots: readonly Snapshot[];
  /** Null where the workbook has no history yet. */
  readonly place: HistoryPlace | null;
  /** One for each row that cannot be read; such rows stay on the sheet as they are. */
  readonly issues: readonly Issue[];
}

/** What recording a position asks to be written: a sheet the first time, rows on it later, or why it cannot be. */
export type Recording =
  { readonly newSheet: NewSheet } | { readonly plan: SheetPlan; readonly undo: SheetPlan } | { readonly issue: Issue };

/**
 * What became of an item between two positions. Each item is exactly one of them, the first that fits in this order:
 * new, removed, override-set, override-lapsed, re-opened, completed, became-overdue, re-dated, rules-changed,
 * text-changed, time-passed (the same plan, a later day), progress-changed (its status moved while its texts, date and
 * rules did not, so what Progress says did), unchanged.
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
  readonly currentDue: IsoDate;
  /** How often it was moved, either way, from one snapshot to the next and since the last one. */
  readonly timesMoved: number;
  /** Days from the original to the current day; negative where it was brought forward. */
  readonly daysMoved: number;
  /** Days moved since the last snapshot; 0 where it was not. */
  readonly movedSinceLast: number;
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
