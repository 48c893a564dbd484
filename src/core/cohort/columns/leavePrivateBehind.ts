import type { RawValue } from "../../sheet/grid";
import { ROWS_OF_A_SLICE } from "../slices";
import { textRows, type TextLines } from "../coded/textRows";
import { findExtract, type FoundExtract } from "./findExtract";
import { matchExtractHeading } from "./matchExtractHeading";
import type { ExtractRows, ExtractTable } from "../types";

/**
 * The extract alone of these tables, without what stands in columns that nothing is made of, names, addresses and notes
 * among them: of those the headings are kept and which rows had something there, and nothing of other sheets. What is
 * counted stays. Where no table is an extract no cell of any is kept, only how many rows they have.
 *
 * @returns a generator that yields the share that is done, 0-1
 */
export function* leavePrivateBehind(
  tables: readonly ExtractTable[],
): Generator<number, readonly ExtractTable[], undefined> {
  const found = findExtract(tables);
  if (found === null) return tables.map((table) => ({ ...table, rows: emptyRows(table.rows.length) }));
  return [yield* withoutPrivate(found)];
}

function emptyRows(length: number): ExtractRows {
  return Array.from({ length }, () => []);
}

function* withoutPrivate(found: FoundExtract): Generator<number, ExtractTable, undefined> {
  const { given: table } = found;
  // A table of counts is about nobody, and one that was turned for reading has other columns than this.
  if (found.kind !== "people" || found.table !== table) return table;
  const from = found.headingRow + 1;
  const { lines } = table.rows;
  const headings = table.rows.slice(found.headingRow, from)[0] ?? [];
  const columns = new Set(headings.flatMap((_, column) => (isCounted(found, headings, column) ? [] : [column])));
  if (columns.size === 0) return table;
  // A cell beyond the headings is counted by nobody and may be a private one that was moved along.
  const isLeft = (column: number) => columns.has(column) || column >= headings.length;
  return {
    ...table,
    rows: yield* lines === undefined ? emptied(table.rows, isLeft, from) : cut(lines, isLeft, from),
  };
}

/** What stands where a cell was left behind: a row that holds anything is not an empty one. */
const LEFT = "-";

/** Whether anything is made of a column: it was taken for something, or may be where the content is another. */
function isCounted({ columns }: FoundExtract, headings: readonly RawValue[], column: number): boolean {
  const taken = columns.find((one) => one.column === column);
  if (taken !== undefined) return taken.field !== "private" && taken.field !== "other";
  return matchExtractHeading(String(headings[column] ?? "")).some(({ field }) => field !== "private");
}

function* emptied(
  rows: ExtractRows,
  isLeft: (column: number) => boolean,
  from: number,
): Generator<number, ExtractRows, undefined> {
  const kept: (readonly RawValue[])[] = [...rows.slice(0, from)];
  for (let first = from; first < rows.length; first += ROWS_OF_A_SLICE) {
    for (const row of rows.slice(first, first + ROWS_OF_A_SLICE)) {
      kept.push(row.map((value, column) => (isLeft(column) && value !== null && value !== "" ? LEFT : value)));
    }
    yield first / rows.length;
  }
  return kept;
}

/** A new text, so that the one with the private cells is nowhere any more. */
function* cut(
  { text, sign, starts }: TextLines,
  isLeft: (column: number) => boolean,
  from: number,
): Generator<number, ExtractRows, undefined> {
  const pieces: string[] = [text.slice(0, starts[from] ?? text.length)];
  for (let line = from; line < starts.length - 1; line++) {
    const cells = text.slice(starts[line], starts[line + 1]).split(sign);
    const end = /\r?\n$/.exec(cells[cells.length - 1] ?? "")?.[0] ?? "";
    const last = cells.length - 1;
    const bare = (cell: string, column: number) => (column === last ? cell.slice(0, cell.length - end.length) : cell);
    const kept = cells.map((cell, column) => (isLeft(column) && bare(cell, column) !== "" ? LEFT : bare(cell, column)));
    pieces.push(kept.join(sign) + end);
    if (line % ROWS_OF_A_SLICE === 0) yield line / starts.length;
  }
  return yield* textRows(pieces.join(""));
}
