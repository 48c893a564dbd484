import { oneLine } from "./cellText";
import type { Draft } from "./draft";
import { addCell, addCells, columnText } from "./draft";
import type { Reader } from "./regionReader";
import { leftover, loneText, remember } from "./regionReader";
import { saysTheSame, withoutContinued } from "./rowText";
import type { SheetRow } from "./sheetRows";

/** Puts a row under the item above: as the rest of split texts (`flow`), or as more lines (`line`). */
export function joinRow(reader: Reader, open: Draft, source: SheetRow, how: "flow" | "line"): void {
  const first = open.rows[0] as SheetRow;
  const { fieldOf } = reader.columns;
  const kept = source.filled.filter(
    (column) =>
      fieldOf.has(column) &&
      (how === "flow" ? !repeatsKey(reader, open, source, column) : fieldOf.get(column) !== "priority"),
  );
  addCells(open, source, kept, how);
  if (how === "flow") flowPriority(reader, open, kept);
  remember(reader, source);
  reader.notes.push({ row: source.row, kind: "joined", joinedTo: first.row });
}

/** What a page says again of the row it cuts: its ref, lead or rating. */
function repeatsKey({ columns }: Reader, open: Draft, source: SheetRow, column: number): boolean {
  const field = columns.fieldOf.get(column);
  const isKey = field === "ref" || field === "lead" || field === "statedRag";
  return isKey && saysTheSame(withoutContinued(source.texts.get(column) ?? ""), columnText(open, column));
}

/** A priority split by the page break is completed, and carried on whole. */
function flowPriority(reader: Reader, open: Draft, kept: readonly number[]): void {
  const column = kept.find((one) => reader.columns.fieldOf.get(one) === "priority");
  if (column === undefined || reader.hasRankedPriority) return;
  reader.priority = withoutContinued(oneLine(columnText(open, column)));
  open.priority = reader.priority;
}

/** News of an action in a row of its own, whichever column it stands in. */
export function joinUpdate(reader: Reader, open: Draft, source: SheetRow): void {
  const column = reader.columns.columnsOf.get("progress")?.[0];
  if (column === undefined) return leftover(reader, source, [loneText(source)]);
  if (open.rows[open.rows.length - 1] !== source) open.rows.push(source);
  addCell(open, column, { text: [...source.texts.values()][0] ?? "", row: source, join: "line" });
  reader.notes.push({ row: source.row, kind: "joined", joinedTo: (open.rows[0] as SheetRow).row });
}

/** The last text of one column of an item. */
export function lastText(draft: Draft, column: number): string {
  const cells = draft.cells.get(column);
  return cells?.[cells.length - 1]?.text ?? "";
}
