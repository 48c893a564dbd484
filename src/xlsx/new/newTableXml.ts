import type { NewSheet, NewTable } from "../../core";
import { blockRef } from "../sheet/blockRef";
import { encodeAttribute, escapeCellText } from "../xml/xmlText";

/**
 * A table part. The sheet is lawful: its headings are text, whole and unique.
 *
 * @param id unique in the workbook, from 1
 */
export function newTableXml({ name, style = "", block }: NewTable, { values }: NewSheet, id: number): string {
  const ref = blockRef(block);
  const headings = Array.from({ length: block.columnCount }, (_, index) =>
    String(values[block.row]?.[block.column + index] ?? ""),
  );
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
