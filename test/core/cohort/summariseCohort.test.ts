import { summariseCohort, summariseCohortInSlices } from "../../../src/core/cohort/summariseCohort";
import type { CohortSummary, Measures, PartMeasures } from "../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../src/core/dates/isoDate";
import { describeIssue } from "../../../src/core/issues/messages";
import { fc } from "../../support/properties";
import { MARKS, PERIOD_ENDS, trueCohort, truePerson, writeExtract, type TruePerson } from "./randomCohort";
import { hasLapsed, inGroup, isInCohort, isNeetPerson, pointsOf, recount, yearGroupName } from "./recount";

/** So many cohorts are counted again as usual; as many as COHORT_RECOUNTS where it asks for more. */
const runs = (usual: number) => Number(process.env["COHORT_RECOUNTS"] ?? usual);

const day = (text: string): IsoDate => parseIsoDate(text) ?? ("" as IsoDate);

const summarise = (rows: string[][], periodEnd: string, previous: string[][] | null = null): CohortSummary => {
  const table = (name: string, content: string[][]) => ({ name, rows: content, dateSystem: 1900 as const });
  const result = summariseCohort(
    [table("now", rows)],
    { periodEnd: day(periodEnd), audience: "internal", threshold: 5 },
    previous === null ? null : [table("before", previous)],
  );
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

/** The measures alone: what a re-count is held against. */
const plain = (row: Measures): Partial<Measures> => ({ ...row, suppressed: [] });

describe("summariseCohort against a plain re-count", () => {
  it("agrees to the unit on cohorts with every trap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIOD_ENDS).chain((end) => fc.tuple(fc.constant(end), trueCohort(end), fc.nat(9999))),
        ([periodEnd, people, seed]) => {
          const summary = summarise(writeExtract(people, periodEnd, seed), periodEnd);
          expect(plain(summary.total)).toMatchObject(recount(people, periodEnd));
          const districts = [...new Set(people.filter((p) => isInCohort(p, periodEnd)).map((p) => p.district))];
          expect(summary.districts.map(({ name }) => nameKey(name)).sort()).toEqual(
            districts
              .filter((name) => name !== "")
              .map(nameKey)
              .sort(),
          );
          for (const row of summary.districts) {
            const own = people.filter(({ district }) => nameKey(district) === nameKey(row.name));
            expect(plain(row)).toMatchObject(recount(own, periodEnd));
          }
          for (const row of summary.byYearGroup) {
            const own = people.filter((person) => yearGroupName(person, periodEnd) === row.name);
            expect(plain(row)).toMatchObject(recount(own, periodEnd));
          }
          for (const row of summary.byGroup) {
            expect(plain(row)).toMatchObject(recount(people.filter(inGroup(row.name, row.code)), periodEnd));
          }
        },
      ),
      { numRuns: runs(200), seed: 6 },
    );
  });

  it("agrees on the smaller parts: year groups and groups of a district, wards, providers and RONI points", () => {
    fc.assert(
      fc.property(trueCohort("2026-01-31", 90, 20), fc.nat(9999), (people, seed) => {
        const { parts } = summarise(writeExtract(people, "2026-01-31", seed), "2026-01-31");
        const cohort = people.filter((person) => isInCohort(person, "2026-01-31"));
        const isOf = (name: string | null) => (person: TruePerson) => nameKey(person.district) === nameKey(name ?? "");
        const held = (part: PartMeasures, own: readonly TruePerson[]) => {
          const { cohort, neet, notKnown, combined, participation } = recount(own, "2026-01-31");
          expect(plain(part)).toMatchObject({ cohort, neet, notKnown, combined, participation });
        };
        for (const part of parts.districtYear) {
          const own = people.filter(isOf(part.district));
          held(
            part,
            own.filter((person) => yearGroupName(person, "2026-01-31") === part.name),
          );
        }
        for (const part of parts.districtGroup) {
          const isIn = part.name.startsWith("4 or")
            ? (person: TruePerson) => pointsOf(person) >= 4
            : inGroup(part.name, null);
          held(part, people.filter(isOf(part.district)).filter(isIn));
        }
        for (const [band, part] of parts.roni.entries()) {
          const [from = 0, to = 0] =
            [
              [0, 0],
              [1, 1],
              [2, 3],
              [4, 99],
            ][band] ?? [];
          held(
            part,
            people.filter((person) => pointsOf(person) >= from && pointsOf(person) <= to),
          );
        }
        for (const kind of ["ward", "provider"] as const) {
          const placed = cohort.filter(
            (person) => (person[kind] ?? "") !== "" && (kind === "provider" || person.district !== ""),
          );
          const sum = parts[kind].reduce((so, part) => so + (part.cohort ?? 0), 0);
          expect(sum).toBe(placed.length);
          for (const part of parts[kind].filter(({ name }) => !name.startsWith("Other "))) {
            expect(part.cohort).toBeGreaterThanOrEqual(5);
            const own = placed.filter((person) => person[kind] === part.name);
            held(part, kind === "ward" ? own.filter(isOf(part.district)) : own);
          }
        }
      }),
      { numRuns: runs(40), seed: 6 },
    );
  });

  it("balances: NEET now is NEET before, and joiners, less leavers", () => {
    const end = "2026-01-31";
    const month = fc.array(fc.tuple(truePerson(end), truePerson("2025-12-31"), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(month, fc.nat(9999), (pairs, seed) => {
        const idOf = (place: number) => String(8860000000000 + place);
        const stays = (before: Omit<TruePerson, "id">, now: Omit<TruePerson, "id">, kind: number) =>
          kind < 5 ? { ...now, code: before.code, status: before.status, birth: before.birth } : now;
        const before = pairs.flatMap(([, then, kind], place) => (kind === 9 ? [] : [{ ...then, id: idOf(place) }]));
        const now = pairs.flatMap(([after, then, kind], place) =>
          kind === 8 ? [] : [{ ...stays(then, after, kind), id: idOf(place) }],
        );
        // Where no record's lead is the authority that returns it, whose extract it is cannot be told.
        fc.pre([before, now].every((people) => people.some(({ lead }) => lead === "886")));
        const extractBefore = writeExtract(before, "2025-12-31", seed);
        const summary = summarise(writeExtract(now, end, seed), end, extractBefore);
        const neetBefore = summarise(extractBefore, "2025-12-31").total.neet ?? 0;
        const { neet, joiners, leavers } = summary.total;
        expect(neet).toBe(neetBefore + (joiners ?? 0) - (leavers ?? 0));
        const neetIds = (people: readonly TruePerson[], at: string) =>
          people.filter((person) => isInCohort(person, at) && isNeetPerson(person)).map(({ id }) => id);
        const [idsNow, idsBefore] = [neetIds(now, end), neetIds(before, "2025-12-31")];
        expect(joiners).toBe(idsNow.filter((id) => !idsBefore.includes(id)).length);
        expect(leavers).toBe(idsBefore.filter((id) => !idsNow.includes(id)).length);
        const gone = before.filter(({ id }) => idsBefore.includes(id) && !idsNow.includes(id));
        const sumOf = (name: "joiners" | "leavers") =>
          summary.parts.destination.reduce((sum, part) => sum + (part[name] ?? 0), 0);
        expect([sumOf("joiners"), sumOf("leavers")]).toEqual([joiners, leavers]);
        for (const [name, isThere] of DESTINATION_TESTS) {
          const row = summary.parts.destination.find((part) => part.name === name);
          const wentTo = gone.filter(({ id }) =>
            now.some((person) => person.id === id && isInCohort(person, end) && isThere(person, end)),
          );
          expect(row?.leavers ?? 0).toBe(wentTo.length);
        }
        for (const row of summary.districts) {
          expect(row.leavers).toBe(gone.filter(({ district }) => nameKey(district) === nameKey(row.name)).length);
        }
      }),
      { numRuns: runs(60), seed: 6 },
    );
  });

  it("lets no value of a person into its output", () => {
    fc.assert(
      fc.property(trueCohort("2026-01-31", 20), fc.nat(9999), (people, seed) => {
        const summary = summarise(writeExtract(people, "2026-01-31", seed), "2026-01-31");
        const output = JSON.stringify(summary) + summary.issues.map(describeIssue).join();
        for (const mark of [...MARKS, ...people.map(({ id }) => id), "not a day"]) expect(output).not.toContain(mark);
      }),
      { numRuns: 30, seed: 6 },
    );
  });
});

