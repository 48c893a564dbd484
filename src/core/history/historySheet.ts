import type { CellFormat, FormatRun, NewSheet } from "../sheet/spec";
import { HISTORY_COLUMNS, HISTORY_MARK, type HistoryEntry } from "./historyColumns";

const HEADER: CellFormat = {
  bold: true,
  fill: "#1F3A5F",
  fontColour: "#FFFFFF",
  vertical: "center",
  horizontal: "left",
};

/** Days as people here write them, whatever the computer's region. */
export const DAY_LOOK: CellFormat = { numberFormat: "dd/mm/yyyy", horizontal: "left" };

/** The history as a sheet of its own: one Excel table, a row for each item on each board date. */
export function historySheet(entries: readonly HistoryEntry[]): NewSheet {
  const rows = entries.map((entry) => HISTORY_COLUMNS.map(({ content }) => content(entry)));
  const block = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: HISTORY_COLUMNS.length };
  return {
    name: "RAG history",
    mark: HISTORY_MARK,
    values: [HISTORY_COLUMNS.map(({ header }) => header), ...rows],
    formats: [{ ...block, rowCount: 1, format: HEADER }, ...dayLooks(rows.length)],
    columnWidths: HISTORY_COLUMNS.map(({ widthChars }, column) => ({ column, widthChars })),
    frozenRows: 1,
    table: { name: "RagHistory", block },
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: 1 },
  };
}

function dayLooks(rowCount: number): FormatRun[] {
  return HISTORY_COLUMNS.flatMap(({ isDay }, column) =>
    isDay ? [{ row: 1, column, rowCount, columnCount: 1, format: DAY_LOOK }] : [],
  );
}
