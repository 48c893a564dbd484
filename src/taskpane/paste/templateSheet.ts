import { DEFAULT_LOOKS, STATUS_ORDER, type FormatRun, type NewSheet, type StatusLooks } from "../../core";
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
const RATING = COLUMNS.length - 1;

/** Rows made ready for long text. */
const ROWS = 40;
const HEADING: FormatRun["format"] = { bold: true, fontColour: "#FFFFFF", fill: "#1F3A5F", vertical: "center" };

/**
 * A plan to type into: the headings, and under RAG a list of the statuses as the workbook calls them.
 *
 * @param line a line that shows what belongs under each heading; no line where it is absent
 */
export function templateSheet(line: readonly string[] = [], looks: StatusLooks = DEFAULT_LOOKS.now): NewSheet {
  const columnCount = COLUMNS.length;
  return {
    name: PASTE_WORDS.templateName,
    values: [COLUMNS.map(([heading]) => heading), ...(line.length === 0 ? [] : [line])],
    formats: [
      { row: 0, column: 0, rowCount: 1, columnCount, format: HEADING },
      { row: 1, column: 0, rowCount: ROWS, columnCount, format: { wrap: true, vertical: "top" } },
    ],
    columnWidths: COLUMNS.map(([, widthChars], column) => ({ column, widthChars })),
    frozenRows: 1,
    choices: [
      {
        ...{ row: 1, column: RATING, rowCount: ROWS, columnCount: 1 },
        choices: STATUS_ORDER.map((status) => looks[status].label),
      },
    ],
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: 1 },
  };
}
