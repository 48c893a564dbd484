import { isDateFormat, toExcelSerial } from "../dates/excelSerial";
import { cellAt, type Cell, type Grid } from "./grid";
import type { CellContent, CellFormat, ColumnWidth, FormatRun, SheetChange, ValueBlock } from "./spec";

/** A cell as it should be after writing. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The look to give it when its content changes. */
  readonly format: CellFormat;
  /** The look to give it back on undo. */
  readonly undoFormat: CellFormat;
  /** The item it is about (index), or null. */
  readonly item: number | null;
  /** True where its column must be wide enough to show it. */
  readonly fits: boolean;
  /** True where its look is to be given although its content stays. */
  readonly isRelooked?: boolean;
}

/** What differs from the sheet, as a change to apply, a change that puts it back, and a list for the preview. */
export interface CellDiff {
  readonly change: SheetChange;
  readonly undo: SheetChange;
  readonly changes: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly before: string;
    readonly after: CellContent;
    readonly item: number | null;
  }[];
}

/**
 * Compares wanted cells with a sheet as read and keeps those that differ. Where two want the same cell the first wins.
 * A look is sent only with a content that changes, or where that is asked for: what a person recoloured stays so.
 */
export function diffCells(grid: Grid, wanted: readonly WantedCell[]): CellDiff {
  const seen = new Set<number>();
  const differing = wanted.filter((cell) => {
    const key = cell.row * MOST_COLUMNS + cell.column;
    if (seen.has(key)) return false;
    seen.add(key);
    return cell.isRelooked === true || !isSame(cellAt(grid, cell.row, cell.column), cell.content, grid);
  });
  const columns = byColumn(differing);
  const before = (cell: WantedCell): Cell | null => cellAt(grid, cell.row, cell.column);
  return {
    change: {
      sheet: grid.name,
      blocks: toBlocks(columns, ({ content }) => content),
      formats: toRuns(columns, ({ format }) => format),
      columnWidths: toWidths(wanted, differing),
    },
    undo: {
      sheet: grid.name,
      blocks: toBlocks(columns, (cell) => contentOf(before(cell))),
      formats: toRuns(columns, (cell) => lookBefore(before(cell), cell.undoFormat)),
      columnWidths: [],
    },
    changes: differing.map((cell) => ({
      sheet: grid.name,
      row: cell.row,
      column: cell.column,
      before: before(cell)?.text ?? "",
      after: cell.content,
      item: cell.item,
    })),
  };
}

function isSame(cell: Cell | null, content: CellContent, grid: Grid): boolean {
  const raw = cell?.raw ?? "";
  if (content === null) return true;
  if (typeof content === "object") {
    return raw === toExcelSerial(content.date, grid.dateSystem) && isDateFormat(cell?.numberFormat ?? "General");
  }
  return raw === content;
}

function contentOf(cell: Cell | null): CellContent {
  return cell?.raw ?? "";
}

function lookBefore(cell: Cell | null, undoFormat: CellFormat): CellFormat {
  return { ...undoFormat, numberFormat: cell?.numberFormat ?? "General" };
}

/** A sheet has no more (XFD). */
const MOST_COLUMNS = 16_384;

/** One column's cells from top to bottom. */
type ColumnCells = readonly [column: number, cells: readonly WantedCell[]];

/** The columns from left to right. Cells mostly come in the order of their rows, so that sorting a column is quick. */
function byColumn(cells: readonly WantedCell[]): ColumnCells[] {
  const columns = new Map<number, WantedCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column === undefined) columns.set(cell.column, [cell]);
    else column.push(cell);
  }
  for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  return [...columns].sort(([a], [b]) => a - b);
}

type ContentOf = (cell: WantedCell) => CellContent;

/**
 * Rectangles of contents. Neighbouring columns go into one block from its first to its last row, with null (leave as it
 * is) between, so that a host gets one array for a refresh and not one per row.
 */
function toBlocks(columns: readonly ColumnCells[], contentOf: ContentOf): ValueBlock[] {
  const groups: ColumnCells[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.at(-1)?.[0] === column[0] - 1) last.push(column);
    else groups.push([column]);
  }
  return groups.map((group) => toBlock(group, contentOf));
}

function toBlock(columns: readonly ColumnCells[], contentOf: ContentOf): ValueBlock {
  const first = (columns[0] as ColumnCells)[0];
  const top = columns.reduce((least, [, cells]) => Math.min(least, cells[0]?.row ?? least), Infinity);
  const bottom = columns.reduce((most, [, cells]) => Math.max(most, cells.at(-1)?.row ?? most), 0);
  const values: CellContent[][] = Array.from({ length: bottom - top + 1 }, () => columns.map(() => null));
  for (const [column, cells] of columns) {
    for (const cell of cells) (values[cell.row - top] as CellContent[])[column - first] = contentOf(cell);
  }
  return { row: top, column: first, values };
}

/** Looks by run: cells below each other with the same look share one. */
function toRuns(columns: readonly ColumnCells[], lookOf: (cell: WantedCell) => CellFormat): FormatRun[] {
  return columns.flatMap(([column, cells]) => {
    const runs: { row: number; rowCount: number; look: CellFormat; key: string }[] = [];
    for (const cell of cells) {
      const look = lookOf(cell);
      const key = JSON.stringify(look);
      if (key === "{}") continue;
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rowCount === cell.row && last.key === key) last.rowCount += 1;
      else runs.push({ row: cell.row, rowCount: 1, look, key });
    }
    return runs.map(({ row, rowCount, look }) => ({ row, column, rowCount, columnCount: 1, format: look }));
  });
}

/** Excel's widest column (ECMA-376 18.3.1.13), in characters. */
const WIDEST_CHARS = 255;
/** Room for the cell's own margins, and for headings in bold. */
const PADDING_CHARS = 4;
const DATE_CHARS = 10;

/** Each touched column made wide enough for all that is wanted in it. */
function toWidths(wanted: readonly WantedCell[], differing: readonly WantedCell[]): ColumnWidth[] {
  const touched = new Set(differing.filter(({ fits }) => fits).map(({ column }) => column));
  return [...touched]
    .sort((a, b) => a - b)
    .map((column) => {
      const lengths = wanted.filter((cell) => cell.column === column).map(({ content }) => charsOf(content));
      const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
      return { column, widthChars: Math.min(WIDEST_CHARS, longest + PADDING_CHARS) };
    });
}

function charsOf(content: CellContent): number {
  if (content === null) return 0;
  return typeof content === "object" ? DATE_CHARS : String(content).length;
}
