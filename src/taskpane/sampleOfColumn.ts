import { cellAt, type PlanTable, type WorkbookGrids } from "../core";

/** The first text under a column's heading, for people to know the column by; "" where it is empty. */
export function sampleOfColumn(workbook: WorkbookGrids, table: PlanTable, column: number): string {
  const grid = workbook.sheets.find(({ name }) => name === table.sheet);
  if (grid === undefined) return "";
  const firstItemRow = Math.max(table.firstRow, ...table.headerRows.map((row) => row + 1));
  for (let row = firstItemRow; row <= table.lastRow; row++) {
    const text = cellAt(grid, row, column)?.text.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}
