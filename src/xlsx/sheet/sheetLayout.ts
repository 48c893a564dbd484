import type { Block } from "../../core";
import { isTrue } from "../workbook/readWorkbookPart";
import { attributePlaces, attributesOf } from "../xml/attributes";
import { scanXml, XmlFault, type XmlTag } from "../xml/scanXml";
import { parseBlockRef } from "./blockRef";
import { readCellTag, type CellTag } from "./cellTag";
import type { ValuePlace } from "./cellValue";
import { SHEET_LIMITS } from "./sheetLimits";

/** A stretch of the sheet's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element with its tags; `contentEnd` is where its closing tag begins. */
export interface ElementPlace extends Stretch {
  readonly tagEnd: number;
  contentEnd: number;
  end: number;
  readonly isEmpty: boolean;
  /** Offset behind the name in its start tag. */
  readonly attributes: number;
}

/** One cell of a row that is to be written. */
export interface CellPlace extends ElementPlace, ValuePlace {
  readonly column: number;
  readonly style: number;
  readonly type: string;
  hasFormula: boolean;
}

/** One row that is to be written. */
export interface RowPlace extends ElementPlace {
  /** The style of its empty cells; null where it has none of its own. */
  readonly style: number | null;
  /** The wanted cells that are there, by column. */
  readonly cells: Map<number, CellPlace>;
  /** Of the wanted cells that are not there: where each belongs. */
  readonly gaps: Map<number, number>;
}

/** Where in a sheet's text everything stands that writing needs to know. */
export interface SheetLayout {
  /** With its colon, "" where elements bear none. */
  prefix: string;
  /** The value of the dimension's `ref`. */
  dimension: Stretch | null;
  cols: ElementPlace | null;
  readonly colTags: ElementPlace[];
  defaultWidth: number | null;
  data: ElementPlace | null;
  /** The wanted rows that are there. */
  readonly rows: Map<number, RowPlace>;
  /** Of the wanted rows that are not there: where each belongs. */
  readonly gaps: Map<number, number>;
  /** Areas that one formula fills: array formulas and data tables. */
  readonly formulaBlocks: Block[];
  readonly merges: Block[];
  isProtected: boolean;
  hasFormulas: boolean;
}

/** The cells that are to be written: by row, then by column, both 0-based. */
export type WantedPlaces = ReadonlyMap<number, ReadonlyMap<number, unknown>>;

/** The way through one sheet. */
interface Walk {
  readonly xml: string;
  readonly layout: SheetLayout;
  readonly wanted: WantedPlaces;
  /** Wanted rows not met yet, the next one last. */
  readonly pendingRows: number[];
  /** Wanted cells of the open row not met yet, the next one last. */
  pendingColumns: number[];
  row: number;
  column: number;
  openRow: RowPlace | null;
  openCell: CellPlace | null;
  readonly tag: CellTag;
}

/** Finds the places of a sheet part that a change of some cells touches. */
export function readSheetLayout(xml: string, wanted: WantedPlaces): SheetLayout {
  const walk: Walk = {
    xml,
    layout: emptyLayout(),
    wanted,
    pendingRows: lastFirst(wanted),
    pendingColumns: [],
    row: -1,
    column: -1,
    openRow: null,
    openCell: null,
    tag: { column: -1, style: 0, type: "" },
  };
  let prefix: string | null = null;
  const local = (name: string) =>
    prefix === "" ? name : name.startsWith(prefix ?? "") ? name.slice(prefix?.length) : "";
  scanXml(xml, {
    open(tag) {
      prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
      openElement(walk, local(tag.name), tag);
    },
    close: (name, start, end) => closeElement(walk, local(name), start, end),
  });
  walk.layout.prefix = prefix ?? "";
  placePending(walk.pendingRows, walk.layout.gaps, Infinity, walk.layout.data?.contentEnd ?? 0);
  return walk.layout;
}

function lastFirst(places: ReadonlyMap<number, unknown>): number[] {
  return [...places.keys()].sort((a, b) => b - a);
}

function emptyLayout(): SheetLayout {
  return {
    prefix: "",
    dimension: null,
    cols: null,
    colTags: [],
    defaultWidth: null,
    data: null,
    rows: new Map(),
    gaps: new Map(),
    formulaBlocks: [],
    merges: [],
    isProtected: false,
    hasFormulas: false,
  };
}

function elementPlace({ start, end, isEmpty, attributes }: Readonly<XmlTag>): ElementPlace {
  return { start, tagEnd: end, contentEnd: end, end, isEmpty, attributes };
}

