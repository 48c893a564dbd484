import type { ExtractRows } from "../types";

const LINES_OF_A_SLICE = 4000;

/** The lines of a delimited text that has no quote in it. */
export interface TextLines {
  readonly text: string;
  /** The sign between two cells. */
  readonly sign: string;
  /** Where each line that is not empty starts, and where the text ends. */
  readonly starts: Uint32Array;
}

/** Where a line ends, without its newline. */
export function lineEnd({ text, starts }: TextLines, line: number): number {
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === NEWLINE || text.charCodeAt(end - 1) === RETURN)) end--;
  return end;
}

/**
 * The rows of a delimited text that has no quote in it. Its lines are found, a slice at a time, and left as they are:
 * whoever counts their cells needs no string of each. Empty lines are passed over.
 *
 * @returns a generator that yields the share done, 0-1
 */
export function* textRows(text: string): Generator<number, ExtractRows, undefined> {
  const sign = delimiterOf(text);
  let starts = new Uint32Array(LINES_OF_A_SLICE);
  let lines = 0;
  for (let from = text.startsWith("\ufeff") ? 1 : 0; from < text.length;) {
    const newline = text.indexOf("\n", from);
    const end = newline === -1 ? text.length : newline;
    const isEmpty = end === from || (end === from + 1 && text.charCodeAt(from) === RETURN);
    if (!isEmpty) {
      starts[lines++] = from;
      if (lines % LINES_OF_A_SLICE === 0) yield from / text.length;
      if (lines === starts.length) starts = grown(starts);
    }
    from = end + 1;
  }
  starts[lines] = text.length;
  return rowsOf({ text, sign, starts: starts.subarray(0, lines + 1) });
}

function grown(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(starts.length * 2);
  wider.set(starts);
  return wider;
}

function rowsOf(lines: TextLines): ExtractRows {
  const length = lines.starts.length - 1;
  return {
    length,
    lines,
    slice(first = 0, end = length) {
      const last = Math.min(end, length);
      const rows: string[][] = [];
      for (let line = first; line < last; line++) {
        rows.push(lines.text.slice(lines.starts[line], lineEnd(lines, line)).split(lines.sign));
      }
      return rows;
    },
  };
}

const [NEWLINE, RETURN] = [10, 13];
const SIGNS = [",", ";", "|"] as const;
/** A title may stand alone above the headings, so more lines than the first are looked at. */
const CHARACTERS_SEARCHED = 8000;

/**
 * The sign between the cells of a delimited text: a tab where half of the first lines hold one, for commas may stand
 * inside such cells; else the sign that is most frequent in them.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, CHARACTERS_SEARCHED)
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (lines.filter((line) => line.includes("\t")).length * 2 > lines.length) return "\t";
  const count = (sign: string): number => lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0);
  return SIGNS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
