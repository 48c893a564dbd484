import { cellAt } from "../sheet/grid";
import { isOurRatingOnRow, isOurReason, reasonOnRow, type RatedTable } from "./isOurRating";
import type { PlacedColumn } from "./placeColumns";

/**
 * Whether Refresh may write a cell of one of its columns: not over a formula, not over a person's rating in the plan's
 * own column, not over a person's words in a column of ours.
 *
 * @param row 0-based sheet row
 */
export function mayWrite(rated: RatedTable, row: number, placed: PlacedColumn): boolean {
  const cell = cellAt(rated.grid, row, placed.column);
  if (cell === null) return true;
  if (cell.formula !== undefined) return false;
  const text = cell.text.trim();
  if (text === "") return true;
  switch (placed.role) {
    case "rag":
      return placed.isPlansOwn
        ? isOurRatingOnRow(rated, row, text)
        : rated.labels.has(text) || isPair(text, reasonOnRow(rated.grid, rated.table, row));
    case "reason":
      return isOurReason(text, rated.labels) || isPair(ratingOnRow(rated, row), text);
    default:
      return typeof cell.raw === "number";
  }
}

/**
 * A rating and a reason, both in columns of ours, that go together: Refresh wrote them, under labels that this workbook
 * no longer remembers.
 */
function isPair(rating: string | null, reason: string | null): boolean {
  return rating !== null && rating !== "" && reason !== null && reason.startsWith(`${rating}: `);
}

function ratingOnRow({ grid, table }: RatedTable, row: number): string | null {
  const own = table.ownColumns.find(({ role }) => role === "rag");
  return own === undefined ? null : (cellAt(grid, row, own.column)?.text.trim() ?? null);
}
