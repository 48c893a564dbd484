import { toExcelSerial, type IsoDate } from "../../src/core";
import type { RawValue } from "../../src/core/sheet/grid";
import { AVAILABLE, HEADINGS, LEARNING, NEET, NOT_KNOWN, PERIOD_END, VULNERABLE, type Heading } from "./cohortData";
import { LONG_WEEKS, partKey, SEND_KEY, VULNERABLE_KEY, type Figures } from "./cohortFigures";
import type { Arquero, ArqueroTable, DuckConnection, Duckdb } from "./tableEngines";

/** How an engine's table holds days: in words of SQL, from a column's name. */
type DayOf = (column: Heading) => string;

/** The breakdowns in one pass each, as SQL would be written for them. */
function duckQuery(source: string, dayOf: DayOf): string {
  const list = (codes: ReadonlySet<string>) => [...codes].map((code) => `'${code}'`).join(",");
  return `
    with people as (
      select *, 2025 - year(${dayOf("DOB")}) - (month(${dayOf("DOB")}) >= 9)::int as age,
        ActivityCode::varchar as code
      from ${source}
      where CohortStatus = 'P' and LEACode = LeadLEA
      qualify row_number() over (partition by YoungPersonsID) = 1
    ),
    coded as (
      select *, 'Year ' || (age - 4) as year, code in (${list(NEET)}) as neet, code in (${list(AVAILABLE)}) as available,
        code in (${list(NOT_KNOWN)}) as unknown, code in (${list(LEARNING)}) as learning,
        CharacteristicCode::varchar in (${list(VULNERABLE)}) as vulnerable
      from people where age in (16, 17)
    ),
    cohort as (
      select *, coalesce(not neet and not unknown and ${dayOf("DueToLapseDate")} < date '${PERIOD_END}', false) as lapsed,
        case when neet then floor(date_diff('day', ${dayOf("NEETStartDate")}, date '${PERIOD_END}') / 7) else 0 end as weeks
      from coded
    ),
    keyed as (
      select 'All' as key, * from cohort
      union all select District::varchar, * from cohort
      union all select year, * from cohort
      union all select Gender::varchar, * from cohort
      union all select CharacteristicCode::varchar, * from cohort where CharacteristicCode is not null
      union all select '${VULNERABLE_KEY}', * from cohort where vulnerable
      union all select '${SEND_KEY}', * from cohort where SENDFlag
    ),
    parts as (
      select year as key, * from cohort
      union all select '${VULNERABLE_KEY}', * from cohort where vulnerable
      union all select '${SEND_KEY}', * from cohort where SENDFlag
    )
    select key, count(*), sum(neet::int), sum((unknown or lapsed)::int), sum((learning and not lapsed)::int),
      sum(lapsed::int), sum(available::int), sum((neet and not available)::int), sum((weeks >= ${LONG_WEEKS})::int), sum(weeks)
    from keyed group by key
    union all select District || ' | ' || key, count(*), sum(neet::int), sum((unknown or lapsed)::int),
      sum((learning and not lapsed)::int), null, null, null, null, null
    from parts group by District, key`;
}

/** The rows of the query as figures. */
function duckFigures(rows: readonly unknown[]): Figures {
  return new Map(
    rows.map((row) => {
      const [key, ...counts] = row as readonly unknown[];
      return [String(key), counts.filter((count) => count !== null).map(Number)];
    }),
  );
}

/** DuckDB over the file itself, which it reads with its own reader. */
export async function duckFiguresOfFile(duck: DuckConnection, path: string): Promise<Figures> {
  const source = `read_csv('${path}', types = {'ActivityCode': 'VARCHAR', 'YoungPersonsID': 'VARCHAR'})`;
  return duckFigures((await duck.runAndReadAll(duckQuery(source, (column) => column))).getRows());
}

/** Columns that the query reads; no others are loaded. Days stay serials, which is quicker than making days of them. */
const LOADED: readonly { readonly heading: Heading; readonly type: "VARCHAR" | "INTEGER" | "DOUBLE" | "BOOLEAN" }[] = [
  { heading: "YoungPersonsID", type: "DOUBLE" },
  { heading: "CohortStatus", type: "VARCHAR" },
  { heading: "District", type: "VARCHAR" },
  { heading: "DOB", type: "INTEGER" },
  { heading: "ActivityCode", type: "INTEGER" },
  { heading: "NEETStartDate", type: "INTEGER" },
  { heading: "DueToLapseDate", type: "INTEGER" },
  { heading: "Gender", type: "VARCHAR" },
  { heading: "SENDFlag", type: "BOOLEAN" },
  { heading: "CharacteristicCode", type: "INTEGER" },
  { heading: "LEACode", type: "INTEGER" },
  { heading: "LeadLEA", type: "INTEGER" },
];
const PLACES = LOADED.map(({ heading }) => HEADINGS.indexOf(heading));
const FLAG = LOADED.findIndex(({ type }) => type === "BOOLEAN");

const serialDay: DayOf = (column) => `(date '1899-12-30' + ${column})`;

