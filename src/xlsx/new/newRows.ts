import {
  columnLetters,
  toExcelSerial,
  type CellContent,
  type CellFormat,
  type DateSystem,
  type FormatRun,
  type NewSheet,
} from "../../core";
import { lookOf } from "../styles/cellLook";
import type { StyleBook } from "../styles/styleBook";
import { SHEET_LIMITS } from "../sheet/sheetLimits";
import type { CellTexts } from "./stringTable";

/** What the rows of a new sheet are written with. */
export interface NewRowsContext {
  readonly book: StyleBook;
  readonly strings: CellTexts;
  readonly dateSystem: DateSystem;
}

/** The rows of a new sheet as XML, and the used rectangle. */
export interface NewRows {
  readonly xml: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Writes a new sheet's cells row by row. */
export function newRows(sheet: NewSheet, context: NewRowsContext): NewRows {
  const formats = [...(sheet.formats ?? [])].sort((a, b) => a.row - b.row);
  const heights = new Map(sheet.rowHeights?.map(({ row, heightPoints }) => [row, heightPoints]));
  const lastOf = (...ends: number[]) => ends.reduce((most, end) => Math.max(most, end), 0);
  const rowCount = lastOf(
    sheet.values.length,
    ...formats.map(({ row, rowCount: count }) => row + count),
    ...[...heights.keys()].map((row) => row + 1),
  );
  let columnCount = 0;
  let running: FormatRun[] = [];
  let next = 0;
  const rows: string[] = [];
  for (let row = 0; row < rowCount; row++) {
    running = running.filter((run) => run.row + run.rowCount > row);
    for (let run = formats[next]; run !== undefined && run.row <= row; run = formats[++next]) running.push(run);
    const contents = sheet.values[row] ?? [];
    const count = lastOf(contents.length, ...running.map((run) => run.column + run.columnCount));
    columnCount = Math.max(columnCount, count);
    const cells = rowCells(row, contents, { count, running }, context);
    const height = heights.get(row);
    if (cells === "" && height === undefined) continue;
    rows.push(`<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${cells}</row>`);
  }
  return { xml: rows.join(""), rowCount, columnCount };
}

const NO_FORMAT: CellFormat = {};

function rowCells(
  row: number,
  contents: readonly CellContent[],
  { count, running }: { count: number; running: readonly FormatRun[] },
  context: NewRowsContext,
): string {
  let cells = "";
  for (let column = 0; column < count; column++) {
    const content = contents[column] ?? null;
    const run = running.find(
      (candidate) => candidate.column <= column && column < candidate.column + candidate.columnCount,
    );
    if (run === undefined && (content === null || content === "")) continue;
    const style = context.book.styleFor(0, lookOf(content, run?.format ?? NO_FORMAT));
    cells += newCell(`${lettersOf(column)}${row + 1}`, content, style, context);
  }
  return cells;
}

function newCell(ref: string, content: CellContent, style: number, { strings, dateSystem }: NewRowsContext): string {
  const start = `<c r="${ref}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null || content === "") return style === 0 ? "" : `${start}/>`;
  if (typeof content === "string") return start + strings.cell(content.slice(0, SHEET_LIMITS.cellText));
  if (typeof content === "boolean") return `${start} t="b"><v>${content ? 1 : 0}</v></c>`;
  const number = typeof content === "number" ? content : toExcelSerial(content.date, dateSystem);
  return Number.isFinite(number) ? `${start}><v>${number}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
}

const LETTERS: string[] = [];

function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}
