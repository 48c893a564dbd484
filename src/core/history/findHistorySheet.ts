import { comparable, textOf } from "../plan/cellText";
import type { Grid, WorkbookGrids } from "../sheet/grid";
import { HISTORY_COLUMNS, HISTORY_MARK } from "./historyColumns";
import type { HistoryField } from "./types";

/** A history sheet with its headings. */
export interface HistorySheet {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<HistoryField, number>>>;
}

/** Somebody may have written lines above the headings, not more than these. */
const ROWS_TO_SEARCH = 20;

/**
 * The history sheet: by our mark, whatever its name; else by its headings, for a workbook that lost the mark on its way
 * through another program. Its columns may have been moved. Null where there is none.
 */
export function findHistorySheet({ sheets }: WorkbookGrids): HistorySheet | "without-headings" | null {
  const marked = sheets.find(({ ours }) => ours?.mark === HISTORY_MARK);
  if (marked !== undefined) return withHeadings(marked) ?? "without-headings";
  for (const grid of sheets) {
    const found = grid.ours === undefined ? withHeadings(grid) : null;
    if (found !== null) return found;
  }
  return null;
}

const FIELD_OF: ReadonlyMap<string, HistoryField> = new Map(
  HISTORY_COLUMNS.map(({ header, field }) => [comparable(header), field]),
);

function withHeadings(grid: Grid): HistorySheet | null {
  for (let index = 0; index < Math.min(ROWS_TO_SEARCH, grid.rows.length); index++) {
    const columns = headingsIn(grid, index);
    const isAll = HISTORY_COLUMNS.every(({ field, isNeeded }) => !isNeeded || columns[field] !== undefined);
    if (isAll) return { grid, headerRow: grid.firstRow + index, columns };
  }
  return null;
}

function headingsIn(grid: Grid, index: number): Partial<Record<HistoryField, number>> {
  const columns: Partial<Record<HistoryField, number>> = {};
  grid.rows[index]?.forEach((cell, place) => {
    const field = FIELD_OF.get(comparable(textOf(cell)));
    if (field !== undefined) columns[field] ??= grid.firstColumn + place;
  });
  return columns;
}
