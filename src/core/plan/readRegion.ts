import { comparable, oneLine } from "./cellText";
import { continuesRowAbove, mayContinueUnbroken } from "./continuation";
import type { Draft } from "./draft";
import { addCell, addCells, columnText } from "./draft";
import type { BodyRow, TableRegion } from "./findTables";
import {
  isContinued,
  isDitto,
  isLoneContinued,
  isKeyRow,
  isPageLine,
  isTotalRow,
  saysTheSame,
  startsLikeNote,
  startsLikeSection,
  withoutContinued,
  withoutContinuedMark,
} from "./rowText";
import { fillShares, hasRankedPriority, headingFills, rowFill, rowsAhead, type Ahead } from "./regionFacts";
import { sectionHeading } from "./sectionRow";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { PlanField, RowNote } from "./types";

/** The rows of one table put together, before they become items. */
export interface RegionRows {
  readonly drafts: readonly Draft[];
  readonly notes: readonly RowNote[];
  /** A heading after the last item: it heads the table that follows. */
  readonly trailingSection: string;
  /** Rows that hold something and could not be read as an item or part of one. */
  readonly unread: readonly SheetRow[];
  /** Texts of notes under and between the rows. */
  readonly remarks: readonly string[];
}

interface Reader {
  readonly columns: TableColumns;
  readonly body: readonly BodyRow[];
  readonly drafts: Draft[];
  readonly notes: RowNote[];
  readonly unread: SheetRow[];
  readonly remarks: string[];
  /** Last value of each column, for ditto marks and merged cells, with the row it stands in. */
  readonly last: Map<number, { text: string; row: SheetRow }>;
  readonly leadFill: number;
  readonly actionFill: number;
  readonly hasRankedPriority: boolean;
  /** Lines above the header: where they come again they are the head of a page. */
  readonly titles: ReadonlySet<string>;
  /** Fills that only rows of one text have. */
  readonly headingFills: ReadonlySet<string>;
  section: string;
  sectionRow: number | null;
  priority: string;
  afterBreak: boolean;
  /** The item that further rows may still belong to; null right after a heading. */
  open: Draft | null;
}

/** Goes down a table row by row and puts what belongs together into one draft each. */
export function readRegion(region: TableRegion, columns: TableColumns, section: string): RegionRows {
  const reader: Reader = {
    columns,
    body: region.body,
    drafts: [],
    notes: [],
    unread: [],
    remarks: [],
    last: new Map(),
    ...fillShares(region, columns),
    hasRankedPriority: hasRankedPriority(columns),
    titles: new Set(region.before.map(loneText)),
    headingFills: headingFills(region),
    section,
    sectionRow: null,
    priority: "",
    afterBreak: true,
    open: null,
  };
  const nextTexts = rowsAhead(region.body);
  region.body.forEach((row, index) => readBodyRow(reader, row, nextTexts[index] as Ahead));
  return {
    drafts: reader.drafts,
    notes: reader.notes,
    trailingSection: reader.sectionRow === null ? "" : reader.section,
    unread: reader.unread,
    remarks: reader.remarks,
  };
}

function readBodyRow(reader: Reader, { kind, source }: BodyRow, ahead: Ahead): void {
  if (kind !== "text") {
    reader.notes.push({ row: source.row, kind });
    reader.afterBreak = true;
    return;
  }
  const texts = source.filled.map((column) => oneLine(source.texts.get(column) ?? ""));
  if (isPageHead(reader, texts)) {
    leftover(reader, source, texts);
    reader.afterBreak = true;
    return;
  }
  if (isTotalRow(texts)) reader.notes.push({ row: source.row, kind: "total" });
  else if (isKeyRow(texts)) leftover(reader, source, texts);
  else if (!readSection(reader, source, ahead)) readItemRow(reader, source, texts);
  reader.afterBreak = false;
}

/** The text of a row that holds one text only, else "". */
function loneText(row: SheetRow): string {
  const texts = new Set(row.texts.values());
  return texts.size === 1 ? oneLine([...texts][0] ?? "") : "";
}

/** A page's head or foot between the rows: a page number, the document's title again. */
function isPageHead(reader: Reader, texts: readonly string[]): boolean {
  const text = texts[0] ?? "";
  if (new Set(texts).size !== 1) return false;
  return isPageLine(text) || (reader.titles.has(text) && !saysTheSame(text, reader.section));
}