function openElement(walk: Walk, name: string, tag: Readonly<XmlTag>): void {
  const { layout, openCell } = walk;
  if (name === "c") openCellElement(walk, tag);
  else if (name === "v") {
    if (openCell !== null) openCell.valueStart = tag.end;
  } else if (name === "row") openRowElement(walk, tag);
  else if (name === "f") openFormula(walk, tag);
  else if (name === "is") {
    if (openCell !== null) openCell.inlineStart = tag.start;
  } else if (name === "sheetData") layout.data ??= elementPlace(tag);
  else if (name === "cols") layout.cols ??= elementPlace(tag);
  else if (name === "col") layout.colTags.push(elementPlace(tag));
  else openOther(walk, name, tag);
}

function openOther({ xml, layout }: Walk, name: string, tag: Readonly<XmlTag>): void {
  const attributes = () => attributesOf(xml, tag.attributes, tag.end);
  if (name === "mergeCell") addBlock(layout.merges, attributes()["ref"]);
  else if (name === "sheetProtection") layout.isProtected = isTrue(attributes()["sheet"]);
  else if (name === "sheetFormatPr") layout.defaultWidth = Number(attributes()["defaultColWidth"] ?? NaN) || null;
  else if (name === "dimension") {
    const ref = attributePlaces(xml, tag.attributes, tag.end).find((place) => place.name === "ref");
    if (ref !== undefined) layout.dimension = { start: ref.valueStart, end: ref.valueEnd };
  }
}

function addBlock(blocks: Block[], ref: string | undefined): void {
  const block = parseBlockRef(ref ?? "");
  if (block !== null) blocks.push(block);
}

function openRowElement(walk: Walk, tag: Readonly<XmlTag>): void {
  const attributes = attributesOf(walk.xml, tag.attributes, tag.end);
  const row = attributes["r"] === undefined ? walk.row + 1 : Number(attributes["r"]) - 1;
  // Rows out of order cannot be written between, and no writer of workbooks makes them.
  if (!(row > walk.row && row < SHEET_LIMITS.rows)) throw new XmlFault("malformed", tag.start);
  placePending(walk.pendingRows, walk.layout.gaps, row, tag.start);
  walk.row = row;
  walk.column = -1;
  walk.openRow = null;
  const columns = walk.wanted.get(row);
  if (columns === undefined) return;
  const style = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
  walk.openRow = { ...elementPlace(tag), style, cells: new Map(), gaps: new Map() };
  walk.pendingColumns = lastFirst(columns);
  walk.layout.rows.set(row, walk.openRow);
}

/** Of the wanted rows or columns before `place`, those that were not met belong at `offset`. */
function placePending(pending: number[], gaps: Map<number, number>, place: number, offset: number): void {
  for (let next = pending.at(-1); next !== undefined && next <= place; next = pending.at(-1)) {
    pending.pop();
    if (next < place) gaps.set(next, offset);
  }
}

function openCellElement(walk: Walk, tag: Readonly<XmlTag>): void {
  walk.openCell = null;
  const { openRow, pendingColumns } = walk;
  if (openRow === null) return;
  readCellTag(walk.xml, tag, walk.tag);
  const column = walk.tag.column < 0 ? walk.column + 1 : walk.tag.column;
  if (column <= walk.column || column >= SHEET_LIMITS.columns) throw new XmlFault("malformed", tag.start);
  walk.column = column;
  const next = pendingColumns.at(-1);
  if (next === undefined || next > column) return;
  placePending(pendingColumns, openRow.gaps, column, tag.start);
  if (walk.wanted.get(walk.row)?.has(column) !== true) return;
  walk.openCell = {
    ...elementPlace(tag),
    column,
    style: walk.tag.style,
    type: walk.tag.type,
    hasFormula: false,
    valueStart: -1,
    valueEnd: -1,
    inlineStart: -1,
    inlineEnd: -1,
  };
  openRow.cells.set(column, walk.openCell);
}

function openFormula({ xml, layout, openCell }: Walk, tag: Readonly<XmlTag>): void {
  layout.hasFormulas = true;
  if (openCell !== null) openCell.hasFormula = true;
  const { t: kind, ref } = attributesOf(xml, tag.attributes, tag.end);
  if (kind === "array" || kind === "dataTable") addBlock(layout.formulaBlocks, ref);
}

function closeElement(walk: Walk, name: string, start: number, end: number): void {
  const { layout, openCell, openRow } = walk;
  if (name === "v" && openCell !== null) openCell.valueEnd = start;
  else if (name === "is" && openCell !== null) openCell.inlineEnd = end;
  else if (name === "c") {
    if (openCell !== null) closePlace(openCell, start, end);
    walk.openCell = null;
  } else if (name === "row" && openRow !== null) {
    closePlace(openRow, start, end);
    placePending(walk.pendingColumns, openRow.gaps, Infinity, start);
    walk.openRow = walk.openCell = null;
  } else if (name === "sheetData" && layout.data !== null) closePlace(layout.data, start, end);
  else if (name === "cols" && layout.cols !== null) closePlace(layout.cols, start, end);
}

function closePlace(place: ElementPlace, start: number, end: number): void {
  place.contentEnd = start;
  place.end = end;
}
