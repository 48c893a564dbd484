import type { PlanTable } from "../plan/types";
import { cellAt, type Grid } from "../sheet/grid";
import { isOurLabel, isOurRatingOnRow, isOurReason } from "./isOurRating";
import type { PlacedColumn } from "./placeColumns";

/**
 * Whether Refresh may write a cell of one of its columns: not over a formula, not over a person's rating in the plan's
 * own column, not over a person's words in a column of ours.
 *
 * @param row 0-based sheet row
 */
export function mayWrite(grid: Grid, table: PlanTable, row: number, placed: PlacedColumn): boolean {
  const cell = cellAt(grid, row, placed.column);
  if (cell === null) return true;
  if (cell.formula !== undefined) return false;
  const text = cell.text.trim();
  if (text === "") return true;
  switch (placed.role) {
    case "rag":
      return placed.isPlansOwn ? isOurRatingOnRow(grid, table, row, text) : isOurLabel(text);
    case "reason":
      return isOurReason(text);
    default:
      return typeof cell.raw === "number";
  }
}
