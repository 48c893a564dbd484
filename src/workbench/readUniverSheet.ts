import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { Block, Cell, Grid, WorkbookGrids } from "../core";
import { sheetFactsOf } from "./sheetFacts";
import { rawOf } from "./univerCell";
import { fromUniverStyle } from "./univerStyle";

/**
 * The used part of one sheet of the workbench's grid, from its first cell. The grid counts days as Excel for Windows
 * does; a file that counts from 1904 was converted when it was opened.
 *
 * @param withMerges false leaves `merges` empty
 */
export function readUniverSheet(workbook: Workbook, sheet: Worksheet, withMerges = true): Grid {
  const rows = readRows(workbook, sheet);
  const { isProtected, tables, ours } = sheetFactsOf(sheet);
  return {
    name: sheet.getName(),
    firstRow: 0,
    firstColumn: 0,
    rows,
    merges: withMerges ? sheet.getMergeData().map(toBlock) : [],
    hiddenRows: expand(sheet.getHiddenRows(), "startRow", "endRow"),
    hiddenColumns: expand(sheet.getHiddenCols(), "startColumn", "endColumn"),
    isProtected,
    isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    tables,
    dateSystem: 1900,
    ...(ours === undefined ? {} : { ours }),
  };
}

/** Every sheet of the grid's workbook, in tab order. */
export function readUniverWorkbook(workbook: Workbook): WorkbookGrids {
  return { name: workbook.getName(), sheets: workbook.getSheets().map((sheet) => readUniverSheet(workbook, sheet)) };
}

function readRows(workbook: Workbook, sheet: Worksheet): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const cell = readCell(workbook, sheet, { row, column, data });
    if (cell === null) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as (Cell | null)[];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  });
  return rows;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly data: Nullable<ICellData>;
}

function readCell(workbook: Workbook, sheet: Worksheet, { row, column, data }: Place): Cell | null {
  if (!data) return null;
  const raw = rawOf(data);
  const style = workbook.getStyles().getStyleByCell(data);
  const { fill, numberFormat } = fromUniverStyle(style);
  const struck = style?.st?.s === BooleanNumber.TRUE;
  if (raw === null && fill === null && data.f === undefined) return null;
  return {
    raw,
    text: typeof raw === "number" ? shownNumber(sheet, row, column, raw) : shownText(raw),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(typeof data.f === "string" ? { formula: data.f } : {}),
    ...(fill === null ? {} : { fill }),
    ...(struck ? { struck } : {}),
  };
}

function shownText(raw: string | boolean | null): string {
  if (raw === null) return "";
  return typeof raw === "boolean" ? String(raw).toUpperCase() : raw;
}

/** The number format is applied by the grid's own number-format part, which stands between the cell and its reader. */
function shownNumber(sheet: Worksheet, row: number, column: number, raw: number): string {
  return String(sheet.getCell(row, column)?.v ?? raw);
}

function toBlock({ startRow, endRow, startColumn, endColumn }: IRange): Block {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

type Edge = "startRow" | "endRow" | "startColumn" | "endColumn";

function expand(ranges: readonly IRange[], from: Edge, to: Edge): number[] {
  return ranges.flatMap((range) => Array.from({ length: range[to] - range[from] + 1 }, (_, i) => range[from] + i));
}
