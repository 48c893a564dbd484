import type { DateSystem } from "../dates/excelSerial";
import type { OwnPage } from "./ownPage";

/** What a cell holds: text, number (days are serial numbers), yes/no, or nothing. */
export type RawValue = string | number | boolean | null;

/**
 * One cell as a host reads it. Plain data, so that a grid can be logged in a test, sent to a worker or kept as JSON.
 */
export interface Cell {
  /** The stored value. Errors such as `#REF!` come as their text. */
  readonly raw: RawValue;
  /** The value as the sheet shows it; for a day this depends on the reader's computer, so core prefers `raw`. */
  readonly text: string;
  /** Excel's number format code, `General` when none is set. */
  readonly numberFormat?: string;
  /** The formula with its `=`, where the cell is calculated. */
  readonly formula?: string;
  /** Background as `#RRGGBB`, where one is set and the host could tell. */
  readonly fill?: string;
  /** True where the whole text is struck through. */
  readonly struck?: boolean;
}

/** A rectangle of cells. Rows and columns are 0-based on the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An Excel table (ListObject): its whole range with header and total row. */
export interface GridTable {
  readonly name: string;
  readonly block: Block;
}

/**
 * The used part of one sheet. `rows[0][0]` is the cell at (`firstRow`, `firstColumn`) of the sheet, both 0-based. Rows
 * may be ragged; a missing cell is empty, as is `null`.
 */
export interface Grid {
  /** The sheet's name as its tab shows it. */
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Merged areas; the value stands in the top-left cell. */
  readonly merges: readonly Block[];
  /** 0-based sheet rows that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  /** 0-based sheet columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** True where the sheet's protection stops a write. */
  readonly isProtected: boolean;
  /** True where the tab is hidden; a hidden sheet is not searched for a plan. */
  readonly isHidden: boolean;
  readonly tables: readonly GridTable[];
  readonly dateSystem: DateSystem;
  /** What we left on it where it is one of our own sheets, whatever its name; such a sheet is never a plan. */
  readonly ours?: OwnPage;
  /** On a sheet of ours: the cells where people put comments, notes, pictures or charts of their own. */
  readonly added?: readonly { readonly row: number; readonly column: number }[];
}

/** Everything `read*` hands to core about a file or a workbook, sheets in tab order. */
export interface WorkbookGrids {
  /** The file's name without its folder, or "" where there is none; a title of last resort for the plan's period. */
  readonly name: string;
  readonly sheets: readonly Grid[];
}

/** A cell's place: the sheet's name and its 0-based row and column there. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell at a 0-based place of the sheet, or null where it is empty or outside the used part. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.rows[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

/** A column's letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters (A is 0), case ignored. */
export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** An address as people write it: `B7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
