import type { BodyRow, TableRegion } from "./findTables";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { PlanField } from "./types";

/** What comes after a row of a table. */
export interface Ahead {
  readonly next: SheetRow | null;
  readonly beforeHeader: boolean;
}

/** For each row the next row with text, and whether a header comes before it. */
export function rowsAhead(body: readonly BodyRow[]): readonly Ahead[] {
  const ahead: Ahead[] = [];
  let current: Ahead = { next: null, beforeHeader: true };
  for (let index = body.length - 1; index >= 0; index--) {
    ahead.push(current);
    const row = body[index] as BodyRow;
    if (row.kind === "text") current = { next: row.source, beforeHeader: false };
    else if (row.kind === "repeated-header") current = { next: current.next, beforeHeader: true };
  }
  return ahead.reverse();
}

/** Shares of rows that fill the lead and the action, not counting rows right after a break (they may be halves). */
export function fillShares(region: TableRegion, columns: TableColumns): { leadFill: number; actionFill: number } {
  let rows = 0;
  const counts = { lead: 0, action: 0 };
  let afterBreak = true;
  for (const { kind, source } of region.body) {
    if (kind === "text" && !afterBreak && source.filled.length > 1) {
      rows++;
      if (holdsField(source, columns, "lead")) counts.lead++;
      if (holdsField(source, columns, "action")) counts.action++;
    }
    afterBreak = kind !== "text";
  }
  return { leadFill: rows < 2 ? 0 : counts.lead / rows, actionFill: rows < 2 ? 0 : counts.action / rows };
}

/** Whether a row fills a field, by itself or under a cell merged from above. */
export function holdsField(row: SheetRow, columns: TableColumns, field: PlanField): boolean {
  return (columns.columnsOf.get(field) ?? []).some((column) => row.texts.has(column) || row.above.has(column));
}

/** A priority column of High, Medium, Low or 1, 2, 3 ranks the row it stands in and carries nowhere. */
export function hasRankedPriority(columns: TableColumns): boolean {
  const column = columns.columnsOf.get("priority")?.[0];
  return column !== undefined && (columns.contentOf.get(column)?.ranks ?? 0) > 0.6;
}

/** The fill of a row's first text, "" for none and for white. */
export function rowFill({ filled, cells, firstColumn }: SheetRow): string {
  const fill = cells[(filled[0] ?? 0) - firstColumn]?.fill?.toUpperCase();
  return fill === undefined || fill === "#FFFFFF" ? "" : fill;
}

/** Fills of rows that hold one text and of no row that holds more: what a plan's section headings are marked with. */
export function headingFills({ body }: TableRegion): ReadonlySet<string> {
  const lone = new Set<string>();
  const full = new Set<string>();
  for (const { kind, source } of body) {
    if (kind !== "text") continue;
    const fill = rowFill(source);
    if (fill !== "") (source.filled.length === 1 ? lone : full).add(fill);
  }
  for (const fill of full) lone.delete(fill);
  return lone;
}
