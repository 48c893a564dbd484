import type { History } from "./types";

/**
 * The history of one sheet's plan, for a reader that sees that sheet alone: items of the workbook's other sheets are left
 * out, so that they are not taken for gone. Items of a sheet that is there no more stay, since this one may be that sheet
 * by another name.
 *
 * @param sheet   the plan's sheet
 * @param sheets  the names of all sheets of the workbook
 */
export function historyOfSheet(history: History, sheet: string, sheets: readonly string[]): History {
  const others = new Set(sheets.filter((name) => name !== sheet));
  const snapshots = history.snapshots
    .map((snapshot) => ({ ...snapshot, items: snapshot.items.filter((item) => !others.has(item.sheet)) }))
    .filter(({ items }) => items.length > 0);
  return { ...history, snapshots };
}
