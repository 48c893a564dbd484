import {
  toExcelSerial,
  type Cell,
  type CellContent,
  type Grid,
  type NewSheet,
  type SheetPlan,
  type WorkbookGrids,
} from "../../src/core";
import { showText } from "./excel/showText";

/** The workbook as it reads after a plan was written: contents, number formats and fills. */
export function applyToGrids(workbook: WorkbookGrids, plan: SheetPlan): WorkbookGrids {
  const sheets = workbook.sheets.map((grid) =>
    plan.changes.filter(({ sheet }) => sheet === grid.name).reduce(applyToGrid, grid),
  );
  return { ...workbook, sheets };
}

function applyToGrid(grid: Grid, change: SheetPlan["changes"][number]): Grid {
  const cells = new Map<string, Cell | null>();
  grid.rows.forEach((line, r) =>
    line.forEach((cell, c) => cells.set(`${grid.firstRow + r},${grid.firstColumn + c}`, cell)),
  );
  const formats = new Map<string, string>();
  const fills = new Map<string, string>();
  for (const { row, column, rowCount, columnCount, format } of change.formats) {
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) {
        if (format.numberFormat !== undefined) formats.set(`${r},${c}`, format.numberFormat);
        if (typeof format.fill === "string") fills.set(`${r},${c}`, format.fill);
      }
  }
  for (const block of change.blocks) {
    block.values.forEach((line, r) =>
      line.forEach((content, c) => {
        const key = `${block.row + r},${block.column + c}`;
        if (content === null) return;
        const cell = cellOf(content, formats.get(key) ?? cells.get(key)?.numberFormat, grid);
        const fill = fills.get(key);
        cells.set(key, cell === null || fill === undefined ? cell : { ...cell, fill });
      }),
    );
  }
  const tables = grid.tables.map((table) => change.tables?.find(({ name }) => name === table.name) ?? table);
  return { ...toGrid(grid, cells), tables };
}

function cellOf(content: CellContent, numberFormat = "General", { dateSystem }: Grid): Cell | null {
  if (content === null || content === "") return null;
  const raw = typeof content === "object" ? toExcelSerial(content.date, dateSystem) : content;
  return { raw, numberFormat, text: showText(raw, numberFormat, dateSystem) };
}

function toGrid(grid: Grid, cells: ReadonlyMap<string, Cell | null>): Grid {
  const rows: (Cell | null)[][] = [];
  for (const [key, cell] of cells) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const line = (rows[row] ??= []);
    line[column] = cell;
  }
  const full = Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: rows[row]?.length ?? 0 }, (__, column) => rows[row]?.[column] ?? null),
  );
  return { ...grid, firstRow: 0, firstColumn: 0, rows: full };
}

/** The workbook with a new sheet at its end, known by its mark. */
export function withNewSheet(workbook: WorkbookGrids, sheet: NewSheet): WorkbookGrids {
  const empty: Grid = {
    name: sheet.name,
    firstRow: 0,
    firstColumn: 0,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: sheet.table === undefined ? [] : [sheet.table],
    dateSystem: 1900,
    ...(sheet.mark === undefined ? {} : { ours: { mark: sheet.mark, print: "", inputs: [] } }),
  };
  const change = {
    sheet: sheet.name,
    blocks: [{ row: 0, column: 0, values: sheet.values }],
    formats: sheet.formats ?? [],
    columnWidths: [],
  };
  return applyToGrids({ ...workbook, sheets: [...workbook.sheets, empty] }, { changes: [change] });
}
