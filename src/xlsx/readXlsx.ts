import type { Grid, Result, WorkbookGrids } from "../core";
import { openPackage, readingXml } from "./package/openPackage";
import { addedByPeople } from "./pages/addedByPeople";
import { attempt } from "./refusal";
import { readSheet } from "./sheet/readSheet";
import { readTables } from "./sheet/readTables";
import { readStyles } from "./styles/readStyles";
import { readSharedStrings } from "./workbook/readSharedStrings";
import { readWorkbookPart } from "./workbook/readWorkbookPart";

/**
 * Reads an .xlsx or .xlsm workbook: every worksheet as a grid, in tab order, hidden ones too (marked so).
 *
 * Errors come as their text, rich text without its looks, days as serial numbers with their format, formulas with the
 * value Excel last calculated. Shown text is what a wide enough column would show on a British computer.
 *
 * @param name the file's name without its folder, for the issues and as the plan's title of last resort
 * @issues file.empty, file.encrypted, file.old-excel, file.open-document, file.binary-workbook, file.spreadsheet-xml,
 *   file.web-page, file.plain-text, file.not-a-workbook - the file is something else; file.damaged, file.unsafe-xml,
 *   file.too-large - it is a workbook that cannot be read or may not be
 */
export function readXlsx(bytes: Uint8Array, name: string): Result<WorkbookGrids> {
  return attempt(name, () => {
    const opened = openPackage(bytes);
    const workbook = readWorkbookPart(opened);
    const strings = readSharedStrings(opened, workbook.stringsPart);
    const styles = readStyles(opened, workbook);
    const sheets = workbook.sheets.map((sheet): Grid => {
      const tables = readTables(opened, sheet.part).map(({ name: table, block }) => ({ name: table, block }));
      const context = { ...sheet, strings, styles, tables, dateSystem: workbook.dateSystem };
      const grid = readingXml(sheet.part, () => readSheet(opened.text(sheet.part).text, context));
      if (sheet.ours === null) return grid;
      const added = addedByPeople(opened, sheet.part);
      return { ...grid, ours: sheet.ours, ...(added.length === 0 ? {} : { added }) };
    });
    return { name, sheets };
  });
}
