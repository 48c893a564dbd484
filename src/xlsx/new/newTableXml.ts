import type { Block, CellContent, NewSheet, NewTable } from "../../core";
import { blockRef } from "../sheet/blockRef";
import { encodeAttribute, escapeCellText } from "../xml/xmlText";
import { safeHeadings, safeTableName } from "./safeNames";

/** A sheet whose table Excel takes: headings are text, whole and unique, and at least one row stands below them. */
export interface TabledSheet {
  readonly sheet: NewSheet;
  /** The table part's facts; null where the sheet has no table. */
  readonly table: {
    readonly name: string;
    readonly style: string;
    readonly block: Block;
    readonly headings: string[];
  } | null;
}

/** @source Excel's list of table styles; grey bands that print in black and white */
const DEFAULT_STYLE = "TableStyleLight1";

/** Makes a sheet's table lawful; where a heading has to change for that, the sheet's cell changes with it. */
export function tabledSheet(sheet: NewSheet, takenNames: Set<string>): TabledSheet {
  if (sheet.table === undefined || sheet.table.block.columnCount < 1) return { sheet, table: null };
  const block = { ...sheet.table.block, rowCount: Math.max(2, sheet.table.block.rowCount) };
  const written = Array.from({ length: block.columnCount }, (_, index) =>
    textOf(sheet.values[block.row]?.[block.column + index] ?? ""),
  );
  const headings = safeHeadings(written);
  const table = { ...namedTable(sheet.table, takenNames), block, headings };
  return { sheet: { ...sheet, values: withHeadings(sheet, block, headings) }, table };
}

function namedTable({ name, style }: NewTable, takenNames: Set<string>): { name: string; style: string } {
  return { name: safeTableName(name, takenNames), style: style ?? DEFAULT_STYLE };
}

function textOf(content: CellContent): string {
  return typeof content === "object" ? (content?.date ?? "") : String(content);
}

function withHeadings(
  { values }: NewSheet,
  block: Block,
  headings: readonly string[],
): readonly (readonly CellContent[])[] {
  const rows = [...values];
  while (rows.length <= block.row) rows.push([]);
  const row = [...(rows[block.row] ?? [])];
  while (row.length < block.column) row.push(null);
  row.splice(block.column, block.columnCount, ...headings);
  rows[block.row] = row;
  return rows;
}

/** A table part. @param id unique in the workbook, from 1 */
export function newTableXml({ name, style, block, headings }: NonNullable<TabledSheet["table"]>, id: number): string {
  const ref = blockRef(block);
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(headingOf(heading))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${encodeAttribute(name)}" ` +
    `displayName="${encodeAttribute(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${encodeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** Excel spells a line break in a column's name as `_x000a_`. */
function headingOf(heading: string): string {
  return escapeCellText(heading).replace(/\n/g, "_x000a_");
}
