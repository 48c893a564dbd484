import { cellAt, type CellRef, type Grid } from "./grid";
import type { OwnPage } from "./ownPage";
import { rowsNotAsPrinted } from "./pagePrint";

/**
 * What somebody changed by hand on one of our own sheets: a cell for each row that is not as we wrote it (for each
 * stretch of rows on a sheet of more than 80), and where they put a comment or a drawing of their own. Typing where people
 * are meant to type is no change; nor is a new look.
 */
export function editedCells(page: OwnPage, grid: Grid): readonly CellRef[] {
  const rows = {
    count: grid.rows.length === 0 ? 0 : grid.firstRow + grid.rows.length,
    width: (row: number) => grid.firstColumn + (grid.rows[row - grid.firstRow]?.length ?? 0),
  };
  const contentAt = (row: number, column: number) => {
    const cell = cellAt(grid, row, column);
    return cell?.formula === undefined ? (cell?.raw ?? null) : `\u0001${cell.formula}`;
  };
  const changed = rowsNotAsPrinted(page.print, rows, contentAt, page.inputs).map((row) => ({
    ...{ sheet: grid.name, row },
    column: firstUsed(grid, row),
  }));
  return [...changed, ...(grid.added ?? []).map(({ row, column }) => ({ sheet: grid.name, row, column }))];
}

function firstUsed(grid: Grid, row: number): number {
  const line = grid.rows[row - grid.firstRow] ?? [];
  return (
    grid.firstColumn +
    Math.max(
      0,
      line.findIndex((cell) => cell !== null && cell.raw !== null),
    )
  );
}
