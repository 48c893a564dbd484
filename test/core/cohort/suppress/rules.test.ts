import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import { ratesOf } from "../../../../src/core/cohort/figures/rates";
import { protectFigures } from "../../../../src/core/cohort/suppress/protectFigures";
import { COUNT_NAMES } from "../../../../src/core/cohort/suppress/publishedFigures";
import type { CountName } from "../../../../src/core/cohort/types";

type Counts = Partial<Record<CountName, number>>;
type Rows = Readonly<Record<string, Counts>>;

const row = (counts: Counts): CohortFigures["total"] => {
  const none = Object.fromEntries(COUNT_NAMES.map((name) => [name, null])) as Record<CountName, number | null>;
  const all = { ...none, ...counts };
  return { ...all, ...ratesOf(all), meanWeeksNeet: null, suppressed: [], weeks: null };
};
const rows = (named: Rows = {}) => Object.entries(named).map(([name, counts]) => ({ name, ...row(counts) }));
const CODES: Readonly<Record<string, string>> = { Female: "F", Male: "M", "Looked after / in care": "110" };

const figures = (total: Counts, parts: { districts?: Rows; years?: Rows; groups?: Rows } = {}): CohortFigures => ({
  total: row(total),
  districts: rows(parts.districts),
  byYearGroup: rows(parts.years),
  parts: NO_PARTS,
  byGroup: rows(parts.groups).map((group) => ({ ...group, code: CODES[group.name] ?? null })),
});

/** The counts hidden for the public, as "row count". */
const hidden = (now: CohortFigures, before: CohortFigures | null = null): string[] => {
  const { figures: shown, audit } = protectFigures(now, before, 5);
  expect(audit.notProved).toBe(0);
  const named = [{ ...shown.total, name: "Total" }, ...shown.districts, ...shown.byYearGroup, ...shown.byGroup];
  return named.flatMap(({ name, suppressed }) =>
    suppressed.filter((measure) => (COUNT_NAMES as readonly string[]).includes(measure)).map((one) => `${name} ${one}`),
  );
};

