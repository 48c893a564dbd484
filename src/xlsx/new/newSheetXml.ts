import type { ChoiceList, DataBars, NewSheet, SheetLink } from "../../core";
import { cellAddress } from "../../core";
import { blockRef, sheetRef } from "../sheet/blockRef";
import { fileWidth } from "../sheet/columnWidths";
import { encodeAttribute, encodeText } from "../xml/xmlText";
import { newRows, type NewRowsContext } from "./newRows";
import { headerFooterXml } from "./pageEdgeXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A4 among the paper sizes. @source ECMA-376 part 1, 18.3.1.63 (pageSetup) */
const A4 = 9;
const CM_PER_INCH = 2.54;
const USUAL_MARGINS = { leftCm: 1.3, rightCm: 1.3, topCm: 1.5, bottomCm: 1.5 };
/** Where a header or footer stands, from the paper's edge. */
const EDGE_INCHES = 0.3;
/** The last column, to which a page break across reaches. @source ECMA-376 part 1, 18.3.1.3 (brk) */
const LAST_COLUMN = 16383;

/** What a sheet's part refers to. */
export interface NewSheetParts {
  /** Whether it is the one shown when the file is opened. */
  readonly isFirst: boolean;
  /** The relationship of its drawing and of its table; null where it has none. */
  readonly drawing: string | null;
  readonly table: string | null;
}

/**
 * A worksheet part. The elements stand in the order the schema asks for: Excel repairs a file in which they do not.
 */
export function newSheetXml(sheet: NewSheet, parts: NewSheetParts, context: NewRowsContext): string {
  const { xml, rowCount, columnCount } = newRows(sheet, context);
  const used = { row: 0, column: 0, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    propertiesXml(sheet),
    `<dimension ref="${blockRef(used)}"/>`,
    viewXml(sheet.frozenRows ?? 0, parts.isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${xml}</sheetData>`,
    (sheet.dataBars ?? []).map(dataBarXml).join(""),
    choicesXml(sheet),
    linksXml(sheet),
    marginsXml(sheet),
    pageSetupXml(sheet),
    headerFooterXml(sheet.print ?? {}),
    breaksXml(sheet),
    parts.drawing === null ? "" : `<drawing r:id="${parts.drawing}"/>`,
    parts.table === null ? "" : `<tableParts count="1"><tablePart r:id="${parts.table}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

function propertiesXml({ tabColour, print }: NewSheet): string {
  const colour = tabColour === undefined ? "" : `<tabColor rgb="${argb(tabColour)}"/>`;
  const fit = print?.pagesAcross === undefined ? "" : '<pageSetUpPr fitToPage="1"/>';
  return colour + fit === "" ? "" : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
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

/** Bars from 0, as long as their number is beside the largest; without the least length that Excel gives else. */
function dataBarXml(bars: DataBars, index: number): string {
  const most = bars.fullAt === undefined ? '<cfvo type="max"/>' : `<cfvo type="num" val="${bars.fullAt}"/>`;
  return (
    `<conditionalFormatting sqref="${blockRef(bars)}"><cfRule type="dataBar" priority="${index + 1}">` +
    `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>${most}<color rgb="${argb(bars.colour)}"/></dataBar>` +
    "</cfRule></conditionalFormatting>"
  );
}

/** Lists to choose from; a word that is not in one is taken without a question. */
function choicesXml({ choices = [] }: NewSheet): string {
  if (choices.length === 0) return "";
  const entry = (list: ChoiceList) => {
    const words = encodeText(`"${list.choices.join(",").replace(/"/g, '""')}"`);
    return `<dataValidation type="list" allowBlank="1" sqref="${blockRef(list)}"><formula1>${words}</formula1></dataValidation>`;
  };
  return `<dataValidations count="${choices.length}">${choices.map(entry).join("")}</dataValidations>`;
}

function linksXml({ links = [] }: NewSheet): string {
  if (links.length === 0) return "";
  const entry = ({ row, column, sheet, toRow = 0, toColumn = 0 }: SheetLink) =>
    `<hyperlink ref="${cellAddress(row, column)}" location="${encodeAttribute(`${sheetRef(sheet)}!${cellAddress(toRow, toColumn)}`)}"/>`;
  return `<hyperlinks>${links.map(entry).join("")}</hyperlinks>`;
}

function marginsXml({ print }: NewSheet): string {
  const { leftCm, rightCm, topCm, bottomCm } = print?.margins ?? USUAL_MARGINS;
  const inches = (cm: number) => Number((cm / CM_PER_INCH).toFixed(4));
  return (
    `<pageMargins left="${inches(leftCm)}" right="${inches(rightCm)}" top="${inches(topCm)}" ` +
    `bottom="${inches(bottomCm)}" header="${EDGE_INCHES}" footer="${EDGE_INCHES}"/>`
  );
}

function pageSetupXml({ print = {} }: NewSheet): string {
  const { isLandscape = false, pagesAcross, pagesDown = 0 } = print;
  const fit = pagesAcross === undefined ? "" : ` fitToWidth="${pagesAcross}" fitToHeight="${pagesDown}"`;
  return `<pageSetup paperSize="${A4}"${fit} orientation="${isLandscape ? "landscape" : "portrait"}"/>`;
}

function breaksXml({ print }: NewSheet): string {
  const rows = [...new Set(print?.breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const entries = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${entries.join("")}</rowBreaks>`;
}