function readSection(reader: Reader, source: SheetRow, ahead: Ahead): boolean {
  const { columns, afterBreak, open } = reader;
  const actionColumn = columns.columnsOf.get("action")?.[0];
  const actionAbove = open === null || actionColumn === undefined ? "" : lastText(open, actionColumn);
  const hasHeadingFill = reader.headingFills.has(rowFill(source));
  const heading = sectionHeading(source, { columns, ...ahead, afterBreak, actionAbove, hasHeadingFill });
  if (heading === null) return false;
  reader.notes.push({ row: source.row, kind: "section" });
  if (saysTheSame(heading, reader.section) || explainsSection(reader, heading)) return true;
  const isPriority = columns.fieldOf.get(source.filled[0] as number) === "priority" && source.filled.length === 1;
  if (isPriority) reader.priority = sameAsBefore(heading, reader.priority);
  else {
    reader.section = sameAsBefore(heading, reader.section);
    reader.priority = "";
  }
  reader.sectionRow = source.row;
  reader.open = null;
  return true;
}

/** A sentence right under "Priority 2: ..." says more of it; it is no heading of its own. */
function explainsSection(reader: Reader, heading: string): boolean {
  if (reader.sectionRow === null || !startsLikeSection(reader.section) || startsLikeSection(heading)) return false;
  return heading.length > LONGEST_SUBHEADING || /[.;]$/.test(heading);
}

const LONGEST_SUBHEADING = 100;

const sameAsBefore = (text: string, before: string): string => (saysTheSame(text, before) ? before : text);

function lastText(draft: Draft, column: number): string {
  const cells = draft.cells.get(column);
  return cells?.[cells.length - 1]?.text ?? "";
}

function readItemRow(reader: Reader, source: SheetRow, texts: readonly string[]): void {
  const own = ownTexts(reader, source);
  if (own.size === 0 || (source.filled.length === 1 && startsLikeNote(texts[0] ?? "")))
    return leftover(reader, source, texts);
  if (reader.open !== null && continues(reader, own, reader.open)) {
    join(reader, reader.open, source, "flow");
    return;
  }
  if (source.filled.length === 1 && startsLikeNote(texts[0] ?? "") && !own.has("action"))
    return leftover(reader, source, texts);
  const action = own.get("action");
  if (action !== undefined && !repeatsAction(reader, action)) return startItem(reader, source, own);
  furtherRow(reader, source, own);
}

/** A row's texts by field; several columns of one field count as one text. */
function ownTexts({ columns }: Reader, source: SheetRow): Map<PlanField, string> {
  const own = new Map<PlanField, string>();
  for (const column of source.filled) {
    const field = columns.fieldOf.get(column);
    const text = source.texts.get(column) ?? "";
    if (field !== undefined && !own.has(field)) own.set(field, text);
  }
  return own;
}

/**
 * Whether a row goes on with the item above. What a page repeats of the row it cuts (its priority, ref, lead) says
 * nothing of its own.
 */
function continues(reader: Reader, own: ReadonlyMap<PlanField, string>, open: Draft): boolean {
  if (!reader.afterBreak && !mayContinueUnbroken(own)) return false;
  const above = new Map<PlanField, string>();
  for (const [column, field] of reader.columns.fieldOf) {
    const text = lastText(open, column);
    if (text !== "") above.set(field, text);
  }
  const fresh = new Map([...own].filter(([field, text]) => !isRepeated(reader, field, text, above.get(field))));
  if (fresh.size === 0) return false;
  return continuesRowAbove({
    own: fresh,
    above,
    afterBreak: reader.afterBreak,
    leadFill: reader.leadFill,
    actionFill: reader.actionFill,
  });
}

function isRepeated(reader: Reader, field: PlanField, text: string, above: string | undefined): boolean {
  if (field === "priority") return isContinued(text) || isLoneContinued(text) || saysTheSame(text, reader.priority);
  const isKey = field === "ref" || field === "lead" || field === "statedRag";
  return isKey && above !== undefined && saysTheSame(withoutContinued(text), above);
}

/** "X (continued)" or a ditto mark in the action column: the same action again. */
function repeatsAction(reader: Reader, action: string): boolean {
  const { open, columns } = reader;
  if (open === null) return false;
  const column = columns.columnsOf.get("action")?.[0] as number;
  const above = open.carriedAction ?? columnText(open, column);
  if (isDitto(action)) return true;
  const bare = withoutContinuedMark(action);
  return bare !== action && (saysTheSame(bare, above) || comparable(above).startsWith(comparable(bare)));
}

function startItem(reader: Reader, source: SheetRow, own: ReadonlyMap<PlanField, string>): void {
  const draft = newDraft(reader, source, own, null);
  fillFromAbove(reader, draft, source, true);
  place(reader, draft, source, source.filled);
}

