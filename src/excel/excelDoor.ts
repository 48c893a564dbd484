import type { CellRef, Issue, NewSheet, SheetPlan, WorkbookGrids } from "../core";
import { applyPlan } from "./applyPlan";
import type { BuildOptions, BuiltSheets } from "./buildSheets";
import { onCellsChanged, type CellsChanged } from "./cellsChanged";
import { goTo } from "./goTo";
import { NOTHING_KNOWN, type KnownSheets } from "./knownSheets";
import { officeFailure } from "./officeFailure";
import { readActiveSheet } from "./readActiveSheet";
import type { ReadOptions } from "./readOneSheet";
import { readWorkbook } from "./readWorkbook";
import { readSetting, writeSetting } from "./settings";
import { onChanged, onSheetActivated, type SheetEdit, type Stop } from "./sheetEvents";
import type { Watched } from "./watched";

/** All that can be asked of the workbook in Excel. */
export interface ExcelDoor {
  readActiveSheet(options: ReadOptions): Promise<WorkbookGrids>;
  applyPlan(plan: SheetPlan, undo: SheetPlan): Promise<void>;
  goTo(at: CellRef): Promise<void>;
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  onSheetActivated(listener: () => void): Stop;
  onChanged(listener: (edit: SheetEdit) => void): Stop;
  readWorkbook(options: Watched & ReadOptions): Promise<WorkbookGrids>;
  buildSheets(sheets: readonly NewSheet[], options: BuildOptions): Promise<BuiltSheets>;
  onCellsChanged(listener: (change: CellsChanged) => void): Stop;
  toIssue(failure: unknown): Issue;
}

/**
 * The door to the workbook this add-in stands beside. It remembers, from each read, the date system and how wide the
 * columns are, so that a refresh is one sync to read and one to write.
 */
export function createExcelDoor(): ExcelDoor {
  let known: KnownSheets = NOTHING_KNOWN;
  return {
    async readActiveSheet(options) {
      const { workbook, columns } = await readActiveSheet(options);
      const [sheet] = workbook.sheets;
      if (sheet !== undefined) {
        known = { dateSystem: sheet.dateSystem, columns: new Map([...known.columns, [sheet.name, columns]]) };
      }
      return workbook;
    },
    async readWorkbook(options) {
      const { workbook, columns } = await readWorkbook(options);
      known = { dateSystem: workbook.sheets[0]?.dateSystem ?? known.dateSystem, columns };
      return workbook;
    },
    // A build is far more code than a refresh, and waits to be asked for.
    buildSheets: async (sheets, options) => (await import("./buildSheets")).buildSheets(sheets, options),
    onCellsChanged: (listener) => onCellsChanged(listener),
    applyPlan: (plan, undo) => applyPlan(plan, undo, known),
    goTo,
    readSetting,
    writeSetting,
    onSheetActivated: (listener) => onSheetActivated(listener),
    onChanged: (listener) => onChanged(listener),
    toIssue: officeFailure,
  };
}
