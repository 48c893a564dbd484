import { splitJoint } from "./joinTexts";
import type { SheetRow } from "./sheetRows";

/** One cell's text on its way into an item. */
export interface DraftCell {
  readonly text: string;
  readonly row: SheetRow;
  /** How it is put under the cells before it: as the rest of a split text, or as a line. */
  readonly join: "flow" | "line";
}

/** An item while its rows are being put together. */
export interface Draft {
  readonly rows: SheetRow[];
  /** By column, in the order read. */
  readonly cells: Map<number, DraftCell[]>;
  priority: string;
  readonly section: string;
  /** Set where action and ref are those of the item above. */
  readonly carriedAction: string | null;
  readonly carriedRef: string | null;
}

/** Adds a row's cells to an item. */
export function addCells(draft: Draft, row: SheetRow, columns: readonly number[], join: "flow" | "line"): void {
  if (draft.rows[draft.rows.length - 1] !== row) draft.rows.push(row);
  for (const column of columns) {
    const text = row.texts.get(column);
    if (text !== undefined) addCell(draft, column, { text, row, join });
  }
}

export function addCell(draft: Draft, column: number, cell: DraftCell): void {
  const cells = draft.cells.get(column);
  if (cells === undefined) draft.cells.set(column, [cell]);
  else cells.push(cell);
}

/** The text of one column of an item, parts joined. */
export function columnText(draft: Draft, column: number): string {
  const cells = draft.cells.get(column);
  if (cells === undefined) return "";
  if (cells.length === 1) return cells[0]?.text ?? "";
  const parts: string[] = [];
  let before = "";
  for (const cell of cells) {
    if (before !== "") parts.push(cell.join === "line" ? "\n" : splitJoint(before, cell.text));
    parts.push(cell.text);
    before = cell.text;
  }
  return parts.join("");
}
