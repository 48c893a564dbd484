import { ownRoleOf } from "./ownHeaders";
import type { SheetRow } from "./sheetRows";
import type { OwnColumn, RefreshRole } from "./types";

/** Our columns as Refresh sets them side by side. */
const SIDE_BY_SIDE: readonly RefreshRole[] = ["rag", "due", "days", "reason"];

/**
 * Our columns on a sheet whose plan has no headings of its own: wherever our headings stand, or, where there was no row
 * for headings above the plan, where a reason of ours stands beside its rating.
 */
export function findOwnColumns(rows: readonly SheetRow[]): readonly OwnColumn[] {
  const own: OwnColumn[] = [];
  let unheaded: readonly OwnColumn[] = [];
  for (const row of rows) {
    for (const column of row.filled) {
      const role = ownRoleOf(row.texts.get(column) ?? "");
      if (role !== null && !own.some((one) => one.role === role)) own.push({ role, column, headerRow: row.row });
      else if (unheaded.length === 0 && isReason(row, column)) unheaded = besideReason(row, column);
    }
  }
  return own.length > 0 ? own : unheaded;
}

/** "Amber: due 5 Dec ..." three columns to the right of "Amber". */
function isReason({ texts }: SheetRow, column: number): boolean {
  const rating = texts.get(column - SIDE_BY_SIDE.length + 1);
  return rating !== undefined && rating.length <= 20 && (texts.get(column) ?? "").startsWith(`${rating}: `);
}

function besideReason({ row }: SheetRow, column: number): readonly OwnColumn[] {
  const first = column - SIDE_BY_SIDE.length + 1;
  return SIDE_BY_SIDE.map((role, index) => ({ role, column: first + index, headerRow: row }));
}

/** The rows as if our columns were not there. */
export function withoutOwnColumns(rows: readonly SheetRow[], own: readonly OwnColumn[]): readonly SheetRow[] {
  if (own.length === 0) return rows;
  const columns = new Set(own.map(({ column }) => column));
  return rows.map((row) => {
    const filled = row.filled.filter((column) => !columns.has(column));
    if (filled.length === row.filled.length) return row;
    return { ...row, filled, texts: new Map(filled.map((column) => [column, row.texts.get(column) ?? ""])) };
  });
}
