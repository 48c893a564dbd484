import { beginsWithVerb } from "./actionVerbs";
import { oneLine } from "./cellText";
import { beginsInside, beginsListLine, endsOpen, endsSentence } from "./joinTexts";
import { isSectionLabel, startsLikeNote, startsLikeSection, withoutContinued } from "./rowText";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";

/** What helps to tell a section heading from a short action: the rows around it. */
export interface SectionContext {
  readonly columns: TableColumns;
  /** The next row with text, whatever it is; null at the end. */
  readonly next: SheetRow | null;
  /** True where that next row is a repeated header, or the table ends in a new one. */
  readonly beforeHeader: boolean;
  /** True after an empty row, a rule or a header. */
  readonly afterBreak: boolean;
  /** The last action text above, "" at the start of a table. */
  readonly actionAbove: string;
  /** True where the row's fill is one that only rows of one text have in this table. */
  readonly hasHeadingFill: boolean;
}

/** Longer texts are notes or actions, not headings. */
const LONGEST_HEADING = 220;

/** In the action column a heading has at most this many words. */
const MOST_HEADING_WORDS = 8;

/** The heading a row stands for, or null where it is no heading. */
export function sectionHeading(row: SheetRow, context: SectionContext): string | null {
  const texts = row.filled.map((column) => oneLine(row.texts.get(column) ?? ""));
  const whole = [...new Set(texts)].join(" ");
  if (whole.length > LONGEST_HEADING || whole === "") return null;
  const isHeading = isOneText(texts) ? isLoneHeading(row, whole, context) : isLabelledHeading(row, texts, context);
  return isHeading ? withoutContinued(oneLine(whole)) : null;
}

const isOneText = (texts: readonly string[]): boolean => new Set(texts).size === 1;

function isLoneHeading(row: SheetRow, text: string, context: SectionContext): boolean {
  const { columns } = context;
  const column = row.filled[0] as number;
  if (startsLikeNote(text)) return false;
  if (context.hasHeadingFill && !beginsInside(text)) return true;
  if (beginsListLine(text) && !/^(?:\d{1,2}|[A-Z])[.)]?\s/.test(text)) return false;
  const width = Math.max(row.widths.get(column) ?? 1, row.filled.length);
  if (width >= Math.max(2, Math.ceil(columns.count / 2))) return true;
  const field = columns.fieldOf.get(column);
  if (field === "priority") return true;
  if (beginsInside(text)) return false;
  if (startsLikeSection(text) && field !== "outcome" && field !== "progress") return true;
  if (column > columns.first) return false;
  if (field === "ref") return isHeadingAmongRefs(text, context);
  if (field === "action") return isHeadingAmongActions(text, context);
  return !(context.afterBreak && endsOpen(context.actionAbove)) && text.length > 2;
}

/** In the ref column words are a heading, and so is one word among numbers. */
function isHeadingAmongRefs(text: string, { columns, next }: SectionContext): boolean {
  if (text.length > 6 && text.includes(" ")) return true;
  return /^\p{L}[\p{L}&,-]{3,}$/u.test(text) && next !== null && /\d/.test(next.texts.get(columns.first) ?? "");
}

/** In the action column only a short line between fuller rows, or right above a header, is taken for a heading. */
function isHeadingAmongActions(
  text: string,
  { columns, next, beforeHeader, afterBreak, actionAbove }: SectionContext,
): boolean {
  if (endsSentence(text) && !text.endsWith(":")) return false;
  if (beforeHeader) return true;
  if (next === null || next.filled.length < 3 || !next.texts.has(columns.first)) return false;
  if (endsOpen(actionAbove)) return false;
  const isShort = text.split(" ").length <= MOST_HEADING_WORDS;
  return isShort && (afterBreak || text === text.toUpperCase() || !beginsWithVerb(text));
}

/** "Section 1 | | Prevention", or "2 | Better homes" above 2.1 and 2.2: a number and its heading, nothing else. */
function isLabelledHeading(row: SheetRow, texts: readonly string[], context: SectionContext): boolean {
  if (row.filled.length > 3) return false;
  const { columns, beforeHeader, next } = context;
  const [label = ""] = texts;
  const hasAccount = row.filled.some((column) => isAccount(columns, column));
  if (hasAccount) return false;
  const fields = row.filled.map((column) => columns.fieldOf.get(column));
  if (isSectionLabel(label) && (beforeHeader || !fields.includes("action"))) return true;
  return row.filled.length === 2 && isNumberAbove(row, label, next, columns);
}

function isAccount(columns: TableColumns, column: number): boolean {
  const field = columns.fieldOf.get(column);
  return field === "milestone" || field === "lead" || field === "progress" || field === "statedRag";
}

function isNumberAbove(row: SheetRow, label: string, next: SheetRow | null, columns: TableColumns): boolean {
  const refColumn = columns.columnsOf.get("ref")?.[0];
  if (refColumn === undefined || row.filled[0] !== refColumn || next === null) return false;
  const number = label.replace(/[.)]$/, "");
  const below = next.texts.get(refColumn) ?? "";
  return number !== "" && below.startsWith(`${number}.`) && below.length > number.length + 1 && next.filled.length > 2;
}
