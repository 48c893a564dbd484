import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import {
  fromExcelSerial,
  isDateFormat,
  type CellContent,
  type CellFormat,
  type ColumnWidth,
  type FormatRun,
  type GridTable,
  type SheetChange,
  type SheetPlan,
  type ValueBlock,
} from "../core";
import { toCharacters } from "./pixels";
import { factsIn } from "./sheetFacts";
import { rawOf } from "./univerCell";
import { fromUniverStyle } from "./univerStyle";

/** What is to be saved, and what cannot be. */
export interface ChangesSinceOpening {
  readonly plan: SheetPlan;
  /** Cells into which a formula was typed; a file gets the value it shows, for a plan holds no formulas. */
  readonly formulasAsValues: number;
}

interface Side {
  readonly sheet: Partial<IWorksheetData>;
  readonly styles: IWorkbookData["styles"];
}

/**
 * Everything that was changed in the grid, by the user and by us, as a plan for the file it was opened from. Formulas
 * that were not touched are left alone, whatever they show.
 *
 * @param before the grid's data just after opening
 * @param now    the grid's data now; the same sheets, for the workbench offers no way to add or move them
 */
export function changesSinceOpening(before: IWorkbookData, now: IWorkbookData): ChangesSinceOpening {
  let formulasAsValues = 0;
  const changes = now.sheetOrder.flatMap((id): SheetChange[] => {
    const [old, fresh] = [before.sheets[id], now.sheets[id]];
    if (old === undefined || fresh === undefined) return [];
    const found = compareSheets({ sheet: old, styles: before.styles }, { sheet: fresh, styles: now.styles });
    formulasAsValues += found.formulas;
    const { blocks, formats, columnWidths } = found;
    const tables = grownTables(old, fresh);
    if (blocks.length + formats.length + columnWidths.length + tables.length === 0) return [];
    return [{ sheet: fresh.name ?? "", blocks, formats, columnWidths, tables }];
  });
  return { plan: { changes }, formulasAsValues };
}

/** Tables of ours to which rows were appended. */
function grownTables(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): readonly GridTable[] {
  const old = factsIn(before.custom).tables;
  return factsIn(now.custom).tables.filter(({ name, block }) =>
    old.some((table) => table.name === name && table.block.rowCount !== block.rowCount),
  );
}

function compareSheets(before: Side, now: Side) {
  const contents: Found<CellContent>[] = [];
  const looks: Found<CellFormat>[] = [];
  let formulas = 0;
  for (const { row, column } of placesOf(before.sheet, now.sheet)) {
    const [old, fresh] = [cellOf(before, row, column), cellOf(now, row, column)];
    const isSameFormula = (old.cell?.f ?? null) === (fresh.cell?.f ?? null);
    const isOurs = !isSameFormula || (!fresh.cell?.f && rawOf(old.cell) !== rawOf(fresh.cell));
    if (isOurs) contents.push({ row, column, value: contentOf(fresh) });
    if (!isSameFormula && fresh.cell?.f) formulas += 1;
    const look = changedLook(old.style, fresh.style);
    if (look !== null) looks.push({ row, column, value: look });
  }
  return {
    blocks: toBlocks(contents),
    formats: toRuns(looks),
    columnWidths: widened(before.sheet, now.sheet),
    formulas,
  };
}

interface Found<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

interface StyledCell {
  readonly cell: ICellData | null;
  readonly style: IStyleData | null;
}

function cellOf({ sheet, styles }: Side, row: number, column: number): StyledCell {
  const cell = sheet.cellData?.[row]?.[column] ?? null;
  const style = (typeof cell?.s === "string" ? styles[cell.s] : cell?.s) ?? null;
  return { cell, style };
}

/** Every place where either side has a cell, row by row. */
function placesOf(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): { row: number; column: number }[] {
  return merged(before.cellData, now.cellData).flatMap((row) =>
    merged(before.cellData?.[row], now.cellData?.[row]).map((column) => ({ row, column })),
  );
}

function merged(one: object | undefined, other: object | undefined): number[] {
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})].map(Number));
  return [...keys].sort((a, b) => a - b);
}

/** A whole number under a day's format is a day; so it needs no counting from the file's own first day. */
function contentOf({ cell, style }: StyledCell): CellContent {
  const raw = rawOf(cell);
  if (typeof raw !== "number" || !isDateFormat(fromUniverStyle(style).numberFormat)) return raw ?? "";
  const date = Number.isInteger(raw) ? fromExcelSerial(raw) : null;
  return date === null ? raw : { date };
}

function changedLook(before: IStyleData | null, now: IStyleData | null): CellFormat | null {
  const old: CellFormat = fromUniverStyle(before);
  const fresh: CellFormat = fromUniverStyle(now);
  const changed = Object.entries(fresh).filter(([property, value]) => old[property as keyof CellFormat] !== value);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** Neighbours in a row become one block. */
function toBlocks(cells: readonly Found<CellContent>[]): ValueBlock[] {
  return runs(cells, () => true).map(([first, ...rest]) => ({
    row: first.row,
    column: first.column,
    values: [[first, ...rest].map(({ value }) => value)],
  }));
}

/** Neighbours in a row with one look become one run. */
function toRuns(cells: readonly Found<CellFormat>[]): FormatRun[] {
  return runs(cells, (one, other) => JSON.stringify(one) === JSON.stringify(other)).map(([first, ...rest]) => ({
    row: first.row,
    column: first.column,
    rowCount: 1,
    columnCount: rest.length + 1,
    format: first.value,
  }));
}

type Run<Value> = [Found<Value>, ...Found<Value>[]];

function runs<Value>(cells: readonly Found<Value>[], belong: (one: Value, other: Value) => boolean): Run<Value>[] {
  const found: Run<Value>[] = [];
  for (const cell of cells) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const isNext = last?.row === cell.row && last.column === cell.column - 1 && belong(last.value, cell.value);
    if (run !== undefined && isNext) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

function widened(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): ColumnWidth[] {
  return merged(now.columnData, undefined).flatMap((column) => {
    const [old, fresh] = [before.columnData?.[column], now.columnData?.[column]];
    const isShownAgain = old?.hd === BooleanNumber.TRUE && fresh?.hd !== BooleanNumber.TRUE;
    const isWider = fresh?.w !== undefined && fresh.w > (old?.w ?? before.defaultColumnWidth ?? 0);
    return isShownAgain || isWider ? [{ column, widthChars: toCharacters(fresh?.w ?? 0) }] : [];
  });
}
