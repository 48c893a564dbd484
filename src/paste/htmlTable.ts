import type { Block } from "../core/sheet/grid";
import { cssColour } from "./cssColour";
import type { HtmlElement } from "./htmlText";
import { attributeOf, isElement, isStruckThrough, isUnseen, visibleText } from "./htmlText";
import type { TextCell } from "./textGrid";

/** A table of a page as rows of cells, with its merged areas counted from its own top left cell. */
export interface HtmlTable {
  readonly rows: readonly (readonly (TextCell | null)[])[];
  readonly merges: readonly Block[];
}

/** Excel's own limits; a page that says more means "all". */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 65_534;

/** Reads a table as a browser lays it out: spanned places stay empty and become merged areas. */
export function readHtmlTable(table: HtmlElement): HtmlTable {
  const rows = tableRows(table);
  const cells: (TextCell | null)[][] = rows.map(() => []);
  const merges: Block[] = [];
  const spannedUntil: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of rowCells(row)) {
      while ((spannedUntil[column] ?? 0) > rowIndex) column++;
      const columnCount = spanOf(cell, "colspan", MOST_COLUMNS);
      const rowCount = Math.min(spanOf(cell, "rowspan", MOST_ROWS), rows.length - rowIndex);
      setCell(cells[rowIndex] as (TextCell | null)[], column, toTextCell(cell));
      for (let step = 0; step < columnCount; step++) spannedUntil[column + step] = rowIndex + rowCount;
      if (columnCount > 1 || rowCount > 1) merges.push({ row: rowIndex, column, rowCount, columnCount });
      column += columnCount;
    }
  });
  return { rows: cells, merges };
}

function setCell(row: (TextCell | null)[], column: number, cell: TextCell): void {
  while (row.length < column) row.push(null);
  row[column] = cell;
}

/** The rows of a table itself, without those of tables inside it. */
export function tableRows(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes.flatMap((child) => {
    if (!isElement(child) || isUnseen(child)) return [];
    if (child.tagName === "tr") return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? tableRows(child) : [];
  });
}

export function rowCells(row: HtmlElement): readonly HtmlElement[] {
  return row.childNodes.filter(
    (child): child is HtmlElement => isElement(child) && /^t[dh]$/.test(child.tagName) && !isUnseen(child),
  );
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan", most: number): number {
  const written = attributeOf(cell, name).trim();
  if (written === "0" && name === "rowspan") return most;
  const span = Number.parseInt(written, 10);
  return span > 1 ? Math.min(span, most) : 1;
}

function toTextCell(cell: HtmlElement): TextCell {
  const fill = fillOf(cell);
  return {
    text: visibleText(cell.childNodes),
    ...(fill === null ? {} : { fill }),
    ...(isStruckThrough(cell) ? { struck: true } : {}),
  };
}

function fillOf(cell: HtmlElement): string | null {
  const style = attributeOf(cell, "style");
  const written = /background(?:-color)?\s*:\s*(?<colour>#[0-9a-f]{3,6}|rgb\([^)]{5,30}\)|[a-z]{3,20})/i.exec(style);
  return cssColour(written?.groups?.["colour"] ?? attributeOf(cell, "bgcolor"));
}

/**
 * Whether a table only lays out a page: what it holds are tables, not cells.
 *
 * @param holders  the elements of the page that have a table inside
 */
export function isLayoutTable(table: HtmlElement, holders: ReadonlySet<unknown>): boolean {
  const cells = tableRows(table).flatMap(rowCells);
  const filled = cells.filter((cell) => visibleText(cell.childNodes) !== "");
  return cells.filter((cell) => holders.has(cell)).length * 2 >= Math.max(filled.length, 1);
}
