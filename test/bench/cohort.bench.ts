import { summariseCohort, type ExtractTable, type IsoDate } from "../../src/core";
import type { Measure } from "./measure";

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
];
const PERIOD_END = "2026-01-31" as IsoDate;
const OPTIONS = { periodEnd: PERIOD_END, audience: "internal", threshold: 5 } as const;

/** Figures of a county's extract, against the plainest loop written for this one layout. */
export async function cohortMeasure(): Promise<Measure> {
  const table = extractOf(52_500);
  return {
    name: "cohort",
    input: "52,500 rows x 15 columns",
    ours: { name: "summariseCohort", run: () => summariseCohort([table], OPTIONS) },
    rivals: [{ name: "typed loop", run: () => typedLoop(table.rows as readonly string[][]), bar: { atMost: 1.5 } }],
  };
}

const CODES = ["210", "220", "230", "310", "320", "619", "640", "810", "530", "260"];
const DISTRICTS = ["Northvale", "Eastmere", "Holme & Fenland", "Ashcombe Bay", "Castlebury", "Wolds"];

function extractOf(rows: number): ExtractTable {
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
  return { name: "extract", rows: [HEADINGS, ...body], dateSystem: 1900 };
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
