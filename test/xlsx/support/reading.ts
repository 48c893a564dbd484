import { cellAt, columnFromLetters, type Cell, type Grid, type Result, type WorkbookGrids } from "../../../src/core";
import { readXlsx } from "../../../src/xlsx/readXlsx";

/** The value of a result that must have worked. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
}

/** The codes a result was refused with. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

export function readWorkbook(bytes: Uint8Array): WorkbookGrids {
  return valueOf(readXlsx(bytes, "plan.xlsx"));
}

/** The first sheet, or the one of that name. */
export function readGrid(bytes: Uint8Array, name?: string): Grid {
  const { sheets } = readWorkbook(bytes);
  const grid = name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (grid === undefined) throw new Error("no such sheet");
  return grid;
}

/** The cell at an address such as `B7`. */
export function cellOf(grid: Grid, address: string): Cell | null {
  const [letters = "", row = ""] = address.split(/(?=\d)/, 1).concat(address.replace(/^[A-Z]+/, ""));
  return cellAt(grid, Number(row) - 1, columnFromLetters(letters));
}
