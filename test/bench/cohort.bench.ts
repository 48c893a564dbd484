import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summariseCohort, type IsoDate } from "../../src/core";
import { splitRows } from "../../src/core/cohort/splitRows";
import { inOneGo } from "../../src/core/cohort/slices";
import type { Measure } from "./measure";
import { loadArquero, loadDuckdb, type Arquero } from "./tableEngines";

const HEADINGS = [
  ...["YoungPersonsID", "CohortStatus", "District", "DOB", "ActivityCode", "StartDate", "NEETStartDate"],
  ...[
    "DueToLapseDate",
    "Gender",
    "SENDFlag",
    "SENSupportFlag",
    "CharacteristicCode",
    "LEACode",
    "LeadLEA",
    "PeriodEnd",
  ],
] as const;
const PERIOD_END = "2026-01-31" as IsoDate;
const OPTIONS = { periodEnd: PERIOD_END, audience: "internal", threshold: 5 } as const;

/** The records of a large county. */
const COUNTY = 52_500;

/** Figures of a county's extract from its text, against a loop written for this one layout and two table engines. */
export async function cohortMeasure(): Promise<Measure> {
  const text = extractOf(COUNTY);
  const path = join(mkdtempSync(join(tmpdir(), "cohort-bench-")), "extract.csv");
  writeFileSync(path, text);
  const { DuckDBInstance } = await loadDuckdb();
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  const arquero = await loadArquero();
  return {
    name: "cohort",
    input: "52,500 rows x 15 columns",
    ours: { name: "summariseCohort", run: () => figuresOf(text) },
    rivals: [
      { name: "typed loop", run: () => typedLoop(splitLines(text)), bar: { atMost: 1.5 } },
      {
        name: "duckdb",
        run: async () => (await duck.runAndReadAll(duckQuery(path))).getRows(),
        bar: { atMost: 1 / 8 },
      },
      { name: "arquero", run: () => arqueroFigures(arquero, text), bar: { atMost: 1 / 15 } },
    ],
  };
}

function figuresOf(text: string) {
  return summariseCohort([{ name: "extract", rows: inOneGo(splitRows(text)), dateSystem: 1900 }], OPTIONS);
}

function splitLines(text: string): readonly string[][] {
  return text.split("\n").map((line) => line.split(","));
}

/** One pass of the table by each of the breakdowns, as SQL would be written for it. */
function duckQuery(path: string): string {
  const list = (codes: ReadonlySet<string>) => [...codes].map((code) => `'${code}'`).join(",");
  return `
    with people as (
      select *, 2025 - year(DOB) - (month(DOB) >= 9)::int as age,
        ActivityCode in (${list(NEET)}) as neet,
        ActivityCode in (${list(NOT_KNOWN)}) or (ActivityCode not in (${list(NEET)}) and DueToLapseDate < date '${PERIOD_END}') as unknown,
        floor(date_diff('day', NEETStartDate, date '${PERIOD_END}') / 7) as weeks
      from read_csv('${path}', types = {'ActivityCode': 'VARCHAR', 'YoungPersonsID': 'VARCHAR'})
      where CohortStatus = 'P' and LEACode = LeadLEA
      qualify row_number() over (partition by YoungPersonsID) = 1
    ),
    cohort as (select * from people where age in (16, 17)),
    keyed as (
      select District as key, * from cohort
      union all select 'Year ' || (age - 4), * from cohort
      union all select Gender, * from cohort
      union all select 'SEND', * from cohort where SENDFlag
      union all select CharacteristicCode::varchar, * from cohort where CharacteristicCode is not null
    )
    select key, count(*), sum(neet::int), sum(unknown::int),
      sum((not unknown and ActivityCode in (${list(LEARNING)}))::int), avg(weeks) filter (neet), sum((neet and weeks >= 6)::int)
    from keyed group by key`;
}

