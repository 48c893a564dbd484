import { issue, type Checked, type Issue } from "../issues/issue";
import type { RawValue } from "../sheet/grid";
import type { CohortFigures } from "./countPeople";
import { districtKey } from "./districtNames";
import type { ExtractField } from "./extractFields";
import type { ExtractColumn, FoundExtract } from "./findExtract";
import { RATE_NAMES, ratesOf, type RateName } from "./rates";
import { readCount, readRate } from "./readFigure";
import type { CountName } from "./types";

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
const COUNT_NAMES = Object.keys(COUNT_FIELDS) as readonly CountName[];

const RATE_FIELDS: Readonly<Record<RateName, ExtractField>> = {
  neetRate: "rateNeet",
  notKnownRate: "rateNotKnown",
  combinedRate: "rateCombined",
  participationRate: "rateParticipation",
};

/** Written rates are rounded and so may be counts; beyond this a rate is not what its counts give. */
const RATE_TOLERANCE = 0.002;

const TOTAL_ROW =
  /^(?:(?:grand|overall|county|la|district|authority)[\s-]*)?totals?\b|\btotals?$|^(?:all|all districts|county|la|lea|overall|england|county average)$/i;
const YEAR_ROW = /^(?:year|yr|y)\s*(?<year>1[23])$/i;

interface CountRow {
  readonly name: string;
  readonly counts: Record<CountName, number | null>;
  readonly rates: Record<RateName, number | null>;
  readonly meanWeeks: number | null;
}

/** Reads a table of counts: a row a district, with total rows known as such and used as a check. */
export function readCounts(found: FoundExtract): Checked<CohortFigures> {
  const issues: Issue[] = [];
  const rows = readRows(found, issues);
  const isTotal = totalRows(rows);
  const years = rows.filter(({ name }) => YEAR_ROW.test(name));
  const districts = distinct(
    rows.filter((row) => !isTotal(row) && !YEAR_ROW.test(row.name)),
    issues,
  );
  const total = totalOf(districts, rows.filter(isTotal), issues);
  for (const row of [...districts, total]) issues.push(...rateIssues(row));
  issues.push(issue("cohort.counts-only", { what: "what its columns do not hold is not known" }));
  const named = (row: CountRow) => ({ name: row.name, ...measuresOfRow(row) });
  return {
    value: {
      total: measuresOfRow(total),
      districts: districts.map(named).sort((a, b) => (a.name < b.name ? -1 : 1)),
      byYearGroup: years.map((row) => ({
        ...named(row),
        name: `Year ${YEAR_ROW.exec(row.name)?.groups?.["year"] ?? ""}`,
      })),
      byGroup: [],
    },
    issues,
  };
}

function readRows(found: FoundExtract, issues: Issue[]): CountRow[] {
  const column = (field: ExtractField) => found.columns.find((known) => known.field === field);
  const figures = found.columns.filter(({ field }) => /^(?:count|rate|mean)/.test(field));
  const nameColumn = column("district") ?? column("area") ?? column("districtCode");
  const read = { counts: countReader(found, column, issues), rates: rateReader(found, column) };
  return found.table.rows.slice(found.headingRow + 1).flatMap((row) => {
    const name = String(row[nameColumn?.column ?? -1] ?? "")
      .replace(/\s+/g, " ")
      .trim();
    const one = {
      name,
      counts: read.counts(row),
      rates: read.rates(row),
      meanWeeks: readCount(row[column("meanWeeks")?.column ?? -1] ?? null).value,
    };
    // A row of marks is a district whose figures are hidden; a row with nothing beside its name is a heading or a note.
    const holdsNothing = figures.every((column) => String(row[column.column] ?? "").trim() === "");
    return holdsNothing || name === nameColumn?.heading ? [] : [one];
  });
}

type ColumnOf = (field: ExtractField) => ExtractColumn | undefined;

function countReader(found: FoundExtract, columnOf: ColumnOf, issues: Issue[]) {
  for (const column of found.columns.filter(({ field }) => field.startsWith("count"))) {
    const cells = found.table.rows.slice(found.headingRow + 1).map((row) => readCount(row[column.column] ?? null));
    const unreadable = cells.filter(({ isHidden }) => isHidden).length;
    if (cells.some(({ isNegative }) => isNegative))
      issues.push(issue("cohort.count-negative", { heading: column.heading }));
    if (unreadable > 0) issues.push(issue("cohort.count-unreadable", { heading: column.heading, cells: unreadable }));
  }
  return (row: readonly RawValue[]): Record<CountName, number | null> => {
    const counts = mapNames(
      COUNT_NAMES,
      (name) => readCount(row[columnOf(COUNT_FIELDS[name])?.column ?? -1] ?? null).value,
    );
    const sum = counts.neet === null || counts.notKnown === null ? null : counts.neet + counts.notKnown;
    return { ...counts, combined: counts.combined ?? sum };
  };
}

