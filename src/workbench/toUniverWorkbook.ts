import {
  BooleanNumber,
  type IColumnData,
  type ICellData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { isDateFormat, type Block, type Cell, type Grid, type WorkbookGrids } from "../core";
import type { WorkbookLook } from "./look/readLook";
import { rowHeights } from "./look/rowHeights";
import type { SheetLook } from "./look/sheetLook";
import { toPixels } from "./pixels";
import { withSheetFacts } from "./sheetFacts";
import { toUniverValue } from "./univerCell";
import { toUniverStyle } from "./univerStyle";
import type { CellMatrix } from "./univerWrites";

/** Days from 1 January 1900 to 1 January 1904 as the two ways of counting have it. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Empty rows and columns kept below and beside what is used, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

const PIXELS_PER_POINT = 4 / 3;

/** The last column whose width is taken over; files often state one width for all 16,384. */
const WIDTHS_KEPT = 200;

/**
 * A workbook's sheets as the grid opens them. Days of a file that counts from 1904 are moved to the grid's count.
 *
 * @param look fonts, borders and widths, where the workbook came from a file
 */
export function toUniverWorkbook(
  { name, sheets }: WorkbookGrids,
  id: string,
  look: WorkbookLook | null = null,
): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  const styles = look?.styles.map((style, index) => [styleId(index), style] as const) ?? [];
  return {
    id,
    name,
    sheetOrder: ids,
    styles: Object.fromEntries(styles),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        ids[index],
        toUniverSheet(sheet, ids[index] as string, lookOf(look, sheet, index)),
      ]),
    ),
  };
}

/** A sheet's look with heights for the rows that have none. */
interface FittedLook extends SheetLook {
  readonly fitted: ReadonlyMap<number, number>;
}

function lookOf(look: WorkbookLook | null, grid: Grid, index: number): FittedLook | null {
  const sheet = look?.sheets[index];
  return look === null || sheet === undefined ? null : { ...sheet, fitted: rowHeights(grid, sheet, look) };
}

function styleId(index: number): string {
  return `file-${index}`;
}

function toUniverSheet(grid: Grid, id: string, look: FittedLook | null): Partial<IWorksheetData> {
  const usedColumns = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hiddenRow = { hd: BooleanNumber.TRUE };
  return {
    id,
    name: grid.name,
    hidden: grid.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cellsOf(grid, look),
    mergeData: grid.merges.map(toRange),
    rowCount: grid.firstRow + grid.rows.length + SPARE_ROWS,
    columnCount: grid.firstColumn + usedColumns + SPARE_COLUMNS,
    rowData: joined<IRowData>(
      [...(look?.rowHeights ?? [])].map(([row, points]) => [row, { h: Math.round(points * PIXELS_PER_POINT) }]),
      [...(look?.fitted ?? [])].map(([row, h]) => [row, { h }]),
      grid.hiddenRows.map((row) => [row, hiddenRow]),
    ),
    columnData: joined<IColumnData>(
      widths(look),
      grid.hiddenColumns.map((column) => [column, hiddenRow]),
    ),
    ...(look === null || (look.frozen.rows === 0 && look.frozen.columns === 0) ? {} : { freeze: freeze(look) }),
    custom: withSheetFacts({
      ...{ isProtected: grid.isProtected, tables: grid.tables },
      ...(grid.ours === undefined ? {} : { ours: grid.ours }),
    }),
  };
}

type Lines<Line> = readonly (readonly [index: number, line: Partial<Line>])[];

function joined<Line>(...lists: Lines<Line>[]): Record<number, Partial<Line>> {
  const lines: Record<number, Partial<Line>> = {};
  for (const [index, line] of lists.flat()) lines[index] = { ...lines[index], ...line };
  return lines;
}

function widths(look: SheetLook | null): Lines<IColumnData> {
  return (look?.columns ?? []).flatMap(({ first, last, widthChars }) =>
    Array.from({ length: Math.max(0, Math.min(last, WIDTHS_KEPT) - first + 1) }, (_, i) => {
      return [first + i, { w: toPixels(widthChars) }] as const;
    }),
  );
}

function freeze({ frozen: { rows, columns } }: SheetLook): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function toRange({ row, column, rowCount, columnCount }: Block): IRange {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

function cellsOf(grid: Grid, look: SheetLook | null): CellMatrix {
  const cells: CellMatrix = {};
  const cellFor = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  grid.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null)
        Object.assign(cellFor(grid.firstRow + r, grid.firstColumn + c), toUniverCell(cell, grid, look));
    });
  });
  for (const [row, styles] of look?.cellStyles ?? []) {
    for (const [column, index] of styles) cellFor(row, column).s = styleId(index);
  }
  return cells;
}

function toUniverCell(cell: Cell, grid: Grid, look: SheetLook | null): ICellData {
  const style = look === null ? ownStyle(cell) : {};
  return {
    ...toUniverValue(on1900(cell, grid)),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(Object.keys(style).length === 0 ? {} : { s: style }),
  };
}

function ownStyle({ fill, numberFormat, struck }: Cell): IStyleData {
  return {
    ...toUniverStyle({
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }),
    ...(struck === true ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

function on1900({ raw, numberFormat }: Cell, { dateSystem }: Grid): Cell["raw"] {
  const isDay = typeof raw === "number" && numberFormat !== undefined && isDateFormat(numberFormat);
  return isDay && dateSystem === 1904 ? raw + DAYS_FROM_1900_TO_1904 : raw;
}
