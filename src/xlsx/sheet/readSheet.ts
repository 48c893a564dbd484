import type { Block, Cell, Grid, GridTable, RawValue } from "../../core";
import type { CellStyle } from "../styles/readStyles";
import { refuseDamaged } from "../zip/readZip";
import { isTrue } from "../workbook/readWorkbookPart";
import { attributesOf } from "../xml/attributes";
import { scanXmlInSlices, type XmlTag } from "../xml/scanXml";
import { innerText } from "../xml/xmlText";
import { parseBlockRef } from "./blockRef";
import { readCellTag, type CellTag } from "./cellTag";
import { readCellValue, type CellContext, type ValuePlace } from "./cellValue";
import { cropRows, newSheetRows, putCell, type SheetRows } from "./sheetRows";
import { SHEET_LIMITS } from "./sheetLimits";
import { sharedFormulas, type SharedFormulas } from "./sharedFormulas";

/** What a sheet needs from the rest of the workbook. */
export interface SheetContext extends CellContext {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  readonly styles: readonly CellStyle[];
  readonly tables: readonly GridTable[];
}

/** All that is gathered on the way through one sheet. */
interface Reading {
  readonly xml: string;
  readonly context: SheetContext;
  readonly rows: SheetRows;
  readonly merges: Block[];
  readonly hiddenRows: number[];
  /** Rows that the sheet describes, where all others are hidden. */
  readonly shownRows: Set<number>;
  readonly hiddenColumns: { first: number; last: number }[];
  readonly shared: SharedFormulas;
  areOtherRowsHidden: boolean;
  isProtected: boolean;
  row: number;
  column: number;
  readonly cell: CellTag;
  readonly place: ValuePlace & { formulaStart: number; formulaEnd: number };
  formulaTag: Record<string, string> | null;
}

/** Reads one sheet part as a grid, in slices; throws `XmlFault` where it is not well-formed. Yields the share done, 0-1. */
export function* readSheet(xml: string, context: SheetContext): Generator<number, Grid, undefined> {
  const reading = newReading(xml, context);
  let prefix: string | null = null;
  const handlers = openHandlers(reading);
  yield* scanXmlInSlices(xml, {
    open(tag) {
      prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
      if (tag.name.startsWith(prefix)) handlers.get(tag.name.slice(prefix.length))?.(tag);
    },
    close(name, start, end) {
      closeElement(reading, prefix === "" ? name : name.slice(prefix?.length), start, end);
    },
  });
  return gridOf(reading);
}

function newReading(xml: string, context: SheetContext): Reading {
  return {
    xml,
    context,
    rows: newSheetRows(context.part),
    merges: [],
    hiddenRows: [],
    shownRows: new Set(),
    hiddenColumns: [],
    shared: sharedFormulas(),
    areOtherRowsHidden: false,
    isProtected: false,
    row: -1,
    column: -1,
    cell: { column: -1, style: 0, type: "" },
    place: { valueStart: -1, valueEnd: -1, inlineStart: -1, inlineEnd: -1, formulaStart: -1, formulaEnd: -1 },
    formulaTag: null,
  };
}

type OpenHandler = (tag: Readonly<XmlTag>) => void;

function openHandlers(reading: Reading): ReadonlyMap<string, OpenHandler> {
  const { xml, place } = reading;
  const attributes = (tag: Readonly<XmlTag>) => attributesOf(xml, tag.attributes, tag.end);
  return new Map<string, OpenHandler>([
    ["row", (tag) => openRow(reading, attributes(tag))],
    ["c", (tag) => openCell(reading, tag)],
    ["v", (tag) => void (place.valueStart = tag.end)],
    ["is", (tag) => void (place.inlineStart = tag.start)],
    [
      "f",
      (tag) => {
        place.formulaStart = tag.end;
        reading.formulaTag = attributes(tag);
      },
    ],
    ["col", (tag) => openColumn(reading, attributes(tag))],
    ["mergeCell", (tag) => addMerge(reading, attributes(tag)["ref"] ?? "")],
    ["sheetProtection", (tag) => void (reading.isProtected = isTrue(attributes(tag)["sheet"]))],
    ["sheetFormatPr", (tag) => void (reading.areOtherRowsHidden = isTrue(attributes(tag)["zeroHeight"]))],
  ]);
}

