import { cellAddress, columnFromLetters, type Block } from "../core";

/** The size of a sheet. @source Excel specifications and limits */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const CELLS = /^\$?(?<left>[A-Z]{1,3})?\$?(?<top>\d{1,7})?(?::\$?(?<right>[A-Z]{1,3})?\$?(?<bottom>\d{1,7})?)?$/i;

/** The rectangle of an address without its sheet, `B4`, `$B$4:C9`, `B:D` or `2:9`; null where it is none. */
export function parseCells(address: string): Block | null {
  const parts = CELLS.exec(address.trim())?.groups as Record<string, string | undefined> | undefined;
  if (parts === undefined || address.trim() === "") return null;
  const { left, top, right = left, bottom = top } = parts;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)) return null;
  const [row, lastRow] = top === undefined ? [0, ROWS - 1] : [Number(top) - 1, Number(bottom) - 1];
  const [column, lastColumn] =
    left === undefined ? [0, COLUMNS - 1] : [columnFromLetters(left), columnFromLetters(right ?? left)];
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** A rectangle's address without its sheet. */
export function addressOf({ row, column, rowCount, columnCount }: Block): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}
