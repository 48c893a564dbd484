import { oneLine } from "./cellText";
import type { Draft } from "./draft";
import type { TableRegion } from "./findTables";
import { fillShares, hasRankedPriority, headingFills } from "./regionFacts";
import { isDitto } from "./rowText";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { RowNote } from "./types";
import type { Wrapping } from "./wrappedRows";
import { wrappingOf } from "./wrappedRows";

/** What is known half-way down a table: the items so far, what is carried down, and which item may still go on. */
export interface Reader {
  readonly columns: TableColumns;
  readonly drafts: Draft[];
  readonly notes: RowNote[];
  readonly unread: SheetRow[];
  readonly remarks: string[];
  /** The last row with a value in each column, for ditto marks and merged cells. */
  readonly last: Map<number, SheetRow>;
  readonly leadFill: number;
  readonly actionFill: number;
  readonly hasRankedPriority: boolean;
  readonly wrapping: Wrapping;
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

/** A reader at the top of a table. */
export function newReader(region: TableRegion, columns: TableColumns, section: string): Reader {
  return {
    columns,
    drafts: [],
    notes: [],
    unread: [],
    remarks: [],
    last: new Map(),
    ...fillShares(region, columns),
    hasRankedPriority: hasRankedPriority(columns),
    wrapping: wrappingOf(region, columns),
    titles: new Set(region.before.map(loneText)),
    headingFills: headingFills(region),
    section,
    sectionRow: null,
    priority: "",
    afterBreak: true,
    open: null,
  };
}

/** Keeps a row's texts for ditto marks and merged cells below it. */
export function remember(reader: Reader, source: SheetRow): void {
  for (const column of source.filled) {
    if (!isDitto(source.texts.get(column) ?? "")) reader.last.set(column, source);
  }
}

/** A row in whose mapped columns nothing stands: a remark under the table, or something nobody asked for. */
export function leftover(reader: Reader, source: SheetRow, texts: readonly string[]): void {
  reader.notes.push({ row: source.row, kind: "note" });
  reader.remarks.push(texts.join(" "));
}

/** A row with a text that is no action and belongs to none: told as an issue. */
export function leaveUnread(reader: Reader, source: SheetRow): void {
  reader.notes.push({ row: source.row, kind: "unread" });
  reader.unread.push(source);
}

/** The text of a row that holds one text only, else "". */
export function loneText(row: SheetRow): string {
  const texts = new Set(row.texts.values());
  return texts.size === 1 ? oneLine([...texts][0] ?? "") : "";
}
