import { cellAddress, columnFromLetters, columnLetters, type Block } from "../../../src/core";
import { MAX_COLUMNS, MAX_ROWS } from "./book";
import { badArgument } from "./hostError";

const CELLS = /^\$?(?<c1>[A-Z]{1,3})\$?(?<r1>\d+)(?::\$?(?<c2>[A-Z]{1,3})\$?(?<r2>\d+))?$/i;
const COLUMNS = /^\$?(?<c1>[A-Z]{1,3}):\$?(?<c2>[A-Z]{1,3})$/i;
const ROWS = /^\$?(?<r1>\d+):\$?(?<r2>\d+)$/;

/** The block of an address without its sheet: `B2`, `B2:D9`, `A:C`, `2:5`. */
export function parseAddress(address: string): Block {
  const bare = address.replace(/^.*!/, "");
  const parts = (CELLS.exec(bare) ?? COLUMNS.exec(bare) ?? ROWS.exec(bare))?.groups;
  if (parts === undefined) throw badArgument(`The address is not valid: ${bare}`);
  const { r1, c1, r2 = r1, c2 = c1 } = parts;
  const rows = r1 === undefined ? [0, MAX_ROWS - 1] : [Number(r1) - 1, Number(r2) - 1];
  const columns = c1 === undefined ? [0, MAX_COLUMNS - 1] : [columnFromLetters(c1), columnFromLetters(c2 ?? c1)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function isUnbounded(block: Block): boolean {
  return block.rowCount === MAX_ROWS || block.columnCount === MAX_COLUMNS;
}

/** The block as Excel writes its address, without the sheet. */
export function addressOf(block: Block): string {
  const { row, column, rowCount, columnCount } = block;
  const [lastRow, lastColumn] = [row + rowCount - 1, column + columnCount - 1];
  if (rowCount === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  if (columnCount === MAX_COLUMNS) return `${row + 1}:${lastRow + 1}`;
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** What two blocks share, or null. */
export function intersect(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest block around both. */
export function surround(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
