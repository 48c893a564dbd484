import type { Grid } from "../sheet/grid";
import type { SheetTables } from "./findTables";
import type { SheetRow } from "./sheetRows";
import type { OutsideReason, PlanTable, RowsOutside } from "./types";

/** One sheet as it was searched. */
export interface SearchedSheet {
  readonly grid: Grid;
  readonly rows: readonly SheetRow[];
  readonly tables: SheetTables;
  /** Rows that are too far down to be searched. */
  readonly beyond: readonly [first: number, last: number] | null;
}

/** The stretches of a sheet that hold something and stand in none of its plan tables, each with why. */
export function rowsOutside({ grid, rows, tables, beyond }: SearchedSheet, found: readonly PlanTable[]): RowsOutside[] {
  const inside = rowsInside(found.filter(({ sheet }) => sheet === grid.name));
  const headed = new Set(tables.regions.flatMap(({ headerRows, body }) => [...headerRows, ...body.map(sourceOf)]));
  const reasonOf = (row: SheetRow): OutsideReason => {
    if (tables.otherRows.has(row)) return "other-table";
    if (headed.has(row)) return "no-action";
    return inside.size === 0 ? "no-plan" : "around-plan";
  };
  const stretches: RowsOutside[] = [];
  let open: { first: number; last: number; reason: OutsideReason } | null = null;
  for (const row of rows) {
    if (row.filled.length === 0) continue;
    const reason = inside.has(row.row) ? null : reasonOf(row);
    if (open !== null && open.reason === reason) open.last = row.row;
    else {
      if (open !== null) stretches.push(toStretch(grid, open));
      open = reason === null ? null : { first: row.row, last: row.row, reason };
    }
  }
  if (open !== null) stretches.push(toStretch(grid, open));
  if (beyond !== null) stretches.push({ sheet: grid.name, rows: beyond, reason: "too-far-down" });
  return stretches;
}

const sourceOf = ({ source }: { readonly source: SheetRow }): SheetRow => source;

/** Sheet rows of the tables: their headers, their items' rows and all that a note was made of. */
function rowsInside(tables: readonly PlanTable[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { firstRow, lastRow, headerRows, rowNotes } of tables) {
    for (let row = firstRow; row <= lastRow; row++) inside.add(row);
    for (const row of headerRows) inside.add(row);
    for (const { row } of rowNotes) inside.add(row);
  }
  return inside;
}

function toStretch(
  { name }: Grid,
  { first, last, reason }: { first: number; last: number; reason: OutsideReason },
): RowsOutside {
  return { sheet: name, rows: [first, last], reason };
}

/** A hidden sheet with anything on it. */
export function hiddenSheet(grid: Grid): RowsOutside[] {
  if (grid.rows.every((row) => row.every((cell) => cell === null))) return [];
  return [{ sheet: grid.name, rows: [grid.firstRow, grid.firstRow + grid.rows.length - 1], reason: "hidden-sheet" }];
}
