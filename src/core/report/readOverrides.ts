import { fromExcelSerial, isDateFormat } from "../dates/excelSerial";
import type { IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import { oneLine, textOf } from "../plan/cellText";
import type { Item, OverrideRole, PlanReading, PlanTable } from "../plan/types";
import { checkOverride, parseOverride, type TypedOverride } from "../rag/parseOverride";
import type { RatingWords } from "../rag/looksInUse";
import type { Override } from "../rag/override";
import type { Judgement } from "../rag/types";
import { cellAt, type CellRef, type Grid, type WorkbookGrids } from "../sheet/grid";

/** An item's override with its place, for issues and for writing it again. */
export interface PlacedOverride {
  readonly override: Override;
  readonly at: CellRef;
  /** What is odd about it, once the item is judged. */
  readonly check: (judgement: Judgement) => readonly Issue[];
}

/** The override columns, left to right as we place them. */
export const OVERRIDE_ROLES: readonly OverrideRole[] = ["override", "overrideReason", "overrideBy", "overrideUntil"];

/** The day they count on, and the workbook's own words for ratings. */
interface OverrideReading {
  readonly asAt: IsoDate;
  readonly words: RatingWords;
}

type OverrideColumns = Partial<Record<OverrideRole, number>>;

/**
 * What people set over the computed ratings, in our override columns: on any row of an item, the topmost first. An
 * override on a row that several items share is an override of each.
 */
export function readOverrides(
  workbook: WorkbookGrids,
  reading: PlanReading,
  on: OverrideReading,
): ReadonlyMap<Item, PlacedOverride> {
  const found = new Map<Item, PlacedOverride>();
  for (const item of reading.items) {
    const placed = overrideOf(item, workbook, reading.tables[item.table], on);
    if (placed !== null) found.set(item, placed);
  }
  return found;
}

function overrideOf(
  { sheet, rows }: Item,
  workbook: WorkbookGrids,
  table: PlanTable | undefined,
  { asAt, words }: OverrideReading,
): PlacedOverride | null {
  // Most tables have no such columns.
  if (table?.ownColumns.some(({ role }) => role === "override") !== true) return null;
  const columns = overrideColumns(table);
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  if (grid === undefined || columns.override === undefined) return null;
  for (let row = rows[0]; row <= rows[1]; row++) {
    const typed = typedOn(grid, row, columns);
    const override = parseOverride(typed, asAt, words);
    if (override === null) continue;
    const at = { sheet, row, column: columns.override };
    const check = (judgement: Judgement): readonly Issue[] =>
      checkOverride(override, judgement, typed.until.text !== "").map((one) => ({ ...one, at }));
    return { override, at, check };
  }
  return null;
}

/** Where the override columns of a table stand; those that are missing are absent. */
export function overrideColumns(table: PlanTable | undefined): OverrideColumns {
  const own = table?.ownColumns ?? [];
  const placed = OVERRIDE_ROLES.map((role) => [role, own.find((column) => column.role === role)?.column] as const);
  return Object.fromEntries(placed.filter(([, column]) => column !== undefined));
}

function typedOn(grid: Grid, row: number, columns: OverrideColumns): TypedOverride {
  const text = (role: OverrideRole): string => {
    const column = columns[role];
    return column === undefined ? "" : oneLine(textOf(cellAt(grid, row, column)));
  };
  return {
    rating: text("override"),
    reason: text("overrideReason"),
    by: text("overrideBy"),
    until: { text: text("overrideUntil"), date: dayIn(grid, row, columns.overrideUntil) },
  };
}

function dayIn(grid: Grid, row: number, column: number | undefined): IsoDate | null {
  const cell = column === undefined ? null : cellAt(grid, row, column);
  const isDay = typeof cell?.raw === "number" && isDateFormat(cell.numberFormat ?? "General");
  return isDay ? fromExcelSerial(cell.raw as number, grid.dateSystem) : null;
}

/**
 * Overrides on rows that hold no item, which would otherwise be lost without a word.
 *
 * @issues override.no-item - somebody typed a rating beside a heading or an empty row of the table
 */
export function strayOverrides(workbook: WorkbookGrids, reading: PlanReading): readonly Issue[] {
  return reading.tables.flatMap((table, index) => {
    const columns = overrideColumns(table);
    const grid = workbook.sheets.find(({ name }) => name === table.sheet);
    const column = columns.override;
    if (grid === undefined || column === undefined) return [];
    const taken = rowsOfItems(reading.items.filter((item) => item.table === index));
    const issues: Issue[] = [];
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      if (taken.has(row) || isHeading(table, row) || textOf(cellAt(grid, row, column)) === "") continue;
      issues.push(issue("override.no-item", { row: row + 1 }, { sheet: table.sheet, row, column }));
    }
    return issues;
  });
}

function rowsOfItems(items: readonly Item[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { rows: ends } of items) for (let row = ends[0]; row <= ends[1]; row++) rows.add(row);
  return rows;
}

function isHeading(table: PlanTable, row: number): boolean {
  return (
    table.headerRows.includes(row) || table.rowNotes.some((note) => note.row === row && note.kind === "repeated-header")
  );
}
