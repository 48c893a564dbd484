/**
 * Reads text as Excel puts it on the clipboard: tabs between cells, and quotes only around cells with a line break, a
 * tab or a quote in them. A cell that merely begins with a quote keeps it, which no general reader can promise.
 */
export function parseExcelClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quotedEnd = text.charCodeAt(at) === QUOTE ? closingQuote(text, at) : -1;
    const end = quotedEnd >= 0 ? quotedEnd + 1 : plainEnd(text, at);
    row.push(quotedEnd >= 0 ? text.slice(at + 1, quotedEnd).replaceAll('""', '"') : text.slice(at, end));
    if (text.charCodeAt(end) === TAB) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (at === text.length) break;
  }
  return rows;
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;

function plainEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB || code === NEWLINE || code === RETURN) break;
  }
  return at;
}

/** Where a quoted cell ends, or -1 where the quote is only the first sign of a plain cell. */
function closingQuote(text: string, open: number): number {
  let hadBreak = false;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === RETURN || code === TAB) hadBreak = true;
    if (code !== QUOTE) continue;
    if (text.charCodeAt(at + 1) === QUOTE) {
      hadBreak = true;
      at++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    const isEnd = Number.isNaN(next) || next === TAB || next === NEWLINE || next === RETURN;
    return isEnd && hadBreak ? at : -1;
  }
  return -1;
}
