import type { Block } from "../core";
import { addressOf } from "./cellAddresses";
import { toPoints, type ColumnState } from "./knownSheets";
import type { Look, NumberFormats, Operation } from "./operation";

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
  const sheets = new Map<string, Excel.Worksheet>();
  const unhidden = operations.flatMap((operation) => {
    const sheet = sheets.get(operation.sheet) ?? context.workbook.worksheets.getItem(operation.sheet);
    sheets.set(operation.sheet, sheet);
    return queue(sheet, operation, columnsOf);
  });
  context.runtime.enableEvents = true;
  await context.sync();
  const narrow = unhidden.filter(({ format, leastPoints }) => format.columnWidth < leastPoints);
  if (narrow.length === 0) return;
  for (const { format, leastPoints } of narrow) format.columnWidth = leastPoints;
  await context.sync();
}

/** Objects of the client are let go of at once: kept ones cost an action each, and another to let go of later. */
function queue(sheet: Excel.Worksheet, operation: Operation, columnsOf: ColumnsOf): Unhidden[] {
  switch (operation.kind) {
    case "width": {
      const { column, widthChars } = operation.width;
      const range = sheet.getRangeByIndexes(0, column, 1, 1);
      return queueWidth(range, toPoints(widthChars), columnsOf(operation.sheet)?.get(column));
    }
    case "look":
      queueLook(areasOf(sheet, operation.blocks).format, operation.look);
      return [];
    case "numberFormat":
      rangeOf(sheet, operation.block).numberFormat = toNumberFormat(operation.formats);
      return [];
    case "values":
      rangeOf(sheet, operation.block).values = operation.values.map((line) => [...line]);
      return [];
    case "page":
      operation.step(sheet);
      return [];
  }
}

/** One value stands for every cell of the range, which the type does not say: a matrix would only weigh more. */
function toNumberFormat(formats: string | NumberFormats): (string | null)[][] {
  return typeof formats === "string" ? (formats as unknown as string[][]) : formats.map((line) => [...line]);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();
}

function areasOf(sheet: Excel.Worksheet, blocks: readonly Block[]): Excel.Range | Excel.RangeAreas {
  const [first, ...others] = blocks;
  if (first !== undefined && others.length === 0) return rangeOf(sheet, first);
  return sheet.getRanges(blocks.map(addressOf).join(",")).untrack();
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

function queueLook(format: Excel.RangeFormat, look: Look): void {
  const { fill, fontColour, bold, italic, fontSizePoints, horizontal, vertical, wrap, border } = look;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (fontColour !== undefined) format.font.color = fontColour ?? AUTOMATIC_COLOUR;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontSizePoints !== undefined) format.font.size = fontSizePoints;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (border !== undefined) queueBorder(format, border);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function queueBorder(format: Excel.RangeFormat, colour: string | null): void {
  for (const edge of EDGES) {
    const line = format.borders.getItem(edge);
    line.style = colour === null ? "None" : "Continuous";
    if (colour !== null) line.color = colour;
  }
}
