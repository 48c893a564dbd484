import type { Status } from "../../../rag/types";
import type { CellContent, CellFormat, FormatRun, InputBlock, NewSheet } from "../../../sheet/spec";
import type { PackContext } from "../packContext";
import type { PackPage, PackStyle } from "../types";
import { fitColumns, PAGE_CHARS } from "./fitColumns";
import { COLUMN_LOOKS, headerLook, isWrapped, statusLook, type ColumnLook } from "./pageLooks";
import { pagePrint } from "./pagePrint";
import { noLeftOver } from "./paper";
import { partsThatFit, rowPoints } from "./rowPoints";
import { addCells, headRows, type SheetCells } from "./sheetRows";

/** One column of a page's table: contents of one look, or the word of a status in its colours. */
export type PageColumn<Row> = {
  readonly header: string;
  readonly widthChars: number;
  /** A column of texts may grow to this where the page has room. */
  readonly mostChars?: number;
  /** Left out where no row has anything in it. */
  readonly isOptional?: boolean;
} & (
  | { readonly look: ColumnLook; readonly content: (row: Row) => CellContent }
  | { readonly look: "status"; readonly status: (row: Row) => Status | null }
);

/** A page of the pack: a title, lines that say what it holds, and one table, or a sentence where there is nothing. */
export interface TablePage<Row> {
  readonly page: PackPage;
  /** The sheet's name. */
  readonly name: string;
  readonly title: string;
  /** Short lines under the title; the first says the day and the rules. */
  readonly lines: readonly string[];
  readonly columns: readonly PageColumn<Row>[];
  readonly rows: readonly Row[];
  /** Stands in the table's place where there is no row. */
  readonly empty: string;
  /** Headings of columns that name a row, so that what people typed beside it follows it. */
  readonly keys?: readonly string[];
  /** How wide the page is in characters; wider is printed smaller. As wide as the paper unless said. */
  readonly pageChars?: number;
  /** Shrunk to one sheet of paper, however much it holds. */
  readonly isOnePaper?: boolean;
}

/** Room that a table's filter button takes of its heading. */
const BUTTON_CHARS = 3;

/** Sets a page out: one page across, its headings repeated, each row as high as its texts need and never split. */
export function tablePage<Row>(context: PackContext, given: TablePage<Row>): NewSheet {
  if (given.rows.length === 0) return emptyPage(context, given);
  const columns = given.columns.filter((column) => !column.isOptional || isUsed(column, given.rows));
  const page = { ...given, columns };
  const { name, title } = page;
  const mark = `pack:${page.page}`;
  const layout = tableLayout(context, page);
  const head = headRows(context, title, page.lines, Math.min(PAGE_CHARS, sumOf(layout.widths)));
  const top = head.values.length;
  const table = tableCells(context, page, layout, top);
  addCells(head, table);
  const rowCount = table.values.length;
  const columnWidths = layout.widths.map((widthChars, column) => ({ column, widthChars }));
  const pages = page.isOnePaper === true ? { pagesDown: 1 } : noLeftOver(head, columnWidths, top + 1);
  return {
    ...{ mark, name, ...head, columnWidths, frozenRows: top + 1 },
    table: { name: tableName(name), block: { row: top, column: 0, rowCount, columnCount: columns.length } },
    print: { ...pagePrint(context, name, top + 1), ...pages },
    ...inputsOf(page, { row: top + 1, rowCount: rowCount - 1 }),
  };
}

/** A page with nothing to show says so, under its first line, which says the day. */
function emptyPage<Row>(context: PackContext, { page, name, title, lines, empty }: TablePage<Row>): NewSheet {
  return {
    ...{ mark: `pack:${page}`, name, ...headRows(context, title, [...lines.slice(0, 1), empty], PAGE_CHARS) },
    columnWidths: [{ column: 0, widthChars: PAGE_CHARS }],
    print: pagePrint(context, name),
  };
}

