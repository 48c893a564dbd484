import type { CellRef, History, Issue, RefreshReport, RefreshSettings, WorkbookGrids, WriteRecord } from "../core";
import type { BuiltSheets } from "./workbookDoor";

/** What a write left behind, so that it can be put back. */
export interface Written extends WriteRecord {
  /** False where it was too long to be kept in the workbook: it can be put back until the pane is loaded anew. */
  readonly isKept: boolean;
}

/** What the pane is busy with. */
export type Doing =
  | "looking"
  | "refreshing"
  | "fixing"
  | "restoring"
  | "saving"
  | "going"
  | "reading"
  | "counting"
  | "building"
  | "recording";

/** How far a long piece of work has come. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** What the last thing done came to; the pane says it once. */
export type Outcome =
  | { readonly kind: "looked" }
  | { readonly kind: "written"; readonly cells: number }
  | { readonly kind: "up-to-date" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "restored"; readonly cells: number; readonly left: number }
  /** Some cells no longer hold what we wrote: the user says whether to put back the others. */
  | { readonly kind: "restore-conflict"; readonly changed: readonly CellRef[]; readonly others: number }
  | { readonly kind: "went" }
  | { readonly kind: "built"; readonly built: BuiltSheets }
  /** The user stopped it; nothing was written. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "saved" };

/** Where the pane stands. */
export type Phase =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly doing: Doing;
      readonly progress: WorkProgress | null;
      readonly canCancel: boolean;
    }
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly issue: Issue };

/** What earlier boards recorded, as it was last read. */
export interface KnownHistory {
  readonly history: History;
  /** The names of the workbook's sheets, by which items of other plans are told apart. */
  readonly sheets: readonly string[];
}

/** All that the pane knows of the workbook beside it. */
export interface PaneState {
  readonly phase: Phase;
  /** The active sheet as last read; null before the first reading, or where it failed. */
  readonly report: RefreshReport | null;
  /** The sheet that the report is of. */
  readonly workbook: WorkbookGrids | null;
  /** Null until somebody asks for it, or the rules do: it takes reading the whole workbook. */
  readonly history: KnownHistory | null;
  /** As much of it as concerns the plan in `report`, which was judged with it. */
  readonly recorded: History | null;
  readonly written: Written | null;
  readonly settings: RefreshSettings;
  /** As they stand in the workbook. */
  readonly savedSettings: RefreshSettings;
}

/** The report once its changes, or the chosen ones among them, have been written: what is left to do. */
export function reportAfterWriting(
  report: RefreshReport,
  isWritten: (change: RefreshReport["changes"][number]) => boolean,
): RefreshReport {
  return { ...report, changes: report.changes.filter((change) => !isWritten(change)) };
}

/** Whether two reports would change the same cells from the same texts to the same contents. */
export function wouldChangeTheSame(one: RefreshReport, other: RefreshReport): boolean {
  return JSON.stringify(one.changes) === JSON.stringify(other.changes);
}

/** Whether two reports read the same items from the same cells. */
export function readTheSame(one: RefreshReport, other: RefreshReport): boolean {
  return JSON.stringify(one.reading) === JSON.stringify(other.reading);
}
