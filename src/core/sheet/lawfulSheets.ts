import { lawfulChoices } from "./lawfulChoices";
import { safeHeadings, safeName, safeSheetNames } from "./safeNames";
import type { CellContent, NewSheet, NewTable } from "./spec";

/** What of the workbook limits the names of new sheets. */
export interface NamesTaken {
  /** Sheets that stay. */
  readonly sheets?: readonly string[];
  /** Tables and names of the workbook that stay. */
  readonly names?: readonly string[];
  /** Our own sheets that are made again keep the name they have: by their mark. */
  readonly kept?: ReadonlyMap<string, string>;
}

/** The most characters a cell holds. @source Excel specifications and limits */
const LONGEST_TEXT = 32_767;
/** Grey bands that print in black and white. @source Excel's list of table styles */
const DEFAULT_STYLE = "TableStyleLight1";

/**
 * The sheets as Excel takes them: names safe and unique, tables with headings that are text, whole and unique and with
 * at least one row below, texts no longer than a cell, lists that a cell can offer, and links that lead to the sheets' new names. The order is kept.
 */
export function lawfulSheets(sheets: readonly NewSheet[], { sheets: stay = [], names = [], kept }: NamesTaken = {}) {
  const keptName = ({ mark }: NewSheet): string | undefined => (mark === undefined ? undefined : kept?.get(mark));
  const keptNames = sheets.flatMap((sheet) => keptName(sheet) ?? []);
  const fresh = sheets.filter((sheet) => keptName(sheet) === undefined);
  const safe = safeSheetNames(
    fresh.map(({ name }) => name),
    [...stay, ...keptNames],
  );
  const nameOf = new Map(sheets.map((sheet) => [sheet, keptName(sheet) ?? safe[fresh.indexOf(sheet)] ?? "Sheet"]));
  const renamed = new Map(sheets.map((sheet) => [sheet.name, nameOf.get(sheet) ?? sheet.name]));
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return sheets.map((sheet): NewSheet => {
    const tabled = withTable({ ...sheet, name: nameOf.get(sheet) ?? sheet.name, ...fitted(sheet) }, taken);
    const links = tabled.links?.map((link) => ({ ...link, sheet: renamed.get(link.sheet) ?? link.sheet }));
    const ranges = tabled.names?.map((range) => ({ ...range, name: safeName(range.name, taken) }));
    const choices = tabled.choices?.flatMap(lawfulChoices);
    return { ...tabled, ...(links && { links }), ...(ranges && { names: ranges }), ...(choices && { choices }) };
  });
}

function fitted({ values }: NewSheet): Pick<NewSheet, "values"> {
  const isTooLong = (content: CellContent) => typeof content === "string" && content.length > LONGEST_TEXT;
  if (!values.some((row) => row.some(isTooLong))) return { values };
  return {
    values: values.map((row) =>
      row.map((content) => (typeof content === "string" ? content.slice(0, LONGEST_TEXT) : content)),
    ),
  };
}

function withTable(sheet: NewSheet, taken: Set<string>): NewSheet {
  const { table, ...bare } = sheet;
  if (table === undefined || table.block.columnCount < 1) return bare;
  const block = { ...table.block, rowCount: Math.max(2, table.block.rowCount) };
  const written = Array.from({ length: block.columnCount }, (_, index) =>
    textOf(sheet.values[block.row]?.[block.column + index] ?? ""),
  );
  const lawful: Required<NewTable> = {
    name: safeName(table.name, taken),
    style: table.style ?? DEFAULT_STYLE,
    block,
  };
  return { ...bare, values: withHeadings(sheet, lawful, safeHeadings(written)), table: lawful };
}

function textOf(content: CellContent): string {
  return typeof content === "object" ? (content?.date ?? "") : String(content);
}

function withHeadings({ values }: NewSheet, { block }: NewTable, headings: readonly string[]): NewSheet["values"] {
  const rows = [...values];
  while (rows.length <= block.row) rows.push([]);
  const row = [...(rows[block.row] ?? [])];
  while (row.length < block.column) row.push(null);
  row.splice(block.column, block.columnCount, ...headings);
  rows[block.row] = row;
  return rows;
}
