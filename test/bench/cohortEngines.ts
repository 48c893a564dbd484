import { toExcelSerial, type IsoDate } from "../../src/core";
import type { RawValue } from "../../src/core/sheet/grid";
import { HEADINGS, LEARNING, NEET, NOT_KNOWN, PERIOD_END, type Heading } from "./cohortData";
import type { Arquero, ArqueroTable, DuckConnection, Duckdb } from "./tableEngines";

/** How an engine's table holds days: in words of SQL, from a column's name. */
type DayOf = (column: Heading) => string;

/** One pass of the table by each of the breakdowns, as SQL would be written for it. */
function duckQuery(source: string, dayOf: DayOf): string {
  const list = (codes: ReadonlySet<string>) => [...codes].map((code) => `'${code}'`).join(",");
  return `
    with people as (
      select *, 2025 - year(${dayOf("DOB")}) - (month(${dayOf("DOB")}) >= 9)::int as age,
        ActivityCode in (${list(NEET)}) as neet,
        ActivityCode in (${list(NOT_KNOWN)}) or (ActivityCode not in (${list(NEET)}) and ${dayOf("DueToLapseDate")} < date '${PERIOD_END}') as unknown,
        floor(date_diff('day', ${dayOf("NEETStartDate")}, date '${PERIOD_END}') / 7) as weeks
      from ${source}
      where CohortStatus = 'P' and LEACode = LeadLEA
      qualify row_number() over (partition by YoungPersonsID) = 1
    ),
    cohort as (select * from people where age in (16, 17)),
    keyed as (
      select District::varchar as key, * from cohort
      union all select 'Year ' || (age - 4), * from cohort
      union all select Gender::varchar, * from cohort
      union all select 'SEND', * from cohort where SENDFlag
      union all select CharacteristicCode::varchar, * from cohort where CharacteristicCode is not null
    )
    select key, count(*), sum(neet::int), sum(unknown::int),
      sum((not unknown and ActivityCode in (${list(LEARNING)}))::int), avg(weeks) filter (neet), sum((neet and weeks >= 6)::int)
    from keyed group by key`;
}

/** DuckDB over the file itself, which it reads with its own reader. */
export async function duckFiguresOfFile(duck: DuckConnection, path: string): Promise<unknown> {
  const source = `read_csv('${path}', types = {'ActivityCode': 'VARCHAR', 'YoungPersonsID': 'VARCHAR'})`;
  return (await duck.runAndReadAll(duckQuery(source, (column) => column))).getRows();
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
): Promise<unknown> {
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
  return (await duck.runAndReadAll(duckQuery("extract", serialDay))).getRows();
}

/** The most rows that a chunk of DuckDB holds. */
const ROWS_OF_A_CHUNK = 2048;

/** DuckDB with the cells appended to a table one by one. */
export async function duckFiguresOfRows(
  duck: DuckConnection,
  rows: readonly (readonly RawValue[])[],
): Promise<unknown> {
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
  return (await duck.runAndReadAll(duckQuery("extract", serialDay))).getRows();
}

type TextRow = Readonly<Record<Heading, string>>;

/** Arquero over the text, which it reads with its own reader. */
export function arqueroFiguresOfText(aq: Arquero, text: string): unknown {
  const day = (value: string) => Date.parse(value) / 86_400_000;
  const end = day(PERIOD_END);
  const cohort = aq
    .fromCSV(text, { autoType: false })
    .filter(aq.escape((row: TextRow) => row.CohortStatus === "P" && row.LEACode === row.LeadLEA))
    .dedupe("YoungPersonsID")
    .derive({
      age: aq.escape((row: TextRow) => 2025 - Number(row.DOB.slice(0, 4)) - (Number(row.DOB.slice(5, 7)) >= 9 ? 1 : 0)),
      neet: aq.escape((row: TextRow) => (NEET.has(row.ActivityCode) ? 1 : 0)),
      unknown: aq.escape((row: TextRow) =>
        NOT_KNOWN.has(row.ActivityCode) || (!NEET.has(row.ActivityCode) && row.DueToLapseDate < PERIOD_END) ? 1 : 0,
      ),
      learning: aq.escape((row: TextRow) => (LEARNING.has(row.ActivityCode) ? 1 : 0)),
      weeks: aq.escape((row: TextRow) =>
        NEET.has(row.ActivityCode) ? Math.floor((end - day(row.NEETStartDate)) / 7) : 0,
      ),
    });
  return breakDown(aq, cohort);
}

type CellRow = Readonly<Record<"CohortStatus" | "LEACode" | "LeadLEA", RawValue>> &
  Readonly<Record<"DOB" | "ActivityCode" | "DueToLapseDate" | "NEETStartDate", number>>;

const numbersOf = (codes: ReadonlySet<string>): ReadonlySet<number> => new Set([...codes].map(Number));
const [NEET_NUMBERS, NOT_KNOWN_NUMBERS] = [numbersOf(NEET), numbersOf(NOT_KNOWN)];
const LEARNING_NUMBERS = numbersOf(LEARNING);

/** Arquero with the cells given as columns, of those that the query reads. */
export function arqueroFiguresOfCells(aq: Arquero, rows: readonly (readonly RawValue[])[]): unknown {
  const body = rows.slice(1);
  const columns = LOADED.map(({ heading }, at) => [heading, body.map((row) => row[PLACES[at] ?? 0] ?? null)] as const);
  const end = toExcelSerial(PERIOD_END, 1900);
  const serialOf = (day: string): number => toExcelSerial(day as IsoDate, 1900);
  const [eldest, older, youngest] = [serialOf("2007-09-01"), serialOf("2008-09-01"), serialOf("2009-09-01")];
  const cohort = aq
    .table(Object.fromEntries(columns))
    .filter(aq.escape((row: CellRow) => row.CohortStatus === "P" && row.LEACode === row.LeadLEA))
    .dedupe("YoungPersonsID")
    .derive({
      age: aq.escape(({ DOB }: CellRow) => (DOB < eldest || DOB >= youngest ? 0 : DOB < older ? 17 : 16)),
      neet: aq.escape((row: CellRow) => (NEET_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      unknown: aq.escape(({ ActivityCode, DueToLapseDate }: CellRow) => {
        const isLapsed = !NEET_NUMBERS.has(ActivityCode) && DueToLapseDate !== null && DueToLapseDate < end;
        return NOT_KNOWN_NUMBERS.has(ActivityCode) || isLapsed ? 1 : 0;
      }),
      learning: aq.escape((row: CellRow) => (LEARNING_NUMBERS.has(row.ActivityCode) ? 1 : 0)),
      weeks: aq.escape((row: CellRow) =>
        NEET_NUMBERS.has(row.ActivityCode) ? Math.floor((end - row.NEETStartDate) / 7) : 0,
      ),
    });
  return breakDown(aq, cohort);
}

function breakDown(aq: Arquero, people: ArqueroTable): unknown {
  const cohort = people.filter(aq.escape(({ age }: { readonly age: number }) => age === 16 || age === 17));
  return ["District", "age", "Gender", "SENDFlag", "CharacteristicCode"].map((key) =>
    cohort
      .groupby(key)
      .rollup({
        cohort: aq.op.count(),
        neet: aq.op.sum("neet"),
        unknown: aq.op.sum("unknown"),
        learning: aq.op.sum("learning"),
        weeks: aq.op.sum("weeks"),
      })
      .objects(),
  );
}
