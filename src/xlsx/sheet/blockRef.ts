import { cellAddress, columnFromLetters, type Block } from "../../core";
import { SHEET_LIMITS } from "./sheetLimits";

const REF = /^\$?(?<left>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?$/i;
const COLUMNS = /^\$?(?<left>[A-Z]{1,3}):\$?(?<right>[A-Z]{1,3})$/i;
const ROWS = /^\$?(?<top>\d{1,7}):\$?(?<bottom>\d{1,7})$/;

/** `B2:D9`, `B2`, `B:D` or `2:9` as a rectangle; null where it is none of these. */
export function parseBlockRef(ref: string): Block | null {
  const groups = (REF.exec(ref) ?? COLUMNS.exec(ref) ?? ROWS.exec(ref))?.groups;
  if (groups === undefined) return null;
  const { left, top, right, bottom } = groups as Record<string, string | undefined>;
  const row = Number(top ?? 1) - 1;
  const column = left === undefined ? 0 : columnFromLetters(left);
  const lastRow = bottom === undefined ? (top === undefined ? SHEET_LIMITS.rows - 1 : row) : Number(bottom) - 1;
  const lastColumn =
    right !== undefined ? columnFromLetters(right) : left === undefined ? SHEET_LIMITS.columns - 1 : column;
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** A rectangle as `B2:D9`, or `B2` where it is one cell. */
export function blockRef({ row, column, rowCount, columnCount }: Block): string {
  const first = cellAddress(row, column);
  return rowCount * columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** A rectangle as a name or chart refers to it, so that copying does not move it: `$B$2:$D$9`. */
export function fixedRef(block: Block): string {
  return blockRef(block).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as formulas spell it: `'Board''s plan'`. */
export function sheetRef(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Whether a cell lies in a rectangle. */
export function isInBlock(block: Block, row: number, column: number): boolean {
  const { row: top, column: left, rowCount, columnCount } = block;
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}

/** Whether a cell lies under a merge: in it, but not its top left cell, which shows. */
export function isCovered(merge: Block, row: number, column: number): boolean {
  return isInBlock(merge, row, column) && (row !== merge.row || column !== merge.column);
}
