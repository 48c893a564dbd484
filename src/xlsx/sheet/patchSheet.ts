import { cellAddress, type CellContent, type Issue, type SheetChange } from "../../core";
import { lookOf } from "../styles/cellLook";
import type { StyleBook } from "../styles/styleBook";
import { attributePlaces } from "../xml/attributes";
import { spliceText, type TextEdit } from "../xml/spliceText";
import { blockRef, isCovered, parseBlockRef } from "./blockRef";
import { cellIssues } from "./cellIssues";
import type { CellContext } from "./cellValue";
import { cellXml, type CellSpelling } from "./cellXml";
import { columnStyle, columnWidthEdits } from "./columnWidths";
import { holdsAlready } from "./holdsAlready";
import type { SheetTable } from "./readTables";
import { readSheetLayout, type CellPlace, type ElementPlace, type RowPlace, type SheetLayout } from "./sheetLayout";
import { wantedCells, type WantedCell } from "./wantedCells";

/** What writing a sheet needs from the rest of the workbook. */
export interface PatchContext extends CellContext {
  readonly tables: readonly SheetTable[];
  readonly book: StyleBook;
}

/** A sheet part with a change written into it. */
export interface PatchedSheet {
  readonly text: string;
  /** Whether any cell holds something else than before, so that formulas have to be calculated again. */
  readonly isContentChanged: boolean;
  readonly hasFormulas: boolean;
  /** Why the change must not be written; the text is then to be thrown away. */
  readonly issues: readonly Issue[];
}

/** The way through one change. */
interface Patch {
  readonly xml: string;
  readonly layout: SheetLayout;
  readonly context: PatchContext;
  readonly edits: TextEdit[];
  readonly rowsOfEmptySheet: string[];
  /** Around the cells that were not there before. */
  grown: { top: number; left: number; bottom: number; right: number } | null;
  isContentChanged: boolean;
}

/**
 * Writes a change into a sheet part: cuts the new cells in and leaves every other character as it was. Cells that hold
 * and look so already are left alone, so that writing twice changes nothing.
 */
export function patchSheet(xml: string, change: SheetChange, context: PatchContext): PatchedSheet {
  const wanted = wantedCells(change);
  const layout = readSheetLayout(xml, wanted);
  const patch: Patch = { xml, layout, context, edits: [], rowsOfEmptySheet: [], grown: null, isContentChanged: false };
  const issues = cellIssues(wanted, { ...context, xml, sheet: change.sheet, layout });
  if (issues.length === 0) {
    for (const [row, cells] of [...wanted].sort(([a], [b]) => a - b)) {
      const inOrder = [...cells].sort(([a], [b]) => a - b);
      const place = layout.rows.get(row);
      if (place === undefined) addRow(patch, row, inOrder);
      else patchRow(patch, row, place, inOrder);
    }
    patch.edits.push(
      ...columnWidthEdits(xml, layout, change.columnWidths),
      ...dimensionEdits(patch),
      ...emptySheetEdits(patch),
    );
  }
  const text = patch.edits.length === 0 ? xml : spliceText(xml, patch.edits);
  return { text, isContentChanged: patch.isContentChanged, hasFormulas: layout.hasFormulas, issues };
}

type Cells = readonly (readonly [column: number, cell: WantedCell])[];

function addRow(patch: Patch, row: number, cells: Cells): void {
  const { layout } = patch;
  const content = cells.map(([column, cell]) => newCell(patch, row, column, { cell, rowStyle: null })).join("");
  if (content === "" || layout.data === null) return;
  const { prefix, data } = layout;
  const text = `<${prefix}row r="${row + 1}">${content}</${prefix}row>`;
  const at = layout.gaps.get(row) ?? data.contentEnd;
  if (data.isEmpty) patch.rowsOfEmptySheet.push(text);
  else patch.edits.push({ start: at, end: at, text });
}

/** `<sheetData/>` is opened for the rows it gets. */
function emptySheetEdits({ xml, layout: { data, prefix }, rowsOfEmptySheet }: Patch): TextEdit[] {
  return data === null || rowsOfEmptySheet.length === 0
    ? []
    : [opened(xml, data, rowsOfEmptySheet.join(""), `${prefix}sheetData`)];
}

/** The edit that gives an empty element (`<row/>`) content; its name is written as it stands there. */
function opened(xml: string, place: ElementPlace, content: string, name: string): TextEdit {
  return { start: xml.lastIndexOf("/", place.tagEnd), end: place.end, text: `>${content}</${name}>` };
}

