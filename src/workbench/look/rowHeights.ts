import { WrapStrategy } from "@univerjs/core";
import { cellAt, type Grid } from "../../core";
import type { WorkbookLook } from "./readLook";
import type { SheetLook } from "./sheetLook";

/** Pixels of a line of text for each point of its size, and pixels above and below the text together. */
const LINE_PIXELS_PER_POINT = 1.5;
const PADDING_PIXELS = 5;
const PLAIN_POINTS = 11;
const PLAIN_ROW_PIXELS = 20;

/** Excel's column width where a file states none, in characters. */
const PLAIN_WIDTH_CHARS = 8.43;

/** Real words break early: a line holds about this share of the characters that its width could. */
const LINE_FILL = 0.94;

/**
 * Heights, in pixels, for the rows whose height a file leaves to Excel: enough for the longest wrapped text, judged by
 * its number of characters. The grid's own measuring takes seconds for a plan and comes too late for the first sight.
 */
export function rowHeights(grid: Grid, sheet: SheetLook, { styles }: WorkbookLook): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const spanning = new Set(
    grid.merges.filter(({ rowCount }) => rowCount > 1).map(({ row, column }) => `${row},${column}`),
  );
  grid.rows.forEach((cells, index) => {
    const row = grid.firstRow + index;
    if (sheet.rowHeights.has(row)) return;
    let tallest = PLAIN_ROW_PIXELS;
    cells.forEach((_, at) => {
      const column = grid.firstColumn + at;
      const cell = cellAt(grid, row, column);
      if (cell === null || spanning.has(`${row},${column}`)) return;
      const style = styles[sheet.cellStyles.get(row)?.get(column) ?? 0];
      const points = style?.fs ?? PLAIN_POINTS;
      const width = mergedWidth(grid, sheet, row, column) * LINE_FILL * (PLAIN_POINTS / points);
      const lines = style?.tb === WrapStrategy.WRAP ? linesOf(cell.text, width) : 1;
      tallest = Math.max(tallest, Math.ceil(lines * points * LINE_PIXELS_PER_POINT) + PADDING_PIXELS);
    });
    heights.set(row, tallest);
  });
  return heights;
}

function linesOf(text: string, widthChars: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / widthChars)), 0);
}

function mergedWidth(grid: Grid, sheet: SheetLook, row: number, column: number): number {
  const merge = grid.merges.find((block) => block.row === row && block.column === column);
  const widths = Array.from({ length: merge?.columnCount ?? 1 }, (_, i) => widthOf(sheet, column + i));
  return widths.reduce((sum, width) => sum + width, 0);
}

function widthOf({ columns }: SheetLook, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.widthChars ?? PLAIN_WIDTH_CHARS;
}
