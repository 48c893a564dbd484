import { STATUS_LOOKS } from "../../rag/status";
import type { Status } from "../../rag/types";
import type { CellContent, CellFormat, FormatRun, NewSheet } from "../../sheet/spec";
import {
  CENTRED_HEADER_LOOK,
  COLUMN_LOOKS,
  HEADER_LOOK,
  LINE_LOOK,
  statusLook,
  TITLE_LOOK,
  type ColumnLook,
} from "./pageLooks";
import { fittedText, rowPoints } from "./wrappedLines";

/** One column of a page's table: contents of one look, or the word of a status in its colours. */
export type PageColumn<Row> = { readonly header: string; readonly widthChars: number } & (
  | { readonly look: ColumnLook; readonly content: (row: Row) => CellContent }
  | { readonly look: "status"; readonly status: (row: Row) => Status | null }
);

/** A page of the pack: a title, lines that say what it holds, and one table, or a sentence where there is nothing. */
export interface TablePage<Row> {
  readonly name: string;
  readonly title: string;
  /** Short lines under the title; they are not wrapped. */
  readonly lines: readonly string[];
  readonly columns: readonly PageColumn<Row>[];
  readonly rows: readonly Row[];
  /** Stands in the table's place where there is no row. */
  readonly empty: string;
}

/** Room that a table's filter button takes of its heading. */
const BUTTON_CHARS = 3;
const TITLE_POINTS = 24;

/** Sets a page out for A4 landscape: one page across, its headings repeated, each row as high as its texts need. */
export function tablePage<Row>(page: TablePage<Row>): NewSheet {
  const { name, title, lines, columns, rows } = page;
  const columnWidths = columns.map(({ widthChars }, column) => ({ column, widthChars }));
  const top = lines.length + 1;
  const head: CellContent[][] = [[title], ...lines.map((line) => [line])];
  const headLooks = [run(0, 0, TITLE_LOOK), ...lines.map((_, index) => run(index + 1, 0, LINE_LOOK))];
  const print = { isLandscape: true, pagesAcross: 1, repeatedRows: top + 1 };
  if (rows.length === 0) {
    return {
      ...{ name, columnWidths, values: [...head, [page.empty]], formats: [...headLooks, run(top, 0, LINE_LOOK)] },
      ...{ rowHeights: [{ row: 0, heightPoints: TITLE_POINTS }], print: { isLandscape: true, pagesAcross: 1 } },
    };
  }
  const table = tableCells(page, top);
  return {
    ...{ name, columnWidths, values: [...head, ...table.values], formats: [...headLooks, ...table.formats], print },
    rowHeights: [{ row: 0, heightPoints: TITLE_POINTS }, ...table.rowHeights],
    frozenRows: top + 1,
    table: {
      name: name.replace(/\W/g, ""),
      block: { row: top, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
    },
  };
}

/** The table's cells with their looks and heights, from sheet row `top` on. */
export function tableCells<Row>(
  { columns, rows }: Pick<TablePage<Row>, "columns" | "rows">,
  top: number,
): Required<Pick<NewSheet, "values" | "formats" | "rowHeights">> {
  const headers = columns.map(({ header }) => header);
  const body = rows.map((row) => columns.map((column) => contentOf(column, row)));
  const widths = columns.map(({ widthChars }) => widthChars);
  const heights = [
    rowPoints(headers.map((header, index) => [header, (widths[index] ?? 0) - BUTTON_CHARS])),
    ...body.map((cells) =>
      rowPoints(cells.map((cell, index) => [wrappedText(cell, columns[index]), widths[index] ?? 0])),
    ),
  ];
  return {
    values: [headers, ...body],
    formats: [
      ...columns.map(({ look }, index) => run(top, index, look === "text" ? HEADER_LOOK : CENTRED_HEADER_LOOK)),
      ...columns.flatMap((column, index) => columnRuns(column, index, rows, top + 1)),
    ],
    rowHeights: heights.map((heightPoints, index) => ({ row: top + index, heightPoints })),
  };
}

function contentOf<Row>(column: PageColumn<Row>, row: Row): CellContent {
  if (column.look === "status") {
    const status = column.status(row);
    return status === null ? "" : STATUS_LOOKS[status].label;
  }
  const content = column.content(row);
  return typeof content === "string" ? fittedText(content, column.widthChars) : content;
}

/** Numbers, days and what is short take one line. */
function wrappedText<Row>(content: CellContent, column: PageColumn<Row> | undefined): string {
  return typeof content === "string" && column?.look === "text" ? content : "";
}

function columnRuns<Row>(column: PageColumn<Row>, index: number, rows: readonly Row[], top: number): FormatRun[] {
  if (column.look !== "status") {
    return [{ row: top, column: index, rowCount: rows.length, columnCount: 1, format: COLUMN_LOOKS[column.look] }];
  }
  return rows.map((row, place) => {
    const status = column.status(row);
    return run(top + place, index, status === null ? COLUMN_LOOKS.short : statusLook(status));
  });
}

function run(row: number, column: number, format: CellFormat): FormatRun {
  return { row, column, rowCount: 1, columnCount: 1, format };
}
