import { cellAddress, issue, type Issue, type SheetChange, type SheetPlan } from "../core";

/**
 * The most characters a cell holds.
 *
 * @source Excel specifications and limits
 */
const MAX_TEXT_CHARS = 32_767;

/**
 * The first text of a plan that no cell can hold; null where all fit. Excel would refuse it half-way.
 *
 * @issues host.text-too-long
 */
export function findLongText(plan: SheetPlan): Issue | null {
  for (const change of plan.changes) {
    const cell = longCell(change);
    if (cell !== null) return issue("host.text-too-long", { sheet: change.sheet, cell, limit: MAX_TEXT_CHARS });
  }
  return null;
}

function longCell({ blocks }: SheetChange): string | null {
  for (const { row, column, values } of blocks) {
    for (const [r, line] of values.entries()) {
      const c = line.findIndex((content) => typeof content === "string" && content.length > MAX_TEXT_CHARS);
      if (c >= 0) return cellAddress(row + r, column + c);
    }
  }
  return null;
}
