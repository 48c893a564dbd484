import type { GridTable } from "../sheet/grid";
import type { CellContent, FormatRun, SheetChange, SheetPlan, ValueBlock } from "../sheet/spec";
import { HISTORY_COLUMNS, type HistoryEntry } from "./historyColumns";
import { DAY_LOOK } from "./historySheet";
import type { HistoryField, HistoryPlace, HistoryRow } from "./types";

/**
 * Rows of a position under those that are there. Rows that it replaces are written again first, and those it needs no
 * more are emptied. Columns that people added beside ours are left as they are.
 */
export function addToHistory(
  entries: readonly HistoryEntry[],
  place: HistoryPlace,
  replaced: readonly HistoryRow[],
): { readonly plan: SheetPlan; readonly undo: SheetPlan } {
  const added = Math.max(0, entries.length - replaced.length);
  const rows = [...replaced.map(({ row }) => row), ...Array.from({ length: added }, (_, n) => place.lastRow + 1 + n)];
  const after = rows.map((row, index): HistoryRow => ({ row, contents: contentsOf(entries[index]) }));
  const before = rows.map((row, index): HistoryRow => ({ row, contents: replaced[index]?.contents ?? EMPTY }));
  const tableNow = place.table === null ? null : tableTo(place.table, place.lastRow + added);
  return {
    plan: { changes: [changeOf(after, place, tableNow)] },
    undo: { changes: [changeOf(before, place, place.table)] },
  };
}

const EMPTY: HistoryRow["contents"] = Object.fromEntries(HISTORY_COLUMNS.map(({ field }) => [field, ""]));

function contentsOf(entry: HistoryEntry | undefined): HistoryRow["contents"] {
  if (entry === undefined) return EMPTY;
  return Object.fromEntries(HISTORY_COLUMNS.map(({ field, content }) => [field, content(entry)]));
}

function tableTo({ name, block }: GridTable, lastRow: number): GridTable {
  return { name, block: { ...block, rowCount: Math.max(block.rowCount, lastRow - block.row + 1) } };
}

function changeOf(rows: readonly HistoryRow[], { sheet, columns }: HistoryPlace, table: GridTable | null): SheetChange {
  const runs = runsOf(rows);
  return {
    sheet,
    blocks: runs.map((run) => blockOf(run, columns)),
    formats: runs.flatMap((run) => dayLooks(run, columns)),
    columnWidths: [],
    ...(table === null ? {} : { tables: [table] }),
  };
}

/** Rows that stand below each other without a gap. */
function runsOf(rows: readonly HistoryRow[]): readonly (readonly HistoryRow[])[] {
  const runs: HistoryRow[][] = [];
  for (const one of [...rows].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.row === one.row - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

type Columns = Readonly<Partial<Record<HistoryField, number>>>;

function blockOf(rows: readonly HistoryRow[], columns: Columns): ValueBlock {
  const placed = Object.entries(columns) as [HistoryField, number][];
  const first = Math.min(...placed.map(([, column]) => column));
  const count = Math.max(...placed.map(([, column]) => column)) - first + 1;
  const values = rows.map(({ contents }) => {
    const line: CellContent[] = Array.from({ length: count }, () => null);
    for (const [field, column] of placed) line[column - first] = contents[field] as CellContent;
    return line;
  });
  return { row: (rows[0] as HistoryRow).row, column: first, values };
}

function dayLooks(rows: readonly HistoryRow[], columns: Columns): FormatRun[] {
  return HISTORY_COLUMNS.flatMap(({ field, isDay }) => {
    const column = columns[field];
    if (!isDay || column === undefined) return [];
    return [{ row: (rows[0] as HistoryRow).row, column, rowCount: rows.length, columnCount: 1, format: DAY_LOOK }];
  });
}