// Each of these has one small count. Without the rule that it is about, it alone would be hidden, and could be worked out.
describe("what is published together", () => {
  it("parts of districts: a second district is hidden with the one that is small", () => {
    const districts = { A: { neet: 3 }, B: { neet: 40 }, C: { neet: 57 } };
    expect(hidden(figures({ neet: 100 }, { districts }))).toEqual(["A neet", "B neet"]);
  });

  it("year groups add up to the total", () => {
    expect(hidden(figures({ neet: 30 }, { years: { "Year 12": { neet: 3 }, "Year 13": { neet: 27 } } }))).toEqual([
      ...["Year 12 neet", "Year 13 neet"],
    ]);
  });

  it("the sexes add up to the total", () => {
    expect(hidden(figures({ neet: 30 }, { groups: { Female: { neet: 3 }, Male: { neet: 27 } } }))).toEqual([
      ...["Female neet", "Male neet"],
    ]);
  });

  it("NEET and not known make the two together", () => {
    const found = hidden(figures({ neet: 3, notKnown: 40, combined: 43 }));
    expect(found).toContain("Total neet");
    expect(found).toHaveLength(2);
  });

  it("available and not available make the NEET", () => {
    const found = hidden(figures({ neet: 30, neetAvailable: 27, neetNotAvailable: 3 }));
    expect(found).toContain("Total neetNotAvailable");
    expect(found).toHaveLength(2);
  });

  it.each(["neet", "combined", "participation"] as const)(
    "few who are not counted as %s are as easily found",
    (name) => {
      expect(hidden(figures({ cohort: 100, [name]: 97 }))).toHaveLength(1);
      expect(hidden(figures({ cohort: 100, [name]: 90 }))).toEqual([]);
    },
  );

  // The small count of A is hidden with that of B. Where all of B's are of the part that is shown, B can be no less, and
  // A no more: then it takes more than the two.
  it.each<[string, CountName, Counts]>([
    ["not known, who have lapsed", "notKnown", { notKnown: 40, lapsed: 40 }],
    ["NEET, who are long NEET", "neet", { neet: 40, longNeet: 40 }],
    ["NEET, who are joiners", "neet", { neet: 40, joiners: 40 }],
    ["cohort, who are NEET or not known", "cohort", { cohort: 40, combined: 40 }],
    ["cohort, who are known to be in or out of learning", "cohort", { cohort: 40, combined: 20, participation: 20 }],
  ])("parts are no more than the whole: %s", (_, whole, all) => {
    const none = Object.fromEntries(Object.keys(all).map((name) => [name, 0])) as Counts;
    const times = (factor: number) =>
      Object.fromEntries(Object.entries(all).map(([name, count]) => [name, count * factor])) as Counts;
    const districts = { A: { ...none, [whole]: 3 }, B: all, C: all };
    const found = hidden(figures({ ...times(2), [whole]: 83 }, { districts }));
    expect(found).toContain(`A ${whole}`);
    expect(found.filter((cell) => cell === `Total ${whole}` || !cell.endsWith(whole)).length).toBeGreaterThan(0);
  });

  // A's cohort and combined are small. The cheapest partners are B's cohort and C's combined: but then B's 40, who are all
  // NEET or not known and shown, say that B has 40 and A no more than 3.
  it("parts are no more than the whole, where it is another part that gives way", () => {
    const districts = {
      A: { cohort: 3, combined: 3 },
      B: { cohort: 40, combined: 40 },
      C: { cohort: 60, combined: 30 },
    };
    const found = hidden(figures({ cohort: 103, combined: 73 }, { districts }));
    expect(found).toEqual(expect.arrayContaining(["A cohort", "A combined"]));
    expect(found.includes("B cohort")).toBe(found.includes("B combined"));
    expect(found).toHaveLength(4);
  });

  it("a group is no more than the whole: a small whole above a group that is shown gives itself away", () => {
    // The total would be 3 or 4 if the group's 3 were shown; both are small, so both are hidden.
    expect(hidden(figures({ lapsed: 4 }, { groups: { Female: { lapsed: 0 }, "SEN support": { lapsed: 3 } } }))).toEqual(
      [...["Total lapsed", "SEN support lapsed"]],
    );
  });

  // The 3 NEET are hidden with the 12 not known, the cheapest. If a group's 12 are shown, the whole is no less.
  it("a group is no more than the whole, in the whole's other counts too", () => {
    const groups = { "SEN support": { notKnown: 12 } };
    expect(hidden(figures({ neet: 3, notKnown: 12, combined: 15 }))).toEqual(["Total neet", "Total notKnown"]);
    expect(hidden(figures({ neet: 3, notKnown: 12, combined: 15 }, { groups }))).toEqual([
      ...["Total neet", "Total combined"],
    ]);
  });

  it("the vulnerable group is no smaller than one of its nine, in its other counts too", () => {
    const total = { neet: 100, notKnown: 100, combined: 200 };
    const any = { "Any vulnerable group": { neet: 3, notKnown: 12, combined: 15 } };
    const own = (groups: Rows) => hidden(figures(total, { groups }));
    expect(own(any)).toEqual(["Any vulnerable group neet", "Any vulnerable group notKnown"]);
    expect(own({ "Looked after / in care": { notKnown: 12 }, ...any })).toEqual([
      ...["Any vulnerable group neet", "Any vulnerable group combined"],
    ]);
  });

  // All but 3 of the group are NEET; they are hidden by its cohort. If the one group of its nine has 20, it has no more.
  it("the vulnerable group is no larger than its nine together", () => {
    const own = (groups: Rows) => hidden(figures({ cohort: 1000 }, { groups }));
    const any = {
      "Any vulnerable group": {
        cohort: 20,
        neet: 17,
        longNeet: 17,
        neetAvailable: 10,
        neetNotAvailable: 7,
        joiners: 17,
      },
    };
    const alone = own(any);
    expect(alone).toEqual(["Any vulnerable group cohort"]);
    expect(own({ "Looked after / in care": { cohort: 20 }, ...any })).not.toEqual(alone);
  });

  it("the vulnerable group is no smaller than one of its nine", () => {
    const groups = { "Looked after / in care": { neet: 4 }, "Any vulnerable group": { neet: 4 } };
    expect(hidden(figures({ neet: 200 }, { groups }))).toEqual([
      "Looked after / in care neet",
      "Any vulnerable group neet",
    ]);
  });

  it("NEET now is NEET last month, and joiners, less leavers", () => {
    const found = hidden(figures({ neet: 50, joiners: 12, leavers: 3 }), figures({ neet: 41 }));
    expect(found).toContain("Total leavers");
    expect(found).toHaveLength(2);
  });

  it("who left was NEET last month, where they lived", () => {
    // Last month's 3 of A are hidden with B's 40. If 40 were shown to have left B, it would be no less, and A no more.
    const before = figures({ neet: 100 }, { districts: { A: { neet: 3 }, B: { neet: 40 }, C: { neet: 57 } } });
    const districts = { A: { leavers: 0 }, B: { leavers: 40 }, C: { leavers: 10 } };
    expect(hidden(figures({ leavers: 50 }, { districts }), before)).toContain("B leavers");
  });

  const withWeeks = (counts: Counts, sum: number, people = counts.neet ?? 0) => ({
    ...row(counts),
    ...{ meanWeeksNeet: sum / people, weeks: { sum, people } },
  });

  it("weeks add up as people do: who have been NEET for long are many where the weeks are many", () => {
    // Nobody of A has been NEET for long, so nearly all weeks are of B's and C's. Were the long of all shown, B's 40
    // would be known, and with it what is left.
    const named = { A: [3, 0, 12], B: [40, 40, 6400], C: [57, 2, 100] } as const;
    const now: CohortFigures = {
      ...figures({}),
      total: withWeeks({ neet: 100, longNeet: 42 }, 6512),
      districts: Object.entries(named).map(([name, [neet, longNeet, sum]]) => ({
        ...{ name, ...withWeeks({ neet, longNeet }, sum) },
      })),
    };
    const { figures: shown } = protectFigures(now, null, 5);
    expect([shown.total, ...shown.districts].map(({ suppressed }) => suppressed)).toEqual([
      ...[["longNeet"], ["neet", "meanWeeksNeet"], [], ["neet", "longNeet", "meanWeeksNeet"]],
    ]);
  });

  it("who has been NEET for long has so many weeks: few weeks are of few of them", () => {
    const now = { ...figures({}), total: withWeeks({ neet: 50, longNeet: 2 }, 13) };
    expect(protectFigures(now, null, 5).figures.total.suppressed).toEqual(["longNeet", "meanWeeksNeet"]);
  });

  it("a mean is over no few people", () => {
    const now = { ...figures({}), total: withWeeks({ neet: 50 }, 40, 3) };
    expect(protectFigures(now, null, 5).figures.total.suppressed).toEqual(["meanWeeksNeet"]);
  });

  it("who has no district can be worked out as what is left of the total", () => {
    const districts = { A: { neet: 40 }, B: { neet: 57 } };
    const found = hidden(figures({ neet: 100 }, { districts }));
    expect(found).toHaveLength(1);
  });
});
