import { everyLook, type LooksInUse } from "../rag/looksInUse";
import { shownReason } from "../rag/shownReason";
import { worseStatus } from "../rag/status";
import { diffCells, type WantedCell } from "../sheet/diffCells";
import { cellAt, type Cell, type Grid, type WorkbookGrids } from "../sheet/grid";
import type { CellContent, CellFormat, SheetChange } from "../sheet/spec";
import { isOurReason, ourLabels, type OurLabels, type RatedTable } from "./isOurRating";
import { mayWrite } from "./mayWrite";
import { placeColumns, type PlacedColumn } from "./placeColumns";
import type { CellChange, JudgedItem, RefreshReport, WrittenColumn } from "./types";

type RefreshPlan = Pick<RefreshReport, "changes" | "plan" | "undo" | "written">;

/** What a refresh is worked out from. */
type Judged = Pick<RefreshReport, "reading" | "items" | "looks">;

/** One plan table with our columns beside it and the items shown on each of its rows. */
interface RefreshTable extends RatedTable {
  readonly looks: LooksInUse;
  readonly columns: readonly PlacedColumn[];
  /** Sheet row -> the items shown there, worst first. */
  readonly rows: ReadonlyMap<number, readonly ShownItem[]>;
}

interface ShownItem {
  /** Into {@link RefreshReport.items}. */
  readonly index: number;
  readonly judged: JudgedItem;
}

/**
 * The cells a refresh would write: the rating on each item's first row, with due day, days overdue and reason beside
 * it, and our headers. Only what differs from the sheet is in the plan, so a second refresh writes nothing.
 *
 * A protected sheet gets no change. A person's words in a column of ours are kept.
 */
export function planRefresh(workbook: WorkbookGrids, judged: Judged): RefreshPlan {
  const labels = ourLabels(judged.looks);
  const changes: CellChange[] = [];
  const plan: SheetChange[] = [];
  const undo: SheetChange[] = [];
  const written: WrittenColumn[] = [];
  for (const grid of workbook.sheets) {
    const tables = refreshTables(grid, judged, labels);
    written.push(...tables.flatMap(writtenColumns));
    if (grid.isProtected) continue;
    const diff = diffCells(grid, tables.flatMap(wantedCells));
    if (diff.changes.length === 0) continue;
    changes.push(...diff.changes);
    plan.push(diff.change);
    undo.push(diff.undo);
  }
  return { changes, plan: { changes: plan }, undo: { changes: undo }, written };
}

function refreshTables(grid: Grid, { reading, items, looks }: Judged, labels: OurLabels): RefreshTable[] {
  const tables = reading.tables.filter(({ sheet }) => sheet === grid.name);
  return tables.map((table) => {
    const rated = { grid, table, labels };
    const rows = rowsOf(items, reading.tables.indexOf(table));
    return { ...rated, looks, rows, columns: placeColumns(rated, tables, new Set(rows.keys())) };
  });
}

/** Which items are shown on which sheet row: an item's first row. Where items share a row the worst comes first. */
function rowsOf(items: readonly JudgedItem[], table: number): Map<number, ShownItem[]> {
  const rows = new Map<number, ShownItem[]>();
  items.forEach((judged, index) => {
    if (judged.item.table !== table) return;
    const row = judged.item.rows[0];
    const shown = rows.get(row);
    if (shown === undefined) rows.set(row, [{ index, judged }]);
    else if (isWorse(judged, shown[0])) shown.unshift({ index, judged });
    else shown.push({ index, judged });
  });
  return rows;
}

function isWorse({ judgement }: JudgedItem, than: ShownItem | undefined): boolean {
  const other = than?.judged.judgement.status ?? judgement.status;
  return judgement.status !== other && worseStatus(judgement.status, other) === judgement.status;
}

function wantedCells(refresh: RefreshTable): WantedCell[] {
  return [...headerCells(refresh), ...itemCells(refresh), ...staleCells(refresh)];
}

const HEADER_FORMAT: CellFormat = { bold: true, wrap: false, vertical: "bottom" };

function headerCells({ table, columns }: RefreshTable): WantedCell[] {
  const row = table.headerRows.at(-1) ?? table.firstRow - 1;
  if (row < 0) return [];
  return columns
    .filter(({ isPlansOwn }) => !isPlansOwn)
    .map(({ column, header }) => ({
      row,
      column,
      content: header,
      format: HEADER_FORMAT,
      undoFormat: { bold: false },
      item: null,
      fits: true,
    }));
}

