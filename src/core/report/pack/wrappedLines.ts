/** Capitals and a few wide letters take more than a figure's width, the unit of a column's; some take less. */
const WIDE = /[A-Z@%&mw—…]/g;
const WIDE_EXTRA = 0.3;
const NARROW = /[ijlftr.,;:'!|()]/g;
const NARROW_LESS = 0.3;

/**
 * How many lines a text takes in a column, broken at spaces as Excel does; a word longer than a line is broken in it.
 *
 * @param widthChars the column's width, in figures of the default font
 */
export function wrappedLines(text: string, widthChars: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, widthChars), 0);
}

function linesOf(line: string, widthChars: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = widthOf(word);
    const withSpace = used === 0 ? width : used + 1 + width;
    if (withSpace <= widthChars) {
      used = withSpace;
      continue;
    }
    const broken = Math.ceil(width / widthChars);
    lines += used === 0 ? broken - 1 : broken;
    used = width - (broken - 1) * widthChars;
  }
  return lines;
}

function widthOf(word: string): number {
  return word.length + countOf(word, WIDE) * WIDE_EXTRA - countOf(word, NARROW) * NARROW_LESS;
}

function countOf(word: string, letters: RegExp): number {
  return word.match(letters)?.length ?? 0;
}

const LINE_POINTS = 15;
/** @source Excel specifications and limits: a row is at most 409 points high */
const TALLEST_POINTS = 409;
/** A cell's edges take a little of its width. */
const EDGE_CHARS = 1;

/** The most lines one row can show. */
export const MOST_LINES = Math.floor((TALLEST_POINTS - 3) / LINE_POINTS);

/** A row high enough for its longest text. @param cells texts with the widths of their columns */
export function rowPoints(cells: readonly (readonly [text: string, widthChars: number])[]): number {
  const lines = cells.map(([text, widthChars]) => wrappedLines(text, widthChars - EDGE_CHARS));
  return Math.min(TALLEST_POINTS, Math.max(1, ...lines) * LINE_POINTS + 3);
}

/** Whether a row can show all of a text. */
export function fitsRow(text: string, widthChars: number): boolean {
  return wrappedLines(text, widthChars - EDGE_CHARS) <= MOST_LINES;
}

/** What stands at the end of a text that no row can show whole. */
const CONTINUES = "… (continues in the plan)";

/** The text, or as many of its whole words as a row can show, with a mark that it goes on. */
export function fittedText(text: string, widthChars: number): string {
  if (fitsRow(text, widthChars)) return text;
  let [shown, tooMuch] = [0, text.length];
  while (tooMuch - shown > 1) {
    const middle = Math.floor((shown + tooMuch) / 2);
    if (fitsRow(`${text.slice(0, middle)}${CONTINUES}`, widthChars)) shown = middle;
    else tooMuch = middle;
  }
  const cut = text.slice(0, shown);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : shown)}${CONTINUES}`;
}
