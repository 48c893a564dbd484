import type { FormatRun } from "../core";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";

/** The headings of a plan with a width for each, in characters; a person adds what else they keep. */
const COLUMNS = [
  ["Priority", 22],
  ["Action", 42],
  ["Lead", 22],
  ["Milestone", 22],
  ["Progress", 42],
  ["RAG", 10],
] as const;

/** Rows made ready for long text. */
const ROWS = 40;

const SHEET = "Action plan";
const HEADING: FormatRun["format"] = { bold: true, fontColour: "#FFFFFF", fill: "#1F3A5F", vertical: "center" };

/** The name of a workbook that was never saved. */
export const NEW_NAME = "New action plan.xlsx";

/** The file of a workbook to type or paste a plan into. */
export function newWorkbook(): Uint8Array {
  const columnCount = COLUMNS.length;
  return writeNewXlsx([
    {
      name: SHEET,
      values: [COLUMNS.map(([heading]) => heading)],
      formats: [
        { row: 0, column: 0, rowCount: 1, columnCount, format: HEADING },
        { row: 1, column: 0, rowCount: ROWS, columnCount, format: { wrap: true, vertical: "top" } },
      ],
      columnWidths: COLUMNS.map(([, widthChars], column) => ({ column, widthChars })),
      frozenRows: 1,
    },
  ]);
}
