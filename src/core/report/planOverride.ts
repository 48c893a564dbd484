import { OWN_HEADERS } from "../plan/ownHeaders";
import type { OverrideRole, PlanTable } from "../plan/types";
import { ratingWords } from "../rag/looksInUse";
import type { NewOverride } from "../rag/override";
import { diffCells, type WantedCell } from "../sheet/diffCells";
import type { Grid, WorkbookGrids } from "../sheet/grid";
import type { CellContent, CellFormat, SheetPlan } from "../sheet/spec";
import { earlierColumn, firstFreeColumn } from "./placeColumns";
import { OVERRIDE_ROLES, readOverrides } from "./readOverrides";
import type { CellChange, RefreshReport } from "./types";

/** The cells to write for an override, what puts them back, and the list for a preview. */
export interface OverridePlan {
  readonly plan: SheetPlan;
  readonly undo: SheetPlan;
  readonly changes: readonly CellChange[];
}

type OverrideColumns = Readonly<Record<OverrideRole, number>>;

/**
 * The cells by which one item gets an override, or loses it. It is written on the item's own row, where it moves with
 * it; the four columns are made in the first free ones to the right where the table has none. Nothing else changes.
 *
 * @param index    the item, as index into the report's items
 * @param override null: the item's override is taken away
 */
export function planOverride(
  workbook: WorkbookGrids,
  report: RefreshReport,
  index: number,
  override: NewOverride | null,
): OverridePlan {
  const judged = report.items[index];
  const grid = workbook.sheets.find(({ name }) => name === judged?.item.sheet);
  const table = judged === undefined ? undefined : report.reading.tables[judged.item.table];
  if (judged === undefined || grid === undefined || table === undefined) return NOTHING;
  const words = ratingWords(report.looks);
  const before = readOverrides(workbook, report.reading, { asAt: report.asAt, words }).get(judged.item);
  if (override === null && before === undefined) return NOTHING;
  const columns = placeOverrideColumns(grid, table, report.reading.tables);
  const row = before?.at.row ?? judged.item.rows[0];
  const rating = override === null ? "" : report.looks.now[override.status].label;
  const wanted = [...headings(table, columns), ...cells(columns, { row, item: index }, rating, override)];
  const { change, undo, changes } = diffCells(grid, wanted);
  return changes.length === 0 ? NOTHING : { plan: { changes: [change] }, undo: { changes: [undo] }, changes };
}

const NOTHING: OverridePlan = { plan: { changes: [] }, undo: { changes: [] }, changes: [] };

function placeOverrideColumns(grid: Grid, table: PlanTable, all: readonly PlanTable[]): OverrideColumns {
  const tables = all.filter(({ sheet }) => sheet === grid.name);
  const there = new Map(OVERRIDE_ROLES.map((role) => [role, earlierColumn(grid, table, tables, role)] as const));
  const missing = OVERRIDE_ROLES.filter((role) => there.get(role) === null);
  const first = firstFreeColumn(grid, tables, missing.length);
  const column = (role: OverrideRole): number => there.get(role) ?? first + missing.indexOf(role);
  return {
    override: column("override"),
    overrideReason: column("overrideReason"),
    overrideBy: column("overrideBy"),
    overrideUntil: column("overrideUntil"),
  };
}

function headings(table: PlanTable, columns: OverrideColumns): WantedCell[] {
  const row = table.headerRows.at(-1) ?? table.firstRow - 1;
  if (row < 0) return [];
  const there = new Set(table.ownColumns.map(({ column }) => column));
  return OVERRIDE_ROLES.filter((role) => !there.has(columns[role])).map((role) => ({
    row,
    column: columns[role],
    content: OWN_HEADERS[role],
    format: { bold: true, wrap: false, vertical: "bottom" },
    undoFormat: { bold: false },
    item: null,
    fits: true,
  }));
}

const PLAIN: CellFormat = { vertical: "top", wrap: false };
const DAY: CellFormat = { ...PLAIN, horizontal: "center", numberFormat: "dd/mm/yyyy" };

function cells(
  columns: OverrideColumns,
  { row, item }: { row: number; item: number },
  rating: string,
  override: NewOverride | null,
): WantedCell[] {
  const cell = (role: OverrideRole, content: CellContent, format: CellFormat): WantedCell => {
    return { row, column: columns[role], content, format, undoFormat: {}, item, fits: role !== "overrideReason" };
  };
  return [
    cell("override", rating, { ...PLAIN, horizontal: "center" }),
    cell("overrideReason", override?.reason ?? "", { ...PLAIN, horizontal: "left" }),
    cell("overrideBy", override?.by ?? "", PLAIN),
    cell("overrideUntil", override === null ? "" : { date: override.until }, DAY),
  ];
}
