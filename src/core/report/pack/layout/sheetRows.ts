import type { CellContent, CellFormat, FormatRun, NewSheet, RowHeight } from "../../../sheet/spec";
import type { PackContext } from "../packContext";
import { LINE_LOOK, titleLook } from "./pageLooks";
import { partsOfLines } from "./wrappedLines";
import { lineWidthOf } from "./rowPoints";

/** The rows of a sheet as they grow from the top. */
export interface SheetRows {
  readonly values: (readonly CellContent[])[];
  readonly formats: FormatRun[];
  readonly rowHeights: RowHeight[];
}

/** What {@link SheetRows} are of a sheet. */
export type SheetCells = Required<Pick<NewSheet, "values" | "formats" | "rowHeights">>;

const TITLE_ROW_POINTS = 27;
const LINE_ROW_POINTS = 16;
const LINE_FONT_POINTS = 11;
const HEADING_ROW_POINTS = 21;

/** The title and the lines under it, from the sheet's first row on; a line wider than the page takes another row. */
export function headRows(
  { style }: PackContext,
  title: string,
  lines: readonly string[],
  pageChars: number,
): SheetRows {
  const rows: SheetRows = { values: [], formats: [], rowHeights: [] };
  addRow(rows, [title], titleLook(style), TITLE_ROW_POINTS);
  const lineWidth = lineWidthOf({ widthChars: pageChars, fontPoints: LINE_FONT_POINTS });
  for (const part of lines.flatMap((line) => partsOfLines(line, lineWidth, 1))) {
    addRow(rows, [part], LINE_LOOK, LINE_ROW_POINTS);
  }
  return rows;
}

/** A heading in the middle of a page. */
export function addHeading(rows: SheetRows, { style }: PackContext, text: string): void {
  const look: CellFormat = { ...titleLook(style), fontSizePoints: 12, vertical: "bottom" };
  addRow(rows, [text], look, HEADING_ROW_POINTS);
}

/** One row whose first cell has this look. */
export function addRow(
  rows: SheetRows,
  values: readonly CellContent[],
  format: CellFormat,
  heightPoints: number,
): void {
  const row = rows.values.push(values) - 1;
  rows.formats.push({ row, column: 0, rowCount: 1, columnCount: 1, format });
  rows.rowHeights.push({ row, heightPoints });
}

/** Puts cells that were laid out for this place under what is there. */
export function addCells(rows: SheetRows, { values, formats, rowHeights }: SheetCells): void {
  rows.values.push(...values);
  rows.formats.push(...formats);
  rows.rowHeights.push(...rowHeights);
}
