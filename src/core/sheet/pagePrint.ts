import type { Block, RawValue } from "./grid";

/** As many hashes as fit into the 255 characters of a name's text, beside the two sizes. */
const MOST_HASHES = 80;
const HASH_CHARS = 3;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** The rows to take a print of: how many, and how far each reaches. */
export interface PrintedRows {
  readonly count: number;
  width(row: number): number;
}

/** What stands in a cell; a formula, which is never ours, as its text behind a sign that no text begins with. */
export type PrintedCell = (row: number, column: number) => RawValue;

/**
 * A short print of what rows hold: a hash of 18 bits a row (of neighbouring rows together above {@link MOST_HASHES} of
 * them), so that a row that was changed by hand is known as changed. Looks do not count, and neither do `inputs`.
 *
 * @returns `rows in one hash . rows . hashes`
 */
export function printOfRows(rows: PrintedRows, cell: PrintedCell, inputs: readonly Block[]): string {
  const together = Math.max(1, Math.ceil(rows.count / MOST_HASHES));
  const hashes: string[] = [];
  for (let row = 0; row < rows.count; row += together) {
    hashes.push(hashOf(rows, { first: row, end: Math.min(rows.count, row + together) }, { cell, inputs }));
  }
  return `${together}.${rows.count}.${hashes.join("")}`;
}

/** First rows of the stretches that are not as in the print, and all rows below them that hold something. */
export function rowsNotAsPrinted(
  print: string,
  rows: PrintedRows,
  cell: PrintedCell,
  inputs: readonly Block[],
): number[] {
  const parts = /^(?<together>\d{1,5})\.(?<count>\d{1,7})\.(?<hashes>[\w-]*)$/.exec(print)?.groups;
  if (parts === undefined) return [0];
  const [together, count, hashes] = [Number(parts["together"]), Number(parts["count"]), parts["hashes"] ?? ""];
  const changed: number[] = [];
  for (let row = 0; row < count; row += together) {
    const at = (row / together) * HASH_CHARS;
    const hash = hashOf(rows, { first: row, end: Math.min(count, row + together) }, { cell, inputs });
    if (hashes.slice(at, at + HASH_CHARS) !== hash) changed.push(row);
  }
  const blank = hashOf({ ...rows, width: () => 0 }, { first: 0, end: 1 }, { cell, inputs });
  for (let row = count; row < rows.count; row++) {
    if (hashOf(rows, { first: row, end: row + 1 }, { cell, inputs }) !== blank) changed.push(row);
  }
  return changed;
}

/** FNV-1a over the cells that hold something, with their places in the stretch. */
function hashOf(
  rows: PrintedRows,
  { first, end }: { readonly first: number; readonly end: number },
  { cell, inputs }: { readonly cell: PrintedCell; readonly inputs: readonly Block[] },
): string {
  let hash = 0x811c9dc5;
  for (let row = first; row < end; row++) {
    const width = rows.width(row);
    for (let column = 0; column < width; column++) {
      const content = cell(row, column);
      if (content === null || content === "" || inputs.some((input) => holds(input, row, column))) continue;
      const text = `${row - first}:${column}:${typeof content}:${textOf(content)}\n`;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  const bits = (hash ^ (hash >>> 15)) >>> 0;
  return [0, 6, 12].map((shift) => DIGITS.charAt((bits >>> shift) & 63)).join("");
}

/** Numbers to the 12 digits that every host keeps; line ends as Excel keeps them. */
function textOf(content: Exclude<RawValue, null>): string {
  return typeof content === "number"
    ? String(Number(content.toPrecision(12)))
    : String(content).replace(/\r\n?/g, "\n");
}

function holds({ row: top, column: left, rowCount, columnCount }: Block, row: number, column: number): boolean {
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}
