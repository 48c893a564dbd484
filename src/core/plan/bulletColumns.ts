import type { BodyRow, TableRegion } from "./findTables";
import type { SheetRow } from "./sheetRows";

/** A bullet and no text. */
const BULLET = /^[•▪●○◦‣*–-]$/;

/**
 * A table whose lists have their bullets in the headed column and their texts in the next, which has no heading: the
 * texts moved under the heading. Files saved from documents part bullets and texts like this.
 */
export function withBulletsJoined(region: TableRegion): TableRegion {
  const headed = new Set(region.header.cells.map(({ column }) => column));
  const columns = [...headed].filter((column) => !headed.has(column + 1) && isBulleted(region.body, column));
  if (columns.length === 0) return region;
  const joined = (row: SheetRow): SheetRow => columns.reduce(joinAt, row);
  const body = region.body.map((one) => (one.kind === "text" ? { ...one, source: joined(one.source) } : one));
  return { ...region, body };
}

/** Whether bullets stand in a column, and texts in the next beside bullets only. */
function isBulleted(body: readonly BodyRow[], column: number): boolean {
  const rows = body.filter(({ kind, source }) => kind === "text" && source.texts.has(column + 1));
  return rows.length > 0 && rows.every(({ source }) => BULLET.test(source.texts.get(column) ?? ""));
}

function joinAt(row: SheetRow, column: number): SheetRow {
  const text = row.texts.get(column + 1);
  if (text === undefined) return row;
  const texts = new Map(row.texts);
  texts.delete(column + 1);
  texts.set(column, `${row.texts.get(column) ?? ""} ${text}`);
  return { ...row, texts, filled: row.filled.filter((one) => one !== column + 1) };
}
