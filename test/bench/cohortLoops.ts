import { toExcelSerial, type IsoDate } from "../../src/core";
import type { RawValue } from "../../src/core/sheet/grid";
import { LEARNING, NEET, NOT_KNOWN, PERIOD_END } from "./cohortData";

interface Tally {
  cohort: number;
  neet: number;
  notKnown: number;
  participation: number;
  weeks: number;
  long: number;
}

/** Adds one person to the figures of each key; "" is none. */
function addTo(tallies: Map<string, Tally>, keys: readonly string[], code: string, isLapsed: boolean, weeks: number) {
  const isNeet = NEET.has(code);
  const isNotKnown = NOT_KNOWN.has(code) || (!isNeet && isLapsed);
  for (const key of keys) {
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

/** What a programmer would write for this file and no other: every column at a known place, every day in ISO. */
export function textLoop(text: string): Map<string, Tally> {
  const rows = text.split("\n").map((line) => line.split(","));
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
    const weeks = NEET.has(code) ? Math.floor((end - Date.parse(row[6] ?? "")) / 604_800_000) : 0;
    const keys = [district, `Year ${age - 4}`, row[8] ?? "", row[9] === "Y" ? "SEND" : "", row[11] ?? ""];
    addTo(tallies, keys, code, (row[7] ?? "") < PERIOD_END, weeks);
  }
  return tallies;
}

const serialOf = (day: string): number => toExcelSerial(day as IsoDate, 1900);

/** The same for the cells of this sheet and no other: every day is a serial and every code a number. */
export function cellsLoop(rows: readonly (readonly RawValue[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const seen = new Set<RawValue>();
  const end = serialOf(PERIOD_END);
  const [eldest, older, youngest] = [serialOf("2007-09-01"), serialOf("2008-09-01"), serialOf("2009-09-01")];
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] as readonly RawValue[];
    const id = row[0] ?? null;
    if (seen.has(id) || row[1] !== "P" || row[12] !== row[13]) continue;
    seen.add(id);
    const birth = row[3] as number;
    if (birth < eldest || birth >= youngest) continue;
    const code = String(row[4]);
    const weeks = NEET.has(code) ? Math.floor((end - (row[6] as number)) / 7) : 0;
    const [district, sex, group] = [row[2] as string, row[8] as string, row[11] === null ? "" : String(row[11])];
    const keys = [district, birth < older ? "Year 13" : "Year 12", sex, row[9] === "Y" ? "SEND" : "", group];
    addTo(tallies, keys, code, row[7] !== null && (row[7] as number) < end, weeks);
  }
  return tallies;
}
