import { isDateFormat, numberToText, toExcelSerial, type CellContent } from "../core";

/** What a cell of a new sheet shows, as Excel would show it. */
export function cellText(content: CellContent, numberFormat: string): string {
  if (content === null) return "";
  if (typeof content === "string") return content;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return numberToText(numberFormat, 1900)(content);
  const format = isDateFormat(numberFormat) ? numberFormat : "dd/mm/yyyy";
  return numberToText(format, 1900)(toExcelSerial(content.date));
}
