import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";
import type { Milestone, PlanContext, Progress } from "../milestone/types";
import type { History } from "../history/types";
import type { Item, MappingChoice, PlanReading, RefreshRole } from "../plan/types";
import type { LooksInUse } from "../rag/looksInUse";
import type { Override } from "../rag/override";
import type { RuleSet } from "../rag/ruleSet";
import type { Judgement, PresetName, Status } from "../rag/types";
import type { CellContent, SheetPlan } from "../sheet/spec";

/** What a refresh is asked for. */
export interface RefreshOptions {
  /** The day the plan is judged on; there is no default. */
  readonly asAt: IsoDate;
  readonly preset: PresetName;
  /** Rules of somebody's own, which outrank the preset. */
  readonly ruleSet?: RuleSet;
  /** Column mappings a person changed. */
  readonly choices?: readonly MappingChoice[];
  /** What the user says of the plan's dates; outranks what its titles and milestones say. */
  readonly context?: PlanContext;
  /** What was recorded at earlier boards; with it re-dating is known. */
  readonly history?: History;
  /** How the workbook shows statuses, and how it did before; absent: as we ship it. */
  readonly looks?: LooksInUse;
}

/** One item with everything read from it and its judgement. */
export interface JudgedItem {
  readonly item: Item;
  readonly milestone: Milestone;
  readonly review: Milestone;
  readonly progress: Progress;
  /** The rating a person typed, understood; null where none was typed or it is ours. */
  readonly stated: Status | null;
  /** The same as typed; null where none was typed or it is ours. */
  readonly statedText: string | null;
  /** What the rules make of it, whatever anybody typed. */
  readonly judgement: Judgement;
  /** What a person set over the computed rating, whether or not it counts; null where nobody has. */
  readonly override: Override | null;
  /** The status that counts, in counts, pack and pane: the override's while it lasts, else the computed one. */
  readonly status: Status;
  /** The due day first recorded; null where no history knows the item. */
  readonly originalDue: IsoDate | null;
  /** What the rules would make of it by its original due day; null where it was not moved. */
  readonly ifNotRedated: Judgement | null;
  /** Problems of this item's milestone and ratings. */
  readonly issues: readonly Issue[];
}

/** Something a board would ask about an item before publication. */
export interface Challenge {
  readonly issue: Issue;
  readonly sheet: string;
  /** 0-based sheet rows, both included. */
  readonly rows: readonly [first: number, last: number];
}

/** One cell that Refresh would change, for the preview. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As shown now; "" where empty. */
  readonly before: string;
  readonly after: CellContent;
  /** Which item it is about (index into {@link RefreshReport.items}), or null for a header of ours. */
  readonly item: number | null;
}

/** Where one of our columns stands on a sheet, whether or not it changes this time. Rows and column are 0-based. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly role: RefreshRole;
  readonly column: number;
  readonly header: string;
  /** First and last row that holds (or will hold) one of our values. */
  readonly rows: readonly [first: number, last: number];
}

/** All that a refresh knows and would do; nothing has been written yet. */
export interface RefreshReport {
  readonly asAt: IsoDate;
  readonly preset: PresetName;
  /** What it was judged by: the preset's rules, or somebody's own made from them. */
  readonly ruleSet: RuleSet;
  /** How statuses are shown: in the cells written, on the pages, in the pane. */
  readonly looks: LooksInUse;
  readonly reading: PlanReading;
  /** What is known of the dates of the (first) plan sheet, given or found. */
  readonly context: PlanContext;
  readonly counts: Readonly<Record<Status, number>>;
  readonly items: readonly JudgedItem[];
  readonly challenges: readonly Challenge[];
  /** Of the whole workbook: nothing found, protected sheet, ... */
  readonly issues: readonly Issue[];
  readonly changes: readonly CellChange[];
  /** Only what differs from the sheet as read; `changes` of it is empty when nothing does. */
  readonly plan: SheetPlan;
  /** Puts back what `plan` changes. */
  readonly undo: SheetPlan;
  readonly written: readonly WrittenColumn[];
}
