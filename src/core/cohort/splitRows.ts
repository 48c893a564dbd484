const LINES_OF_A_SLICE = 4000;

/**
 * The rows of a delimited text that has no quote in it, a slice at a time. Such a text is split as it stands, which is
 * ten times as fast as any reader of quotes. Empty lines are passed over.
 *
 * @returns a generator that yields the share done, 0-1
 */
export function* splitRows(text: string): Generator<number, string[][], undefined> {
  const sign = delimiterOf(text);
  const rows: string[][] = [];
  let from = text.startsWith("\ufeff") ? 1 : 0;
  while (from < text.length) {
    const newline = text.indexOf("\n", from);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(from, text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
    if (line !== "") rows.push(line.split(sign));
    from = end + 1;
    if (rows.length % LINES_OF_A_SLICE === 0) yield from / text.length;
  }
  return rows;
}

const RETURN = 13;
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
