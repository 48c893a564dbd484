import { comparable, oneLine } from "./cellText";
import { continuesRowAbove, mayContinueUnbroken } from "./continuation";
import type { Draft } from "./draft";
import { addCell, columnText } from "./draft";
import { joinRow, lastText } from "./joinRow";
import { beginsInside } from "./joinTexts";
import { sameAsBefore } from "./readSection";
import type { Reader } from "./regionReader";
import { leaveUnread, leftover, remember } from "./regionReader";
import {
  isContinued,
  isDitto,
  isLoneContinued,
  saysTheSame,
  startsLikeNote,
  startsWithNoteWord,
  withoutContinued,
  withoutContinuedMark,
} from "./rowText";
import type { SheetRow } from "./sheetRows";
import type { PlanField } from "./types";

/** Reads a row of a table that is no heading: an item, the rest of one, or nothing we can read. */
export function readItemRow(reader: Reader, source: SheetRow, texts: readonly string[]): void {
  const own = ownTexts(reader, source);
  if (own.size === 0 || (source.filled.length === 1 && isNote(reader, own, texts[0] ?? "")))
    return leftover(reader, source, texts);
  if (reader.open !== null && continues(reader, own, reader.open)) {
    joinRow(reader, reader.open, source, "flow");
    return;
  }
  const action = own.get("action");
  if (action !== undefined && !repeatsAction(reader, action)) return startItem(reader, source, own);
  furtherRow(reader, source, own);
}

/** A line that explains; a paragraph right under other actions, in their column, is one of them. */
function isNote(reader: Reader, own: ReadonlyMap<PlanField, string>, text: string): boolean {
  return startsWithNoteWord(text) || (startsLikeNote(text) && (reader.afterBreak || !own.has("action")));
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
  if (isNextLine(reader, own)) return true;
  if (!reader.afterBreak && !mayContinueUnbroken(own, lastAction(reader, open))) return false;
  // An item without an action of its own has no half sentence there that could go on.
  const action = own.get("action");
  if (open.carriedAction !== null && action !== undefined && !repeatsAction(reader, action)) return false;
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

function lastAction({ columns }: Reader, open: Draft): string {
  const column = columns.columnsOf.get("action")?.[0];
  return column === undefined ? "" : lastText(open, column);
}

/** In a table whose every line is a row: a row that begins nothing. */
function isNextLine({ wrapping, afterBreak }: Reader, own: ReadonlyMap<PlanField, string>): boolean {
  if (wrapping === "none" || own.has("ref")) return false;
  if (!beginsInside(own.get("priority") ?? "a")) return false;
  const action = own.get("action");
  if (action === undefined || beginsInside(action)) return true;
  return wrapping === "by-ref" && !afterBreak && !own.has("lead") && !own.has("milestone");
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
  if (!hasBody || (!isOwnLine && !own.has("ref"))) return joinRow(reader, open, source, "line");
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
    const row = reader.last.get(origin.column);
    const text = row?.texts.get(origin.column);
    if (row?.row === origin.row && text !== undefined) addCell(draft, column, { text, row, join: "line" });
  }
}

function place(reader: Reader, draft: Draft, source: SheetRow, filled: readonly number[]): void {
  for (const column of filled) {
    const text = source.texts.get(column) ?? "";
    const above = isDitto(text) ? reader.last.get(column)?.texts.get(column) : undefined;
    addCell(draft, column, { text: above ?? text, row: source, join: "line" });
  }
  remember(reader, source);
  reader.drafts.push(draft);
  reader.open = draft;
  reader.sectionRow = null;
}
