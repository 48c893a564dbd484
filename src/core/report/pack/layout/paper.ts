import type { ColumnWidth, PageMargins, PrintSetup, RowHeight } from "../../../sheet/spec";
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

/** How far letters may be shrunk so that a page is one sheet of paper: 10 points stay 7.5, as in a footnote. Our choice. */
const LEAST_SHARE = 0.75;

/** One sheet of paper where the rows fit it, shrunk a little if need be; else a break before a row, where one is given. */
export function onePaper(
  { rowHeights }: Pick<SheetRows, "rowHeights">,
  columns: readonly ColumnWidth[],
  breakRow?: number,
): Pick<PrintSetup, "pagesDown" | "breaksBefore"> {
  if (sumOf(rowHeights) * LEAST_SHARE <= pageHeightPoints(columns)) return { pagesDown: 1 };
  return breakRow === undefined ? {} : { breaksBefore: [breakRow] };
}

/** A last page less full than this holds a few lines left over. */
const LEFT_OVER_SHARE = 0.25;
/** How far a long table may be shrunk so that no page holds a few lines only. */
const LEFT_OVER_SHRINK = 0.88;

/**
 * As many pages as the table would take without the few lines that its last page holds, where shrinking it a little
 * makes room for them; nothing where its last page is fuller.
 *
 * @param repeated rows from the top that stand on every page
 */
export function noLeftOver(
  { rowHeights }: Pick<SheetRows, "rowHeights">,
  columns: readonly ColumnWidth[],
  repeated: number,
): Pick<PrintSetup, "pagesDown"> {
  const heights = rowHeights.filter(({ row }) => row >= repeated).map(({ heightPoints }) => heightPoints);
  const head = sumOf(rowHeights.filter(({ row }) => row < repeated));
  const page = pageHeightPoints(columns);
  const asItIs = paginate(heights, page - head);
  if (asItIs.pages === 1 || asItIs.last > (page - head) * LEFT_OVER_SHARE) return {};
  const shrunk = paginate(heights, page / LEFT_OVER_SHRINK - head);
  return shrunk.pages < asItIs.pages ? { pagesDown: shrunk.pages } : {};
}

/** How many pages rows take that are never split, and how high the last one's are together. */
function paginate(heights: readonly number[], room: number): { readonly pages: number; readonly last: number } {
  let [pages, last] = [1, 0];
  for (const height of heights) {
    if (last > 0 && last + height > room) [pages, last] = [pages + 1, 0];
    last += height;
  }
  return { pages, last };
}

function sumOf(rowHeights: readonly RowHeight[]): number {
  return rowHeights.reduce((sum, { heightPoints }) => sum + heightPoints, 0);
}