function isUsed<Row>(column: PageColumn<Row>, rows: readonly Row[]): boolean {
  return column.look === "status" || rows.some((row) => column.content(row) !== "");
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A table's name: that of its sheet as one word, `Plan on a page` as `PackPlanOnAPage`. */
export function tableName(name: string): string {
  const words = name.split(/\W+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Pack${words.join("")}`;
}

/** A table's contents and how wide its columns are for them. */
export interface TableLayout {
  readonly contents: readonly (readonly CellContent[])[];
  readonly widths: readonly number[];
}

type Tabled<Row> = Pick<TablePage<Row>, "columns" | "rows" | "pageChars"> & {
  /** Cells that are no Excel table: their headings have no filter button. */
  readonly isPlain?: boolean;
};

/** Reads each row's contents and shares the page's width out among the columns. */
export function tableLayout<Row>({ style }: PackContext, { columns, rows, pageChars }: Tabled<Row>): TableLayout {
  const contents = rows.map((row) => columns.map((column) => contentOf(style.statuses, column, row)));
  const widths = fitColumns(
    columns.map(({ widthChars, mostChars }) => ({ least: widthChars, most: mostChars ?? widthChars })),
    contents.map((row) => row.map((content, index) => wrappedText(content, columns[index]))),
    pageChars,
  );
  return { contents, widths };
}

/** The table's cells with their looks and heights, from sheet row `top` on. */
export function tableCells<Row>(
  { style }: PackContext,
  { columns, rows, isPlain = false }: Tabled<Row>,
  { contents, widths }: TableLayout,
  top: number,
): SheetCells {
  const body = contents.map((row) => continuedRows(row, columns, widths));
  const starts = body.flatMap((parts, index) => parts.map((_, part) => (part === 0 ? (rows[index] ?? null) : null)));
  const headers = columns.map(({ header }) => header);
  const heights = [
    headerPoints(headers, widths, isPlain ? 0 : BUTTON_CHARS),
    ...body.flat().map((row) => heightOf(row, columns, widths)),
  ];
  return {
    values: [headers, ...body.flat()],
    rowHeights: heights.map((heightPoints, index) => ({ row: top + index, heightPoints })),
    formats: [
      ...columns.map(({ look }, index) => run(top, index, headerLook(style, look))),
      ...columns.flatMap((column, index) => columnRuns(style, column, { index, top: top + 1, starts })),
    ],
  };
}

function columnRuns<Row>(
  style: PackStyle,
  column: PageColumn<Row>,
  { index, top, starts }: { readonly index: number; readonly top: number; readonly starts: readonly (Row | null)[] },
): FormatRun[] {
  if (column.look !== "status") return [{ ...run(top, index, COLUMN_LOOKS[column.look]), rowCount: starts.length }];
  return starts.map((row, place) => {
    const status = row === null ? null : column.status(row);
    return run(top + place, index, status === null ? COLUMN_LOOKS.short : statusLook(style, status));
  });
}

function contentOf<Row>(looks: PackContext["style"]["statuses"], column: PageColumn<Row>, row: Row): CellContent {
  if (column.look !== "status") return column.content(row);
  const status = column.status(row);
  return status === null ? "" : looks[status].label;
}

/** Numbers, days and what is short take one line. */
function wrappedText<Row>(content: CellContent, column: PageColumn<Row> | undefined): string {
  return typeof content === "string" && column !== undefined && isWrapped(column.look) ? content : "";
}

const CONTINUED = "(continued)";

/** One row, or several where a text is longer than a row can show: the first column of texts says that they go on. */
function continuedRows<Row>(
  contents: readonly CellContent[],
  columns: readonly PageColumn<Row>[],
  widths: readonly number[],
): readonly (readonly CellContent[])[] {
  const parts = contents.map((content, index): readonly CellContent[] => {
    const text = wrappedText(content, columns[index]);
    return text === "" ? [content] : partsThatFit({ text, widthChars: widths[index] ?? 1 });
  });
  const firstText = columns.findIndex(({ look }) => look === "text");
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, part) =>
    parts.map((column, index) => column[part] ?? (index === firstText ? CONTINUED : "")),
  );
}

function heightOf<Row>(
  row: readonly CellContent[],
  columns: readonly PageColumn<Row>[],
  widths: readonly number[],
): number {
  return rowPoints(
    row.map((cell, index) => ({ text: wrappedText(cell, columns[index]), widthChars: widths[index] ?? 1 })),
  );
}

function headerPoints(headers: readonly string[], widths: readonly number[], buttonChars: number): number {
  return rowPoints(
    headers.map((text, index) => ({ text, widthChars: (widths[index] ?? 0) - buttonChars, isBold: true })),
  );
}

function inputsOf<Row>(
  { columns, keys = [] }: TablePage<Row>,
  rows: { readonly row: number; readonly rowCount: number },
): { readonly inputs?: readonly InputBlock[] } {
  const keyColumns = keys.flatMap((key) => columns.flatMap(({ header }, index) => (header === key ? [index] : [])));
  const inputs = columns.flatMap(({ look }, column) =>
    look === "input" ? [{ ...rows, column, columnCount: 1, ...(keyColumns.length === 0 ? {} : { keyColumns }) }] : [],
  );
  return inputs.length === 0 ? {} : { inputs };
}

function run(row: number, column: number, format: CellFormat): FormatRun {
  return { row, column, rowCount: 1, columnCount: 1, format };
}
