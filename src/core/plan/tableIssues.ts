import type { Issue } from "../issues/issue";
import { issue } from "../issues/issue";
import type { CellRef, Grid } from "../sheet/grid";
import { saysRevised } from "./saysRevised";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { Item } from "./types";

/** A table that was read, as far as its issues need it. */
export interface TableForIssues {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly items: readonly Item[];
  readonly unread: readonly SheetRow[];
  readonly headerRow: number;
}

/** What a person should know of a table that was read: columns and rows left out, and choices that were close. */
export function tableIssues(table: TableForIssues): readonly Issue[] {
  return [...columnIssues(table), ...rowIssues(table), ...itemIssues(table)];
}

function columnIssues({ grid, columns, headerRow }: TableForIssues): Issue[] {
  const headers = new Map(columns.columns.map((mapping) => [mapping.column, mapping.header]));
  const at = (column: number) => ({ sheet: grid.name, row: headerRow, column });
  const close = columns.rivals.map(({ field, chosen, rival }) =>
    issue(
      "plan.two-columns-fit",
      { field, chosen: headers.get(chosen) ?? "", other: headers.get(rival) ?? "" },
      at(rival),
    ),
  );
  const asked = new Set([...columns.rivals.map((one) => one.rival), ...columns.periods.map((one) => one.column)]);
  const unread = columns.columns
    .filter(
      ({ column, field }) => field === null && !asked.has(column) && (columns.contentOf.get(column)?.filled ?? 0) > 0,
    )
    .map(({ column, header }) => issue("plan.column-not-read", { header }, at(column)));
  const byContent = columns.columns.flatMap(({ column, header, field }) =>
    field !== null && columns.byContent.includes(column)
      ? [issue("plan.column-by-content", { header, field }, at(column))]
      : [],
  );
  return [...close, ...revisedIssue(columns, at), ...byContent, ...unread];
}

/** Said once for a table that keeps a day and its revision. */
function revisedIssue({ columns }: TableColumns, at: (column: number) => CellRef): Issue[] {
  const days = columns.filter(({ field }) => field === "milestone");
  const revised = days.filter(({ header }) => saysRevised(header)).pop();
  const original = days.find(({ header }) => !saysRevised(header));
  if (revised === undefined || original === undefined) return [];
  return [issue("plan.revised-date", { revised: revised.header, original: original.header }, at(revised.column))];
}

function rowIssues({ grid, unread }: TableForIssues): Issue[] {
  return unread.map((row) =>
    issue("plan.row-not-read", { row: row.row + 1 }, { sheet: grid.name, row: row.row, column: row.filled[0] ?? 0 }),
  );
}

function itemIssues({ grid, items, columns }: TableForIssues): Issue[] {
  const column = columns.columnsOf.get("action")?.[0] ?? columns.first;
  const struck = items
    .filter((item) => item.isStruck)
    .map((item) =>
      issue("plan.row-struck", { row: item.rows[0] + 1 }, { sheet: grid.name, row: item.rows[0], column }),
    );
  const hidden = items.filter((item) => item.isHidden).length;
  return hidden === 0 ? struck : [...struck, issue("plan.rows-hidden", { sheet: grid.name, count: hidden })];
}
