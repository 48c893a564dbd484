import { textWidth } from "./textWidth";

/**
 * How many lines a text takes in a line of this width, broken at spaces as Excel does; a word longer than a line is
 * broken in it.
 *
 * @param lineWidth the room of a line, in figures of the text's own size
 */
export function wrappedLines(text: string, lineWidth: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, lineWidth), 0);
}

const SPACE = textWidth(" ");

function linesOf(line: string, lineWidth: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = textWidth(word);
    const withSpace = used === 0 ? width : used + SPACE + width;
    if (withSpace <= lineWidth) {
      used = withSpace;
      continue;
    }
    const broken = Math.max(1, Math.ceil(width / lineWidth));
    lines += used === 0 ? broken - 1 : broken;
    used = width - (broken - 1) * lineWidth;
  }
  return lines;
}

/**
 * A text in parts that each take at most so many lines, cut between words (or, in a word longer than that, in it).
 * Put together with a space they are the text again, but for spaces and line breaks at the cuts.
 */
export function partsOfLines(text: string, lineWidth: number, mostLines: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (wrappedLines(rest, lineWidth) > mostLines) {
    const length = longestFit(rest, lineWidth, mostLines);
    parts.push(rest.slice(0, length).trimEnd());
    rest = rest.slice(length).trimStart();
  }
  return [...parts, rest];
}

/** How many characters of a text fit, up to the end of a word where one ends in the last part of them. */
function longestFit(text: string, lineWidth: number, mostLines: number): number {
  let [fits, tooMuch] = [1, text.length];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (wrappedLines(text.slice(0, middle), lineWidth) <= mostLines) fits = middle;
    else tooMuch = middle;
  }
  const lastSpace = Math.max(text.lastIndexOf(" ", fits), text.lastIndexOf("\n", fits));
  return lastSpace > 0 ? lastSpace : fits;
}
