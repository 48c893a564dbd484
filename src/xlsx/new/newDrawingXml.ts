import { OWN_DRAWING, type NewChart, type NewPicture } from "../../core";
import { encodeAttribute } from "../xml/xmlText";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A sheet's drawing part: each chart over the cells it is to cover and each picture in its place, with their texts for
 * screen readers. Their relationships are numbered in this order.
 */
export function newDrawingXml(charts: readonly NewChart[], pictures: readonly NewPicture[]): string {
  const placed = pictures.map((picture, index) => pictureXml(picture, { index, number: charts.length + index + 1 }));
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    `${charts.map(anchorXml).join("")}${placed.join("")}</xdr:wsDr>`
  );
}

/** @source ECMA-376 part 1, 20.1.2.1: 914,400 EMU to the inch, 72 points to the inch */
const EMU_PER_POINT = 12700;

/** A picture that moves with its cell and keeps its size. */
function pictureXml(
  { row, column, altText, widthPoints, heightPoints }: NewPicture,
  { index, number }: { readonly index: number; readonly number: number },
): string {
  const [cx, cy] = [widthPoints, heightPoints].map((points) => Math.round(points * EMU_PER_POINT));
  return [
    `<xdr:oneCellAnchor><xdr:from>${cellXml(row, column)}</xdr:from><xdr:ext cx="${cx}" cy="${cy}"/><xdr:pic>`,
    `<xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="${OWN_DRAWING}picture ${index + 1}" descr="${encodeAttribute(altText)}"/>`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
  ].join("");
}

function anchorXml({ anchor, title, altText }: NewChart, index: number): string {
  const { row, column, rowCount, columnCount } = anchor;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${cellXml(row, column)}</xdr:from><xdr:to>${cellXml(row + rowCount, column + columnCount)}</xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${OWN_DRAWING}chart ${index + 1}" descr="${encodeAttribute(altText)}" title="${encodeAttribute(title)}"/>`,
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
