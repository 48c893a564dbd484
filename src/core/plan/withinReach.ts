import type { Grid } from "../sheet/grid";

/**
 * As much of one sheet as is searched for plans: so many rows that hold something, and so many cells. The longest plans
 * that boards publish have under 2,000 rows; beyond this a sheet is a download, and reading it would stop the pane.
 */
const MOST_ROWS = 25_000;
const MOST_CELLS = 500_000;

/** A sheet cut to what is searched, and the rest of it. */
export interface SheetWithinReach {
  readonly grid: Grid;
  /** First and last sheet row, 0-based, of what was not searched; null where all was. */
  readonly beyond: readonly [first: number, last: number] | null;
}

/** Cuts a sheet that is longer than any plan; others are given back as they are. */
export function withinReach(grid: Grid): SheetWithinReach {
  let rows = 0;
  let cells = 0;
  for (let index = 0; index < grid.rows.length; index++) {
    const filled = (grid.rows[index] ?? []).reduce((sum, cell) => (cell === null ? sum : sum + 1), 0);
    if (filled === 0) continue;
    rows++;
    cells += filled;
    if (rows <= MOST_ROWS && cells <= MOST_CELLS) continue;
    const beyond = [grid.firstRow + index, grid.firstRow + grid.rows.length - 1] as const;
    return { grid: { ...grid, rows: grid.rows.slice(0, index) }, beyond };
  }
  return { grid, beyond: null };
}
