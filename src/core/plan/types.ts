import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";
import type { CellRef } from "../sheet/grid";

/** What a column of a plan can be. */
export type PlanField =
  | "ref"
  | "priority"
  | "action"
  | "outcome"
  | "lead"
  | "partners"
  | "milestone"
  | "startDate"
  | "reviewDate"
  | "progress"
  | "percentComplete"
  | "statedRag"
  | "costs";

/** The columns that Refresh writes; they are never read as a person's. */
export type RefreshRole = "rag" | "reason" | "due" | "days";

/** The columns in which people set a rating of their own over the computed one; Refresh never writes them. */
export type OverrideRole = "override" | "overrideReason" | "overrideBy" | "overrideUntil";

/** Columns with headings of ours: no part of the plan itself. */
export type OwnRole = RefreshRole | OverrideRole;

/** What one column was taken for. */
export interface ColumnMapping {
  /** 0-based sheet column. */
  readonly column: number;
  /** The header as it stands there, lines of a many-line header joined by a space; "" where there is none. */
  readonly header: string;
  /** Null where the column is no part of a plan that we know (it is kept, and ignored). */
  readonly field: PlanField | null;
  /** How sure, 0-1: what the header says, with what the column holds as second witness. */
  readonly confidence: number;
}

/** One of our own columns that stands on the sheet already. */
export interface OwnColumn {
  readonly role: OwnRole;
  /** 0-based sheet column. */
  readonly column: number;
  /** 0-based sheet row of its header. */
  readonly headerRow: number;
}

/**
 * Why a row of a plan table is no item of its own: the headings again (`repeated-header`), a line of dashes (`rule`),
 * empty (`spacer`), a heading of the rows below (`section`), the rest of a row above or more of it (`joined`), a sum
 * (`total`), a remark or the head of a page (`note`), or a text that is no action and belongs to none (`unread`, which is
 * also an issue).
 */
export type RowNoteKind = "repeated-header" | "rule" | "spacer" | "section" | "joined" | "total" | "note" | "unread";

/** A row of a plan table that is no item, or no item of its own, and why. */
export interface RowNote {
  /** 0-based sheet row. */
  readonly row: number;
  readonly kind: RowNoteKind;
  /** For "joined": the 0-based row it was joined to. */
  readonly joinedTo?: number;
}

/** One plan table as found on a sheet. Rows and columns are 0-based sheet places, both ends included. */
export interface PlanTable {
  readonly sheet: string;
  /** First header row; where there is no header in words, the first item's row. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The rows of the (first) header, top to bottom; empty where it was found by content alone. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
  readonly ownColumns: readonly OwnColumn[];
  readonly rowNotes: readonly RowNote[];
}

/** A text as it stands in the plan, with the real date where the cell holds one, and the place of its first cell. */
export interface Entry {
  /** Parts of a split row joined, inline markup undone, line breaks kept as `\n`; "" where the cell is empty. */
  readonly text: string;
  /** Set where the cell is a real date (a serial number under a date format). */
  readonly date: IsoDate | null;
  /** Null where the plan has no such column. */
  readonly at: CellRef | null;
}

/** One outcome of an item with a timescale of its own, where a lettered list says so. */
export interface OutcomeMilestone {
  /** The letter as written, without bracket: `a`. */
  readonly label: string;
  readonly outcome: string;
  readonly milestone: string;
}

/** A rating a person typed, and what we understand by it. */
export interface StatedRag {
  /** As typed (or the fill's colour word where only a fill says it). */
  readonly text: string;
  readonly at: CellRef;
  /** True where the cell is a formula: somebody's own rule, never written over. */
  readonly isFormula: boolean;
}

/** One line of a plan that can be judged: an action, or one outcome of it with its own milestone. */
export interface Item {
  readonly sheet: string;
  /** Which of the found tables it stands in (index into {@link PlanReading.tables}). */
  readonly table: number;
  /** First and last sheet row, 0-based, both included. */
  readonly rows: readonly [first: number, last: number];
  readonly ref: string | null;
  readonly priority: string;
  readonly action: string;
  readonly outcomes: readonly string[];
  readonly lead: string;
  readonly partners: string;
  readonly costs: string;
  /** Of an original and a revised day the revised one, where it is filled. */
  readonly milestone: Entry;
  /** The day that stood there before, where the plan keeps both and this item's was revised; else absent. */
  readonly originalMilestone?: Entry;
  readonly startDate: Entry;
  readonly reviewDate: Entry;
  readonly progress: Entry;
  /** 0-100 where the plan has such a column and a number stands in it, else null. */
  readonly percentComplete: number | null;
  readonly statedRag: StatedRag | null;
  /** Lettered sub-outcomes aligned with their timescales; empty for most items. */
  readonly milestones: readonly OutcomeMilestone[];
  /** True where its text is struck through: probably withdrawn, so asked about, never dropped. */
  readonly isStruck: boolean;
  /** True where its rows are hidden or filtered away. */
  readonly isHidden: boolean;
}

/** A title, note, sheet name or file name: text that stands outside the tables. */
export interface Surrounding {
  /** Null for the file's name, which is about every sheet. */
  readonly sheet: string | null;
  readonly text: string;
}

/**
 * Why rows outside the plan tables were not read: a title or note around a plan (`around-plan`), another kind of table
 * (`other-table`), headings of a plan without an action under them (`no-action`), or a sheet on which no plan was found
 * (`no-plan`) or searched for (`hidden-sheet`), or the part of a sheet below all that is searched (`too-far-down`).
 */
export type OutsideReason = "around-plan" | "other-table" | "no-action" | "no-plan" | "hidden-sheet" | "too-far-down";

/** Rows that hold something and stand in no plan table. */
export interface RowsOutside {
  readonly sheet: string;
  /** First and last sheet row, 0-based, both included; rows between them that hold nothing count too. */
  readonly rows: readonly [first: number, last: number];
  readonly reason: OutsideReason;
}

/** What was read from all sheets of a workbook. */
export interface PlanReading {
  readonly tables: readonly PlanTable[];
  readonly items: readonly Item[];
  /** Lines outside the tables, which may tell the plan's dates; in sheet order. */
  readonly surroundings: readonly Surrounding[];
  /** Everything that holds something and is in no table, in sheet order. */
  readonly outside: readonly RowsOutside[];
  readonly issues: readonly Issue[];
}

/** What a person says one column is. */
export interface ColumnChoice {
  /** 0-based sheet column when the choice was made. */
  readonly column: number;
  /** Its header as it stood there, "" where there was none. */
  readonly header: string;
  readonly field: PlanField | null;
}

/**
 * A person's choice that outranks ours: which field each column of one table is. A column is found again by its header,
 * and by its place among its neighbours where the header is blank, stands twice or was reworded.
 */
export interface MappingChoice {
  readonly sheet: string;
  /** 0-based first header row it was made for; without headings, the table's first row. */
  readonly headerRow: number;
  readonly columns: readonly ColumnChoice[];
}
