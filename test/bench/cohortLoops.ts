import { toExcelSerial, type IsoDate } from "../../src/core";
import type { RawValue } from "../../src/core/sheet/grid";
import { AVAILABLE, LEARNING, NEET, NOT_KNOWN, PERIOD_END, VULNERABLE } from "./cohortData";
import { LONG_WEEKS, partKey, SEND_KEY, VULNERABLE_KEY, type Figures } from "./cohortFigures";

interface Tally {
  cohort: number;
  neet: number;
  notKnown: number;
  participation: number;
  lapsed: number;
  available: number;
  long: number;
  weeks: number;
}

/** One person as the loops see them. */
interface Person {
  readonly code: string;
  /** Whether the record was due to lapse before the period's end. */
  readonly isLate: boolean;
  readonly weeks: number;
  readonly district: string;
  readonly year: string;
  readonly sex: string;
  readonly isSend: boolean;
  readonly characteristic: string;
}

/** Tallies by key, and in each district by part. */
function tallies() {
  const byKey = new Map<string, Tally>();
  const byDistrict = new Map<string, Map<string, Tally>>();
  return {
    add({ code, isLate, weeks, district, year, sex, isSend, characteristic }: Person): void {
      const isNeet = NEET.has(code);
      const isLapsed = isLate && !isNeet && !NOT_KNOWN.has(code);
      const isNotKnown = isLapsed || NOT_KNOWN.has(code);
      const isLearning = !isLapsed && LEARNING.has(code);
      const isAvailable = AVAILABLE.has(code);
      const count = (tally: Tally): void => {
        tally.cohort++;
        if (isNeet) tally.neet++;
        if (isNotKnown) tally.notKnown++;
        if (isLearning) tally.participation++;
      };
      const countAll = (key: string): void => {
        const tally = tallyOf(byKey, key);
        count(tally);
        if (isLapsed) tally.lapsed++;
        if (isAvailable) tally.available++;
        if (weeks >= LONG_WEEKS) tally.long++;
        tally.weeks += weeks;
      };
      let parts = byDistrict.get(district);
      if (parts === undefined) byDistrict.set(district, (parts = new Map()));
      countAll("All");
      countAll(district);
      countAll(year);
      countAll(sex);
      count(tallyOf(parts, year));
      if (characteristic !== "") countAll(characteristic);
      if (VULNERABLE.has(characteristic)) {
        countAll(VULNERABLE_KEY);
        count(tallyOf(parts, VULNERABLE_KEY));
      }
      if (isSend) {
        countAll(SEND_KEY);
        count(tallyOf(parts, SEND_KEY));
      }
    },
    figures(): Figures {
      const figures = new Map<string, number[]>();
      for (const [key, tally] of byKey) {
        const { cohort, neet, notKnown, participation, lapsed, available, long, weeks } = tally;
        figures.set(key, [cohort, neet, notKnown, participation, lapsed, available, neet - available, long, weeks]);
      }
      for (const [district, parts] of byDistrict) {
        for (const [part, { cohort, neet, notKnown, participation }] of parts) {
          figures.set(partKey(district, part), [cohort, neet, notKnown, participation]);
        }
      }
      return figures;
    },
  };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { cohort: 0, neet: 0, notKnown: 0, participation: 0, lapsed: 0, available: 0, long: 0, weeks: 0 };
    tallies.set(key, tally);
  }
  return tally;
}

/** What a programmer would write for this file and no other: every column at a known place, every day in ISO. */
export function textLoop(text: string): Figures {
  const rows = text.split("\n").map((line) => line.split(","));
  const all = tallies();
  const seen = new Set<string>();
  const end = Date.UTC(2026, 0, 31);
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] as readonly string[];
    const [id = "", status = "", district = "", birth = "", code = ""] = row;
    if (seen.has(id) || status !== "P" || row[12] !== row[13]) continue;
    seen.add(id);
    const age = 2025 - Number(birth.slice(0, 4)) - (Number(birth.slice(5, 7)) >= 9 ? 1 : 0);
    if (age !== 16 && age !== 17) continue;
    const lapse = row[7] ?? "";
    all.add({
      code,
      district,
      year: age === 17 ? "Year 13" : "Year 12",
      sex: row[8] ?? "",
      isSend: row[9] === "Y",
      isLate: lapse !== "" && lapse < PERIOD_END,
      weeks: NEET.has(code) ? Math.floor((end - Date.parse(row[6] ?? "")) / 604_800_000) : 0,
      characteristic: row[11] ?? "",
    });
  }
  return all.figures();
}

const serialOf = (day: string): number => toExcelSerial(day as IsoDate, 1900);

/** The same for the cells of this sheet and no other: every day is a serial and every code a number. */
export function cellsLoop(rows: readonly (readonly RawValue[])[]): Figures {
  const all = tallies();
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
    all.add({
      code,
      district: row[2] as string,
      year: birth < older ? "Year 13" : "Year 12",
      sex: row[8] as string,
      isSend: row[9] === "Y",
      isLate: row[7] !== null && (row[7] as number) < end,
      weeks: NEET.has(code) ? Math.floor((end - (row[6] as number)) / 7) : 0,
      characteristic: row[11] === null ? "" : String(row[11]),
    });
  }
  return all.figures();
}
