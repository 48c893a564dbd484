import { OWN_DRAWING, type NewPicture, type NewSheet } from "../core";
import { toPoints } from "./knownSheets";
import type { Operation, PageStep } from "./operation";
import { OPERATION_BYTES } from "./requestSize";

/** A column and a row that the sheet gives no size. @source Excel: the standard sizes of a new sheet */
const [STANDARD_WIDTH_POINTS, STANDARD_HEIGHT_POINTS] = [48, 15];

/** A picture over cells of a sheet, with its text for screen readers. */
export function pictureOperation(sheet: NewSheet, picture: NewPicture, index: number): Operation {
  const bytes = OPERATION_BYTES + picture.base64.length;
  const step: PageStep = (host) => {
    addPicture(host, sheet, picture).name = `${OWN_DRAWING}picture ${index + 1}`;
  };
  return { kind: "page", sheet: sheet.name, bytes, step };
}

/** Office.js places a picture by points from the sheet's corner; the cells' own are known, for we set them. */
function addPicture(
  host: Excel.Worksheet,
  { columnWidths = [], rowHeights = [] }: NewSheet,
  picture: NewPicture,
): Excel.Shape {
  const { row, column, widthPoints, heightPoints, base64, altText } = picture;
  const widths = new Map(columnWidths.map((width) => [width.column, toPoints(width.widthChars)]));
  const heights = new Map(rowHeights.map((height) => [height.row, height.heightPoints]));
  const shape = host.shapes.addImage(base64);
  shape.left = sumBefore(column, widths, STANDARD_WIDTH_POINTS);
  shape.top = sumBefore(row, heights, STANDARD_HEIGHT_POINTS);
  shape.lockAspectRatio = false;
  shape.width = widthPoints;
  shape.height = heightPoints;
  shape.lockAspectRatio = true;
  shape.altTextDescription = altText;
  return shape;
}

function sumBefore(place: number, sizes: ReadonlyMap<number, number>, standard: number): number {
  return Array.from({ length: place }, (_, index) => sizes.get(index) ?? standard).reduce((sum, size) => sum + size, 0);
}
