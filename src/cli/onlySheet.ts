import type { WorkbookGrids } from "../core";
import { CommandFailure } from "./commandFailure";

/**
 * The workbook with one sheet of it, or as it is where none is named. Letter case does not matter, as in Excel.
 *
 * @throws CommandFailure exit code 1, naming the sheets there are
 */
export function onlySheet(workbook: WorkbookGrids, name: string | boolean | undefined): WorkbookGrids {
  if (typeof name !== "string") return workbook;
  const sheets = workbook.sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (sheets.length > 0) return { ...workbook, sheets };
  const names = workbook.sheets.map((sheet) => `'${sheet.name}'`).join(", ");
  throw new CommandFailure(1, `There is no sheet '${name}' in it. Its sheets are ${names}.`);
}
