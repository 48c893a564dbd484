import { partsOfLines, wrappedLines } from "./wrappedLines";

/** The size of the letters of a new workbook, which column widths are counted in. */
const BOOK_POINTS = 11;
/** Body text: as small as council style guides let a printed table be. */
export const BODY_POINTS = 10;
/** From one line to the next, with a little room, in each of the fonts that a text is measured in. */
const LINE_SHARE = 1.28;
/** A cell's edges take a little of its width. */
const EDGE_CHARS = 1;
/** Bold letters are wider. */
const BOLD_SHARE = 1.06;
/**
 * The highest row of a page: less than Excel's 409 points, so that a row always fits on a page below the headings and is
 * never split.
 */
export const HIGHEST_POINTS = 330;

/** A text in a column. */
export interface PlacedText {
  readonly text: string;
  readonly widthChars: number;
  readonly fontPoints?: number;
  readonly isBold?: boolean;
}

/** A row high enough for all its texts. Their lines are as many as they are: see {@link partsThatFit}. */
export function rowPoints(texts: readonly PlacedText[]): number {
  const heights = texts.map((placed) => {
    const { text, fontPoints = BODY_POINTS } = placed;
    return wrappedLines(text, lineWidthOf(placed)) * fontPoints * LINE_SHARE;
  });
  return Math.ceil(Math.max(BODY_POINTS * LINE_SHARE, ...heights) + 3);
}

/** The text in parts, each of which one row of a page can show whole. */
export function partsThatFit(placed: PlacedText): readonly string[] {
  return partsOfLines(placed.text, lineWidthOf(placed), mostLines(placed.fontPoints ?? BODY_POINTS));
}

/** The most lines that one row of a page can show. */
export function mostLines(fontPoints = BODY_POINTS): number {
  return Math.floor((HIGHEST_POINTS - 3) / (fontPoints * LINE_SHARE));
}

/** The room of a line, in figures of the text's own size. */
export function lineWidthOf({
  widthChars,
  fontPoints = BODY_POINTS,
  isBold = false,
}: Omit<PlacedText, "text">): number {
  const width = ((widthChars - EDGE_CHARS) * BOOK_POINTS) / fontPoints;
  return Math.max(1, isBold ? width / BOLD_SHARE : width);
}
