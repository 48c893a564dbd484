import { issue, type Block, type DateSystem, type GridTable, type WorkbookGrids } from "../core";
import { hasExcelApi } from "./apiSets";
import { askColumns, toColumnStates } from "./columnWidths";
import type { ColumnState } from "./knownSheets";
import { Refusal } from "./officeFailure";
import { ownPageOf } from "./ownNames";
import { readInParts, syncUnlessTooLarge } from "./readInParts";
import { askPart, toPart, type ReadPart } from "./readPart";

/** Which sheet of the workbook to read. */
export type FindSheet = (sheets: Excel.WorksheetCollection) => Excel.Worksheet;

/** A sheet, with what a write will need of it. */
export interface SheetReading {
  readonly workbook: WorkbookGrids;
  readonly columns: ReadonlyMap<number, ColumnState>;
}

export interface ReadOptions {
  /** Reading merges clears the user's undo on desktop Excel (office-js #5918): only when the user asked for something. */
  readonly withMerges: boolean;
}

/** What is read in the first sync. Plans are smaller; a larger sheet is read in parts. */
const FIRST_WINDOW = "A1:CV5000";

/** Our columns may come to stand right of what is used, so their widths are asked for too. */
const MEASURED_COLUMNS = "A1:AZ1";

/** More cells than these are no plan but a stray entry far off, and would take minutes to read. */
const MAX_CELLS = 1_000_000;

/** `DATE(1904, 1, 2)` in a workbook that counts from 1904; Office.js has no plainer way to ask. */
const SECOND_DAY_OF_1904 = 1;

/**
 * Reads one sheet in one sync. Two cases take more: Excel tables (one sync for their places), and a sheet that is
 * larger than one answer may be (one for each part). A blank sheet is a grid without rows.
 *
 * @throws {@link Refusal} (host.sheet-too-large) above {@link MAX_CELLS}; else the host's own error
 */
export async function readOneSheet(
  context: Excel.RequestContext,
  find: FindSheet,
  options: ReadOptions,
): Promise<SheetReading> {
  let frame = askFrame(context, find, options);
  const window = askPart(frame.used.getIntersectionOrNullObject(FIRST_WINDOW));
  const isAnswered = await syncUnlessTooLarge(context);
  if (!isAnswered) {
    frame = askFrame(context, find, options);
    await context.sync();
  }
  const used = usedBlock(frame);
  const first = isAnswered && used !== null ? toPart(window) : null;
  const isWhole = first !== null && isSameSize(first.block, used);
  const parts = isWhole ? [first] : used === null ? [] : await readInParts(context, frame.sheet.name, used);
  return toReading(frame, parts, await readTables(context, frame));
}

interface Frame {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly firstColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly dayOf1904: Excel.FunctionResult<number>;
}

/** Asks for all but the cells. */
function askFrame({ workbook }: Excel.RequestContext, find: FindSheet, { withMerges }: ReadOptions): Frame {
  workbook.load("name");
  const sheet = find(workbook.worksheets);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  sheet.names.load("items/name,items/formula");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const dayOf1904 = workbook.functions.date(1904, 1, 2);
  dayOf1904.load("value");
  return {
    workbook,
    sheet,
    used,
    merged: withMerges && hasExcelApi("1.13") ? askMerges(sheet) : null,
    firstColumns: askColumns(sheet.getRange(MEASURED_COLUMNS)),
    dayOf1904,
  };
}

/** Merges may reach beyond the cells that hold something, so the whole used range is asked, looks included. */
function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return merged;
}

function toBlock({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** Where the sheet is used, or null where it is blank. */
function usedBlock({ used, sheet }: Frame): Block | null {
  if (used.isNullObject) return null;
  const block = toBlock(used);
  const { rowCount, columnCount } = block;
  if (rowCount * columnCount > MAX_CELLS) {
    throw new Refusal(issue("host.sheet-too-large", { sheet: sheet.name, rows: rowCount, columns: columnCount }));
  }
  return block;
}

function isSameSize(a: Block, b: Block | null): boolean {
  return a.rowCount === b?.rowCount && a.columnCount === b.columnCount;
}

/** Office.js tells a table's place only through an object of its own, so tables cost a sync; most plans have none. */
async function readTables(context: Excel.RequestContext, { sheet }: Frame): Promise<GridTable[]> {
  const asked = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name: table.name, range };
  });
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map(({ name, range }) => ({ name, block: toBlock(range) }));
}

function toReading(frame: Frame, parts: readonly ReadPart[], tables: readonly GridTable[]): SheetReading {
  const { sheet, workbook, merged, dayOf1904 } = frame;
  const columns = new Map([
    ...toColumnStates(frame.firstColumns.value, 0),
    ...parts.flatMap((part) => [...part.columns]),
  ]);
  const dateSystem: DateSystem = dayOf1904.value === SECOND_DAY_OF_1904 ? 1904 : 1900;
  const ours = ownPageOf(sheet.names);
  const grid = {
    name: sheet.name,
    firstRow: parts[0]?.block.row ?? 0,
    firstColumn: parts[0]?.block.column ?? 0,
    rows: parts.flatMap((part) => part.rows),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(toBlock),
    hiddenRows: parts.flatMap((part) => part.hiddenRows),
    hiddenColumns: [...columns].flatMap(([column, { isHidden }]) => (isHidden ? [column] : [])).sort((a, b) => a - b),
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== "Visible",
    tables,
    dateSystem,
    ...(ours === null ? {} : { ours }),
  };
  return { workbook: { name: workbook.name, sheets: [grid] }, columns };
}
