import type { ColumnWidth, PageMargins, PrintSetup } from "../../../sheet/spec";
import type { SheetRows } from "./sheetRows";

const POINTS_PER_CM = 28.35;
/** @source ISO 216: A4 is 29.7 by 21 cm */
const [A4_LONG_CM, A4_SHORT_CM] = [29.7, 21];
/** A column of so many figures of the book's font, with its padding. @source ECMA-376 part 1, 18.3.1.13 (col) */
const [DIGIT_PIXELS, PADDING_PIXELS, POINTS_PER_PIXEL] = [7, 5, 0.75];

/** Around the cells of every page: room for header and footer above and below. */
export const PAGE_MARGINS: PageMargins = { leftCm: 1.3, rightCm: 1.3, topCm: 1.8, bottomCm: 1.5 };

/** How many points of rows one A4 landscape page holds where these columns are shrunk to its width. */
export function pageHeightPoints(columns: readonly ColumnWidth[]): number {
  const { leftCm, rightCm, topCm, bottomCm } = PAGE_MARGINS;
  const paper = (A4_LONG_CM - leftCm - rightCm) * POINTS_PER_CM;
  const sheet = columns.reduce((sum, { widthChars }) => sum + widthPoints(widthChars), 0);
  return ((A4_SHORT_CM - topCm - bottomCm) * POINTS_PER_CM) / Math.min(1, paper / sheet);
}

function widthPoints(widthChars: number): number {
  return (widthChars * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** A page break before a row, where the rows do not fit one page; nothing where they do. */
export function breakBefore(
  row: number,
  { rowHeights }: SheetRows,
  columns: readonly ColumnWidth[],
): Pick<PrintSetup, "breaksBefore"> {
  const height = rowHeights.reduce((sum, { heightPoints }) => sum + heightPoints, 0);
  return height <= pageHeightPoints(columns) ? {} : { breaksBefore: [row] };
}
