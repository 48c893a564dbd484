import { fromExcelSerial } from "../dates/excelSerial";
import type { IsoDate } from "../dates/isoDate";
import { issue, type Result } from "../issues/issue";
import { parseMilestone } from "../milestone/parseMilestone";
import { oneLine, textOf } from "../plan/cellText";
import { parseStatedRag } from "../rag/parseStatedRag";
import type { Status } from "../rag/types";
import { cellAt } from "../sheet/grid";
import type { CellContent } from "../sheet/spec";
import type { HistorySheet } from "./findHistorySheet";
import { HISTORY_COLUMNS, REMOVED } from "./historyColumns";
import type { HistoryField, HistoryRow, PositionItem } from "./types";

/** One row as read. */
export interface ReadRow {
  readonly row: number;
  readonly asAt: IsoDate;
  readonly preset: string;
  /** The item's name, which is also in `item`. */
  readonly id: string;
  /** Null where the row says that it is no longer in the plan. */
  readonly item: PositionItem | null;
}

/** Whether none of our columns holds anything on a row. */
export function isBlankRow(sheet: HistorySheet, row: number): boolean {
  return HISTORY_COLUMNS.every(({ field }) => textIn(sheet, row, field) === "");
}

/**
 * One row of the history sheet as an item's position on a day.
 *
 * @issues history.row-unreadable - its day, its item's number or its status is missing, or one of its days or statuses
 *         is not understood
 */
export function readHistoryRow(sheet: HistorySheet, row: number): Result<ReadRow> {
  const asAt = dayIn(sheet, row, "asAt");
  const id = textIn(sheet, row, "id");
  const isRemoved = textIn(sheet, row, "status").toLowerCase() === REMOVED.toLowerCase();
  const status = isRemoved ? "grey" : statusIn(sheet, row, "status");
  if (asAt === null || id === "" || status === null) {
    return unreadable(sheet, row, asAt === null ? "asAt" : id === "" ? "id" : "status");
  }
  const computed = statusIn(sheet, row, "computed");
  const due = dayIn(sheet, row, "due");
  const overrideUntil = dayIn(sheet, row, "overrideUntil");
  const odd = Object.entries({ computed, due, overrideUntil } satisfies Partial<Record<HistoryField, unknown>>).find(
    ([field, value]) => value === null && textIn(sheet, row, field as HistoryField) !== "",
  );
  if (odd !== undefined) return unreadable(sheet, row, odd[0] as HistoryField);
  const item = { ...textsOf(sheet, row), id, due, status, computed: computed ?? status, overrideUntil };
  const preset = textIn(sheet, row, "preset");
  return { ok: true, value: { row, asAt, preset, id, item: isRemoved ? null : item }, warnings: [] };
}

function textsOf(sheet: HistorySheet, row: number) {
  return {
    sheet: textIn(sheet, row, "sheet"),
    ref: textIn(sheet, row, "ref"),
    action: textIn(sheet, row, "action"),
    milestone: textIn(sheet, row, "milestone"),
    rule: textIn(sheet, row, "rule"),
  };
}

/** The field has a column: it is one that a history needs, or something stands in it. */
function unreadable({ grid, columns }: HistorySheet, row: number, field: HistoryField): Result<never> {
  const headings = HISTORY_COLUMNS.filter((column) => column.field === field).map(({ header }) => header);
  const at = { sheet: grid.name, row, column: columns[field] as number };
  return { ok: false, issues: [issue("history.row-unreadable", { row: row + 1, heading: headings.join() }, at)] };
}

/** What stands in our columns of a row, as it would be written again. */
export function contentsOf(sheet: HistorySheet, row: number): HistoryRow["contents"] {
  const contents: Partial<Record<HistoryField, CellContent>> = {};
  for (const { field, isDay } of HISTORY_COLUMNS) {
    const column = sheet.columns[field];
    if (column === undefined) continue;
    const day = isDay ? dayIn(sheet, row, field) : null;
    contents[field] = day === null ? (cellAt(sheet.grid, row, column)?.raw ?? "") : { date: day };
  }
  return contents;
}

function textIn({ grid, columns }: HistorySheet, row: number, field: HistoryField): string {
  const column = columns[field];
  return column === undefined ? "" : oneLine(textOf(cellAt(grid, row, column)));
}

function statusIn(sheet: HistorySheet, row: number, field: HistoryField): Status | null {
  return parseStatedRag(textIn(sheet, row, field));
}

/** A number in a column of days is a day, whatever became of its format; a text is read as people write days. */
function dayIn(sheet: HistorySheet, row: number, field: HistoryField): IsoDate | null {
  const column = sheet.columns[field];
  const raw = column === undefined ? null : cellAt(sheet.grid, row, column)?.raw;
  if (typeof raw === "number") return fromExcelSerial(raw, sheet.grid.dateSystem);
  const text = textIn(sheet, row, field);
  return text === "" ? null : parseMilestone({ text }, {}).due;
}
