import { oneLine } from "./cellText";
import type { Draft } from "./draft";
import type { BodyRow, TableRegion } from "./findTables";
import { joinUpdate } from "./joinRow";
import { readItemRow } from "./readItemRow";
import { readSection } from "./readSection";
import { rowsAhead, type Ahead } from "./regionFacts";
import type { Reader } from "./regionReader";
import { leftover, newReader } from "./regionReader";
import { isKeyRow, isPageLine, isSignOffRow, isTotalRow, isUpdate, saysTheSame, startsLikeSection } from "./rowText";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { RowNote } from "./types";

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

/** Goes down a table row by row and puts what belongs together into one draft each. */
export function readRegion(region: TableRegion, columns: TableColumns, section: string): RegionRows {
  const reader = newReader(region, columns, section);
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
  else if (isKeyRow(texts) || isSignOffRow(texts)) leftover(reader, source, texts);
  else if (reader.open !== null && isLone(texts) && isUpdate(texts[0] ?? "")) joinUpdate(reader, reader.open, source);
  else if (reader.sectionRow !== null && ahead.beforeHeader && isLone(texts) && isExplanation(texts[0] ?? ""))
    leftover(reader, source, texts);
  else if (!readSection(reader, source, ahead)) readItemRow(reader, source, texts);
  reader.afterBreak = false;
}

const isLone = (texts: readonly string[]): boolean => new Set(texts).size === 1;

/** A sentence between a section's heading and the table's own. */
const isExplanation = (text: string): boolean => text.endsWith(".") && !startsLikeSection(text);

/** A page's head or foot between the rows: a page number, the document's title again. */
function isPageHead(reader: Reader, texts: readonly string[]): boolean {
  const text = texts[0] ?? "";
  if (new Set(texts).size !== 1) return false;
  return isPageLine(text) || (reader.titles.has(text) && !saysTheSame(text, reader.section));
}
