import type { Item, PlanReading, PlanTable } from "../plan/types";
import { STATUS_LOOKS } from "../rag/status";
import { cellAt, type Grid, type WorkbookGrids } from "../sheet/grid";

const LABELS = Object.values(STATUS_LOOKS).map(({ label }) => label);

/** Whether a reason is one that Refresh wrote: it begins with a status' label and a colon. */
export function isOurReason(text: string): boolean {
  return LABELS.some((label) => text.startsWith(`${label}: `));
}

/** Whether a text is a status' label as Refresh writes it. */
export function isOurLabel(text: string): boolean {
  return LABELS.includes(text);
}

/**
 * Whether the rating on a row of the plan's own RAG column was written by Refresh: it is the status that our reason on
 * that row begins with. Where our ratings have a column of their own, the plan's column is wholly its people's.
 */
export function isOurRatingOnRow(grid: Grid, table: PlanTable, row: number, rating: string): boolean {
  if (table.ownColumns.some(({ role }) => role === "rag")) return false;
  const reason = table.ownColumns.find(({ role }) => role === "reason");
  if (reason === undefined) return false;
  const text = cellAt(grid, row, reason.column)?.raw;
  return typeof text === "string" && isOurLabel(rating) && text.startsWith(`${rating}: `);
}

/** As {@link isOurRatingOnRow}, for an item's stated rating. */
export function isOurRating(workbook: WorkbookGrids, reading: PlanReading, item: Item): boolean {
  const grid = workbook.sheets.find(({ name }) => name === item.sheet);
  const table = reading.tables[item.table];
  if (grid === undefined || table === undefined || item.statedRag === null) return false;
  return isOurRatingOnRow(grid, table, item.statedRag.at.row, item.statedRag.text);
}
