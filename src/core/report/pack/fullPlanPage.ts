import type { CellContent, NewSheet } from "../../sheet/spec";
import { planTableSheet } from "../planTableSheet";
import type { RefreshReport } from "../types";
import { COLUMN_LOOKS, HEADER_LOOK, LINE_LOOK, TITLE_LOOK } from "./pageLooks";
import { asAtLine, counted, sentence } from "./packWords";
import { fitsRow, rowPoints } from "./wrappedLines";

/** Rows put above the table: title, as-at line, count. */
const HEAD_ROWS = 3;
/** On paper texts stand narrower and higher than on a sheet, so that all columns fit one page and can still be read. */
const PAPER_SHARE = 0.6;
/** A day takes this much. */
const LEAST_CHARS = 11;
/** A column grows to this so that a row can show all of a long text. */
const WIDEST_CHARS = 160;

/** As it stands on the sheet; narrower on paper as the rest. */
const SHEET_WIDTH_CHARS = 22;

/** Every item of every plan in full, as the table a refresh makes of it, with a title above. */
export function fullPlanPage(report: RefreshReport): NewSheet {
  const plan = withSheetColumn(planTableSheet(report), report);
  const widths = (plan.columnWidths ?? []).map(({ column, widthChars }) =>
    widthFor(plan, column, printWidth(widthChars)),
  );
  const lines = [asAtLine(report), `${sentence(counted(report.items.length, "action"))}, in the order of the plan.`];
  const head = [TITLE_LOOK, LINE_LOOK, LINE_LOOK].map((format, row) => ({
    ...{ row, column: 0, rowCount: 1, columnCount: 1, format },
  }));
  return {
    ...plan,
    name: "Full plan",
    values: [["Full plan"], ...lines.map((line) => [line]), ...plan.values],
    formats: [...head, ...(plan.formats ?? []).map((run) => ({ ...run, row: run.row + HEAD_ROWS }))],
    columnWidths: widths.map((widthChars, column) => ({ column, widthChars })),
    rowHeights: plan.values.map((row, index) => ({ row: index + HEAD_ROWS, heightPoints: heightOf(row, widths) })),
    frozenRows: HEAD_ROWS + 1,
    ...(plan.table === undefined
      ? {}
      : { table: { name: "FullPlan", block: { ...plan.table.block, row: plan.table.block.row + HEAD_ROWS } } }),
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: HEAD_ROWS + 1 },
  };
}

/** Says which sheet each item stands on, where there are plans on several. */
function withSheetColumn(plan: NewSheet, { items }: RefreshReport): NewSheet {
  const { values, formats = [], columnWidths = [], table } = plan;
  if (table === undefined || new Set(items.map(({ item }) => item.sheet)).size < 2) return plan;
  const column = table.block.columnCount;
  const [headings = [], ...rows] = values;
  const named = rows.map((row, index) => [...row, items[index]?.item.sheet ?? ""]);
  const run = (row: number, rowCount: number) => ({ row, column, rowCount, columnCount: 1 });
  return {
    ...plan,
    values: [[...headings, "Sheet"], ...named],
    formats: [...formats, { ...run(0, 1), format: HEADER_LOOK }, { ...run(1, rows.length), format: COLUMN_LOOKS.text }],
    columnWidths: [...columnWidths, { column, widthChars: SHEET_WIDTH_CHARS }],
    table: { ...table, block: { ...table.block, columnCount: column + 1 } },
  };
}

function printWidth(widthChars: number): number {
  return Math.max(Math.min(widthChars, LEAST_CHARS), Math.round(widthChars * PAPER_SHARE));
}

function heightOf(row: readonly CellContent[], widths: readonly number[]): number {
  return rowPoints(row.map((cell, column) => [typeof cell === "string" ? cell : "", widths[column] ?? 1]));
}

function widthFor({ values }: NewSheet, column: number, widthChars: number): number {
  const texts = values.map((row) => row[column]).filter((cell) => typeof cell === "string");
  let width = widthChars;
  while (width < WIDEST_CHARS && texts.some((text) => !fitsRow(text, width))) width += 10;
  return width;
}
