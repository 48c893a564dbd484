import type { Block, Cell, Grid } from "../sheet/grid";
import { textOf } from "./cellText";

/** One row of a sheet, read once. Columns are 0-based sheet columns. */
export interface SheetRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** The columns that hold a text of their own, left to right. */
  readonly filled: readonly number[];
  /** Cleaned texts by column. */
  readonly texts: ReadonlyMap<number, string>;
  readonly cells: readonly (Cell | null)[];
  /** The sheet column of `cells[0]`. */
  readonly firstColumn: number;
  /** How many columns a merged cell that begins in this row covers, by its column; absent where it is not merged. */
  readonly widths: ReadonlyMap<number, number>;
  /** Columns covered by a merged cell that began in a row above, with that cell's place. */
  readonly above: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
}

const NO_MERGES: readonly Block[] = [];
const NOTHING = new Map<number, never>();

/** Reads a grid's rows top to bottom, each cell once. */
export function sheetRows(grid: Grid): readonly SheetRow[] {
  const starts = mergesByRow(grid);
  let open: readonly Block[] = [];
  let above: SheetRow["above"] = NOTHING;
  let isStale = false;
  return grid.rows.map((cells, index) => {
    const row = grid.firstRow + index;
    if (isStale || open.some((merge) => merge.row + merge.rowCount <= row)) {
      open = open.filter((merge) => merge.row + merge.rowCount > row);
      above = coveredFromAbove(open, grid.firstColumn + lastColumn(grid));
    }
    const beginning = starts.get(row) ?? NO_MERGES;
    const tall = beginning.filter((merge) => merge.rowCount > 1);
    isStale = tall.length > 0;
    if (isStale) open = [...open, ...tall];
    return {
      row,
      ...filledCells(cells, grid.firstColumn),
      cells,
      firstColumn: grid.firstColumn,
      widths: widthsOf(beginning),
      above,
    };
  });
}

function filledCells(
  cells: readonly (Cell | null)[],
  firstColumn: number,
): { filled: readonly number[]; texts: ReadonlyMap<number, string> } {
  const filled: number[] = [];
  const texts = new Map<number, string>();
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === null || cell === undefined) continue;
    const text = textOf(cell);
    if (text === "") continue;
    filled.push(firstColumn + index);
    texts.set(firstColumn + index, text);
  }
  return { filled, texts };
}

/** Merges by the row they begin in. A merge that begins above the used part cannot be shown and is left out. */
function mergesByRow(grid: Grid): ReadonlyMap<number, readonly Block[]> {
  const starts = new Map<number, Block[]>();
  for (const merge of grid.merges) {
    const list = starts.get(merge.row);
    if (list === undefined) starts.set(merge.row, [merge]);
    else list.push(merge);
  }
  return starts;
}

function lastColumn(grid: Grid): number {
  return Math.max(grid.rows[0]?.length ?? 0, 512);
}

function coveredFromAbove(open: readonly Block[], lastUsed: number): SheetRow["above"] {
  if (open.length === 0) return NOTHING;
  const above = new Map<number, { row: number; column: number }>();
  for (const merge of open) {
    const end = Math.min(merge.column + merge.columnCount - 1, lastUsed);
    for (let column = merge.column; column <= end; column++) {
      above.set(column, { row: merge.row, column: merge.column });
    }
  }
  return above;
}

function widthsOf(beginning: readonly Block[]): ReadonlyMap<number, number> {
  if (beginning.length === 0) return NOTHING;
  return new Map(beginning.map((merge) => [merge.column, merge.columnCount]));
}

/** Whether a row is a line of dashes under a header, or between pages. */
export function isRuleRow(row: SheetRow): boolean {
  if (row.filled.length === 0) return false;
  for (const text of row.texts.values()) if (!/^[-–—_=*|:+\s]{2,}$/.test(text) && !/^[-–—_=]$/.test(text)) return false;
  return row.filled.length > 1 || /^[-–—_=|+\s]{3,}$/.test([...row.texts.values()][0] ?? "");
}
