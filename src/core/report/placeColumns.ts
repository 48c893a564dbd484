import { OWN_HEADERS } from "../plan/ownHeaders";
import type { OwnRole, PlanTable, RefreshRole } from "../plan/types";
import { cellAt, type Block, type Grid } from "../sheet/grid";
import { isOurRatingOnRow, type RatedTable } from "./isOurRating";

/** Where one of our columns stands, or will stand. */
export interface PlacedColumn {
  readonly role: RefreshRole;
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** True where it is the plan's own RAG column, whose header and look are not ours to change. */
  readonly isPlansOwn: boolean;
}

/** Left to right: the widest last, so that the short ones stay in sight. */
const ROLES_IN_ORDER: readonly RefreshRole[] = ["rag", "due", "days", "reason"];

/**
 * Our four columns for one plan table. Columns of an earlier refresh are used again; ratings go into the plan's own RAG
 * column where nobody but us has written in it; all else stands in the first columns to the right of every plan table
 * of the sheet that are free beside all of them.
 *
 * @param tables all plan tables of the sheet, so that they share their columns
 * @param itemRows the sheet rows that will hold a rating
 */
export function placeColumns(
  rated: RatedTable,
  tables: readonly PlanTable[],
  itemRows: ReadonlySet<number>,
): readonly PlacedColumn[] {
  const { grid, table } = rated;
  const placed = new Map<RefreshRole, PlacedColumn>();
  for (const role of ROLES_IN_ORDER) {
    const column = earlierColumn(grid, table, tables, role);
    if (column !== null) placed.set(role, { role, column, header: OWN_HEADERS[role], isPlansOwn: false });
  }
  const plansOwn = placed.has("rag") ? null : fillableRagColumn(rated, itemRows);
  if (plansOwn !== null) placed.set("rag", { role: "rag", ...plansOwn, isPlansOwn: true });
  const missing = ROLES_IN_ORDER.filter((role) => !placed.has(role));
  const first = firstFreeColumn(grid, tables, missing.length);
  missing.forEach((role, index) =>
    placed.set(role, { role, column: first + index, header: OWN_HEADERS[role], isPlansOwn: false }),
  );
  return ROLES_IN_ORDER.map((role) => placed.get(role)).filter((column) => column !== undefined);
}

/** A column of ours that is there already: this table's, else another's on the sheet where it is free beside this. */
export function earlierColumn(
  grid: Grid,
  table: PlanTable,
  tables: readonly PlanTable[],
  role: OwnRole,
): number | null {
  const own = table.ownColumns.find((column) => column.role === role);
  if (own !== undefined) return own.column;
  const others = tables.flatMap(({ ownColumns }) => ownColumns).filter((column) => column.role === role);
  return others.find(({ column }) => isFree(grid, table, column))?.column ?? null;
}

/**
 * The plan's own RAG column where Refresh may fill it: it is empty, or it was filled by us (a reason column of ours says
 * so). A column in which people have rated, or that calculates, is theirs; so is one whose cells are merged over several
 * items, where each could not have its own.
 */
function fillableRagColumn(
  rated: RatedTable,
  itemRows: ReadonlySet<number>,
): { column: number; header: string } | null {
  const { grid, table } = rated;
  const rag = table.columns.find(({ field }) => field === "statedRag");
  if (rag === undefined || grid.merges.some((merge) => holdsSeveralItems(merge, rag.column, itemRows))) return null;
  const cells = bodyRows(table).flatMap((row) => {
    const cell = cellAt(grid, row, rag.column);
    return cell === null || (cell.text.trim() === "" && cell.formula === undefined && !isRated(cell.fill))
      ? []
      : [{ row, cell }];
  });
  const ours = cells.filter(({ row, cell }) => isOurRatingOnRow(rated, row, cell.text.trim()));
  const isCalculated = cells.some(({ cell }) => cell.formula !== undefined);
  if (isCalculated || (cells.length > 0 && ours.length === 0)) return null;
  return { column: rag.column, header: rag.header };
}

function holdsSeveralItems(merge: Block, column: number, itemRows: ReadonlySet<number>): boolean {
  if (column < merge.column || column >= merge.column + merge.columnCount) return false;
  for (let row = merge.row + 1; row < merge.row + merge.rowCount; row++) if (itemRows.has(row)) return true;
  return false;
}

/** A fill in an otherwise empty rating cell is a person's rating unless it is plain white. */
function isRated(fill: string | undefined): boolean {
  return fill !== undefined && fill.toUpperCase() !== "#FFFFFF";
}

function bodyRows(table: PlanTable): number[] {
  const notes = new Set(table.rowNotes.filter(({ kind }) => kind !== "joined").map(({ row }) => row));
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (!table.headerRows.includes(row) && !notes.has(row)) rows.push(row);
  }
  return rows;
}

/** The first of `count` free columns side by side, to the right of all tables. */
export function firstFreeColumn(grid: Grid, tables: readonly PlanTable[], count: number): number {
  const rightmost = Math.max(
    ...tables.flatMap(({ columns, ownColumns }) => [...columns, ...ownColumns].map(({ column }) => column)),
  );
  let first = rightmost + 1;
  for (let column = first; column < first + count; column++) {
    if (!tables.every((table) => isFree(grid, table, column))) first = column + 1;
  }
  return first;
}

function isFree(grid: Grid, table: PlanTable, column: number): boolean {
  if (grid.merges.some((merge) => covers(merge, table, column))) return false;
  if (grid.tables.some(({ block }) => covers(block, table, column))) return false;
  for (let row = Math.min(table.firstRow, ...table.headerRows); row <= table.lastRow; row++) {
    const cell = cellAt(grid, row, column);
    if (cell !== null && (cell.text !== "" || cell.formula !== undefined)) return false;
  }
  return true;
}

function covers(block: Block, table: PlanTable, column: number): boolean {
  return (
    column >= block.column &&
    column < block.column + block.columnCount &&
    block.row <= table.lastRow &&
    block.row + block.rowCount > table.firstRow
  );
}