function rateReader(found: FoundExtract, columnOf: ColumnOf) {
  const columns = mapNames(RATE_NAMES, (name) => columnOf(RATE_FIELDS[name]));
  const readers = mapNames(RATE_NAMES, (name) => {
    const column = columns[name];
    const values = found.table.rows.slice(found.headingRow + 1).map((row) => row[column?.column ?? -1] ?? null);
    return readRate(values, column?.heading ?? "");
  });
  return (row: readonly RawValue[]) =>
    mapNames(RATE_NAMES, (name) => readers[name](row[columns[name]?.column ?? -1] ?? null));
}

/** A row is a total by its name, by having none, or by holding exactly the sum of all the others. */
function totalRows(rows: readonly CountRow[]): (row: CountRow) => boolean {
  const named = (row: CountRow) => row.name === "" || TOTAL_ROW.test(row.name);
  if (rows.some(named)) return named;
  const sumOfOthers = (row: CountRow, name: CountName) =>
    rows.reduce(
      (sum, other) => (other === row || YEAR_ROW.test(other.name) ? sum : sum + (other.counts[name] ?? Number.NaN)),
      0,
    );
  const summing = rows.find((row) => {
    const held = COUNT_NAMES.filter((name) => row.counts[name] !== null);
    return rows.length >= 4 && held.length >= 2 && held.every((name) => row.counts[name] === sumOfOthers(row, name));
  });
  return (row) => row === summing;
}

function distinct(rows: readonly CountRow[], issues: Issue[]): CountRow[] {
  const seen = new Set<string>();
  return rows.filter(({ name }) => {
    const key = districtKey(name);
    if (seen.has(key)) issues.push(issue("cohort.row-repeated", { district: name }));
    return seen.size < seen.add(key).size;
  });
}

/** The sum of the districts where each is known, else what the total row says. */
function totalOf(districts: readonly CountRow[], totals: readonly CountRow[], issues: Issue[]): CountRow {
  const stated = totals.at(-1);
  const counts = mapNames(COUNT_NAMES, (name) => {
    const parts = districts.map((row) => row.counts[name]);
    const sum = parts.reduce<number | null>((so, part) => (so === null || part === null ? null : so + part), 0);
    const written = stated?.counts[name] ?? null;
    if (districts.length === 0 || sum === null) return written;
    if (written !== null && written !== sum) {
      issues.push(issue("cohort.total-differs", { measure: MEASURE_WORDS[name], stated: written, counted: sum }));
    }
    return sum;
  });
  return {
    name: stated?.name ?? "",
    counts,
    rates: stated?.rates ?? mapNames(RATE_NAMES, () => null),
    meanWeeks: stated?.meanWeeks ?? null,
  };
}

const MEASURE_WORDS: Readonly<Record<CountName, string>> = {
  cohort: "the cohort",
  neet: "NEET",
  notKnown: "not known",
  combined: "NEET and not known",
  participation: "participating",
  lapsed: "lapsed",
  neetAvailable: "NEET available",
  neetNotAvailable: "NEET not available",
  longNeet: "long NEET",
  joiners: "joiners",
  leavers: "leavers",
};

function rateIssues({ name, counts, rates }: CountRow): Issue[] {
  const computed = ratesOf(counts);
  const district = name === "" ? "The total" : name;
  return RATE_NAMES.flatMap((rate) => {
    const [written, counted] = [rates[rate], computed[rate]];
    if (written === null || counted === null || Math.abs(written - counted) <= RATE_TOLERANCE) return [];
    return [issue("cohort.rate-differs", { district, measure: RATE_WORDS[rate] })];
  });
}

const RATE_WORDS: Readonly<Record<RateName, string>> = {
  neetRate: "NEET rate",
  notKnownRate: "not known rate",
  combinedRate: "rate of NEET and not known",
  participationRate: "participation rate",
};

/** Rates come from the counts; only where there are none is the written one taken. */
function measuresOfRow({ counts, rates, meanWeeks }: CountRow): CohortFigures["total"] {
  const computed = ratesOf(counts);
  const held = mapNames(RATE_NAMES, (name) => computed[name] ?? rates[name]);
  return { ...counts, ...held, meanWeeksNeet: meanWeeks, suppressed: [], weeks: null };
}

function mapNames<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
