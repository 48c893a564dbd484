import { comparable } from "./cellText";
import type { FoundHeader, HeadingCell } from "./findHeader";
import { couldHead, findHeader, meaningOf } from "./findHeader";
import type { HeaderGuess } from "./matchHeader";
import type { SheetRow } from "./sheetRows";
import { isRuleRow } from "./sheetRows";
import { ownRoleOf } from "./ownHeaders";
import { isSignOffHeading } from "./rowText";

/** What a row between a header and the end of its table is, before its cells are read. */
export type BodyKind = "repeated-header" | "rule" | "spacer" | "text";

export interface BodyRow {
  readonly kind: BodyKind;
  readonly source: SheetRow;
}

/** A stretch of a sheet under one plan header. */
export interface TableRegion {
  readonly header: FoundHeader;
  readonly headerRows: readonly SheetRow[];
  readonly body: readonly BodyRow[];
  /** Rows that stand between the table before (or the top of the sheet) and this header. */
  readonly before: readonly SheetRow[];
}

/** A table that is no plan: its first row, for saying what was seen. */
export interface OtherTable {
  readonly first: SheetRow;
  readonly header: FoundHeader | null;
}

export interface SheetTables {
  readonly regions: readonly TableRegion[];
  readonly others: readonly OtherTable[];
  /** Rows in no plan table, top to bottom. */
  readonly outside: readonly SheetRow[];
  /** Those of them that belong to a table that is no plan. */
  readonly otherRows: ReadonlySet<SheetRow>;
}

interface OpenRegion {
  readonly header: FoundHeader;
  readonly headerRows: SheetRow[];
  readonly body: BodyRow[];
  readonly before: SheetRow[];
}

interface Walk {
  readonly rows: readonly SheetRow[];
  readonly match: (heading: string) => HeaderGuess;
  readonly regions: OpenRegion[];
  readonly others: OtherTable[];
  readonly outside: SheetRow[];
  readonly otherRows: Set<SheetRow>;
  open: OpenRegion | null;
  /** True inside a table that is no plan. */
  inOther: boolean;
  /** Rows that looked like a header and were none. */
  failedLooks: number;
  /** Rows since the last table ended. */
  pending: SheetRow[];
  /** True where the row above is empty, a rule, or the top of the sheet. */
  afterBreak: boolean;
}

/** Cuts a sheet into plan tables and what lies around them. */
export function findTables(rows: readonly SheetRow[], match: (heading: string) => HeaderGuess): SheetTables {
  const walk: Walk = {
    rows,
    match,
    regions: [],
    others: [],
    outside: [],
    otherRows: new Set(),
    open: null,
    inOther: false,
    failedLooks: 0,
    pending: [],
    afterBreak: true,
  };
  for (let index = 0; index < rows.length;) index += step(walk, index);
  return { regions: walk.regions, others: walk.others, outside: walk.outside, otherRows: walk.otherRows };
}

/** Reads one row, or a whole header; gives how many rows were used up. */
function step(walk: Walk, index: number): number {
  const row = walk.rows[index] as SheetRow;
  if (row.filled.length === 0) return breakRow(walk, row, "spacer");
  if (isRuleRow(row)) return breakRow(walk, row, "rule");
  const header = repeatedHeader(walk, index) ?? headerAt(walk, index);
  if (header !== null && header.isPlan) return planHeader(walk, index, header);
  if (walk.afterBreak && startsOtherTable(walk, index, header)) {
    walk.open = null;
    walk.inOther = true;
    walk.others.push({ first: row, header });
  }
  walk.afterBreak = false;
  if (walk.open !== null) walk.open.body.push({ kind: "text", source: row });
  else {
    walk.outside.push(row);
    if (walk.inOther) walk.otherRows.add(row);
    else walk.pending.push(row);
  }
  return 1;
}

/** After this many rows of heading words that head nothing, only rows after a break are looked at so closely. */
const MOST_FAILED_LOOKS = 3000;

/** The same from this many tables on one sheet. */
const MOST_TABLES = 500;

function headerAt(walk: Walk, index: number): FoundHeader | null {
  const isTired = walk.failedLooks > MOST_FAILED_LOOKS || walk.regions.length > MOST_TABLES;
  if (isTired && !walk.afterBreak) return null;
  if (!couldHead(walk.rows[index] as SheetRow, walk.rows[index + 1])) return null;
  const header = findHeader(walk.rows, index, walk.match);
  if (header !== null && !isRowOfTable(walk, index, header)) return header;
  walk.failedLooks++;
  return null;
}

