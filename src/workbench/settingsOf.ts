/** The settings of each workbook in the grid, for as long as it is there: JSON texts by their keys. */
const KEPT = new WeakMap<object, Map<string, string>>();

/** What the pane keeps in a workbook; saving writes it into the file. @param workbook the grid's own model */
export function settingsOf(workbook: object): Map<string, string> {
  const kept = KEPT.get(workbook) ?? new Map<string, string>();
  KEPT.set(workbook, kept);
  return kept;
}
