import { fromDayNumber, type IsoDate } from "../../dates/isoDate";
import { issue, type Issue } from "../../issues/issue";
import type { RawValue } from "../../sheet/grid";
import { readGroupPart, readYearPart, type GroupPart, type YearPart } from "./countParts";
import type { ExtractField } from "../columns/extractFields";
import type { ExtractColumn, FoundExtract } from "../columns/findExtract";
import { RATE_NAMES, type RateName } from "../figures/rates";
import { readExtractDay } from "../cells/readExtractDay";
import { readCount, readRate } from "../cells/readFigure";
import type { CountName } from "../types";

/** A row of a table of counts. */
export interface CountRow {
  readonly name: string;
  /** What the row is of within the district, where the table has a column for it; empty elsewhere. */
  readonly ward: string;
  readonly year: YearPart;
  readonly group: GroupPart;
  readonly counts: Readonly<Record<CountName, number | null>>;
  readonly rates: Readonly<Record<RateName, number | null>>;
  readonly meanWeeks: number | null;
}

const COUNT_FIELDS: Readonly<Record<CountName, ExtractField>> = {
  cohort: "countCohort",
  neet: "countNeet",
  notKnown: "countNotKnown",
  combined: "countCombined",
  participation: "countParticipation",
  lapsed: "countLapsed",
  neetAvailable: "countAvailable",
  neetNotAvailable: "countNotAvailable",
  longNeet: "countLong",
  joiners: "countJoiners",
  leavers: "countLeavers",
};
export const COUNT_NAMES = Object.keys(COUNT_FIELDS) as readonly CountName[];

const RATE_FIELDS: Readonly<Record<RateName, ExtractField>> = {
  neetRate: "rateNeet",
  notKnownRate: "rateNotKnown",
  combinedRate: "rateCombined",
  participationRate: "rateParticipation",
};

/** Fields that say which part of a district a row is about. */
const YEAR_FIELDS: readonly ExtractField[] = ["yearGroup", "academicAge", "age"];
const GROUP_FIELDS: readonly ExtractField[] = ["characteristic", "sex"];

type Row = readonly RawValue[];

/** Reads the rows of a table of counts that are of the period asked for. */
export function readCountRows(found: FoundExtract, periodEnd: IsoDate, issues: Issue[]): CountRow[] {
  const columnOf = (fields: readonly ExtractField[]) =>
    fields.map((field) => found.columns.find((known) => known.field === field)).find((known) => known !== undefined);
  const nameColumn = columnOf(["district", "area", "districtCode"]);
  const within = nameColumn?.field === "district" ? columnOf(["area"]) : undefined;
  const [years, groups] = [columnOf(YEAR_FIELDS), columnOf(GROUP_FIELDS)];
  const figures = found.columns.filter(({ field }) => /^(?:count|rate|mean)/.test(field));
  const body = ofPeriod(found, periodEnd, issues).filter(
    (row) =>
      // A row of marks is a district whose figures are hidden; a row with nothing beside its name is a heading or a note.
      figures.some(({ column }) => textOf(row, column) !== "") &&
      (nameColumn === undefined || textOf(row, nameColumn.column) !== nameColumn.heading),
  );
  const read = { counts: countReader(found, body, issues), rates: rateReader(found, body) };
  return body.map((row) => ({
    name: nameColumn === undefined ? "" : textOf(row, nameColumn.column).replace(/\s+/g, " "),
    ward: within === undefined ? "" : textOf(row, within.column),
    year: readYearPart(years === undefined ? null : (row[years.column] ?? null)),
    group: readGroupPart(groups === undefined ? null : (row[groups.column] ?? null)),
    counts: read.counts(row),
    rates: read.rates(row),
    meanWeeks: readCount(row[columnOf(["meanWeeks"])?.column ?? -1] ?? null).value,
  }));
}

function textOf(row: Row, column: number): string {
  return String(row[column] ?? "").trim();
}

/** Before this no extract was kept: a smaller number in a column of periods is no day. */
const FIRST_PERIOD = "2000-01-01";

/** The rows of the period asked for; of the latest where none is. */
function ofPeriod(found: FoundExtract, periodEnd: IsoDate, issues: Issue[]): readonly Row[] {
  const rows = found.table.rows.slice(found.headingRow + 1);
  const column = found.columns.find(({ field }) => field === "periodEnd")?.column;
  if (column === undefined) return rows;
  const reading = { order: "day-first", monthAlone: "last", dateSystem: found.table.dateSystem } as const;
  const periodOf = (row: Row) => {
    const day = readExtractDay(row[column] ?? null, reading);
    return day > 0 && fromDayNumber(day) >= FIRST_PERIOD ? fromDayNumber(day) : textOf(row, column);
  };
  const periods = [...new Set(rows.map(periodOf))].filter((period) => period !== "").sort();
  const days = periods.filter((period) => /^\d{4}-/.test(period));
  const wanted = periods.includes(periodEnd) ? periodEnd : periods.at(-1);
  if (days.length > 1) issues.push(issue("cohort.period-several", { periods: days.slice(-6) }));
  if (wanted !== periodEnd && days.length > 0) {
    issues.push(issue("cohort.period-differs", { found: days.at(-1) ?? "", asked: periodEnd }));
  }
  return rows.filter((row) => periodOf(row) === wanted || periodOf(row) === "");
}

function columnsOf<Name extends string>(found: FoundExtract, fields: Readonly<Record<Name, ExtractField>>) {
  return mapNames(Object.keys(fields) as Name[], (name): ExtractColumn | undefined =>
    found.columns.find(({ field }) => field === fields[name]),
  );
}

function countReader(found: FoundExtract, body: readonly Row[], issues: Issue[]) {
  for (const column of found.columns.filter(({ field }) => field.startsWith("count"))) {
    const cells = body.map((row) => readCount(row[column.column] ?? null));
    const unreadable = cells.filter(({ isHidden }) => isHidden).length;
    if (cells.some(({ isNegative }) => isNegative))
      issues.push(issue("cohort.count-negative", { heading: column.heading }));
    if (unreadable > 0) issues.push(issue("cohort.count-unreadable", { heading: column.heading, cells: unreadable }));
  }
  const columns = columnsOf(found, COUNT_FIELDS);
  return (row: Row): CountRow["counts"] => {
    const counts = mapNames(COUNT_NAMES, (name) => readCount(row[columns[name]?.column ?? -1] ?? null).value);
    const sum = counts.neet === null || counts.notKnown === null ? null : counts.neet + counts.notKnown;
    return { ...counts, combined: counts.combined ?? sum };
  };
}

function rateReader(found: FoundExtract, body: readonly Row[]) {
  const columns = columnsOf(found, RATE_FIELDS);
  const readers = mapNames(RATE_NAMES, (name) => {
    const column = columns[name];
    return readRate(
      body.map((row) => row[column?.column ?? -1] ?? null),
      column?.heading ?? "",
    );
  });
  return (row: Row) => mapNames(RATE_NAMES, (name) => readers[name](row[columns[name]?.column ?? -1] ?? null));
}

/** The same made for each name. */
export function mapNames<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
