import type { CellRef, Issue, NewSheet, SheetPlan, WorkbookGrids } from "../core";

/** How far a long piece of work has come, and the way to stop it: a stopped call rejects with the signal's reason. */
export interface Watched {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * One of our own sheets that somebody edited by hand, with a cell for each row that is not as we wrote it (for each
 * stretch of rows on a sheet of more than 80), and each typed cell that the new sheet has no place for.
 */
export interface EditedSheet {
  readonly mark: string;
  readonly sheet: string;
  readonly cells: readonly CellRef[];
}

/** What building sheets came to. */
export interface BuiltSheets {
  /** Names of the sheets that were made or made again, in their order. */
  readonly built: readonly string[];
  /** Left as they are because of their edits; empty with `replaceEdited`. */
  readonly edited: readonly EditedSheet[];
}

/** Cells that a person changed. Rows and columns are 0-based, both ends included. */
export interface CellsChanged {
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/**
 * What the pane asks of the workbook it stands beside. Excel and the workbench each give one; the pane knows neither.
 * Every call may be refused; {@link WorkbookDoor.toIssue} puts the refusal into words.
 */
export interface WorkbookDoor {
  /** The active sheet as it is now, and only that one. Clears nobody's undo unless `withMerges`. */
  readActiveSheet(options: { readonly withMerges: boolean }): Promise<WorkbookGrids>;
  /** Writes all of `plan`, or puts back with `undo` what it had written and rejects. */
  applyPlan(plan: SheetPlan, undo: SheetPlan): Promise<void>;
  /** Shows a cell and selects it. */
  goTo(at: CellRef): Promise<void>;
  /** A setting that travels with the workbook, as JSON; null where none was kept. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Calls back when the user moves to another sheet; returns how to stop. */
  onSheetActivated(listener: () => void): () => void;
  /** Every visible sheet. Clears nobody's undo unless `withMerges`. */
  readWorkbook(options: Watched & { readonly withMerges: boolean }): Promise<WorkbookGrids>;
  /**
   * Makes these sheets, in the place of our own of the same mark and never of a person's; their `inputs` are kept. A
   * build that fails or is stopped leaves the workbook as it was.
   */
  buildSheets(
    sheets: readonly NewSheet[],
    options: Watched & { readonly replaceEdited: boolean },
  ): Promise<BuiltSheets>;
  /** Calls back after people's own edits, never after ours; returns how to stop. */
  onCellsChanged(listener: (change: CellsChanged) => void): () => void;
  /** A refusal in words, without any content of the workbook. */
  toIssue(failure: unknown): Issue;
}
