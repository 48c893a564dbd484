import { safeSheetNames, type CellContent, type NewSheet } from "../core";

/** One sheet as a file. */
export interface CsvFile {
  /** The sheet's name, safe for a file, with its ending. */
  readonly name: string;
  readonly text: string;
}

/** Tells Excel that the file is UTF-8; without it accents are broken. */
const MARK = "\uFEFF";

/** Each sheet as a .csv file of its own, in order. */
export function sheetsCsv(sheets: readonly NewSheet[]): readonly CsvFile[] {
  const names = safeSheetNames(sheets.map(({ name }) => name.replace(/["<>|]/g, " ")));
  return sheets.map((sheet, index) => ({ name: `${names[index] ?? "Sheet"}.csv`, text: sheetCsv(sheet) }));
}

/**
 * A sheet as comma-separated values: UTF-8 with its mark, lines of equal length that end in CR LF, days as
 * `2018-03-31`. Text that a spreadsheet would take for a formula gets an apostrophe in front, and so does nothing.
 *
 * @source RFC 4180 for quotes and lines; OWASP, CSV injection, for `=`, `+`, `-`, `@`, tab and CR
 */
export function sheetCsv({ values }: NewSheet): string {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = values.map((row) => Array.from({ length: width }, (_, index) => field(row[index] ?? null)).join(","));
  return MARK + lines.map((line) => `${line}\r\n`).join("");
}

function field(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.date;
  const harmless = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
