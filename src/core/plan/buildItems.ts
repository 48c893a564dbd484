import { isDateFormat, fromExcelSerial } from "../dates/excelSerial";
import type { IsoDate } from "../dates/isoDate";
import type { Cell, Grid } from "../sheet/grid";
import { oneLine } from "./cellText";
import { isSymbol } from "./columnWitness";
import type { Draft } from "./draft";
import { columnText } from "./draft";
import { fieldText, milestoneColumn, originalColumn, ratingColumn } from "./fieldColumn";
import { fillColourWord } from "./fillColour";
import { alignMilestones, letteredText } from "./letteredList";
import { splitJoint } from "./joinTexts";
import { listLines } from "./outcomeLines";
import { splitOwnerAndDate } from "./ownerAndDate";
import { tickedPeriods } from "./periodColumns";
import { progressEntry, withPercentInWords } from "./progressEntry";
import { withoutContinuedMark } from "./rowText";
import { refLines, splitRefs } from "./splitRefs";
import type { SheetRow } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import type { Entry, Item, PlanField, StatedRag } from "./types";

/** Where a draft stands, for building items of it. */
export interface BuildPlace {
  readonly grid: Grid;
  readonly table: number;
  readonly columns: TableColumns;
  readonly hiddenRows: ReadonlySet<number>;
}

/** The items of one draft: one, or several where its row holds several refs that can be told apart. */
export function buildItems(draft: Draft, place: BuildPlace): readonly Item[] {
  const { columns } = place;
  const text = (field: PlanField): string => fieldText(draft, field, columns);
  const shares = splitRefs(text("ref"), text("action"), text("outcome"), text("milestone"));
  if (shares === null) return [buildItem(draft, place, {})];
  return shares.map((share) => buildItem(draft, place, share));
}

/** Texts that stand in for the draft's own where a row is split into several items. */
type Share = Partial<Record<"ref" | "action" | "outcome" | "milestone", string>>;

function buildItem(draft: Draft, place: BuildPlace, share: Share): Item {
  const { columns, grid } = place;
  const text = (field: PlanField): string => fieldText(draft, field, columns);
  const lines = listLines(share.outcome ?? text("outcome"));
  const both = columns.ownerAndDate === null ? null : splitOwnerAndDate(columnText(draft, columns.ownerAndDate));
  const ownMilestone = both === null ? text("milestone") : both.milestone;
  const milestoneText = share.milestone ?? (ownMilestone || tickedPeriods(draft, columns.periods));
  const milestones = alignMilestones(lines, milestoneText);
  const milestone = entryAt(draft, place, columns.ownerAndDate ?? milestoneColumn(draft, columns));
  const original = originalColumn(draft, columns);
  const rows = draft.rows.map((row) => row.row);
  return {
    sheet: grid.name,
    table: place.table,
    rows: [Math.min(...rows.slice(0, 1)), rows[rows.length - 1] as number],
    ref: share.ref ?? refOf(draft, columns),
    priority: draft.priority === "" ? draft.section : draft.priority,
    action: withoutContinuedMark(bulletFree(share.action ?? carriedOn(draft.carriedAction, text("action")))),
    outcomes: lines.map((line) => line.text),
    lead: bulletFree(both === null ? text("lead") : both.lead),
    partners: bulletFree(text("partners")),
    costs: bulletFree(text("costs")),
    milestone: { ...milestone, text: milestones.length > 0 ? letteredText(milestones) : tidyLines(milestoneText) },
    ...(original === undefined ? {} : { originalMilestone: entryAt(draft, place, original) }),
    startDate: entryOf(draft, place, "startDate"),
    reviewDate: entryOf(draft, place, "reviewDate"),
    progress: withPercentInWords(
      progressEntry(draft, columns, entryOf(draft, place, "progress")),
      entryOf(draft, place, "percentComplete"),
    ),
    percentComplete: percentOf(draft, columns),
    statedRag: statedRagOf(draft, place),
    milestones,
    isStruck: isStruck(draft, place),
    isHidden: rows.every((row) => place.hiddenRows.has(row)),
  };
}

