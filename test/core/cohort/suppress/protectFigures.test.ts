import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { Audience, CohortSummary, CountName, Measures } from "../../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../../src/core/dates/isoDate";
import { writeExtract, type TruePerson } from "../randomCohort";
import { randomCounty } from "../randomCounty";
import { narrow, partsIn, takeNotes, type Notes } from "./attacker";
import { boundCells, complementFact } from "./linearAttack";

const [END, BEFORE] = ["2026-01-31", "2025-12-31"];
const THRESHOLD = 5;

const table = (people: readonly TruePerson[], end: string) => [
  { name: "extract", rows: writeExtract(people, end, 3), dateSystem: 1900 as const },
];

const summarise = (
  people: readonly TruePerson[],
  end: string,
  audience: Audience,
  before?: readonly TruePerson[],
): CohortSummary => {
  const options = { periodEnd: parseIsoDate(end) as IsoDate, audience, threshold: THRESHOLD };
  const result = summariseCohort(table(people, end), options, before === undefined ? null : table(before, BEFORE));
  if (!result.ok) throw new Error("no cohort");
  return result.value;
};

/** True counts by the attacker's names for the cells. */
function truthOf(now: CohortSummary, before: CohortSummary): (cell: string) => number {
  const rows = [["now", now] as const, ["before", before] as const].flatMap(([month, summary]) => [
    ...[{ ...summary.total, name: "total" }, ...summary.districts, ...summary.byYearGroup, ...summary.byGroup].map(
      (row) => [`${month}:${row.name}`, row as Measures] as const,
    ),
    ...partsIn(summary, month).map(({ key, measures }) => [key, measures as Measures] as const),
  ]);
  const byKey = new Map<string, Measures>(rows);
  return (cell) => {
    // A group's name may hold a stroke of its own.
    const stroke = cell.lastIndexOf("/");
    return byKey.get(cell.slice(0, stroke))?.[cell.slice(stroke + 1) as CountName] ?? 0;
  };
}

/** A county's figures as published with last month's, and as they truly are. */
interface Figures {
  readonly published: CohortSummary;
  readonly internal: CohortSummary;
}

const figures = new Map<number, Figures>();

/** Made once for all tests of a county: protecting is what takes the time. */
function figuresOf(seed: number): Figures {
  const known = figures.get(seed);
  if (known !== undefined) return known;
  const { now, before } = randomCounty(seed);
  const made = {
    published: summarise(now, END, "public", before),
    internal: summarise(now, END, "internal", before),
  };
  figures.set(seed, made);
  return made;
}

/** One county is attacked, whose tables need every kind of rule, unless more are asked for: COHORT_ATTACKS=500 takes the first 500. */
const ATTACKS = Number(process.env["COHORT_ATTACKS"] ?? 0);
const SEEDS = ATTACKS === 0 ? [8] : Array.from({ length: ATTACKS }, (_, place) => place + 1);

/** Small cells and small complements of both months that the attacker must not find out. */
function targetsOf(notes: Notes, truth: (cell: string) => number): { notes: Notes; cells: string[] } {
  const isSmall = (count: number) => count > 0 && count < THRESHOLD;
  const cells = [...notes.hidden].filter((cell) => isSmall(truth(cell)));
  const facts = [...notes.facts];
  const rests = new Set<string>();
  const keys = new Set([...notes.hidden, ...notes.shown.keys()].map((cell) => cell.slice(0, cell.lastIndexOf("/"))));
  for (const key of keys) {
    for (const part of ["neet", "combined", "participation"]) {
      const [whole, rest] = [`${key}/cohort`, `${key}/not ${part}`];
      const isKnown = [whole, `${key}/${part}`].every((cell) => notes.hidden.has(cell) || notes.shown.has(cell));
      if (!isKnown || !isSmall(truth(whole) - truth(`${key}/${part}`))) continue;
      facts.push(complementFact(rest, whole, `${key}/${part}`));
      rests.add(rest);
    }
  }
  return { notes: { ...notes, facts, hidden: new Set([...notes.hidden, ...rests]) }, cells: [...cells, ...rests] };
}

const hasWithheld = ({ issues }: CohortSummary) => issues.some(({ code }) => code === "cohort.parts-withheld");

describe("protectFigures against an attacker who has both months' public figures", () => {
  it.each(SEEDS)("leaves no small count of county %i to be found out or narrowed down", (seed) => {
    const { before } = randomCounty(seed);
    const { published, internal } = figuresOf(seed);
    const truth = truthOf(internal, summarise(before, BEFORE, "internal"));
    const taken = takeNotes(published, summarise(before, BEFORE, "public"));
    // What the attacker holds to be facts are facts: the truth itself agrees with them.
    expect(narrow(taken, new Map([...taken.hidden].map((cell) => [cell, truth(cell)])))).not.toBeNull();
    const { notes, cells } = targetsOf(taken, truth);
    expect(cells.length).toBeGreaterThan(20);
    expect(published.parts.ward.length > 0 || hasWithheld(published)).toBe(true);
    const found = [...boundCells(notes, cells, THRESHOLD)].filter(
      ([, { least, most }]) => most < THRESHOLD && (least > 1 || most < THRESHOLD - 1),
    );
    expect(found).toEqual([]);
  });

  it.each(SEEDS.slice(0, 2))("hides every small count and complement of county %i, and rates with them", (seed) => {
    const { published, internal } = figuresOf(seed);
    const pairs = [
      [published.total, internal.total] as const,
      ...(["districts", "byYearGroup", "byGroup"] as const).flatMap((list) =>
        published[list].map((row, place) => [row, internal[list][place] as Measures] as const),
      ),
    ];
    const isSmall = (count: number) => count > 0 && count < THRESHOLD;
    for (const [row, truth] of pairs) {
      for (const [name, value] of Object.entries(truth)) {
        if (typeof value === "number" && Number.isInteger(value) && isSmall(value) && !/Rate|mean/.test(name)) {
          expect(row[name as CountName]).toBeNull();
        }
      }
      for (const name of ["neet", "combined", "participation"] as const) {
        if (!isSmall((truth.cohort ?? 0) - (truth[name] ?? 0))) continue;
        expect(row.cohort === null || row[name] === null).toBe(true);
      }
      for (const name of row.suppressed) expect(row[name]).toBeNull();
      if (row.neet === null) expect([row.neetRate, row.meanWeeksNeet]).toEqual([null, null]);
      for (const name of ["cohort", "neet", "neetRate", "notKnown", "participation"] as const) {
        expect(row[name] === null).toBe(truth[name] === null || row.suppressed.includes(name));
      }
    }
  });

  it("shows everything of a cohort without small numbers, and everything at threshold 1", () => {
    const people = Array.from({ length: 240 }, (_, place): TruePerson => ({
      ...{ id: String(place), status: "P", lead: "886", district: place % 2 === 0 ? "Northvale" : "Eastmere" },
      ...{
        birth: { year: 2008, month: place % 4 < 2 ? 3 : 10, day: 1 },
        code: ["210", "619", "810", "620"][Math.floor(place / 8) % 4] ?? "",
      },
      ...{ lapse: "", lapsedFlag: "N", neetStart: "2025-11-01", characteristics: [], send: false, senSupport: false },
      ...{ sex: place % 8 < 4 ? "F" : "M", birthStyle: 0, spelling: 0, earlier: [] },
    }));
    const published = summarise(people, END, "public");
    expect([published.total, ...published.districts].flatMap(({ suppressed }) => suppressed)).toEqual([]);
  });
});
