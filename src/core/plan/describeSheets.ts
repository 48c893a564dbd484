import type { Grid } from "../sheet/grid";
import { oneLine } from "./cellText";
import type { SheetTables } from "./findTables";
import type { SheetRow } from "./sheetRows";

/** Headings named of each table, and tables named in all, before "and more". */
const HEADINGS_NAMED = 4;
const TABLES_NAMED = 2;

/** What was on the sheets instead of a plan, in plain words: "1 sheet, 2 tables with headings Service, Named lead". */
export function describeSheets(sheets: readonly { grid: Grid; tables: SheetTables }[]): string {
  if (sheets.length === 0) return "there is no visible sheet";
  const counted = `${sheets.length} ${sheets.length === 1 ? "sheet" : "sheets"}`;
  const empty = sheets.every(({ tables }) => tables.outside.length === 0 && tables.regions.length === 0);
  if (empty) return sheets.length === 1 ? "the sheet is empty" : `${counted}, all empty`;
  const headed = sheets.flatMap(({ tables }) => tables.regions).length;
  if (headed > 0) return `${counted} with the headings of a plan, but no action under them`;
  const others = sheets.flatMap(({ tables }) => tables.others);
  const headers = others.filter((other) => other.header !== null).map((other) => headingsOf(other.first));
  if (headers.length > 0) {
    const named = headers.slice(0, TABLES_NAMED).join("; ");
    return `${counted}, ${headers.length} other ${headers.length === 1 ? "table" : "tables"} with headings ${named}`;
  }
  if (others.length > 0) return `${counted} with tables of figures`;
  const lines = sheets.reduce((sum, { tables }) => sum + tables.outside.length, 0);
  return `${counted} with ${lines} ${lines === 1 ? "row" : "rows"} of text and no headings that we know`;
}

function headingsOf(row: SheetRow): string {
  return row.filled
    .slice(0, HEADINGS_NAMED)
    .map((column) => oneLine(row.texts.get(column) ?? "").slice(0, 40))
    .join(", ");
}
