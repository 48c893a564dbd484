import type { GridWorkbook } from "./gridOnPage";

/** A formula that points to a sheet which another is to take the place of. */
export interface GridPointer {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What people wrote on other sheets that points to one of these; the grid breaks it when the sheet is taken away. */
export function gridPointers(workbook: GridWorkbook, targets: readonly string[]): GridPointer[] {
  return workbook.getSheets().flatMap((sheet) => {
    const name = sheet.getSheetName();
    if (targets.includes(name)) return [];
    const found: GridPointer[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f ?? "";
        if (targets.some((target) => pointsTo(formula, target))) found.push({ sheet: name, row, column, formula });
      });
    return found;
  });
}

/** Writes the formulas again: what they name is another sheet now. */
export function repointInGrid(workbook: GridWorkbook, pointers: readonly GridPointer[]): void {
  for (const { sheet, row, column, formula } of pointers) {
    workbook.getSheetByName(sheet)?.getRange(row, column).setFormula(formula);
  }
}

function pointsTo(formula: string, sheet: string): boolean {
  const [text, name] = [formula.toLowerCase(), sheet.toLowerCase()];
  return text.includes(`${name}!`) || text.includes(`${name.replace(/'/g, "''")}'!`);
}
