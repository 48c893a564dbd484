import type { CellChange, RefreshReport } from "../core";
import type { CellsChanged } from "./workbookDoor";

/**
 * What a refresh would change of the items on edited rows, with the headings of our columns where they are missing.
 * Edits of our own columns alone ask for nothing: what somebody typed there is theirs until the next refresh.
 */
export function changesOfRows(
  { changes, items, written }: RefreshReport,
  edits: readonly CellsChanged[],
): ReadonlySet<CellChange> {
  const asked = edits.filter((edit) => !isAllOurs(edit, written));
  const isEdited = (index: number): boolean => {
    const item = items[index]?.item;
    if (item === undefined) return false;
    return asked.some(({ sheet, rows }) => sheet === item.sheet && rows[0] <= item.rows[1] && rows[1] >= item.rows[0]);
  };
  const ofItems = changes.filter(({ item }) => item !== null && isEdited(item));
  if (ofItems.length === 0) return new Set();
  return new Set([...changes.filter(({ item }) => item === null), ...ofItems]);
}

function isAllOurs({ sheet, columns: [first, last] }: CellsChanged, written: RefreshReport["written"]): boolean {
  const ours = new Set(written.filter((column) => column.sheet === sheet).map(({ column }) => column));
  if (last - first >= ours.size) return false;
  for (let column = first; column <= last; column++) if (!ours.has(column)) return false;
  return true;
}