function arqueroFigures(aq: Arquero, text: string): unknown {
  const day = (value: string) => Date.parse(value) / 86_400_000;
  const end = day(PERIOD_END);
  const cohort = aq
    .fromCSV(text, { autoType: false })
    .filter(aq.escape((row: Row) => row.CohortStatus === "P" && row.LEACode === row.LeadLEA))
    .dedupe("YoungPersonsID")
    .derive({
      age: aq.escape((row: Row) => 2025 - Number(row.DOB.slice(0, 4)) - (Number(row.DOB.slice(5, 7)) >= 9 ? 1 : 0)),
      neet: aq.escape((row: Row) => (NEET.has(row.ActivityCode) ? 1 : 0)),
      unknown: aq.escape((row: Row) =>
        NOT_KNOWN.has(row.ActivityCode) || (!NEET.has(row.ActivityCode) && row.DueToLapseDate < PERIOD_END) ? 1 : 0,
      ),
      learning: aq.escape((row: Row) => (LEARNING.has(row.ActivityCode) ? 1 : 0)),
      weeks: aq.escape((row: Row) => (NEET.has(row.ActivityCode) ? Math.floor((end - day(row.NEETStartDate)) / 7) : 0)),
    })
    .filter(aq.escape((row: Row & { age: number }) => row.age === 16 || row.age === 17));
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

type Row = Readonly<Record<(typeof HEADINGS)[number], string>>;

const CODES = ["210", "220", "230", "310", "320", "619", "640", "810", "530", "260"];
const DISTRICTS = ["Northvale", "Eastmere", "Holme & Fenland", "Ashcombe Bay", "Castlebury", "Wolds"];

function extractOf(rows: number): string {
  const body = Array.from({ length: rows }, (_, place) => {
    const code = CODES[(place * 7) % 10] ?? "";
    const isNeet = code === "619" || code === "640";
    const month = String(1 + ((place * 5) % 12)).padStart(2, "0");
    const day = String(1 + ((place * 11) % 28)).padStart(2, "0");
    return [
      ...[
        String(8860000000000 + place),
        "P",
        DISTRICTS[place % 6] ?? "",
        `${2007 + (place % 2)}-${month}-${day}`,
        code,
      ],
      ...[
        "2025-09-05",
        isNeet ? `2025-${month}-${day}` : "",
        isNeet ? "" : place % 40 === 0 ? "2026-01-15" : "2026-08-31",
      ],
      ...[place % 2 === 0 ? "F" : "M", place % 20 === 0 ? "Y" : "N", "N", place % 25 === 0 ? "110" : "", "886", "886"],
      PERIOD_END,
    ];
  });
  return [HEADINGS, ...body].map((row) => row.join(",")).join("\n");
}

const NEET = new Set(["540", "610", "615", "616", "619", "620", "630", "640", "650", "660", "670", "680"]);
const NOT_KNOWN = new Set(["810", "820", "830"]);
const LEARNING = new Set([
  "210",
  "220",
  "230",
  "240",
  "250",
  "270",
  "280",
  "290",
  "310",
  "320",
  "381",
  "550",
  "410",
  "430",
]);

interface Tally {
  cohort: number;
  neet: number;
  notKnown: number;
  participation: number;
  weeks: number;
  long: number;
}

/** What a programmer would write for this file and no other: every column at a known place, every day in ISO. */
function typedLoop(rows: readonly (readonly string[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  const end = Date.UTC(2026, 0, 31);
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] as readonly string[];
    const [id = "", status = "", district = "", birth = "", code = ""] = row;
    if (seen.has(id) || status !== "P" || row[12] !== row[13]) continue;
    seen.add(id);
    const age = 2025 - Number(birth.slice(0, 4)) - (Number(birth.slice(5, 7)) >= 9 ? 1 : 0);
    if (age !== 16 && age !== 17) continue;
    const isNeet = NEET.has(code);
    const isNotKnown = NOT_KNOWN.has(code) || (!isNeet && (row[7] ?? "") < PERIOD_END);
    const weeks = isNeet ? Math.floor((end - Date.parse(row[6] ?? "")) / 604_800_000) : 0;
    for (const key of [district, `Year ${age - 4}`, row[8] ?? "", row[9] === "Y" ? "SEND" : "", row[11] ?? ""]) {
      if (key === "") continue;
      let tally = tallies.get(key);
      if (tally === undefined) {
        tally = { cohort: 0, neet: 0, notKnown: 0, participation: 0, weeks: 0, long: 0 };
        tallies.set(key, tally);
      }
      tally.cohort++;
      if (isNeet) tally.neet++;
      if (isNotKnown) tally.notKnown++;
      else if (LEARNING.has(code)) tally.participation++;
      tally.weeks += weeks;
      if (weeks >= 6) tally.long++;
    }
  }
  return tallies;
}
