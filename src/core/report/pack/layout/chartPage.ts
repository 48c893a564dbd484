import type { NewChart, NewSheet } from "../../../sheet/spec";
import type { PackContext } from "../packContext";
import { PAGE_CHARS } from "./fitColumns";
import { pagePrint } from "./pagePrint";
import { onePaper } from "./paper";
import { addCells, addRow, headRows } from "./sheetRows";
import { tableCells, tableLayout, tableName, type TablePage } from "./tablePage";

/** A page with a chart, and under it its figures as a table: the chart's text equivalent. */
export interface ChartPage<Row> extends TablePage<Row> {
  readonly chartPoints: number;
  /** How many rows from the first are drawn; all unless said, as where the last is a sum. */
  readonly drawnRows?: number;
  readonly chart: Pick<NewChart, "kind" | "title" | "altText">;
  /** Which columns of the table are drawn, by their heading, in this order and these colours. */
  readonly series: readonly { readonly header: string; readonly colour: string }[];
}

/** Sets a page out that has at least one row: title, lines, chart, then the chart's figures. */
export function chartPage<Row>(context: PackContext, page: ChartPage<Row>): NewSheet {
  const { name, title, columns, rows } = page;
  const rowsOfPage = headRows(context, title, page.lines, PAGE_CHARS);
  const chartRow = rowsOfPage.values.length;
  addRow(rowsOfPage, [""], {}, page.chartPoints);
  const top = chartRow + 1;
  const layout = tableLayout(context, page);
  addCells(rowsOfPage, tableCells(context, page, layout, top));
  const body = { row: top + 1, rowCount: page.drawnRows ?? rows.length, columnCount: 1 };
  const columnWidths = layout.widths.map((widthChars, column) => ({ column, widthChars }));
  const pages = page.isOnePaper === true ? { pagesDown: 1 } : onePaper(rowsOfPage, columnWidths);
  return {
    ...{ mark: `pack:${page.page}`, name, ...rowsOfPage, columnWidths },
    print: { ...pagePrint(context, name), ...pages },
    table: {
      name: tableName(name),
      block: { row: top, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
    },
    charts: [
      {
        ...page.chart,
        categories: { ...body, column: 0 },
        series: page.series.map(({ header, colour }) => ({
          ...{ name: header, colour },
          values: { ...body, column: columns.findIndex((column) => column.header === header) },
        })),
        anchor: { row: chartRow, column: 0, rowCount: 1, columnCount: columns.length },
      },
    ],
  };
}
