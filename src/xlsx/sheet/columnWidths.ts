import type { ColumnWidth } from "../../core";
import { isTrue } from "../workbook/readWorkbookPart";
import { attributePlaces } from "../xml/attributes";
import type { TextEdit } from "../xml/spliceText";
import type { ElementPlace, SheetLayout } from "./sheetLayout";

/** One `col` element: a run of columns, 1-based and both ends included, as the file counts them. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly place: ElementPlace;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Width of a column that no `col` describes, where the sheet states none: 8.43 characters and the padding. */
const DEFAULT_WIDTH = 9.140625;
/** Pixels of a digit in Excel's default font, and of the padding in a cell. @source ECMA-376 part 1, 18.3.1.13 (col) */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** A width in characters as the file states it: with padding, in 256ths. */
export function fileWidth(widthChars: number): number {
  return Math.trunc(((widthChars * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

/** The style that a column gives to cells that are not there yet; 0 where it gives none. */
export function columnStyle(xml: string, layout: SheetLayout, column: number): number {
  const run = runsOf(xml, layout).find(({ first, last }) => first <= column + 1 && column + 1 <= last);
  return Number(run?.attributes.get("style") ?? 0);
}

/**
 * The edits that make columns wide enough and visible. A run of columns is split around ours; the others in it keep
 * what they were.
 */
export function columnWidthEdits(xml: string, layout: SheetLayout, widths: readonly ColumnWidth[]): TextEdit[] {
  const runs = runsOf(xml, layout);
  const wanted = new Map<number, number>();
  for (const { column, widthChars } of widths) {
    wanted.set(column + 1, Math.max(wanted.get(column + 1) ?? 0, fileWidth(widthChars)));
  }
  const numbers = [...wanted.keys()].sort((a, b) => a - b);
  const widthOf = (column: number) => wanted.get(column) ?? 0;
  const edits = runs.flatMap((run) => splitRun(run, numbers, widthOf, layout.prefix));
  const uncovered = numbers.filter(
    (column) =>
      !runs.some(({ first, last }) => first <= column && column <= last) &&
      widthOf(column) > (layout.defaultWidth ?? DEFAULT_WIDTH),
  );
  return [...edits, ...newRuns(layout, runs, uncovered, widthOf)];
}

function runsOf(xml: string, { colTags }: SheetLayout): ColumnRun[] {
  return colTags.map((place) => {
    const places = attributePlaces(xml, place.attributes, place.tagEnd);
    const attributes = new Map(places.map(({ name, valueStart, valueEnd }) => [name, xml.slice(valueStart, valueEnd)]));
    return { first: Number(attributes.get("min")), last: Number(attributes.get("max")), place, attributes };
  });
}

function splitRun(
  run: ColumnRun,
  columns: readonly number[],
  widthOf: (column: number) => number,
  prefix: string,
): TextEdit[] {
  const width = Number(run.attributes.get("width") ?? DEFAULT_WIDTH);
  const isHidden = isTrue(run.attributes.get("hidden"));
  const changed = columns.filter(
    (column) => column >= run.first && column <= run.last && (isHidden || width < widthOf(column)),
  );
  if (changed.length === 0) return [];
  const pieces: string[] = [];
  let next = run.first;
  for (const column of changed) {
    if (next < column) pieces.push(colXml(prefix, run.attributes, { min: next, max: column - 1 }));
    pieces.push(ownColXml(prefix, run.attributes, column, Math.max(width, widthOf(column))));
    next = column + 1;
  }
  if (next <= run.last) pieces.push(colXml(prefix, run.attributes, { min: next, max: run.last }));
  return [{ start: run.place.start, end: run.place.end, text: pieces.join("") }];
}

function ownColXml(prefix: string, attributes: ReadonlyMap<string, string>, column: number, width: number): string {
  const visible = new Map(attributes);
  visible.delete("hidden");
  return colXml(prefix, visible, { min: column, max: column, width, customWidth: 1 });
}

function colXml(prefix: string, attributes: ReadonlyMap<string, string>, changes: Record<string, number>): string {
  const all = new Map([
    ...attributes,
    ...Object.entries(changes).map(([name, value]) => [name, String(value)] as const),
  ]);
  return `<${prefix}col${[...all].map(([name, value]) => ` ${name}="${value}"`).join("")}/>`;
}

function newRuns(
  { cols, data, prefix }: SheetLayout,
  runs: readonly ColumnRun[],
  columns: readonly number[],
  widthOf: (column: number) => number,
): TextEdit[] {
  if (columns.length === 0 || data === null) return [];
  const xmlOf = (column: number) => ownColXml(prefix, new Map(), column, widthOf(column));
  if (cols === null || cols.isEmpty) {
    const text = `<${prefix}cols>${columns.map(xmlOf).join("")}</${prefix}cols>`;
    return [{ start: cols?.start ?? data.start, end: cols?.end ?? data.start, text }];
  }
  return columns.map((column) => {
    const at = runs.find(({ first }) => first > column)?.place.start ?? cols.contentEnd;
    return { start: at, end: at, text: xmlOf(column) };
  });
}
