import { toExcelSerial, type CellContent } from "../../core";
import { readCellValue, type CellContext } from "./cellValue";
import type { CellPlace } from "./sheetLayout";

/** Whether a cell holds such content already; an empty text is the same as nothing. */
export function holdsAlready(xml: string, place: CellPlace, content: CellContent, context: CellContext): boolean {
  if (place.type === "e") return false;
  const { raw } = readCellValue(xml, place.type, place, context);
  if (content === "" || content === null) return raw === null || raw === "";
  return raw === (typeof content === "object" ? toExcelSerial(content.date, context.dateSystem) : content);
}
