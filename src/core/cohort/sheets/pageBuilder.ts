import type { Block } from "../../sheet/grid";
import type { CellContent, CellFormat, FormatRun, RowHeight } from "../../sheet/spec";
import * as page from "./neetPage";

/** A column of a table: its heading, and how its cells look. */
export interface TableColumn {
  readonly heading: string;
  readonly look: CellFormat;
}

/** Where a table was put. */
export interface PlacedTable {
  /** 0-based row of its headings. */
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

/** A page as it is filled from the top. */
export interface PageBuilder {
  readonly values: CellContent[][];
  readonly formats: FormatRun[];
  readonly rowHeights: RowHeight[];
  /** Adds a caption and a table below what there is; the last `totals` of its rows stand out. */
  readonly table: (table: {
    readonly caption: string;
    readonly columns: readonly TableColumn[];
    readonly rows: readonly (readonly CellContent[])[];
    readonly totals?: number;
    /** Rows whose figures look otherwise than their column's, by their place among the rows. */
    readonly rowLooks?: ReadonlyMap<number, CellFormat>;
  }) => PlacedTable;
  /** Adds one line of text. */
  readonly line: (text: string) => void;
  /** Leaves so many rows empty, for a chart; gives the first of them. */
  readonly space: (rows: number) => number;
}

/** A look of text, of a count, of a rate, and of a change in percentage points. */
export const LOOKS = {
  text: page.NAME_LOOK,
  count: { numberFormat: "#,##0", horizontal: "right", vertical: "center", border: page.LINE },
  rate: { numberFormat: "0.0%", horizontal: "right", vertical: "center", border: page.LINE },
  points: { numberFormat: "+0.0;-0.0;0.0", horizontal: "right", vertical: "center", border: page.LINE },
} as const satisfies Readonly<Record<string, CellFormat>>;

const NONE: ReadonlyMap<number, CellFormat> = new Map();

/** Begins a page with its head. */
export function pageBuilder(head: readonly (readonly CellContent[])[]): PageBuilder {
  const values: CellContent[][] = head.map((row) => [...row]);
  const formats: FormatRun[] = [page.run(0, 0, [1, 1], page.TITLE_LOOK)];
  const rowHeights: RowHeight[] = [{ row: 0, heightPoints: page.TITLE_ROW_POINTS }];
  const table: PageBuilder["table"] = ({ caption, columns, rows, totals = 0, rowLooks = NONE }) => {
    values.push(
      [],
      [caption],
      columns.map(({ heading }) => heading),
    );
    const top = values.length - 1;
    values.push(...rows.map((row) => [...row]));
    formats.push(page.run(top - 1, 0, [1, 1], page.CAPTION_LOOK));
    formats.push(page.run(top, 0, [1, columns.length], page.HEADING_LOOK));
    const body = rows.length - totals;
    columns.forEach(({ look }, column) => {
      formats.push(...bodyRuns({ top: top + 1, rows: body, column, look }, column === 0 ? NONE : rowLooks));
      if (totals > 0) formats.push(page.run(top + 1 + body, column, [totals, 1], { ...look, ...page.TOTAL_LOOK }));
    });
    return { top, rows: rows.length, columns: columns.length };
  };
  return {
    ...{ values, formats, rowHeights, table },
    line: (text) => values.push([text]),
    space: (rows) => {
      const first = values.length + 1;
      values.push(...Array.from({ length: rows + 1 }, () => []));
      return first;
    },
  };
}

interface ColumnBody {
  readonly top: number;
  readonly rows: number;
  readonly column: number;
  readonly look: CellFormat;
}

/** A column's cells in runs that do not overlap: those that look otherwise, and those between them. */
function bodyRuns({ top, rows, column, look }: ColumnBody, others: ReadonlyMap<number, CellFormat>): FormatRun[] {
  const runs: FormatRun[] = [];
  let from = 0;
  const runTo = (end: number) => {
    if (end > from) runs.push(page.run(top + from, column, [end - from, 1], look));
  };
  for (const [row, other] of [...others].sort(([a], [b]) => a - b)) {
    runTo(row);
    runs.push(page.run(top + row, column, [1, 1], other));
    from = row + 1;
  }
  runTo(rows);
  return runs;
}

/** The cells of one column of a table, from a row of its body on. */
export function columnOf({ top }: PlacedTable, column: number, rowCount: number): Block {
  return { row: top + 1, column, rowCount, columnCount: 1 };
}
