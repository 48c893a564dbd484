import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { isDateFormat, toExcelSerial, type CellContent, type SheetChange } from "../core";
import { toUniverValue } from "./univerCell";
import { fromUniverStyle, toUniverStyle } from "./univerStyle";

/** Cells to write, by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

const DAY_FORMAT = "dd/mm/yyyy";

/** Nothing left of a value, and no formula or rich text behind it; the look stays. */
const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** All cells of a change with their new content and look, each cell once. */
export function cellsToWrite(change: SheetChange, workbook: Workbook, sheet: Worksheet): CellMatrix {
  const cells: CellMatrix = {};
  const cellFor = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  for (const block of change.blocks) {
    block.values.forEach((values, r) => {
      values.forEach((content, c) => {
        if (content === null) return;
        const [row, column] = [block.row + r, block.column + c];
        const old = workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
        Object.assign(cellFor(row, column), contentOf(content, old));
      });
    });
  }
  for (const run of change.formats) {
    const style = toUniverStyle(run.format);
    for (let row = run.row; row < run.row + run.rowCount; row += 1) {
      for (let column = run.column; column < run.column + run.columnCount; column += 1) {
        const cell = cellFor(row, column);
        cell.s = { ...(cell.s as IStyleData | undefined), ...style };
        keepType(cell, sheet.getCellRaw(row, column));
      }
    }
  }
  return cells;
}

function contentOf(content: Exclude<CellContent, null>, old: Nullable<IStyleData>): ICellData {
  if (content === "") return { ...CLEARED };
  if (typeof content !== "object") return { ...CLEARED, ...toUniverValue(content) };
  const showsADay = isDateFormat(fromUniverStyle(old).numberFormat);
  const look = showsADay ? {} : { s: { n: { pattern: DAY_FORMAT } } };
  return { ...CLEARED, v: toExcelSerial(content.date), t: CellValueType.NUMBER, ...look };
}

/** A new number format alone makes the grid guess a text's type anew (`0123` becomes 123) unless told what it is. */
function keepType(cell: ICellData, old: Nullable<ICellData>): void {
  if (cell.v === undefined && old && old.t !== undefined) cell.t = old.t;
}
