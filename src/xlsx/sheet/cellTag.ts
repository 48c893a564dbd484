import type { XmlTag } from "../xml/scanXml";

/** The attributes of a cell's start tag that matter; `""` where absent. */
export interface CellTag {
  /** 0-based column, -1 where the cell does not say: it then stands behind the one before. */
  column: number;
  style: number;
  type: string;
}

const QUOTE_DOUBLE = 34;
const LOWER_CASE_BIT = 0x20;

/** Reads a cell's start tag into `cell`, which is reused: there are half a million of them in a large sheet. */
export function readCellTag(xml: string, tag: Readonly<XmlTag>, cell: CellTag): void {
  cell.column = -1;
  cell.style = 0;
  cell.type = "";
  for (let at = skipSpace(xml, tag.attributes); at < tag.end - 2;) {
    const equals = xml.indexOf("=", at);
    const open = skipSpace(xml, equals + 1);
    if (equals < 0 || open >= tag.end) return;
    const close = xml.indexOf(xml.charCodeAt(open) === QUOTE_DOUBLE ? '"' : "'", open + 1);
    if (close < 0) return;
    const name = xml.charAt(at);
    if (skipSpace(xml, at + 1) === equals) {
      if (name === "r") cell.column = columnOfRef(xml, open + 1);
      else if (name === "s") cell.style = Number(xml.slice(open + 1, close));
      else if (name === "t") cell.type = xml.slice(open + 1, close);
    }
    at = skipSpace(xml, close + 1);
  }
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at++;
  return at;
}

/** The 0-based column of an address such as `AB12` that stands at `at`; -1 where there is none. */
export function columnOfRef(xml: string, at: number): number {
  let column = 0;
  for (let place = at; ; place++) {
    const letter = (xml.charCodeAt(place) & ~LOWER_CASE_BIT) - 64;
    if (!(letter >= 1 && letter <= 26)) return column - 1;
    column = column * 26 + letter;
  }
}