/** What only looks like a header: a row above the table's own headings, or right under its rows without a sure word. */
function isRowOfTable(walk: Walk, index: number, header: FoundHeader): boolean {
  for (let line = 1; line < header.height; line++) if (repeatedHeader(walk, index + line) !== null) return true;
  return walk.open !== null && !walk.afterBreak && !header.isSure;
}

/** The last header where it comes again word for word, which needs no second look. */
function repeatedHeader(walk: Walk, index: number): FoundHeader | null {
  const last = walk.regions[walk.regions.length - 1];
  if (last === undefined) return null;
  const isSame = last.headerRows.every((line, at) => hasSameTexts(line, walk.rows[index + at]));
  return isSame ? last.header : null;
}

/** Whether a row holds the same texts in the same columns. */
export function hasSameTexts(a: SheetRow, b: SheetRow | undefined): boolean {
  if (b === undefined || a.filled.length !== b.filled.length) return false;
  return a.filled.every((column) => a.texts.get(column) === b.texts.get(column));
}

function breakRow(walk: Walk, row: SheetRow, kind: "spacer" | "rule"): number {
  walk.open?.body.push({ kind, source: row });
  if (kind === "spacer") walk.inOther = false;
  walk.afterBreak = true;
  return 1;
}

function planHeader(walk: Walk, index: number, header: FoundHeader): number {
  const headerRows = walk.rows.slice(index, index + header.height);
  const last = walk.regions[walk.regions.length - 1];
  walk.inOther = false;
  walk.afterBreak = false;
  if (last !== undefined && isSameHeader(last.header, header)) {
    for (const source of walk.pending) last.body.push({ kind: "text", source });
    for (const source of headerRows) last.body.push({ kind: "repeated-header", source });
    walk.open = last;
  } else {
    walk.open = { header, headerRows: [...headerRows], body: [], before: walk.pending };
    walk.regions.push(walk.open);
  }
  walk.pending = [];
  return header.height;
}

/**
 * Whether a header continues a table: the same words, or other words for the same fields in the same columns. Our own
 * headings do not count: Refresh writes them once, beside the first header of a table and not beside its repeats.
 */
function isSameHeader(first: FoundHeader, second: FoundHeader): boolean {
  const [a, b] = [plansOwnCells(first), plansOwnCells(second)];
  if (a.length !== b.length || !a.every((cell, at) => cell.column === b[at]?.column)) return false;
  if (a.every((cell, at) => comparable(cell.text) === comparable(b[at]?.text ?? ""))) return true;
  return a.every((cell, at) => {
    const meaning = meaningOf(cell);
    return meaning !== null && meaning === meaningOf(b[at] as HeadingCell);
  });
}

function plansOwnCells({ cells }: FoundHeader): readonly HeadingCell[] {
  return cells.filter(({ text }) => ownRoleOf(text) === null);
}

/** After an empty row: a header that means something else, or rows of figures, begin a table that is no plan. */
function startsOtherTable(walk: Walk, index: number, header: FoundHeader | null): boolean {
  if (walk.inOther) return false;
  const row = walk.rows[index] as SheetRow;
  if (isSignOffHeading([...row.texts.values()])) return true;
  if (header !== null && !header.isPlan && (walk.open === null || (header.isSure && isShort(row)))) return true;
  return isFigureTable(walk.rows.slice(index, index + 4));
}

function isShort(row: SheetRow): boolean {
  for (const text of row.texts.values()) if (text.length > 40) return false;
  return true;
}

const FIGURE = /^[£$€(<>~-]{0,3}\d[\d,]*(?:\.\d+)?\s?(?:%|k|m|bn)?\)?$/i;

/** Whether most cells beside the first column are figures, in at least two rows running. */
function isFigureTable(rows: readonly SheetRow[]): boolean {
  let figureRows = 0;
  for (const row of rows) {
    const beside = row.filled.slice(1).map((column) => row.texts.get(column) ?? "");
    if (row.filled.length === 0) break;
    if (beside.length > 0 && beside.filter((text) => FIGURE.test(text)).length * 2 > beside.length) figureRows++;
  }
  return figureRows >= 2;
}
