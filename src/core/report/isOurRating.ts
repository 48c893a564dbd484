import type { Item, PlanReading, PlanTable } from "../plan/types";
import { everyLook, type LooksInUse } from "../rag/looksInUse";
import { cellAt, type Grid, type WorkbookGrids } from "../sheet/grid";

/** The labels by which ratings are known as ours: those in use, and all that were. */
export type OurLabels = ReadonlySet<string>;

/** One plan table on its sheet, and how our ratings there are known. */
export interface RatedTable {
  readonly grid: Grid;
  readonly table: PlanTable;
  readonly labels: OurLabels;
}

/** Every label that a rating of ours may have, as Refresh writes it. */
export function ourLabels(looks: LooksInUse): OurLabels {
  return new Set(everyLook(looks).map(({ label }) => label));
}

/** Whether a reason is one that Refresh wrote: it begins with a status' label and a colon. */
export function isOurReason(text: string, labels: OurLabels): boolean {
  const end = text.indexOf(": ");
  return end > 0 && labels.has(text.slice(0, end));
}

/**
 * Whether the rating on a row of the plan's own RAG column was written by Refresh: it is the status that our reason on
 * that row begins with. Where our ratings have a column of their own, the plan's column is wholly its people's.
 */
export function isOurRatingOnRow({ grid, table, labels }: RatedTable, row: number, rating: string): boolean {
  if (table.ownColumns.some(({ role }) => role === "rag")) return false;
  return labels.has(rating) && (reasonOnRow(grid, table, row) ?? "").startsWith(`${rating}: `);
}

/** What stands in our reason column on a row; null where that is no text, or where there is no such column. */
export function reasonOnRow(grid: Grid, table: PlanTable, row: number): string | null {
  const reason = table.ownColumns.find(({ role }) => role === "reason");
  const raw = reason === undefined ? null : cellAt(grid, row, reason.column)?.raw;
  return typeof raw === "string" ? raw : null;
}

/** As {@link isOurRatingOnRow}, for an item's stated rating. */
export function isOurRating(workbook: WorkbookGrids, reading: PlanReading, item: Item, labels: OurLabels): boolean {
  const grid = workbook.sheets.find(({ name }) => name === item.sheet);
  const table = reading.tables[item.table];
  if (grid === undefined || table === undefined || item.statedRag === null) return false;
  return isOurRatingOnRow({ grid, table, labels }, item.statedRag.at.row, item.statedRag.text);
}
