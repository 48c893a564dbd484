import type { NewChart } from "../../core";
import { encodeAttribute } from "../xml/xmlText";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet's drawing part: each chart over the cells it is to cover, with its text for screen readers. */
export function newDrawingXml(charts: readonly NewChart[]): string {
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    `${charts.map(anchorXml).join("")}</xdr:wsDr>`
  );
}

function anchorXml({ anchor, title, altText }: NewChart, index: number): string {
  const { row, column, rowCount, columnCount } = anchor;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${cellXml(row, column)}</xdr:from><xdr:to>${cellXml(row + rowCount, column + columnCount)}</xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${encodeAttribute(altText)}" title="${encodeAttribute(title)}"/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function cellXml(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
