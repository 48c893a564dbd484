import { columnFromLetters, columnLetters } from "../../core";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formulas that cells of one sheet share. */
export interface SharedFormulas {
  /**
   * The formula of a cell that shares number `index`, without its `=`: as written, or the first cell's moved to this
   * one's place. `written` is empty in all but the first; "" where the first cell was not met.
   */
  textAt(index: string, written: string, at: Place): string;
}

/** Starts with none. A formula is kept when its first cell is met. */
export function sharedFormulas(): SharedFormulas {
  const masters = new Map<string, { text: string; at: Place }>();
  return {
    textAt(index, written, at) {
      const master = masters.get(index);
      if (written !== "" || master === undefined) {
        masters.set(index, { text: written, at: { ...at } });
        return written;
      }
      return movedFormula(master.text, { row: at.row - master.at.row, column: at.column - master.at.column });
    },
  };
}

/** Texts and quoted sheet names, which stay; names and functions, which stay; addresses, which move. */
const PIECE =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<address>(?<fixedColumn>\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\$?)(?<number>\d{1,7}))(?![\w.(!])|[\p{L}_\\$][\p{L}\p{N}_.\\$]*/giu;

/** A formula as it reads `by` rows and columns further on: `A1` moves, `$A$1` stays. */
function movedFormula(text: string, by: Place): string {
  return text.replace(PIECE, (...found) => {
    const piece = found[0] as string;
    const groups = found.at(-1) as Record<string, string | undefined>;
    if (groups["address"] === undefined) return piece;
    const { fixedColumn, fixedRow, letters = "", number = "" } = groups;
    const column = columnFromLetters(letters) + (fixedColumn === "$" ? 0 : by.column);
    const row = Number(number) + (fixedRow === "$" ? 0 : by.row);
    return column < 0 || row < 1 ? "#REF!" : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}
