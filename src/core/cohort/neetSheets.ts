import type { CellContent, CellFormat, FormatRun, NewSheet } from "../sheet/spec";
import { describeDate } from "../dates/describeDate";
import { describeIssue } from "../issues/messages";
import { MEASURE_COLUMNS, type MeasureColumn } from "./measureColumns";
import { describeAudit } from "./suppress/auditProofs";
import type { CohortSummary, Measures } from "./types";
import { neetNotes } from "./neetNotes";

/** What stands where a figure is hidden; the notes say so. */
export const HIDDEN_MARK = "c";
/** What stands where a figure cannot be told from the extract. */
export const UNTOLD_MARK = "z";

const HEADING: CellFormat = { bold: true, wrap: true, vertical: "center", fill: "#E7E6E6" };
const TITLE: CellFormat = { bold: true };
const FIRST_WIDTH_CHARS = 34;
const MEASURE_WIDTH_CHARS = 13;

/** One table of a sheet: rows under the headings of the measures. */
interface FigureTable {
  readonly heading: string;
  readonly rows: readonly (readonly [name: string, measures: Measures])[];
}

/** The workbook of a summary: the county, each district on the same layout, and the notes. */
export function neetSheets(summary: CohortSummary): readonly NewSheet[] {
  const named = (rows: readonly (Measures & { readonly name: string })[]) =>
    rows.map((row) => [row.name, row] as const);
  const county = figureSheet(summary, "NEET county", "NEET summary: the whole area", [
    { heading: "District", rows: [...named(summary.districts), ["Total", summary.total]] },
    { heading: "Year group", rows: [...named(summary.byYearGroup), ["Total", summary.total]] },
    { heading: "Group", rows: [...named(summary.byGroup), ["Total", summary.total]] },
  ]);
  const districts = summary.districts.map((district) =>
    figureSheet(summary, `NEET ${district.name}`, `NEET summary: ${district.name}`, [
      {
        heading: "Area",
        rows: [
          [district.name, district],
          ["Total", summary.total],
        ],
      },
    ]),
  );
  return [county, ...districts, notesSheet(summary)];
}

function figureSheet(summary: CohortSummary, name: string, title: string, tables: readonly FigureTable[]): NewSheet {
  const columns = MEASURE_COLUMNS;
  const values: CellContent[][] = [
    [title],
    [`Period end ${describeDate(summary.periodEnd)}. ${audienceLine(summary)}`],
    [],
  ];
  const formats: FormatRun[] = [run(0, 0, [1, 1], TITLE)];
  for (const { heading, rows } of tables.filter((table) => table.rows.length > 0)) {
    const top = values.length;
    values.push([heading, ...columns.map((column) => column.heading)]);
    formats.push(run(top, 0, [1, columns.length + 1], HEADING));
    for (const [rowName, measures] of rows) {
      values.push([rowName, ...columns.map((column) => figure(measures, column))]);
    }
    columns.forEach(({ numberFormat }, column) => {
      formats.push(run(top + 1, column + 1, [rows.length, 1], { numberFormat, horizontal: "right" }));
    });
    if (rows.at(-1)?.[0] === "Total") formats.push(run(top + rows.length, 0, [1, 1], { bold: true }));
    values.push([]);
  }
  return {
    name,
    values,
    formats,
    columnWidths: [FIRST_WIDTH_CHARS, ...columns.map(() => MEASURE_WIDTH_CHARS)].map((widthChars, column) => ({
      column,
      widthChars,
    })),
    frozenRows: 2,
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: 2 },
  };
}

function run(row: number, column: number, [rowCount, columnCount]: [number, number], format: CellFormat): FormatRun {
  return { row, column, rowCount, columnCount, format };
}

function figure(measures: Measures, { measure }: MeasureColumn): CellContent {
  if (measures.suppressed.includes(measure)) return HIDDEN_MARK;
  return measures[measure] ?? UNTOLD_MARK;
}

function audienceLine({ audience, threshold, audit }: CohortSummary): string {
  if (audit !== null && audit.notProved > 0) return describeAudit(audit, threshold);
  return audience === "public"
    ? `For the public: counts from 1 to ${threshold - 1} are hidden (${HIDDEN_MARK}), and what they could be worked out from.`
    : "OFFICIAL-SENSITIVE working copy: small numbers are shown. Do not publish.";
}

function notesSheet(summary: CohortSummary): NewSheet {
  const lines = neetNotes(summary);
  const issues = summary.issues.map((one) => ["To look at", describeIssue(one)]);
  const values = [["NEET summary: notes"], [], ...lines, ...issues];
  return {
    name: "NEET notes",
    values,
    formats: [
      run(0, 0, [1, 1], TITLE),
      run(2, 0, [values.length - 2, 1], { bold: true, vertical: "top" }),
      run(2, 1, [values.length - 2, 1], { wrap: true, vertical: "top" }),
    ],
    columnWidths: [
      { column: 0, widthChars: 26 },
      { column: 1, widthChars: 100 },
    ],
    print: { pagesAcross: 1 },
  };
}