const DESTINATION_TESTS: readonly (readonly [string, (person: TruePerson, end: string) => boolean])[] = [
  ["Apprenticeship", (person, end) => person.code === "310" && !hasLapsed(person, end)],
  ["Education", (person, end) => /^(?:1[1-4]0|2\d\d)$/.test(person.code) && !hasLapsed(person, end)],
  ["Re-engagement provision", (person, end) => person.code === "530" && !hasLapsed(person, end)],
];

function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace("&", "and")
    .replace(/ borough council$/, "");
}

describe("summariseCohortInSlices", () => {
  const options = { periodEnd: day("2026-01-31"), audience: "internal" as const, threshold: 5 };
  const extract = (rows: number) => [
    {
      name: "extract",
      dateSystem: 1900 as const,
      rows: [["Client ID", "Activity Code", "Year Group"], ...Array.from({ length: rows }, (_, i) => [i, 619, 12])],
    },
  ];

  it("gives what the whole gives, and in between how far it is, never backwards", () => {
    const work = summariseCohortInSlices(extract(20_000), options, extract(5000));
    const shares: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) shares.push(step.value);
    expect(step.value).toEqual(summariseCohort(extract(20_000), options, extract(5000)));
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("stops where it is no longer asked", () => {
    const work = summariseCohortInSlices(extract(20_000), options);
    work.next();
    expect(work.return({ ok: false, issues: [] })).toEqual({ done: true, value: { ok: false, issues: [] } });
    expect(work.next()).toEqual({ done: true, value: undefined });
  });
});
