import type { FormatRun, NewSheet } from "../../core";
import { PASTE_WORDS } from "./pasteWords";

/** The headings of a plan with a width for each, in characters; a person adds what else they keep. */
const COLUMNS = [
  ["Ref", 8],
  ["Priority", 22],
  ["Action", 42],
  ["Lead", 22],
  ["Milestone", 22],
  ["Progress", 42],
  ["RAG", 10],
] as const;

/** Rows made ready for long text. */
const ROWS = 40;
const HEADING: FormatRun["format"] = { bold: true, fontColour: "#FFFFFF", fill: "#1F3A5F", vertical: "center" };

/** A plan to type into: the headings, and one line that shows what belongs under each. */
export function templateSheet(): NewSheet {
  const columnCount = COLUMNS.length;
  return {
    name: PASTE_WORDS.templateName,
    values: [COLUMNS.map(([heading]) => heading), PASTE_WORDS.templateLine],
    formats: [
      { row: 0, column: 0, rowCount: 1, columnCount, format: HEADING },
      { row: 1, column: 0, rowCount: ROWS, columnCount, format: { wrap: true, vertical: "top" } },
    ],
    columnWidths: COLUMNS.map(([, widthChars], column) => ({ column, widthChars })),
    frozenRows: 1,
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: 1 },
  };
}
