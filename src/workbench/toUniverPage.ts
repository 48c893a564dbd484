import type { IWorksheetData } from "@univerjs/core";
import { hiddenNames, readOwnPage, type CellContent, type NewSheet, type PageToBuild } from "../core";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { readFile } from "./openInGrid";
import { withSheetFacts } from "./sheetFacts";
import { toUniverWorkbook } from "./toUniverWorkbook";
import type { CellMatrix } from "./univerWrites";

/**
 * A new sheet as the grid shows it: as it would look if its file were opened, with a line of text for each chart and
 * picture of the saved file, for the grid draws none.
 *
 * @param replaces the sheet of the opened file that it takes the place of
 */
export function toUniverPage({ sheet }: PageToBuild, replaces: string | null): Partial<IWorksheetData> {
  const shown = withDrawingNotes(sheet);
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

/** A chart covers empty cells, so its note stands in the first; a picture may lie over what is written: its note is below. */
function withDrawingNotes(sheet: NewSheet): NewSheet {
  const { charts = [], pictures = [] } = sheet;
  if (charts.length + pictures.length === 0) return sheet;
  const values: CellContent[][] = sheet.values.map((row) => [...row]);
  const put = (row: number, column: number, note: string): void => {
    while (values.length <= row) values.push([]);
    const line = values[row] as CellContent[];
    while (line.length <= column) line.push(null);
    line[column] = note;
  };
  for (const { anchor, title } of charts) {
    put(anchor.row, anchor.column, `Chart: ${title}. It is drawn here in the file that you save.`);
  }
  for (const { altText } of pictures) {
    put(values.length + 1, 0, `Picture: ${altText}. It stands at the top in the file that you save.`);
  }
  return { ...sheet, values };
}
