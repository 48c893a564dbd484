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
 * A value as the grid must be given it so that it stays what it is. Text that could be read as something else is marked
 * as text for good, as Excel's own leading apostrophe does.
 */
export function toUniverValue(raw: RawValue): ICellData {
  switch (typeof raw) {
    case "string":
      return { v: raw, t: looksLikeMore(raw) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "number":
      return { v: raw, t: CellValueType.NUMBER };
    case "boolean":
      return { v: raw ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: null, t: null };
  }
}

/** Text that the grid would take for a number, a yes or no, or a formula. */
function looksLikeMore(text: string): boolean {
  return /^[-=+@\t\r]|^(?:true|false)$/i.test(text) || !Number.isNaN(Number(text));
}
