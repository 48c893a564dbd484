import type { Block, Cell, Grid } from "../core/sheet/grid";

/** A cell of pasted text: its words, and what the page said of its look. */
export interface TextCell {
  readonly text: string;
  readonly fill?: string;
  readonly struck?: boolean;
}

/** A sheet made of pasted text: numbers and days stay the text they are. */
export function textGrid(
  name: string,
  rows: readonly (readonly (TextCell | null)[])[],
  merges: readonly Block[] = [],
): Grid {
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => row.map(toCell)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: [],
    dateSystem: 1900,
  };
}

function toCell(cell: TextCell | null): Cell | null {
  if (cell === null || (cell.text === "" && cell.fill === undefined)) return null;
  return { raw: cell.text === "" ? null : cell.text, numberFormat: "General", ...cell };
}

/** A sheet's name from a file's: without folder and ending. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.split(/[\\/]/).pop() ?? "";
  return base.replace(/\.[a-z0-9]{1,5}$/i, "").slice(0, 31) || "Pasted";
}
