import { createExcelDoor } from "../excel/excelDoor";
import { officeIsDark } from "./officeIsDark";
import { readAhead } from "./readAhead";
import { WORDS } from "./words";
import type { WorkbookDoor } from "./workbookDoor";

/** The workbook beside the pane and whether Office is dark, or words for a page that stands beside none. */
export type Connection =
  | { readonly ok: true; readonly door: WorkbookDoor; readonly isDark: boolean | null }
  | { readonly ok: false; readonly words: string };

/** Waits for Office. */
export async function connectToExcel(): Promise<Connection> {
  if (typeof Office === "undefined") return { ok: false, words: WORDS.outside.noOffice };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ok: false, words: WORDS.outside.notExcel };
  return { ok: true, door: readAhead(createExcelDoor()), isDark: officeIsDark(Office.context.officeTheme) };
}
