import { cellSpec, type CellSpec, type GridSpec } from "../gridSpec";
import { BookState, type SheetState } from "./book";

/** Points of a column that holds so many characters of the default font (7 pixels each, 5 of padding, 96 to the inch). */
function pointsOf(widthChars: number): number {
  return (widthChars * 7 + 5) * 0.75;
}

function fillCell(sheet: SheetState, row: number, column: number, spec: CellSpec): void {
  const cell = sheet.cell(row, column);
  cell.value = spec.raw ?? "";
  cell.formula = spec.formula ?? null;
  cell.numberFormat = spec.numberFormat ?? "General";
  cell.fill = spec.fill ?? null;
  cell.strikethrough = spec.struck ?? false;
  cell.bold = spec.bold ?? false;
  cell.wrap = spec.wrap ?? false;
}

function fillSheet(sheet: SheetState, spec: GridSpec): void {
  spec.rows.forEach((row, r) => {
    row.forEach((entry, c) => {
      const cell = cellSpec(entry);
      if (cell !== null) fillCell(sheet, (spec.firstRow ?? 0) + r, (spec.firstColumn ?? 0) + c, cell);
    });
  });
  sheet.merges = [...(spec.merges ?? [])];
  for (const row of spec.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of spec.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const { column, widthChars } of spec.columnWidths ?? []) sheet.widthPoints.set(column, pointsOf(widthChars));
  sheet.tables = (spec.tables ?? []).map(({ name, block }, index) => ({
    id: String(index + 1),
    name,
    block,
    style: "TableStyleMedium2",
  }));
  sheet.isProtected = spec.isProtected ?? false;
  sheet.visibility = spec.isHidden === true ? "Hidden" : "Visible";
}

/** A workbook with these sheets, the first one active. */
export function buildBook(grids: readonly GridSpec[], name = "Plan.xlsx"): BookState {
  const book = new BookState(name);
  book.dateSystem = grids[0]?.dateSystem ?? 1900;
  for (const spec of grids) fillSheet(book.add(spec.name), spec);
  if (grids.length === 0) book.add("Sheet1");
  return book;
}
