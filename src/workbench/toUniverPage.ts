import type { IWorksheetData } from "@univerjs/core";
import { hiddenNames, readOwnPage, type CellContent, type NewSheet, type PageToBuild } from "../core";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { readFile } from "./openInGrid";
import { withSheetFacts } from "./sheetFacts";
import { toUniverWorkbook } from "./toUniverWorkbook";
import type { CellMatrix } from "./univerWrites";

/**
 * A new sheet as the grid shows it: as it would look if its file were opened, with a line of text where a chart will
 * stand in the saved file, for the grid draws none.
 *
 * @param replaces the sheet of the opened file that it takes the place of
 */
export function toUniverPage({ sheet }: PageToBuild, replaces: string | null): Partial<IWorksheetData> {
  const shown = withChartNotes(sheet);
  const read = readFile(writeNewXlsx([shown]), "");
  if (!read.ok) throw new Error("a new sheet could not be read back");
  const { sheets = {}, styles = {} } = toUniverWorkbook(read.value.grids, "page", read.value.look);
  const [data = {}] = Object.values(sheets);
  const ours = readOwnPage(hiddenNames(shown, 1900));
  const [grid] = read.value.grids.sheets;
  delete data.id;
  return {
    ...inlined(data, styles),
    name: sheet.name,
    custom: withSheetFacts({
      ...{ isProtected: false, tables: grid?.tables ?? [], page: sheet, replaces },
      ...(ours === null ? {} : { ours }),
    }),
  };
}

/** Styles stand in the cells themselves, for those of the file's list belong to another workbook. */
function inlined(
  data: Partial<IWorksheetData>,
  styles: NonNullable<ReturnType<typeof toUniverWorkbook>["styles"]>,
): Partial<IWorksheetData> {
  const cells: CellMatrix = data.cellData ?? {};
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row)) {
      if (typeof cell.s === "string") cell.s = styles[cell.s] ?? null;
    }
  }
  return data;
}

function withChartNotes(sheet: NewSheet): NewSheet {
  const { charts = [] } = sheet;
  if (charts.length === 0) return sheet;
  const values: CellContent[][] = sheet.values.map((row) => [...row]);
  for (const { anchor, title } of charts) {
    while (values.length <= anchor.row) values.push([]);
    const row = values[anchor.row] as CellContent[];
    while (row.length <= anchor.column) row.push(null);
    row[anchor.column] = `Chart: ${title}. It is drawn here in the file that you save.`;
  }
  return { ...sheet, values };
}
