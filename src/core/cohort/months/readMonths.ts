import { issue, type Checked, type Issue } from "../../issues/issue";
import type { Grid, RawValue, WorkbookGrids } from "../../sheet/grid";
import { fromDayNumber } from "../../dates/isoDate";
import { normaliseHeading } from "../columns/matchExtractHeading";
import { readExtractDay } from "../cells/readExtractDay";
import { readCount } from "../cells/readFigure";
import type { Audience } from "../types";
import { FURTHER_MONTH_HEADINGS, MONTH_HEADINGS, WHOLE_AREA } from "./monthsSheet";
import { FURTHER_MONTH_COUNTS, MONTH_COUNTS, type MonthCounts, type MonthRow } from "./types";

/** Lines that somebody may have written above the headings. */
const ROWS_SEARCHED = 20;

/**
 * Every month kept in a workbook, on whichever sheets the table stands: found by its headings, wherever its columns
 * were moved to. A row that cannot be read is an issue.
 *
 * @issues cohort.months-unreadable
 */
export function readMonths({ sheets }: WorkbookGrids): Checked<readonly MonthRow[]> {
  const rows = new Map<string, MonthRow>();
  const issues: Issue[] = [];
  for (const grid of sheets) {
    const table = findTable(grid);
    if (table === null) continue;
    const read = table.rows.map((row) => readRow(row, table, grid));
    for (const row of read) if (row !== "empty" && row !== null) rows.set(keyOf(row), row);
    const unreadable = read.filter((row) => row === null).length;
    if (unreadable > 0) issues.push(issue("cohort.months-unreadable", { sheet: grid.name, rows: unreadable }));
  }
  return { value: [...rows.values()], issues };
}

function keyOf({ audience, periodEnd, area }: MonthRow): string {
  return `${audience} ${periodEnd} ${area}`;
}

interface Table {
  readonly columns: readonly number[];
  /** Of the counts that a table may lack; -1 where it does. */
  readonly further: readonly number[];
  readonly rows: readonly (readonly RawValue[])[];
}

function findTable(grid: Grid): Table | null {
  const wanted = MONTH_HEADINGS.map(normaliseHeading);
  const rows = grid.rows.map((row) => row.map((cell) => cell?.raw ?? null));
  for (const [index, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const headings = row.map((value) => normaliseHeading(String(value ?? "")));
    const columns = wanted.map((heading) => headings.indexOf(heading));
    if (columns.some((column) => column < 0)) continue;
    const further = FURTHER_MONTH_HEADINGS.map((heading) => headings.indexOf(normaliseHeading(heading)));
    return { columns, further, rows: rows.slice(index + 1) };
  }
  return null;
}

const AS_IN_BRITAIN = { order: "day-first", monthAlone: "last" } as const;

function readRow(row: readonly RawValue[], { columns, further }: Table, grid: Grid): MonthRow | "empty" | null {
  const [period = null, audience = null, area = null, ...counts] = columns.map((column) => row[column] ?? null);
  if ([period, audience, area, ...counts].every((value) => value === null || value === "")) return "empty";
  const day = readExtractDay(period, { ...AS_IN_BRITAIN, dateSystem: grid.dateSystem });
  const read = audienceOf(audience);
  const name = String(area ?? "").trim();
  if (day <= 0 || read === null || name === "") return null;
  const told = MONTH_COUNTS.map((count, place) => [count, readCount(counts[place] ?? null).value] as const);
  const besides = FURTHER_MONTH_COUNTS.flatMap((count, place) => {
    const column = further[place] ?? -1;
    return column < 0 ? [] : [[count, readCount(row[column] ?? null).value] as const];
  });
  return {
    ...{ periodEnd: fromDayNumber(day), audience: read, area: name === WHOLE_AREA ? "" : name },
    ...(Object.fromEntries(told) as Record<keyof MonthCounts, number | null>),
    ...Object.fromEntries(besides),
  };
}

function audienceOf(value: RawValue): Audience | null {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  return text === "public" || text === "internal" ? text : null;
}
