import { cellAt, type PlanTable, type WorkbookGrids } from "../core";

/** The first text under a column's heading, for people to know the column by; "" where it is empty. */
export function sampleOfColumn(workbook: WorkbookGrids, table: PlanTable, column: number): string {
  const grid = workbook.sheets.find(({ name }) => name === table.sheet);
  if (grid === undefined) return "";
  const firstItemRow = Math.max(table.firstRow, ...table.headerRows.map((row) => row + 1));
  const noItems = new Set(table.rowNotes.filter(({ kind }) => kind !== "joined").map(({ row }) => row));
  for (let row = firstItemRow; row <= table.lastRow; row++) {
    // Headings that stand again on each page would be taken for what the column holds.
    if (noItems.has(row)) continue;
    const text = cellAt(grid, row, column)?.text.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}
