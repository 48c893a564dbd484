import type { CellRef, Issue, SheetPlan, WorkbookGrids } from "../core";

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
  /** A refusal in words, without any content of the workbook. */
  toIssue(failure: unknown): Issue;
}