/** A row without an action of its own: a further outcome, more lines for the item above, or nothing we can read. */
function furtherRow(reader: Reader, source: SheetRow, own: ReadonlyMap<PlanField, string>): void {
  const { open, columns } = reader;
  const isOwnLine = own.has("lead") || own.has("milestone") || own.has("statedRag") || own.has("progress");
  const startsPriority = own.has("priority") && !reader.hasRankedPriority && !isSamePriority(reader, own);
  const hasBody = own.has("outcome") || (own.has("milestone") && (own.has("statedRag") || own.has("lead")));
  if (open === null || startsPriority) {
    if (own.has("outcome") && isOwnLine) return startItem(reader, source, own);
    return leaveUnread(reader, source);
  }
  if (own.has("ref") && !own.has("outcome") && !isOwnLine) return leaveUnread(reader, source);
  if (!hasBody || (!isOwnLine && !own.has("ref"))) return join(reader, open, source, "line");
  const action = columns.columnsOf.get("action")?.[0];
  const ref = columns.columnsOf.get("ref")?.[0];
  const carriedAction = open.carriedAction ?? (action === undefined ? "" : columnText(open, action));
  const carriedRef = open.carriedRef ?? (ref === undefined ? null : columnText(open, ref) || null);
  const draft = newDraft(reader, source, own, { action: carriedAction, ref: own.has("ref") ? null : carriedRef });
  fillFromAbove(reader, draft, source, false);
  const repeated = own.has("action") ? source.filled.filter((column) => column !== action) : source.filled;
  place(reader, draft, source, repeated);
}

function isSamePriority(reader: Reader, own: ReadonlyMap<PlanField, string>): boolean {
  const text = own.get("priority") ?? "";
  return isContinued(text) || isDitto(text) || saysTheSame(withoutContinued(text), reader.priority);
}

function newDraft(
  reader: Reader,
  source: SheetRow,
  own: ReadonlyMap<PlanField, string>,
  carried: { readonly action: string; readonly ref: string | null } | null,
): Draft {
  return {
    rows: [source],
    cells: new Map(),
    joins: new Map(),
    priority: priorityOf(reader, own),
    section: reader.section,
    carriedAction: carried?.action ?? null,
    carriedRef: carried?.ref ?? null,
  };
}

/** The row's priority, or the one carried down; a rank (High, Medium, Low) is the row's own and carries nowhere. */
function priorityOf(reader: Reader, own: ReadonlyMap<PlanField, string>): string {
  const text = oneLine(own.get("priority") ?? "");
  if (reader.hasRankedPriority) return reader.section === "" ? text : reader.section;
  if (text !== "" && !isDitto(text)) reader.priority = sameAsBefore(withoutContinued(text), reader.priority);
  return reader.priority;
}

/** Values of merged cells that reach down into this row, and of ditto marks. */
function fillFromAbove(reader: Reader, draft: Draft, source: SheetRow, withAction: boolean): void {
  for (const [column, origin] of source.above) {
    const field = reader.columns.fieldOf.get(column);
    if (field === undefined || field === "priority" || source.texts.has(column)) continue;
    if (!withAction && (field === "action" || field === "ref")) continue;
    const value = reader.last.get(origin.column);
    if (value !== undefined && value.row.row === origin.row) addCell(draft, column, value, "line");
  }
}

function place(reader: Reader, draft: Draft, source: SheetRow, filled: readonly number[]): void {
  for (const column of filled) {
    const text = source.texts.get(column) ?? "";
    const above = reader.last.get(column);
    const cell = isDitto(text) && above !== undefined ? { text: above.text, row: source } : { text, row: source };
    addCell(draft, column, cell, "line");
  }
  remember(reader, source);
  reader.drafts.push(draft);
  reader.open = draft;
  reader.sectionRow = null;
}

function remember(reader: Reader, source: SheetRow): void {
  for (const column of source.filled) {
    const text = source.texts.get(column) ?? "";
    if (!isDitto(text)) reader.last.set(column, { text, row: source });
  }
}

function join(reader: Reader, open: Draft, source: SheetRow, how: "flow" | "line"): void {
  const first = open.rows[0] as SheetRow;
  const { fieldOf } = reader.columns;
  const kept = source.filled.filter(
    (column) => fieldOf.has(column) && (how === "flow" || fieldOf.get(column) !== "priority"),
  );
  addCells(open, source, kept, how);
  if (how === "flow") flowPriority(reader, open, kept);
  remember(reader, source);
  reader.notes.push({ row: source.row, kind: "joined", joinedTo: first.row });
}

/** A priority split by the page break is completed, and carried on whole. */
function flowPriority(reader: Reader, open: Draft, kept: readonly number[]): void {
  const column = kept.find((one) => reader.columns.fieldOf.get(one) === "priority");
  if (column === undefined || reader.hasRankedPriority) return;
  reader.priority = withoutContinued(oneLine(columnText(open, column)));
  open.priority = reader.priority;
}

/** A row in whose mapped columns nothing stands: a remark under the table, or something nobody asked for. */
function leftover(reader: Reader, source: SheetRow, texts: readonly string[]): void {
  reader.notes.push({ row: source.row, kind: "note" });
  reader.remarks.push(texts.join(" "));
}

function leaveUnread(reader: Reader, source: SheetRow): void {
  reader.notes.push({ row: source.row, kind: "unread" });
  reader.unread.push(source);
}
