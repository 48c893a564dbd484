import { BooleanNumber, type IWorksheetData } from "@univerjs/core";

/** Text stays readable down to here. */
const LEAST_ZOOM = 0.8;

/** Pixels beside the columns: row numbers and scroll bar. */
const EDGE_PIXELS = 70;

const PLAIN_COLUMN_PIXELS = 88;

/**
 * How large a sheet is shown (1 is full size) so that more of its columns are in sight; never above 1.
 *
 * @param room pixels between the grid's left and right edge
 */
export function fitZoom({ cellData = {}, columnData = {} }: Partial<IWorksheetData>, room: number): number {
  const rows = Object.values(cellData).map((row) => Object.keys(row ?? {}).map(Number));
  const lastColumn = rows.reduce((last, columns) => Math.max(last, ...columns), -1);
  let width = EDGE_PIXELS;
  for (let column = 0; column <= lastColumn; column += 1) {
    const { hd, w } = columnData[column] ?? {};
    if (hd !== BooleanNumber.TRUE) width += w ?? PLAIN_COLUMN_PIXELS;
  }
  return Math.min(1, Math.max(LEAST_ZOOM, Math.floor((room / width) * 100) / 100));
}