async function emptyTable(duck: DuckConnection): Promise<void> {
  const columns = LOADED.map(({ heading, type }) => `${heading} ${type}`).join(", ");
  await duck.run(`create or replace table extract (${columns})`);
}

/** DuckDB with the cells appended to a table, column by column in chunks: the quickest way into it that its API has. */
export async function duckFiguresOfChunks(
  { DuckDBDataChunk, ...types }: Duckdb,
  duck: DuckConnection,
  rows: readonly (readonly RawValue[])[],
): Promise<Figures> {
  await emptyTable(duck);
  const appender = await duck.createAppender("extract");
  const columnTypes = LOADED.map(({ type }) => types[type]);
  for (let first = 1; first < rows.length; first += ROWS_OF_A_CHUNK) {
    const part = rows.slice(first, first + ROWS_OF_A_CHUNK);
    const chunk = DuckDBDataChunk.create(columnTypes, part.length);
    PLACES.forEach((place, column) => {
      const values = part.map((row) => row[place] ?? null);
      chunk.setColumnValues(column, column === FLAG ? values.map((value) => value === "Y") : values);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return duckFigures((await duck.runAndReadAll(duckQuery("extract", serialDay))).getRows());
}

/** The most rows that a chunk of DuckDB holds. */
const ROWS_OF_A_CHUNK = 2048;

/** DuckDB with the cells appended to a table one by one. */
export async function duckFiguresOfRows(
  duck: DuckConnection,
  rows: readonly (readonly RawValue[])[],
): Promise<Figures> {
  await emptyTable(duck);
  const appender = await duck.createAppender("extract");
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] ?? [];
    LOADED.forEach(({ type }, column) => {
      const value = row[PLACES[column] ?? 0] ?? null;
      if (value === null) appender.appendNull();
      else if (type === "VARCHAR") appender.appendVarchar(value as string);
      else if (type === "DOUBLE") appender.appendDouble(value as number);
      else if (type === "BOOLEAN") appender.appendBoolean(value === "Y");
      else appender.appendInteger(value as number);
    });
    appender.endRow();
  }
  appender.closeSync();
  return duckFigures((await duck.runAndReadAll(duckQuery("extract", serialDay))).getRows());
}

type TextRow = Readonly<Record<Heading, string>>;

/** Arquero over the text, which it reads with its own reader. */
export function arqueroFiguresOfText(aq: Arquero, text: string): Figures {
  const day = (value: string) => Date.parse(value) / 86_400_000;
  const end = day(PERIOD_END);
  const cohort = aq
    .fromCSV(text, { autoType: false })
    .filter(aq.escape((row: TextRow) => row.CohortStatus === "P" && row.LEACode === row.LeadLEA))
    .dedupe("YoungPersonsID")
    .derive({
      age: aq.escape((row: TextRow) => 2025 - Number(row.DOB.slice(0, 4)) - (Number(row.DOB.slice(5, 7)) >= 9 ? 1 : 0)),
      neet: aq.escape((row: TextRow) => (NEET.has(row.ActivityCode) ? 1 : 0)),
      unknown: aq.escape((row: TextRow) => (NOT_KNOWN.has(row.ActivityCode) ? 1 : 0)),
      learning: aq.escape((row: TextRow) => (LEARNING.has(row.ActivityCode) ? 1 : 0)),
      available: aq.escape((row: TextRow) => (AVAILABLE.has(row.ActivityCode) ? 1 : 0)),
      isLate: aq.escape((row: TextRow) => row.DueToLapseDate !== "" && row.DueToLapseDate < PERIOD_END),
      weeks: aq.escape((row: TextRow) =>
        NEET.has(row.ActivityCode) ? Math.floor((end - day(row.NEETStartDate)) / 7) : 0,
      ),
      isVulnerable: aq.escape((row: TextRow) => VULNERABLE.has(row.CharacteristicCode)),
      isSend: aq.escape((row: TextRow) => row.SENDFlag === "Y"),
      characteristic: aq.escape((row: TextRow) => row.CharacteristicCode || null),
    });
  return breakDown(aq, cohort);
}

type CellRow = Readonly<Record<"CohortStatus" | "LEACode" | "LeadLEA" | "SENDFlag" | "CharacteristicCode", RawValue>> &
  Readonly<Record<"DOB" | "ActivityCode" | "DueToLapseDate" | "NEETStartDate", number>>;

const numbersOf = (codes: ReadonlySet<string>): ReadonlySet<RawValue> => new Set([...codes].map(Number));
const [NEET_NUMBERS, NOT_KNOWN_NUMBERS] = [numbersOf(NEET), numbersOf(NOT_KNOWN)];
const [LEARNING_NUMBERS, AVAILABLE_NUMBERS] = [numbersOf(LEARNING), numbersOf(AVAILABLE)];
const VULNERABLE_NUMBERS = numbersOf(VULNERABLE);

/** Arquero with the cells given as columns, of those that the query reads. */
export function arqueroFiguresOfCells(aq: Arquero, rows: readonly (readonly RawValue[])[]): Figures {
  const body = rows.slice(1);
  const columns = LOADED.map(({ heading }, at) => [heading, body.map((row) => row[PLACES[at] ?? 0] ?? null)] as const);
  const end = toExcelSerial(PERIOD_END, 1900) ?? 0;
  const serialOf = (day: string): number => toExcelSerial(day as IsoDate, 1900) ?? 0;
  const [eldest, older, youngest] = [serialOf("2007-09-01"), serialOf("2008-09-01"), serialOf("2009-09-01")];
  const cohort = aq
    .table(Object.fromEntries(columns))
    .filter(aq.escape((row: CellRow) => row.CohortStatus === "P" && row.LEACode === row.LeadLEA))
    .dedupe("YoungPersonsID")
    .derive({
      age: aq.escape(({ DOB }: CellRow) => (DOB < eldest || DOB >= youngest ? 0 : DOB < older ? 17 : 16)),
      neet: aq.escape((row: CellRow) => (NEET_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      unknown: aq.escape((row: CellRow) => (NOT_KNOWN_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      learning: aq.escape((row: CellRow) => (LEARNING_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      available: aq.escape((row: CellRow) => (AVAILABLE_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      isLate: aq.escape(({ DueToLapseDate }: CellRow) => DueToLapseDate !== null && DueToLapseDate < end),
      weeks: aq.escape((row: CellRow) =>
        NEET_NUMBERS.has(row.ActivityCode) ? Math.floor((end - row.NEETStartDate) / 7) : 0,
      ),
      isVulnerable: aq.escape((row: CellRow) => VULNERABLE_NUMBERS.has(row.CharacteristicCode)),
      isSend: aq.escape((row: CellRow) => row.SENDFlag === "Y"),
      characteristic: aq.escape((row: CellRow) => row.CharacteristicCode),
    });
  return breakDown(aq, cohort);
}

interface PersonRow {
  readonly age: number;
  readonly neet: number;
  readonly unknown: number;
  readonly learning: number;
  readonly isLate: boolean;
  readonly available: number;
  readonly weeks: number;
}

function breakDown(aq: Arquero, people: ArqueroTable): Figures {
  const cohort = people
    .filter(aq.escape(({ age }: PersonRow) => age === 16 || age === 17))
    .derive({
      year: aq.escape(({ age }: PersonRow) => `Year ${age - 4}`),
      lapsed: aq.escape(({ neet, unknown, isLate }: PersonRow) => (isLate && neet === 0 && unknown === 0 ? 1 : 0)),
    })
    .derive({
      notKnown: aq.escape(({ unknown, lapsed }: PersonRow & { lapsed: number }) => unknown + lapsed),
      participation: aq.escape(({ learning, lapsed }: PersonRow & { lapsed: number }) => learning * (1 - lapsed)),
      notAvailable: aq.escape(({ neet, available }: PersonRow) => neet - available),
      long: aq.escape(({ weeks }: PersonRow) => (weeks >= LONG_WEEKS ? 1 : 0)),
    });
  const { count, sum } = aq.op;
  const counts = { count: count(), neet: sum("neet"), notKnown: sum("notKnown"), participation: sum("participation") };
  const all = {
    ...counts,
    ...{ lapsed: sum("lapsed"), available: sum("available"), notAvailable: sum("notAvailable") },
    ...{ long: sum("long"), weeks: sum("weeks") },
  };
  const [vulnerable, send] = ["isVulnerable", "isSend"].map((flag) =>
    cohort.filter(aq.escape((row: Readonly<Record<string, boolean>>) => row[flag])),
  ) as [ArqueroTable, ArqueroTable];
  const known = cohort.filter(aq.escape(({ characteristic }: { characteristic: RawValue }) => characteristic !== null));
  const figures = new Map<string, number[]>();
  const take = (table: ArqueroTable, nameOf: (key: string) => string): void => {
    for (const { key = "", ...values } of table.objects() as readonly Readonly<Record<string, number>>[]) {
      figures.set(nameOf(String(key)), Object.values(values).map(Number));
    }
  };
  const by = (table: ArqueroTable, key: string, wanted: typeof all | typeof counts) =>
    table.groupby({ key: aq.escape((row: Readonly<Record<string, RawValue>>) => row[key]) }).rollup(wanted);
  take(cohort.rollup(all), () => "All");
  for (const key of ["District", "year", "Gender"]) take(by(cohort, key, all), (name) => name);
  take(by(known, "characteristic", all), (name) => name);
  take(vulnerable.rollup(all), () => VULNERABLE_KEY);
  take(send.rollup(all), () => SEND_KEY);
  const parts = cohort.groupby("District", "year").rollup(counts);
  for (const row of parts.objects() as readonly Readonly<Record<string, number>>[]) {
    const { District = "", year = "", ...values } = row;
    figures.set(partKey(String(District), String(year)), Object.values(values).map(Number));
  }
  take(by(vulnerable, "District", counts), (name) => partKey(name, VULNERABLE_KEY));
  take(by(send, "District", counts), (name) => partKey(name, SEND_KEY));
  return figures;
}
