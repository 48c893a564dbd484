import type { SliceCoder } from "./codeExtract";
import { lineEnd, type TextLines } from "./textRows";

/**
 * Codes the cells of lines of a text, of the columns asked for. Each character is looked at once; a string is made only
 * of a cell that is met for the first time.
 *
 * @param coders in the order of their columns
 */
export function codeLines(lines: TextLines, first: number, count: number, coders: readonly SliceCoder[]): void {
  const { text, starts } = lines;
  const sign = lines.sign.charCodeAt(0);
  for (let line = 0; line < count; line++) {
    const end = lineEnd(lines, first + line);
    let from = starts[first + line] ?? 0;
    let place = 0;
    for (const { coder, codes } of coders) {
      for (; place < coder.place && from <= end; place++) from = cellEnd(text, from, end, sign) + 1;
      if (from > end) {
        // A line of fewer cells.
        codes[line] = coder.codeOf(null);
        continue;
      }
      let hash = 0;
      let at = from;
      for (; at < end; at++) {
        const character = text.charCodeAt(at);
        if (character === sign) break;
        hash = (Math.imul(hash, 31) + character) | 0;
      }
      codes[line] = coder.codeOfText(text, from, at, hash);
      from = at + 1;
      place++;
    }
  }
}

function cellEnd(text: string, from: number, end: number, sign: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== sign) at++;
  return at;
}
