import type { Grid } from "../sheet/grid";
import { withCompany } from "./columnCompany";
import { withSeries } from "./columnSeries";
import { contentOf, WITNESS_ROWS } from "./columnWitness";
import type { ColumnContent } from "./columnWitness";
import { oneLine } from "./cellText";
import type { TableRegion } from "./findTables";
import { fillColourWord } from "./fillColour";
import type { ColumnAssignment, ColumnEvidence } from "./mapColumns";
import { mapColumns, SHARED_FIELDS } from "./mapColumns";
import { RECOGNISED } from "./matchHeader";
import { ownRoleOf } from "./ownHeaders";
import type { PeriodColumn } from "./periodColumns";
import { periodColumns } from "./periodColumns";
import { withUnheaded } from "./unheadedColumns";
import { withUnknownHeadings } from "./unknownHeadings";
import { choiceForTable, chosenFields } from "./mappingChoice";
import type { ColumnMapping, MappingChoice, OwnColumn, PlanField } from "./types";

/** What is known of a table's columns: the mapping, our own columns, and how full and how long they are. */
export interface TableColumns extends ColumnAssignment {
  readonly own: readonly OwnColumn[];
  readonly fieldOf: ReadonlyMap<number, PlanField>;
  /** Columns of each field, left to right. */
  readonly columnsOf: ReadonlyMap<PlanField, readonly number[]>;
  readonly contentOf: ReadonlyMap<number, ColumnContent>;
  /** Columns under headings that we do not know, whose field was told by what they hold. */
  readonly byContent: readonly number[];
  /** Columns of a calendar that are ticked, left to right; they are the milestone where no other column is. */
  readonly periods: readonly PeriodColumn[];
  /** The column whose heading is both who and when ("Owner / Deadline"), where no other column is either; else null. */
  readonly ownerAndDate: number | null;
  /** Leftmost column of the table. */
  readonly first: number;
  readonly count: number;
}

/** Maps the columns of one table by heading, content and what a person chose. */
export function tableColumns(region: TableRegion, grid: Grid, choices: readonly MappingChoice[]): TableColumns {
  const headerRow = region.headerRows[0]?.row ?? region.body[0]?.source.row ?? 0;
  const own: OwnColumn[] = [];
  const headed: ColumnEvidence[] = [];
  for (const cell of region.header.cells) {
    const role = ownRoleOf(cell.text);
    if (role !== null) own.push({ role, column: cell.column, headerRow });
    else
      headed.push({
        column: cell.column,
        header: cell.text,
        guess: cell.guess,
        content: contentOfColumn(region, grid, cell.column),
      });
  }
  const ownColumns = own.map((one) => one.column);
  const complete = withUnheaded(region, headed, ownColumns, (column) => contentOfColumn(region, grid, column));
  const evidence = withCompany(withSeries(complete));
  const periods = periodColumns(evidence);
  const isPeriod = new Set(periods.map((one) => one.column));
  const spoken = evidence.map((one) => (isPeriod.has(one.column) ? { ...one, guess: new Map() } : one));
  const mapped = mapColumns(spoken);
  const isCalendar = periods.length > 0;
  const assignment = isCalendar ? mapped : { ...mapped, columns: withUnknownHeadings(mapped.columns, evidence) };
  const choice = choiceForTable(choices, { sheet: grid.name, headerRow, columns: assignment.columns });
  const byContent = choice === null ? newlyRead(mapped.columns, assignment.columns) : [];
  return { ...index({ ...withChoice(assignment, choice), own, evidence, periods }), byContent };
}

/** Columns that were unread before. */
function newlyRead(before: readonly ColumnMapping[], after: readonly ColumnMapping[]): readonly number[] {
  const unread = new Set(before.filter(({ field }) => field === null).map(({ column }) => column));
  return after.filter(({ column, field }) => field !== null && unread.has(column)).map(({ column }) => column);
}

/** Texts of a column's first rows, a fill's colour word standing in where a cell has a fill only. */
function contentOfColumn(region: TableRegion, grid: Grid, column: number): ColumnContent {
  const texts: string[] = [];
  for (const { kind, source } of region.body) {
    if (kind !== "text") continue;
    const cell = source.cells[column - grid.firstColumn];
    texts.push(oneLine(source.texts.get(column) ?? fillColourWord(cell?.fill) ?? ""));
    if (texts.length >= WITNESS_ROWS) break;
  }
  return contentOf(texts);
}

/** A person's choice outranks ours, column by column; a column they said nothing of cannot take a field they gave. */
function withChoice(assignment: ColumnAssignment, choice: MappingChoice | null): ColumnAssignment {
  if (choice === null) return assignment;
  const chosen = chosenFields(choice, assignment.columns);
  const given = new Set(chosen.values());
  const columns = assignment.columns.map((mapping): ColumnMapping => {
    const field = chosen.get(mapping.column);
    if (field !== undefined) return { ...mapping, field, confidence: 1 };
    const isTaken = mapping.field !== null && given.has(mapping.field) && !SHARED_FIELDS.has(mapping.field);
    return isTaken ? { ...mapping, field: null, confidence: 0 } : mapping;
  });
  return { columns, rivals: [] };
}

function index(
  parts: ColumnAssignment & {
    own: readonly OwnColumn[];
    evidence: readonly ColumnEvidence[];
    periods: readonly PeriodColumn[];
  },
): Omit<TableColumns, "byContent"> {
  const fieldOf = new Map<number, PlanField>();
  const columnsOf = new Map<PlanField, number[]>();
  for (const { column, field } of parts.columns) {
    if (field === null) continue;
    fieldOf.set(column, field);
    columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
  }
  const all = parts.columns.map((mapping) => mapping.column);
  return {
    columns: parts.columns,
    rivals: parts.rivals,
    own: parts.own,
    periods: parts.periods,
    ownerAndDate: ownerAndDateColumn(parts.columns, parts.evidence),
    fieldOf,
    columnsOf,
    contentOf: new Map(parts.evidence.map((one) => [one.column, one.content])),
    first: Math.min(...all),
    count: all.length,
  };
}

function ownerAndDateColumn(columns: readonly ColumnMapping[], evidence: readonly ColumnEvidence[]): number | null {
  const held = columns.filter(({ field }) => field === "lead" || field === "milestone");
  const [only] = held;
  const guess = evidence.find(({ column }) => column === only?.column)?.guess;
  if (only === undefined || held.length > 1 || guess === undefined) return null;
  return Math.min(guess.get("lead") ?? 0, guess.get("milestone") ?? 0) >= RECOGNISED ? only.column : null;
}
