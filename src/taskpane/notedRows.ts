import type { PlanTable, RowNote } from "../core";

/** A row that is no item of its own, with its sheet. */
export interface NotedRow {
  readonly sheet: string;
  readonly note: RowNote;
}

/** The rows that need explaining; an empty row does not. */
export function notedRows(tables: readonly PlanTable[]): readonly NotedRow[] {
  return tables.flatMap(({ sheet, rowNotes }) =>
    rowNotes.filter(({ kind }) => kind !== "spacer").map((note) => ({ sheet, note })),
  );
}
