import { templateSheet } from "../taskpane/paste/templateSheet";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";

/** The name of a workbook that was never saved. */
export const NEW_NAME = "New action plan.xlsx";

/** The file of a workbook to type or paste a plan into. */
export function newWorkbook(): Uint8Array {
  return writeNewXlsx([templateSheet()]);
}
