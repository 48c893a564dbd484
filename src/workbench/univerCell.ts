import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { RawValue } from "../core";

/** A cell's own value without formula, look or rich text: what the grid calculated or the user typed. */
export function rawOf(cell: Nullable<ICellData>): RawValue {
  if (cell === null || cell === undefined) return null;
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return null;
  // The grid keeps TRUE and FALSE as 1 and 0.
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/**
 * A value as the grid must be given it so that it stays what it is: text is marked as text, or the grid would read
 * `0123` as a number and `=A1` as a formula.
 */
export function toUniverValue(raw: RawValue): ICellData {
  switch (typeof raw) {
    case "string":
      return { v: raw, t: CellValueType.FORCE_STRING };
    case "number":
      return { v: raw, t: CellValueType.NUMBER };
    case "boolean":
      return { v: raw ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: null, t: null };
  }
}
