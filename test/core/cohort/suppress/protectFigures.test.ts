import fc from "fast-check";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { Audience, CohortSummary, CountName, Measures } from "../../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../../src/core/dates/isoDate";
import { trueCohort, writeExtract, type TruePerson } from "../randomCohort";
import { canBe, narrow, takeNotes } from "./attacker";

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
  const rows = [["now", now] as const, ["before", before] as const].flatMap(([month, summary]) =>
    [{ ...summary.total, name: "total" }, ...summary.districts, ...summary.byYearGroup, ...summary.byGroup].map(
      (row) => [`${month}:${row.name}`, row as Measures] as const,
    ),
  );
  const byKey = new Map<string, Measures>(rows);
  return (cell) => {
    const [key = "", name = ""] = cell.split("/");
    return byKey.get(key)?.[name as CountName] ?? 0;
  };
}

const months = fc.tuple(trueCohort(END, 70), trueCohort(BEFORE, 70)).map(([now, before]) => ({
  now,
  before: before.map((then, place) => ({
    ...then,
    code: place % 3 === 0 ? then.code : (now[place]?.code ?? then.code),
  })),
}));

describe("protectFigures against an attacker who has both months' public figures", () => {
  it("leaves every hidden small count open to all small values, or to one that is not small", () => {
    let undecided = 0;
    let attacked = 0;
    fc.assert(
      fc.property(months, ({ now, before }) => {
        const published = summarise(now, END, "public", before);
        const notes = takeNotes(published, summarise(before, BEFORE, "public"));
        const truth = truthOf(summarise(now, END, "internal", before), summarise(before, BEFORE, "internal"));
        // What the attacker holds to be facts are facts: the truth itself agrees with them.
        expect(narrow(notes, new Map([...notes.hidden].map((cell) => [cell, truth(cell)])))).not.toBeNull();
        for (const cell of notes.hidden) {
          const small = truth(cell);
          if (small < 1 || small >= THRESHOLD) continue;
          attacked++;
          const reaches = canBe(notes, cell, THRESHOLD, truth);
          const below = [1, 2, 3, 4].filter((value) => value !== small);
          const open = reaches === true ? [] : below.map((value) => canBe(notes, cell, value, truth));
          if (reaches === "undecided" || open.includes("undecided")) undecided++;
          else if (open.includes(false)) throw new Error(`${cell} is ${small} and was narrowed down`);
        }
      }),
      { numRuns: 6, seed: 6, endOnFailure: true },
    );
    expect(attacked).toBeGreaterThan(200);
    expect(undecided / attacked).toBeLessThan(0.01);
  });

  it("hides every small count, every small complement, and rates with them", () => {
    fc.assert(
      fc.property(months, ({ now, before }) => {
        const published = summarise(now, END, "public", before);
        const internal = summarise(now, END, "internal", before);
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
      }),
      { numRuns: 6, seed: 7, endOnFailure: true },
    );
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