/** The action of the item above, and what rows joined to this one say after it. */
function carriedOn(carried: string | null, own: string): string {
  if (carried === null || carried === "" || own === "") return carried || own;
  return carried + splitJoint(carried, own) + own;
}

function refOf(draft: Draft, columns: TableColumns): string | null {
  const own = refLines(fieldText(draft, "ref", columns)).join(" / ");
  return own === "" ? draft.carriedRef && refLines(draft.carriedRef).join(" / ") : own;
}

/** Bullets show that a cell is a list; in a text of one line they only stand in the way. */
function bulletFree(text: string): string {
  return /[•▪●\uf0b7]/.test(text) ? oneLine(text.replace(/(?:^|\s)[•▪●\uf0b7]\s?/g, " ")).trim() : oneLine(text);
}

/** Lines trimmed and empty lines dropped; runs of spaces made one. */
function tidyLines(text: string): string {
  if (!text.includes("\n") && !text.includes("  ")) return text;
  return text
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");
}

function entryOf(draft: Draft, place: BuildPlace, field: PlanField): Entry {
  const fieldColumns = place.columns.columnsOf.get(field) ?? [];
  const column = fieldColumns.find((one) => draft.cells.has(one)) ?? fieldColumns[0];
  return { ...entryAt(draft, place, column), text: tidyLines(fieldText(draft, field, place.columns)) };
}

function entryAt(draft: Draft, { grid }: BuildPlace, column: number | undefined): Entry {
  if (column === undefined) return { text: "", date: null, at: null };
  const cells = draft.cells.get(column) ?? [];
  const first = cells[0]?.row ?? (draft.rows[0] as SheetRow);
  const at = { sheet: grid.name, row: first.row, column };
  const date = cells.length === 1 ? dateOf(first.cells[column - grid.firstColumn], grid) : null;
  return { text: tidyLines(columnText(draft, column)), date, at };
}

/** The day a cell holds as a number under a date format. */
function dateOf(cell: Cell | null | undefined, grid: Grid): IsoDate | null {
  if (typeof cell?.raw !== "number" || !isDateFormat(cell.numberFormat ?? "General")) return null;
  return fromExcelSerial(cell.raw, grid.dateSystem);
}

function percentOf(draft: Draft, columns: TableColumns): number | null {
  const column = columns.columnsOf.get("percentComplete")?.[0];
  const cell = column === undefined ? undefined : draft.cells.get(column)?.[0];
  if (column === undefined || cell === undefined) return null;
  const match = /^(?<number>\d{1,3}(?:\.\d+)?)\s*(?<sign>%)?$/.exec(columnText(draft, column));
  if (match?.groups === undefined) return null;
  const number = Number(match.groups["number"]);
  const percent = match.groups["sign"] === undefined && number <= 1 ? number * 100 : number;
  return percent <= 100 ? percent : null;
}

function statedRagOf(draft: Draft, { columns, grid }: BuildPlace): StatedRag | null {
  const column = ratingColumn(draft, columns);
  if (column === undefined) return null;
  const first = draft.cells.get(column)?.[0]?.row ?? (draft.rows[0] as SheetRow);
  const cell = first.cells[column - grid.firstColumn];
  const typed = oneLine(columnText(draft, column));
  const text = typed === "" || isSymbol(typed) ? fillColourWord(cell?.fill) : typed;
  if (text === null || text === "") return null;
  return { text, at: { sheet: grid.name, row: first.row, column }, isFormula: cell?.formula !== undefined };
}

/** Struck where every text of its action (or, without one of its own, of all its cells) is struck through. */
function isStruck(draft: Draft, { columns, grid }: BuildPlace): boolean {
  const wanted = draft.carriedAction === null ? (columns.columnsOf.get("action") ?? []) : [...draft.cells.keys()];
  let found = false;
  for (const column of wanted) {
    for (const part of draft.cells.get(column) ?? []) {
      if (part.row.cells[column - grid.firstColumn]?.struck !== true) return false;
      found = true;
    }
  }
  return found;
}
