import type { TableRegion } from "./findTables";
import { beginsInside } from "./joinTexts";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";

/** How a table that was copied line by line shows where an item begins: by its ref, or by its words alone. */
export type Wrapping = "none" | "by-words" | "by-ref";

/** At least this many rows, and this share of those with an action, begin in mid-sentence where every line is a row. */
const FEWEST_LINES = 2;
const SHARE_OF_LINES = 0.25;

/** A line of a wrapped cell is no longer than this, in characters. */
const LONGEST_LINE = 60;

/** Where so many of the rows that begin with a capital have a ref, each item has one; the others are names in mid-sentence. */
const MOSTLY = 0.6;

/**
 * Whether the rows of a table are the lines of its cells, as programs that convert printed pages leave them: short
 * texts throughout, and many rows whose action begins in mid-sentence.
 */
export function wrappingOf({ body }: TableRegion, columns: TableColumns): Wrapping {
  const action = columns.columnsOf.get("action")?.[0];
  const ref = columns.columnsOf.get("ref")?.[0];
  const rows = body.flatMap(({ kind, source }) => (kind === "text" && source.filled.length > 0 ? [source] : []));
  const acting = action === undefined ? [] : rows.filter((row) => row.texts.has(action));
  const [first] = acting;
  if (action === undefined || first === undefined || isLine(first, action) || !rows.every(isShort)) return "none";
  const lines = acting.filter((row) => isLine(row, action));
  if (lines.length < FEWEST_LINES || lines.length < acting.length * SHARE_OF_LINES) return "none";
  if (ref === undefined) return "by-words";
  const starts = acting.filter((row) => !isLine(row, action));
  const marked = starts.filter((row) => row.texts.has(ref));
  return marked.length >= starts.length * MOSTLY ? "by-ref" : "by-words";
}

const isLine = (row: SheetRow, action: number): boolean => beginsInside(row.texts.get(action) ?? "");

function isShort({ texts }: SheetRow): boolean {
  for (const text of texts.values()) if (text.length > LONGEST_LINE) return false;
  return true;
}
