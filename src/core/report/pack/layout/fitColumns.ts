import { lineWidthOf, mostLines } from "./rowPoints";
import { textWidth } from "./textWidth";

/** How wide a column may be, in characters; both the same where its width is settled. */
export interface ColumnRoom {
  readonly least: number;
  readonly most: number;
}

/** As many characters as A4 landscape shows at full size, less the padding of about ten columns. */
export const PAGE_CHARS = 139;
/** How far a page grows for texts that no row could show otherwise; print shrinks it to the paper. */
const STRETCHED_CHARS = 175;
const STEP_CHARS = 2;
/** Rows looked at in a long table: enough to tell which columns hold much. */
const MOST_ROWS = 150;

/**
 * Shares a page's width out among its columns: each grows where it makes the table lower, until the page is full. Where
 * a text would still be higher than a row can be, the page grows a little beyond.
 *
 * @param rows texts of each row, one for each column; "" where a column needs no more than its least
 * @returns    a width for each column, in characters
 */
export function fitColumns(
  columns: readonly ColumnRoom[],
  rows: readonly (readonly string[])[],
  pageChars = PAGE_CHARS,
): readonly number[] {
  const sample = sampled(rows).map((row) => row.map(measure));
  const widths = columns.map(({ least }) => least);
  let width = widths.reduce((sum, each) => sum + each, 0);
  while (width < STRETCHED_CHARS) {
    const rowLines = sample.map((row) => linesOf(row, widths));
    if (width >= pageChars && !rowLines.some(({ most }) => most > mostLines())) break;
    const column = bestToWiden({ columns, widths, sample, rowLines });
    if (column === null) break;
    widths[column] = (widths[column] ?? 0) + STEP_CHARS;
    width += STEP_CHARS;
  }
  return widths;
}

function sampled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return rows.filter((_, index) => index % step === 0);
}

/** The widths of a text's lines and the longest of its words. */
interface Measured {
  readonly lines: readonly number[];
  readonly longestWord: number;
}

function measure(text: string): Measured {
  const words = text.split(/\s+/).map(textWidth);
  return { lines: text === "" ? [] : text.split("\n").map(textWidth), longestWord: Math.max(0, ...words) };
}

/** Words do not fill their lines: on average half a word of each is left empty. */
const HALF_A_WORD = 2.5;

/** About as many lines as the text takes, in fractions, so that every bit of width counts for something. */
function linesAt({ lines, longestWord }: Measured, widthChars: number): number {
  const room = lineWidthOf({ widthChars });
  const broken = longestWord > room ? 2 : 0;
  return lines.reduce((sum, width) => sum + (width <= room ? 1 : Math.max(1.2, width / (room - HALF_A_WORD))), broken);
}

/** The lines of one row's texts: of each, the most of all, and the most of all but the first column that has the most. */
interface RowLines {
  readonly lines: readonly number[];
  readonly most: number;
  readonly mostColumn: number;
  readonly secondMost: number;
}

function linesOf(row: readonly Measured[], widths: readonly number[]): RowLines {
  const lines = row.map((text, column) => linesAt(text, widths[column] ?? 1));
  let [most, mostColumn, secondMost] = [0, -1, 0];
  lines.forEach((count, column) => {
    if (count > most) [secondMost, most, mostColumn] = [most, count, column];
    else if (count > secondMost) secondMost = count;
  });
  return { lines, most, mostColumn, secondMost };
}

/** The column that takes most from the table's height for its step, or null where none may grow or none gains. */
function bestToWiden(table: {
  readonly columns: readonly ColumnRoom[];
  readonly widths: readonly number[];
  readonly sample: readonly (readonly Measured[])[];
  readonly rowLines: readonly RowLines[];
}): number | null {
  const { columns, widths, sample, rowLines } = table;
  let [best, bestGain] = [-1, 0];
  columns.forEach(({ most }, column) => {
    const width = (widths[column] ?? 0) + STEP_CHARS;
    if (width > most) return;
    const gain = sample.reduce((sum, row, index) => sum + gainOf(row[column], rowLines[index], column, width), 0);
    if (gain > bestGain) [best, bestGain] = [column, gain];
  });
  return best === -1 ? null : best;
}

/** What a row loses in height, and a little for each line that this column alone loses. */
const OWN_LINES_SHARE = 0.15;

function gainOf(text: Measured | undefined, row: RowLines | undefined, column: number, width: number): number {
  if (text === undefined || row === undefined || text.lines.length === 0) return 0;
  const before = row.lines[column] ?? 0;
  const after = linesAt(text, width);
  const others = column === row.mostColumn ? row.secondMost : row.most;
  return Math.max(others, before) - Math.max(others, after) + OWN_LINES_SHARE * (before - after);
}
