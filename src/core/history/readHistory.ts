import type { IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import type { Cell, WorkbookGrids } from "../sheet/grid";
import { findHistorySheet, type HistorySheet } from "./findHistorySheet";
import { HISTORY_COLUMNS } from "./historyColumns";
import { contentsOf, isBlankRow, readHistoryRow, type ReadRow } from "./readHistoryRow";
import { toSnapshots } from "./toSnapshots";
import type { History, HistoryPlace } from "./types";

/** A workbook without a history. */
export const NO_HISTORY: History = { snapshots: [], place: null, isUnusable: false, issues: [] };

/**
 * Every position recorded in a workbook, whatever people did to the sheet since: renamed, sorted, moved its columns,
 * wrote beside it. A row that cannot be read is an issue and stays as it is.
 *
 * @param workbook all its sheets: a history that is not among them would be taken for one that was never begun
 * @issues history.headings-missing, history.row-unreadable, history.row-twice
 */
export function readHistory(workbook: WorkbookGrids): History {
  const sheet = findHistorySheet(workbook);
  if (sheet === null) return NO_HISTORY;
  if (sheet === "without-headings") {
    const headings = HISTORY_COLUMNS.filter(({ isNeeded }) => isNeeded).map(({ header }) => header);
    return { ...NO_HISTORY, isUnusable: true, issues: [issue("history.headings-missing", { headings })] };
  }
  const rows: ReadRow[] = [];
  const issues: Issue[] = [];
  const last = sheet.grid.firstRow + sheet.grid.rows.length - 1;
  for (let row = sheet.headerRow + 1; row <= last; row++) {
    if (isBlankRow(sheet, row)) continue;
    const read = readHistoryRow(sheet, row);
    if (read.ok) rows.push(read.value);
    else issues.push(...read.issues);
  }
  const snapshots = toSnapshots(rows, issues, sheet.grid);
  return { snapshots, place: placeOf(sheet, rows, snapshots.at(-1)?.asAt), isUnusable: false, issues };
}

function placeOf(sheet: HistorySheet, rows: readonly ReadRow[], lastDay: IsoDate | undefined): HistoryPlace {
  const { grid, headerRow, columns } = sheet;
  const lastRow = grid.rows.reduce(
    (last, cells, index) => (cells.some(isFilled) ? grid.firstRow + index : last),
    headerRow,
  );
  return {
    sheet: grid.name,
    headerRow,
    lastRow,
    rowCount: rows.length,
    columns,
    table: grid.tables.find(({ block }) => block.row === headerRow) ?? null,
    lastDay: rows.filter(({ asAt }) => asAt === lastDay).map(({ row }) => ({ row, contents: contentsOf(sheet, row) })),
  };
}

function isFilled(cell: Cell | null): boolean {
  return (cell?.raw ?? "") !== "";
}
