import type { SliceCoder } from "./codeExtract";
import { addPacked, findPacked, MOST_PACKED } from "./packedCodes";
import { lineEnd, type TextLines } from "./textRows";

/**
 * Codes the cells of lines of a text, of the columns asked for. Each character is looked at once; a string is made only
 * of a cell that is met for the first time, or is long.
 *
 * @param coders in the order of their columns
 */
export function codeLines(lines: TextLines, first: number, count: number, coders: readonly SliceCoder[]): void {
  const { text, starts } = lines;
  const sign = lines.sign.charCodeAt(0);
  for (let line = 0; line < count; line++) {
    const part = { text, sign, from: starts[first + line] ?? 0, end: lineEnd(lines, first + line) };
    let place = 0;
    for (let at = 0; at < coders.length; at++) {
      const { coder, codes } = coders[at] as SliceCoder;
      for (; place < coder.place && part.from <= part.end; place++) part.from = cellEnd(part) + 1;
      place++;
      // A line may have fewer cells.
      codes[line] = part.from > part.end ? coder.codeOf(null) : codeCell(part, coder);
    }
  }
}

/** What is left of a line. */
interface LinePart {
  readonly text: string;
  readonly sign: number;
  from: number;
  readonly end: number;
}

function cellEnd({ text, from, end, sign }: LinePart): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== sign) at++;
  return at;
}

/** The first character that has no room in eight bits. */
const WIDE = 0x100;

/** Codes the first cell of what is left of a line, and goes past it. */
function codeCell(part: LinePart, coder: SliceCoder["coder"]): number {
  const { text, sign, from, end } = part;
  const { packed } = coder;
  if (packed === null) {
    const last = cellEnd(part);
    part.from = last + 1;
    return coder.codeOfText(text, from, last);
  }
  let [a, b, c, all] = [0, 0, 0, 0];
  let at = from;
  for (; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character === sign) break;
    c = (c << 8) | (b >>> 24);
    b = (b << 8) | (a >>> 24);
    a = (a << 8) | character;
    // A character 0 would be taken for no character.
    all |= character || WIDE;
  }
  part.from = at + 1;
  if (all >= WIDE || at - from > MOST_PACKED) return coder.codeOfText(text, from, at);
  const known = findPacked(packed, a, b, c);
  if (known >= 0) return known;
  const code = coder.codeOfText(text, from, at);
  addPacked(packed, [a, b, c], code);
  return code;
}