function patchRow(patch: Patch, row: number, place: RowPlace, cells: Cells): void {
  const { xml, edits, layout } = patch;
  let added = "";
  const addedColumns: number[] = [];
  for (const [column, cell] of cells) {
    const existing = place.cells.get(column);
    if (existing !== undefined) {
      patchCell(patch, row, existing, cell);
      continue;
    }
    const text = newCell(patch, row, column, { cell, rowStyle: place.style });
    if (text === "") continue;
    addedColumns.push(column);
    const at = place.gaps.get(column) ?? place.contentEnd;
    if (place.isEmpty) added += text;
    else edits.push({ start: at, end: at, text });
  }
  if (addedColumns.length > 0) edits.push(...spansEdits(xml, place, addedColumns));
  if (added !== "") edits.push(opened(xml, place, added, `${layout.prefix}row`));
}

/** `spans` only tells Excel what to make room for; it is widened where it is one stretch, else taken out. */
function spansEdits(xml: string, place: RowPlace, columns: readonly number[]): TextEdit[] {
  const spans = attributePlaces(xml, place.attributes, place.tagEnd).find(({ name }) => name === "spans");
  if (spans === undefined) return [];
  const ends = /^(?<first>\d+):(?<last>\d+)$/.exec(xml.slice(spans.valueStart, spans.valueEnd).trim())?.groups;
  if (ends === undefined) return [{ start: spans.start, end: spans.end, text: "" }];
  const first = Math.min(Number(ends["first"]), ...columns.map((column) => column + 1));
  const last = Math.max(Number(ends["last"]), ...columns.map((column) => column + 1));
  return [{ start: spans.valueStart, end: spans.valueEnd, text: `${first}:${last}` }];
}

/** The XML of a cell that is not there yet; "" where it need not be. */
function newCell(
  patch: Patch,
  row: number,
  column: number,
  given: { cell: WantedCell; rowStyle: number | null },
): string {
  const { xml, layout, context } = patch;
  const { content, format } = given.cell;
  const base = given.rowStyle ?? columnStyle(xml, layout, column);
  const isEmpty = content === null || content === "" || isUnderMerge(layout, row, column);
  const style = context.book.styleFor(base, lookOf(isEmpty ? null : content, format));
  if (isEmpty && style === base) return "";
  grow(patch, row, column);
  if (!isEmpty) patch.isContentChanged = true;
  return cellXml(isEmpty ? null : content, spelling(patch, row, column, style));
}

function patchCell(patch: Patch, row: number, place: CellPlace, { content, format }: WantedCell): void {
  const { xml, layout, context, edits } = patch;
  const isKept =
    content === null || isUnderMerge(layout, row, place.column) || holdsAlready(xml, place, content, context);
  const style = context.book.styleFor(place.style, lookOf(isKept ? dayOnly(content) : content, format));
  if (!isKept) {
    patch.isContentChanged = true;
    const text = cellXml(content, spelling(patch, row, place.column, style));
    edits.push({ start: place.start, end: place.end, text });
  } else if (style !== place.style) edits.push(styleEdit(xml, place, style));
}

function spelling({ layout, context }: Patch, row: number, column: number, style: number): CellSpelling {
  return { ref: cellAddress(row, column), style, prefix: layout.prefix, dateSystem: context.dateSystem };
}

/** A day that stands there already still has to look like one. */
function dayOnly(content: CellContent): CellContent {
  return typeof content === "object" ? content : null;
}

function styleEdit(xml: string, place: CellPlace, style: number): TextEdit {
  const written = attributePlaces(xml, place.attributes, place.tagEnd).find(({ name }) => name === "s");
  if (written !== undefined) return { start: written.valueStart, end: written.valueEnd, text: String(style) };
  return { start: place.attributes, end: place.attributes, text: ` s="${style}"` };
}

function isUnderMerge({ merges }: SheetLayout, row: number, column: number): boolean {
  return merges.some((merge) => isCovered(merge, row, column));
}

function grow(patch: Patch, row: number, column: number): void {
  const { top, left, bottom, right } = patch.grown ?? { top: row, left: column, bottom: row, right: column };
  patch.grown = {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}

function dimensionEdits({ xml, layout, grown }: Patch): TextEdit[] {
  const { dimension } = layout;
  const block = dimension === null ? null : parseBlockRef(xml.slice(dimension.start, dimension.end));
  if (dimension === null || block === null || grown === null) return [];
  const row = Math.min(block.row, grown.top);
  const column = Math.min(block.column, grown.left);
  const rowCount = Math.max(block.row + block.rowCount - 1, grown.bottom) - row + 1;
  const columnCount = Math.max(block.column + block.columnCount - 1, grown.right) - column + 1;
  const text = blockRef({ row, column, rowCount, columnCount });
  if (text === blockRef(block)) return [];
  return [{ start: dimension.start, end: dimension.end, text }];
}
