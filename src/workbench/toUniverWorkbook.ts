import {
  BooleanNumber,
  type IColumnData,
  type ICellData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { isDateFormat, type Block, type Cell, type Grid, type WorkbookGrids } from "../core";
import { withSheetFacts } from "./sheetFacts";
import type { CellMatrix } from "./univerWrites";
import { toUniverValue } from "./univerCell";
import { toUniverStyle } from "./univerStyle";

/** Days from 1 January 1900 to 1 January 1904 as the two ways of counting have it. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Empty rows and columns kept below and beside what is used, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** A workbook's sheets as the grid opens them. Days of a file that counts from 1904 are moved to the grid's count. */
export function toUniverWorkbook({ name, sheets }: WorkbookGrids, id: string): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id,
    name,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], toUniverSheet(sheet, ids[index] as string)])),
  };
}

function toUniverSheet(grid: Grid, id: string): Partial<IWorksheetData> {
  const usedColumns = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name: grid.name,
    hidden: grid.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cellsOf(grid),
    mergeData: grid.merges.map(toRange),
    rowCount: grid.firstRow + grid.rows.length + SPARE_ROWS,
    columnCount: grid.firstColumn + usedColumns + SPARE_COLUMNS,
    rowData: hide<IRowData>(grid.hiddenRows),
    columnData: hide<IColumnData>(grid.hiddenColumns),
    custom: withSheetFacts({ isProtected: grid.isProtected, tables: grid.tables }),
  };
}

function hide<Line extends { hd?: BooleanNumber }>(lines: readonly number[]): Record<number, Partial<Line>> {
  return Object.fromEntries(lines.map((line) => [line, { hd: BooleanNumber.TRUE } as Partial<Line>]));
}

function toRange({ row, column, rowCount, columnCount }: Block): IRange {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

function cellsOf(grid: Grid): CellMatrix {
  const cells: CellMatrix = {};
  grid.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      (cells[grid.firstRow + r] ??= {})[grid.firstColumn + c] = toUniverCell(cell, grid);
    });
  });
  return cells;
}

function toUniverCell(cell: Cell, grid: Grid): ICellData {
  const style: IStyleData = {
    ...toUniverStyle({
      ...(cell.fill === undefined ? {} : { fill: cell.fill }),
      ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    }),
    ...(cell.struck === true ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
  return {
    ...toUniverValue(on1900(cell, grid)),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(Object.keys(style).length === 0 ? {} : { s: style }),
  };
}

function on1900({ raw, numberFormat }: Cell, { dateSystem }: Grid): Cell["raw"] {
  const isDay = typeof raw === "number" && numberFormat !== undefined && isDateFormat(numberFormat);
  return isDay && dateSystem === 1904 ? raw + DAYS_FROM_1900_TO_1904 : raw;
}