function openRow(reading: Reading, attributes: Record<string, string>): void {
  const written = attributes["r"];
  reading.row = written === undefined ? reading.row + 1 : Number(written) - 1;
  reading.column = -1;
  if (!(reading.row >= 0 && reading.row < SHEET_LIMITS.rows)) refuseDamaged(reading.context.part);
  if (isTrue(attributes["hidden"])) reading.hiddenRows.push(reading.row);
  reading.shownRows.add(reading.row);
}

function openCell(reading: Reading, tag: Readonly<XmlTag>): void {
  const { cell, place } = reading;
  readCellTag(reading.xml, tag, cell);
  reading.column = cell.column < 0 ? reading.column + 1 : cell.column;
  if (reading.column >= SHEET_LIMITS.columns) refuseDamaged(reading.context.part);
  place.valueStart = place.inlineStart = place.formulaStart = -1;
  reading.formulaTag = null;
}

function openColumn(reading: Reading, attributes: Record<string, string>): void {
  if (!isTrue(attributes["hidden"]) && Number(attributes["width"] ?? 1) !== 0) return;
  reading.hiddenColumns.push({ first: Number(attributes["min"]) - 1, last: Number(attributes["max"]) - 1 });
}

function addMerge(reading: Reading, ref: string): void {
  const block = parseBlockRef(ref);
  if (block !== null) reading.merges.push(block);
}

function closeElement(reading: Reading, name: string, start: number, end: number): void {
  const { place } = reading;
  if (name === "v") place.valueEnd = start;
  else if (name === "c") closeCell(reading);
  else if (name === "f") place.formulaEnd = start;
  else if (name === "is") place.inlineEnd = end;
}

function closeCell(reading: Reading): void {
  const { xml, context, cell, place } = reading;
  const style = context.styles[cell.style] ?? context.styles[0];
  const { raw, struck } = readCellValue(xml, cell.type, place, context);
  const formula = formulaOf(reading);
  const isUsed = formula !== null || (raw !== null && raw !== "");
  if (!isUsed && style?.fill == null) return;
  const value = isUsed ? raw : null;
  const read: Mutable<Cell> = {
    raw: value,
    text: shownText(value, style),
    numberFormat: style?.numberFormat ?? "General",
  };
  if (formula !== null) read.formula = formula;
  if (style?.fill != null) read.fill = style.fill;
  if (isUsed && (struck ?? style?.isStruck) === true) read.struck = true;
  putCell(reading.rows, reading, isUsed, read);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function shownText(raw: RawValue, style: CellStyle | undefined): string {
  if (typeof raw === "number") return style === undefined ? String(raw) : style.toText(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return raw ?? "";
}

function formulaOf(reading: Reading): string | null {
  const { xml, place, formulaTag, shared, row, column } = reading;
  if (formulaTag === null) return null;
  const written = innerText(xml, place.formulaStart, place.formulaEnd);
  const index = formulaTag["t"] === "shared" ? formulaTag["si"] : undefined;
  return `=${index === undefined ? written : shared.textAt(index, written, { row, column })}`;
}

function gridOf(reading: Reading): Grid {
  const { context, merges, isProtected } = reading;
  const { firstRow, firstColumn, lastColumn, rows } = cropRows(reading.rows);
  const hiddenRows = [...reading.hiddenRows];
  if (reading.areOtherRowsHidden) {
    rows.forEach((_, index) => {
      if (!reading.shownRows.has(firstRow + index)) hiddenRows.push(firstRow + index);
    });
  }
  return {
    name: context.name,
    firstRow,
    firstColumn,
    rows,
    merges,
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    hiddenColumns: columnsOf(reading.hiddenColumns, lastColumn),
    isProtected,
    isHidden: context.isHidden,
    tables: context.tables,
    dateSystem: context.dateSystem,
  };
}

/** Hidden columns up to the last used one: many sheets hide all 16,000 to the right. */
function columnsOf(ranges: readonly { first: number; last: number }[], lastColumn: number): number[] {
  const columns: number[] = [];
  for (const { first, last } of ranges) {
    for (let column = first; column <= Math.min(last, lastColumn); column++) columns.push(column);
  }
  return columns.sort((a, b) => a - b);
}
