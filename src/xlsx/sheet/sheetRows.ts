import { issue, type Cell } from "../../core";
import { refuse } from "../refusal";
import { SHEET_LIMITS } from "./sheetLimits";

/** The cells of a sheet while it is read; `rows` by row number, each indexed by column. */
export interface SheetRows {
  readonly part: string;
  readonly rows: Map<number, (Cell | null)[]>;
  /** Cells and the gaps before them. */
  held: number;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The used part of a sheet: a rectangle around every cell that holds something. */
export interface CroppedRows {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** -1 where the sheet is empty. */
  readonly lastColumn: number;
  readonly rows: readonly (readonly (Cell | null)[])[];
}

export function newSheetRows(part: string): SheetRows {
  return {
    part,
    rows: new Map(),
    held: 0,
    firstRow: SHEET_LIMITS.rows,
    lastRow: -1,
    firstColumn: SHEET_LIMITS.columns,
    lastColumn: -1,
  };
}

/**
 * Keeps a cell.
 *
 * @param isUsed whether it holds something and so belongs to the used part; a mere background does not
 * @issues file.too-large - more cells than we hold
 */
export function putCell(sheet: SheetRows, at: { row: number; column: number }, isUsed: boolean, cell: Cell): void {
  let row = sheet.rows.get(at.row);
  if (row === undefined) sheet.rows.set(at.row, (row = []));
  sheet.held += Math.max(0, at.column + 1 - row.length);
  if (sheet.held > SHEET_LIMITS.cells) refuse((name) => issue("file.too-large", { name, part: sheet.part }));
  while (row.length < at.column) row.push(null);
  row[at.column] = cell;
  if (!isUsed) return;
  sheet.firstRow = Math.min(sheet.firstRow, at.row);
  sheet.lastRow = Math.max(sheet.lastRow, at.row);
  sheet.firstColumn = Math.min(sheet.firstColumn, at.column);
  sheet.lastColumn = Math.max(sheet.lastColumn, at.column);
}

const NO_CELLS: readonly null[] = [];

/** Cuts the rows to the used part, so that backgrounds painted far out do not grow it. */
export function cropRows({ rows, firstRow, lastRow, firstColumn, lastColumn }: SheetRows): CroppedRows {
  if (lastRow < 0) return { firstRow: 0, firstColumn: 0, lastColumn: -1, rows: [] };
  const cropped: (readonly (Cell | null)[])[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = rows.get(row);
    const fits = cells !== undefined && firstColumn === 0 && cells.length <= lastColumn + 1;
    cropped.push(fits ? cells : (cells?.slice(firstColumn, lastColumn + 1) ?? NO_CELLS));
  }
  return { firstRow, firstColumn, lastColumn, rows: cropped };
}
