import type { Draft } from "./draft";
import { columnText } from "./draft";
import { fillColourWord } from "./fillColour";
import type { SheetRow } from "./sheetRows";
import { saysRevised } from "./saysRevised";
import type { ColumnMapping, PlanField } from "./types";

/** The parts of a table's columns that choosing among them needs. */
interface FieldColumns {
  readonly columns: readonly ColumnMapping[];
  readonly columnsOf: ReadonlyMap<PlanField, readonly number[]>;
}

/** What people write into the column of revised days where none was revised. */
const NOT_REVISED =
  /^(?:n\/?a|none|no|nil|no change|unchanged|same|as (?:above|original)|original|not applicable|[-–—.]+)$/i;

/**
 * The column that says when an item is due: of a revised and an original day the revised one where it is filled, else
 * the first that is filled. Undefined where the table has no such column.
 */
export function milestoneColumn(draft: Draft, table: FieldColumns): number | undefined {
  const own = table.columnsOf.get("milestone") ?? [];
  if (own.length < 2) return own[0];
  const filled = own.filter((column) => draft.cells.has(column) && !NOT_REVISED.test(columnText(draft, column)));
  const revised = filled.filter((column) => saysRevised(headerOf(column, table)));
  return revised[revised.length - 1] ?? filled[0] ?? own[0];
}

/** The column of the day that was there before it was revised, where an item has both; else undefined. */
export function originalColumn(draft: Draft, table: FieldColumns): number | undefined {
  const now = milestoneColumn(draft, table);
  const own = table.columnsOf.get("milestone") ?? [];
  if (now === undefined || !saysRevised(headerOf(now, table))) return undefined;
  return own.find((column) => !saysRevised(headerOf(column, table)) && draft.cells.has(column));
}

/** Of ratings quarter by quarter the last one that is filled, by word or by fill. */
export function ratingColumn(draft: Draft, { columnsOf }: FieldColumns): number | undefined {
  const own = columnsOf.get("statedRag") ?? [];
  if (own.length < 2) return own[0];
  const row = draft.rows[0] as SheetRow;
  const isRated = (column: number): boolean =>
    draft.cells.has(column) || fillColourWord(row.cells[column - row.firstColumn]?.fill) !== null;
  return [...own].reverse().find(isRated) ?? own[own.length - 1];
}

function headerOf(column: number, { columns }: FieldColumns): string {
  return columns.find((mapping) => mapping.column === column)?.header ?? "";
}

/** The text of a field, its columns one under another; of several that say when, the one that counts. */
export function fieldText(draft: Draft, field: PlanField, columns: FieldColumns): string {
  const own = columns.columnsOf.get(field);
  if (own === undefined) return "";
  if (field === "milestone") return columnText(draft, milestoneColumn(draft, columns) as number);
  if (own.length === 1) return columnText(draft, own[0] as number);
  const texts = own.map((column) => columnText(draft, column));
  return texts.filter((text) => text !== "").join("\n");
}
