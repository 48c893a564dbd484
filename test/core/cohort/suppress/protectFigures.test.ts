import type { CohortSummary, CountName, Measures } from "../../../../src/core/cohort/types";
import type { TruePerson } from "../randomCohort";
import { randomCounty } from "../randomCounty";
import { narrowedCells, summariseMonth, targetsOf, truthOf } from "./attackCounty";
import { narrow, takeNotes } from "./attacker";

const [END, BEFORE] = ["2026-01-31", "2025-12-31"];
const THRESHOLD = Number(process.env["COHORT_THRESHOLD"] ?? 5);
const forPublic = { audience: "public" as const, threshold: THRESHOLD };
const internal = { audience: "internal" as const, threshold: THRESHOLD };

/** A county's figures as published with last month's, and as they truly are. */
interface Figures {
  readonly published: CohortSummary;
  readonly internal: CohortSummary;
}

const figures = new Map<number, Figures>();

const monthsOf = (seed: number) => {
  const { now, before } = randomCounty(seed);
  return [
    { people: now, end: END },
    { people: before, end: BEFORE },
  ] as const;
};

/** Made once for all tests of a county: protecting is what takes the time. */
function figuresOf(seed: number): Figures {
  const known = figures.get(seed);
  if (known !== undefined) return known;
  const [now, before] = monthsOf(seed);
  const made = {
    published: summariseMonth(now, forPublic, before),
    internal: summariseMonth(now, internal, before),
  };
  figures.set(seed, made);
  return made;
}

/** One county is attacked, whose tables need every kind of rule, unless more are asked for: COHORT_ATTACKS=500 takes the first 500. */
const ATTACKS = Number(process.env["COHORT_ATTACKS"] ?? 0);
const SEEDS = ATTACKS === 0 ? [8] : Array.from({ length: ATTACKS }, (_, place) => place + 1);

const hasWithheld = ({ issues }: CohortSummary) => issues.some(({ code }) => code === "cohort.parts-withheld");

describe("protectFigures against an attacker who has both months' public figures", () => {
  it.each(SEEDS)("leaves no small count of county %i to be found out or narrowed down", (seed) => {
    const [, before] = monthsOf(seed);
    const { published, internal: asItIs } = figuresOf(seed);
    const truth = truthOf(asItIs, summariseMonth(before, internal));
    const taken = takeNotes(published, summariseMonth(before, forPublic));
    // What the attacker holds to be facts are facts: the truth itself agrees with them.
    expect(narrow(taken, new Map([...taken.hidden].map((cell) => [cell, truth(cell)])))).not.toBeNull();
    const { notes, cells } = targetsOf(taken, truth, THRESHOLD);
    expect(cells.length).toBeGreaterThan(20);
    expect(published.parts.ward.length > 0 || hasWithheld(published)).toBe(true);
    expect(narrowedCells(notes, cells, THRESHOLD)).toEqual([]);
    expect(published.audit?.notProved).toBe(0);
  });

  // What is rounded hides what the exact figures hide, so who attacks them knows no more.
  it.each([5, 10] as const)("hides the same where counts are rounded to the nearest %i", (rounding) => {
    const [now, before] = monthsOf(SEEDS[0] ?? 8);
    const rounded = summariseMonth(now, { ...forPublic, rounding }, before);
    const { published } = figuresOf(SEEDS[0] ?? 8);
    const hidden = ({ total, districts, byYearGroup, byGroup, parts }: CohortSummary) =>
      [total, ...districts, ...byYearGroup, ...byGroup, ...Object.values(parts).flat()].map((row) => row.suppressed);
    expect(hidden(rounded)).toEqual(hidden(published));
    expect((rounded.total.cohort ?? 0) % rounding).toBe(0);
  });

  it.each(SEEDS.slice(0, 2))("hides every small count and complement of county %i, and rates with them", (seed) => {
    const { published, internal: asItIs } = figuresOf(seed);
    const pairs = [
      [published.total, asItIs.total] as const,
      ...(["districts", "byYearGroup", "byGroup"] as const).flatMap((list) =>
        published[list].map((row, place) => [row, asItIs[list][place] as Measures] as const),
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
    const published = summariseMonth({ people, end: END }, forPublic);
    expect([published.total, ...published.districts].flatMap(({ suppressed }) => suppressed)).toEqual([]);
  });
});
