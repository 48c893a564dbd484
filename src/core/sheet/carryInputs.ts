import { fromExcelSerial, isDateFormat } from "../dates/excelSerial";
import { cellAt, type CellRef, type Grid } from "./grid";
import type { OwnPage } from "./ownPage";
import type { CellContent, InputBlock, NewSheet } from "./spec";

/** A sheet with what people had typed in the one it replaces. */
export interface CarriedSheet {
  readonly sheet: NewSheet;
  /** Typed cells of the old sheet for which the new one has no place, and formulas, of which it has the value only. */
  readonly homeless: readonly CellRef[];
}

/**
 * Puts what people typed on an old page of ours into the same page made again: by the key of each row where the block
 * has key columns, else by the place in the block. What was typed outweighs what the new sheet would say there.
 */
export function carryInputs(sheet: NewSheet, page: OwnPage, old: Grid): CarriedSheet {
  const values = sheet.values.map((row) => [...row]);
  const homeless: CellRef[] = [];
  page.inputs.forEach((from, index) => {
    const to = sheet.inputs?.[index];
    const placeOf = to === undefined ? () => null : placesIn(sheet, to, old, from);
    for (let r = 0; r < from.rowCount; r++) {
      for (let c = 0; c < from.columnCount; c++) {
        const at = { row: from.row + r, column: from.column + c };
        const content = contentAt(old, at.row, at.column);
        if (content === null) continue;
        const place = placeOf(r, c);
        const isFormula = cellAt(old, at.row, at.column)?.formula !== undefined;
        if (place === null || isFormula) homeless.push({ sheet: old.name, ...at });
        if (place === null) continue;
        put(values, place, content);
      }
    }
  });
  return { sheet: { ...sheet, values }, homeless };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the old block belongs in the new one. */
function placesIn(sheet: NewSheet, to: InputBlock, old: Grid, from: InputBlock) {
  const isInside = (r: number, c: number) => r < to.rowCount && c < to.columnCount;
  const keys = to.keyColumns ?? [];
  if (keys.length === 0 || from.keyColumns === undefined) {
    return (r: number, c: number): Place | null => (isInside(r, c) ? { row: to.row + r, column: to.column + c } : null);
  }
  const oldKeys = from.keyColumns;
  const rowsByKey = new Map<string, number[]>();
  for (let row = to.row; row < to.row + to.rowCount; row++) {
    const key = keys.map((column) => textOf(sheet.values[row]?.[column] ?? null)).join("\n");
    rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  }
  // Rows with one key are told apart by their order.
  const rowOf = Array.from({ length: from.rowCount }, (_, r) => {
    const key = oldKeys.map((column) => textOf(contentAt(old, from.row + r, column))).join("\n");
    return rowsByKey.get(key)?.shift();
  });
  return (r: number, c: number): Place | null => {
    const row = rowOf[r];
    return row === undefined || c >= to.columnCount ? null : { row, column: to.column + c };
  };
}

function put(values: CellContent[][], { row, column }: Place, content: CellContent): void {
  while (values.length <= row) values.push([]);
  const line = values[row] as CellContent[];
  while (line.length < column) line.push(null);
  line[column] = content;
}

/** A cell as it would be written; a whole number under a day's format is a day. */
function contentAt(grid: Grid, row: number, column: number): CellContent {
  const cell = cellAt(grid, row, column);
  if (cell === null || cell.raw === null || cell.raw === "") return null;
  if (typeof cell.raw !== "number" || !isDateFormat(cell.numberFormat ?? "General")) return cell.raw;
  const date = Number.isInteger(cell.raw) ? fromExcelSerial(cell.raw, grid.dateSystem) : null;
  return date === null ? cell.raw : { date };
}

function textOf(content: CellContent): string {
  if (content === null) return "";
  return (typeof content === "object" ? content.date : String(content)).replace(/\s+/g, " ").trim();
}
