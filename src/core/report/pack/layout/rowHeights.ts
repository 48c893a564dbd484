import type { NewSheet, RowHeight } from "../../../sheet/spec";
import { rowPoints, type PlacedText } from "./rowPoints";

const BOOK_POINTS = 11;
/** A column that no width is given for. @source Excel: the standard width of a new sheet */
const STANDARD_CHARS = 8.43;

/**
 * Heights for the rows of a sheet whose texts wrap and that have none: not every program works them out when it opens
 * the file, and lines then stand over each other.
 */
export function missingRowHeights({
  values,
  formats = [],
  columnWidths = [],
  rowHeights = [],
}: NewSheet): readonly RowHeight[] {
  const known = new Set(rowHeights.map(({ row }) => row));
  const widths = new Map(columnWidths.map(({ column, widthChars }) => [column, widthChars]));
  const texts = new Map<number, PlacedText[]>();
  for (const { row: top, column: left, rowCount, columnCount, format } of formats) {
    if (format.wrap !== true) continue;
    const look = { fontPoints: format.fontSizePoints ?? BOOK_POINTS, isBold: format.bold ?? false };
    for (let row = top; row < top + rowCount; row += 1) {
      for (let column = left; column < left + columnCount; column += 1) {
        const text = values[row]?.[column];
        if (typeof text !== "string" || text === "" || known.has(row)) continue;
        const placed = { text, widthChars: widths.get(column) ?? STANDARD_CHARS, ...look };
        texts.set(row, [...(texts.get(row) ?? []), placed]);
      }
    }
  }
  return [...texts].map(([row, placed]) => ({ row, heightPoints: rowPoints(placed) }));
}
