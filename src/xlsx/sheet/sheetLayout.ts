import type { Block } from "../../core";
import { isTrue } from "../workbook/readWorkbookPart";
import { attributePlaces, attributesOf } from "../xml/attributes";
import { scanXml, XmlFault, type XmlTag } from "../xml/scanXml";
import { parseBlockRef } from "./blockRef";
import { readCellTag, type CellTag } from "./cellTag";
import type { ValuePlace } from "./cellValue";

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
  readonly cells: CellPlace[];
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

/** The way through one sheet. */
interface Walk {
  readonly xml: string;
  readonly layout: SheetLayout;
  /** Wanted rows not met yet, the next one last. */
  readonly pending: number[];
  readonly wanted: ReadonlySet<number>;
  row: number;
  column: number;
  openRow: RowPlace | null;
  openCell: CellPlace | null;
  readonly tag: CellTag;
}

/**
 * Finds the places of a sheet part that a change of some rows touches.
 *
 * @param wantedRows 0-based
 */
export function readSheetLayout(xml: string, wantedRows: Iterable<number>): SheetLayout {
  const wanted = new Set(wantedRows);
  const walk: Walk = {
    xml,
    layout: emptyLayout(),
    pending: [...wanted].sort((a, b) => b - a),
    wanted,
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
  placePending(walk, Infinity, walk.layout.data?.contentEnd ?? 0);
  return walk.layout;
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
  if (!(row > walk.row)) throw new XmlFault("malformed", tag.start);
  placePending(walk, row, tag.start);
  walk.row = row;
  walk.column = -1;
  walk.openRow = null;
  if (!walk.wanted.has(row)) return;
  const style = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
  walk.openRow = { ...elementPlace(tag), style, cells: [] };
  walk.layout.rows.set(row, walk.openRow);
}

/** Wanted rows before `row` that were not met belong at `offset`. */
function placePending({ pending, layout }: Walk, row: number, offset: number): void {
  for (let next = pending.at(-1); next !== undefined && next <= row; next = pending.at(-1)) {
    pending.pop();
    if (next < row) layout.gaps.set(next, offset);
  }
}

function openCellElement(walk: Walk, tag: Readonly<XmlTag>): void {
  walk.openCell = null;
  if (walk.openRow === null) return;
  readCellTag(walk.xml, tag, walk.tag);
  const column = walk.tag.column < 0 ? walk.column + 1 : walk.tag.column;
  if (column <= walk.column) throw new XmlFault("malformed", tag.start);
  walk.column = column;
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
  walk.openRow.cells.push(walk.openCell);
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
  else if (name === "c" && openCell !== null) closePlace(openCell, start, end);
  else if (name === "row" && openRow !== null) {
    closePlace(openRow, start, end);
    walk.openRow = walk.openCell = null;
  } else if (name === "sheetData" && layout.data !== null) closePlace(layout.data, start, end);
  else if (name === "cols" && layout.cols !== null) closePlace(layout.cols, start, end);
}

function closePlace(place: ElementPlace, start: number, end: number): void {
  place.contentEnd = start;
  place.end = end;
}
