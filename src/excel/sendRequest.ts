import { type CellFormat } from "../core";
import { toPoints, type ColumnState } from "./knownSheets";
import type { Operation } from "./planOperations";

/** Which columns of which sheets are how wide. */
export type ColumnsOf = (sheet: string) => ReadonlyMap<number, ColumnState> | undefined;

/** A column that was hidden: its own width shows only after it was unhidden. */
interface Unhidden {
  readonly format: Excel.RangeFormat;
  readonly leastPoints: number;
}

/**
 * Sends operations as one request: one `sync`, and one more only where a hidden column came to light too narrow.
 * Events are off meanwhile, so that our own writes do not come back to us as a person's.
 */
export async function sendRequest(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  columnsOf: ColumnsOf,
): Promise<void> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  const unhidden = operations.flatMap((operation) => queue(context, operation, columnsOf));
  context.runtime.enableEvents = true;
  await context.sync();
  const narrow = unhidden.filter(({ format, leastPoints }) => format.columnWidth < leastPoints);
  if (narrow.length === 0) return;
  for (const { format, leastPoints } of narrow) format.columnWidth = leastPoints;
  await context.sync();
}

function queue(context: Excel.RequestContext, operation: Operation, columnsOf: ColumnsOf): Unhidden[] {
  const sheet = context.workbook.worksheets.getItem(operation.sheet);
  if (operation.kind === "width") {
    const { column, widthChars } = operation.width;
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    return queueWidth(range, toPoints(widthChars), columnsOf(operation.sheet)?.get(column));
  }
  const { row, column, rowCount, columnCount } = operation.block;
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  if (operation.kind === "values") range.values = operation.values.map((line) => [...line]);
  else queueFormat(range, operation.format);
  return [];
}

/** A column that nobody has measured is taken to be of the standard width. */
function queueWidth(range: Excel.Range, leastPoints: number, known: ColumnState | undefined): Unhidden[] {
  if (known?.isHidden === true) {
    range.columnHidden = false;
    range.format.load("columnWidth");
    return [{ format: range.format, leastPoints }];
  }
  if (known === undefined || known.widthPoints < leastPoints) range.format.columnWidth = leastPoints;
  return [];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Office.js has no "automatic" colour to set; black is what it shows as. */
const AUTOMATIC_COLOUR = "#000000";

function queueFormat(range: Excel.Range, format: CellFormat): void {
  const { fill, fontColour, bold, numberFormat, horizontal, vertical, wrap } = format;
  // One value stands for every cell of the range, which the type does not say: a matrix would only weigh more.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (fill === null) range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
  if (fontColour !== undefined) range.format.font.color = fontColour ?? AUTOMATIC_COLOUR;
  if (bold !== undefined) range.format.font.bold = bold;
  if (horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) range.format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) range.format.wrapText = wrap;
}
