import type { OutsideReason, PlanReading, RowNoteKind } from "./types";

/** What became of one row of a sheet, and where that leads. */
export type RowExplanation =
  /** Read; `items` are indexes into {@link PlanReading.items}. */
  | { readonly kind: "item"; readonly items: readonly number[] }
  /** The headings of a plan. */
  | { readonly kind: "header" }
  /** In a plan table and no item of its own; `joinedTo` is the 0-based row a joined row went to. */
  | { readonly kind: RowNoteKind; readonly joinedTo?: number }
  /** In no plan table. */
  | { readonly kind: OutsideReason }
  /** Nothing stands there. */
  | { readonly kind: "empty" };

/**
 * Why a row was read, joined or left out: every row of every sheet has an answer.
 *
 * @param row 0-based sheet row
 */
export function explainRow(reading: PlanReading, sheet: string, row: number): RowExplanation {
  const tables = reading.tables.filter((table) => table.sheet === sheet);
  if (tables.some(({ headerRows }) => headerRows.includes(row))) return { kind: "header" };
  const note = tables.flatMap(({ rowNotes }) => rowNotes).find((one) => one.row === row);
  if (note !== undefined) {
    return note.joinedTo === undefined ? { kind: note.kind } : { kind: note.kind, joinedTo: note.joinedTo };
  }
  const items = reading.items.flatMap((item, index) => (item.sheet === sheet && spans(item.rows, row) ? [index] : []));
  if (items.length > 0) return { kind: "item", items };
  const stretch = reading.outside.find((one) => one.sheet === sheet && spans(one.rows, row));
  return { kind: stretch?.reason ?? "empty" };
}

const spans = ([first, last]: readonly [number, number], row: number): boolean => first <= row && row <= last;
