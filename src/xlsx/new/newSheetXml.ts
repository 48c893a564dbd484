import type { NewSheet } from "../../core";
import { blockRef } from "../sheet/blockRef";
import { fileWidth } from "../sheet/columnWidths";
import { newRows, type NewRowsContext } from "./newRows";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A4 among the paper sizes. @source ECMA-376 part 1, 18.3.1.63 (pageSetup) */
const A4 = 9;

/**
 * A worksheet part of a new workbook. The elements stand in the order the schema asks for: Excel repairs a file in
 * which they do not.
 *
 * @param tableId the relationship of its table, null where it has none
 */
export function newSheetXml(
  sheet: NewSheet,
  isFirst: boolean,
  tableId: string | null,
  context: NewRowsContext,
): string {
  const { xml, rowCount, columnCount } = newRows(sheet, context);
  const used = { row: 0, column: 0, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    sheet.print?.pagesAcross === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${blockRef(used)}"/>`,
    viewXml(sheet.frozenRows ?? 0, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${xml}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetupXml(sheet),
    tableId === null ? "" : `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

function viewXml(frozenRows: number, isFirst: boolean): string {
  const view = `<sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews>${view}>${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml({ columnWidths = [] }: NewSheet): string {
  if (columnWidths.length === 0) return "";
  const widths = new Map(columnWidths.map(({ column, widthChars }) => [column + 1, fileWidth(widthChars)]));
  const columns = [...widths].sort(([a], [b]) => a - b);
  const xml = columns.map(
    ([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${xml.join("")}</cols>`;
}

function pageSetupXml({ print = {} }: NewSheet): string {
  const { isLandscape = false, pagesAcross } = print;
  const fit = pagesAcross === undefined ? "" : ` fitToWidth="${pagesAcross}" fitToHeight="0"`;
  return `<pageSetup paperSize="${A4}"${fit} orientation="${isLandscape ? "landscape" : "portrait"}"/>`;
}
