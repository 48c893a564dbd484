import { toExcelSerial, type DateSystem } from "../dates/excelSerial";
import { cellAt, type CellRef, type Grid, type RawValue } from "./grid";
import type { CellContent, SheetPlan } from "./spec";

/**
 * The cells that no longer hold what `plan` wrote, so that putting them back would undo somebody's work. Sheets that
 * are not among `sheets` count as changed, every cell of them.
 */
export function cellsChangedSince(plan: SheetPlan, sheets: readonly Grid[]): readonly CellRef[] {
  return writtenCells(plan)
    .filter(({ at, content }) => {
      const grid = sheets.find(({ name }) => name === at.sheet);
      return grid === undefined || !holds(grid, at, content);
    })
    .map(({ at }) => at);
}

/** How many cells a plan writes. */
export function countWrittenCells(plan: SheetPlan): number {
  return writtenCells(plan).length;
}

/** Every cell that a plan writes, with what it puts there. */
function writtenCells(plan: SheetPlan): { readonly at: CellRef; readonly content: CellContent }[] {
  return plan.changes.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) =>
      block.values.flatMap((line, r) =>
        line.flatMap((content, c) =>
          content === null ? [] : [{ at: { sheet, row: block.row + r, column: block.column + c }, content }],
        ),
      ),
    ),
  );
}

function holds(grid: Grid, at: CellRef, content: CellContent): boolean {
  const cell = cellAt(grid, at.row, at.column);
  return cell?.formula === undefined && (cell?.raw ?? "") === storedValue(content, grid.dateSystem);
}

/** What a host stores for a content; an emptied cell reads as "". */
function storedValue(content: CellContent, dateSystem: DateSystem): Exclude<RawValue, null> {
  if (content === null) return "";
  return typeof content === "object" ? toExcelSerial(content.date, dateSystem) : content;
}
