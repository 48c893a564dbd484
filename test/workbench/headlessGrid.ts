import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Grid, WorkbookGrids } from "../../src/core";
import type { GridOnPage } from "../../src/workbench/gridOnPage";
import { toUniverWorkbook } from "../../src/workbench/toUniverWorkbook";

/** The workbench's grid with nothing open, without its drawing parts, for there is no canvas here; its data and commands are the real ones. */
export function emptyGrid(): GridOnPage {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

/** The grid with a workbook open. */
export function headlessGrid(grids: WorkbookGrids): GridOnPage {
  const grid = emptyGrid();
  grid.api.createWorkbook(toUniverWorkbook(grids, "workbook-1"));
  return grid;
}

/** A plain sheet of values from A1. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Grid {
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => row.map((raw) => (raw === null ? null : { raw, text: String(raw) }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: [],
    dateSystem: 1900,
  };
}