function itemCells(refresh: RefreshTable): WantedCell[] {
  return [...refresh.rows].flatMap(([row, shown]) =>
    refresh.columns
      .filter((column) => mayWrite(refresh, row, column))
      .map((column) => itemCell(refresh, row, column, shown)),
  );
}

function itemCell(
  { grid, looks }: RefreshTable,
  row: number,
  placed: PlacedColumn,
  shown: readonly ShownItem[],
): WantedCell {
  const worst = shown[0] as ShownItem;
  const { judgement } = worst.judged;
  const { role, column, isPlansOwn } = placed;
  // Written out: this is done for every cell of ours at every reading, and spreading objects costs most of its time.
  const wanted = (content: CellContent, format: CellFormat): WantedCell => {
    return { row, column, content, format, undoFormat: NO_FORMAT, item: worst.index, fits: !isPlansOwn };
  };
  switch (role) {
    case "rag": {
      const { label, fill, fontColour } = looks.now[judgement.status];
      const format: CellFormat = isPlansOwn
        ? { fill, fontColour }
        : { fill, fontColour, vertical: "top", wrap: false, horizontal: "center" };
      const undoFormat = looksBefore(grid, row, column, looks);
      const relooked = isRelooked(cellAt(grid, row, column), looks);
      const item = worst.index;
      return { row, column, content: label, format, undoFormat, item, fits: !isPlansOwn, isRelooked: relooked };
    }
    case "due":
      return wanted(judgement.due === null ? "" : { date: judgement.due }, DAY_FORMAT);
    case "days":
      return wanted(judgement.daysOverdue ?? "", COUNT_FORMAT);
    case "reason":
      return wanted(reasonOf(shownReason(judgement, looks.now), shown.length), TEXT_FORMAT);
  }
}

const NO_FORMAT: CellFormat = {};
const DAY_FORMAT: CellFormat = { vertical: "top", wrap: false, numberFormat: "dd/mm/yyyy" };
const COUNT_FORMAT: CellFormat = { vertical: "top", wrap: false, numberFormat: "0" };
const TEXT_FORMAT: CellFormat = { vertical: "top", wrap: false, horizontal: "left" };

function reasonOf(reason: string, sharing: number): string {
  return sharing === 1 ? reason : `${reason} (the worst of ${sharing} items on this row)`;
}

/** A rating of ours gets its old colours back on undo; any other cell gets its fill back. */
function looksBefore(grid: Grid, row: number, column: number, looks: LooksInUse): CellFormat {
  const cell = cellAt(grid, row, column);
  if (cell === null || cell.text === "") return { fill: cell?.fill ?? null, fontColour: null };
  const named = everyLook(looks).filter(({ label }) => label === cell.text.trim());
  const look = named.find(({ fill }) => fill === cell.fill) ?? named[0];
  return look === undefined
    ? { fill: cell.fill ?? null, fontColour: null }
    : { fill: cell.fill ?? look.fill, fontColour: look.fontColour };
}

/** Whether a rating of ours still has the colours from before they were changed; what a person recoloured stays. */
function isRelooked(cell: Cell | null, { now, before }: LooksInUse): boolean {
  const former = before.find(({ label, fill }) => label === cell?.text.trim() && fill === cell.fill);
  return former !== undefined && now[former.status].fill !== former.fill;
}

/** Values that an earlier refresh left on a row that shows no item any more: taken away, so that no old red stays. */
function staleCells(refresh: RefreshTable): WantedCell[] {
  const { grid, table, columns, rows, labels } = refresh;
  const reason = table.ownColumns.find(({ role }) => role === "reason");
  if (reason === undefined) return [];
  const stale: WantedCell[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (rows.has(row) || !isOurReason(cellAt(grid, row, reason.column)?.text ?? "", labels)) continue;
    for (const placed of columns) {
      if (mayWrite(refresh, row, placed)) stale.push(emptied(refresh, row, placed));
    }
  }
  return stale;
}

function emptied({ grid, looks }: RefreshTable, row: number, { role, column }: PlacedColumn): WantedCell {
  const format: CellFormat = role === "rag" ? { fill: null, fontColour: null } : {};
  const undoFormat = role === "rag" ? looksBefore(grid, row, column, looks) : {};
  return { row, column, content: "", format, undoFormat, item: null, fits: false };
}

function writtenColumns({ grid, columns, rows }: RefreshTable): WrittenColumn[] {
  if (rows.size === 0) return [];
  const ordered = [...rows.keys()].sort((a, b) => a - b);
  const ends = [ordered[0] as number, ordered.at(-1) as number] as const;
  return columns.map(({ role, column, header }) => ({ sheet: grid.name, role, column, header, rows: ends }));
}
