import { keepMonths } from "../../../../src/core/cohort/months/keepMonths";
import type { MonthRow } from "../../../../src/core/cohort/months/types";
import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import { protectFigures } from "../../../../src/core/cohort/suppress/protectFigures";
import type { SettledCounts } from "../../../../src/core/cohort/suppress/publishedCounts";
import { seenBefore } from "../../../../src/core/cohort/suppress/seenBefore";
import { measuresOfCounts } from "../../../../src/core/cohort/figures/tallies";
import type { CohortOptions, CohortSummary, CountName } from "../../../../src/core/cohort/types";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import { randomCounty } from "../randomCounty";
import { narrowedCells, summariseMonth, targetsOf, truthOf } from "./attackCounty";
import { takeNotes, type Notes } from "./attacker";

const [END, BEFORE, EARLIER] = ["2026-01-31", "2025-12-31", "2025-11-30"];
const THRESHOLD = Number(process.env["COHORT_THRESHOLD"] ?? 5);
/** So many counties are attacked where they are asked for; each takes some seconds. */
const ATTACKS = Number(process.env["COHORT_ATTACKS"] ?? 0);
const SEEDS = Array.from({ length: ATTACKS }, (_, place) => place + 1);

const forPublic = (threshold: number, stored: readonly MonthRow[] = []) => ({
  ...{ audience: "public" as const, threshold, stored },
});
const internal = { audience: "internal" as const, threshold: THRESHOLD };

const county = (seed: number) => {
  const { now, before, earlier } = randomCounty(seed);
  return {
    now: { people: now, end: END },
    before: { people: before, end: BEFORE },
    earlier: { people: earlier, end: EARLIER },
  };
};

/** What one has who keeps two publications of one month: whatever either of them shows. */
const together = (notes: Notes, other: Notes): Notes => ({
  ...notes,
  shown: new Map([...other.shown, ...notes.shown]),
  hidden: new Set(
    [...notes.hidden, ...other.hidden].filter((cell) => !notes.shown.has(cell) && !other.shown.has(cell)),
  ),
});

/** What can be narrowed of the notes, but for what can be narrowed of the past alone. */
const narrowed = (notes: Notes, truth: (cell: string) => number, past: CohortSummary | null = null): string[] => {
  const { notes: named, cells } = targetsOf(notes, truth, THRESHOLD);
  const alone =
    past === null
      ? null
      : targetsOf(takeNotes(past, null), (cell) => truth(cell.replace("now:", "before:")), THRESHOLD);
  const given = alone === null ? [] : narrowedCells(alone.notes, alone.cells, THRESHOLD);
  const known = new Set(given.map(([cell]) => cell.replace("now:", "before:")));
  return narrowedCells(named, cells, THRESHOLD).flatMap(([cell]) => (known.has(cell) ? [] : [cell]));
};

for (const seed of SEEDS)
  describe(`county ${seed}, whose months were published before`, () => {
    const { now, before, earlier } = county(seed);
    let truth: (cell: string) => number = () => 0;
    beforeAll(() => {
      truth = truthOf(summariseMonth(now, internal, before), summariseMonth(before, internal, earlier));
    });

    it.each([
      ["beside the month before it", THRESHOLD, earlier],
      ["with more hidden", THRESHOLD * 2, null],
      ["with less hidden", THRESHOLD - 2, null],
    ] as const)("says nothing of either month where last month was published %s", (_, threshold, month) => {
      const past = summariseMonth(before, forPublic(threshold), month);
      const published = summariseMonth(now, forPublic(THRESHOLD, keepMonths([], past)), before);
      // Who left is among those that were shown to be few: that cannot be hidden now, so nothing is for the public.
      const isRefused = threshold < THRESHOLD && (published.audit?.notProved ?? 0) > 0;
      if (!isRefused) {
        expect(published.audit?.notProved).toBe(0);
        expect(narrowed(takeNotes(published, past), truth, past)).toEqual([]);
      }
      expect(published.issues.some(({ code }) => code === "cohort.not-proved")).toBe(isRefused);
      if (isRefused) return;
      expect((published.audit?.givenAway ?? 0) > 0).toBe(
        published.issues.some(({ code }) => code === "cohort.given-away"),
      );
    });

    it.each([
      ["with more hidden", THRESHOLD * 2],
      ["without last month", THRESHOLD],
    ])("says nothing where the month itself was published %s", (_, threshold) => {
      const first = summariseMonth(now, forPublic(threshold));
      const published = summariseMonth(now, forPublic(THRESHOLD, keepMonths([], first)), before);
      expect(published.audit?.notProved).toBe(0);
      const past = takeNotes(published, summariseMonth(before, forPublic(THRESHOLD)));
      expect(narrowed(together(past, takeNotes(first, null)), truth)).toEqual([]);
    });

    it("is not for the public where small counts of the month were published", () => {
      const first = summariseMonth(now, forPublic(THRESHOLD - 2));
      const published = summariseMonth(now, forPublic(THRESHOLD, keepMonths([], first)), before);
      expect(published.audit?.notProved).toBeGreaterThan(0);
      expect(published.audit?.narrowed.length).toBeGreaterThan(0);
    });
  });

describe("a month that was published", () => {
  // The counts under 10 of B and C are hidden first; with these choices A's not known are, with others than before.
  const ROWS = [
    ["District", "Year Group", "Cohort", "NEET", "Not Known"],
    ...[
      ["A", 12, 500, 33, 2],
      ["A", 13, 500, 28, 1],
    ],
    ...[
      ["B", 12, 600, 3, 5],
      ["B", 13, 600, 4, 10],
    ],
    ...[
      ["C", 12, 700, 6, 53],
      ["C", 13, 700, 1, 61],
    ],
  ];
  const summarise = (options: Partial<CohortOptions>): CohortSummary => {
    const tables = [{ name: "t", dateSystem: 1900 as const, rows: ROWS }];
    const usual = { periodEnd: END as IsoDate, audience: "public" as const, threshold: 5 };
    const result = summariseCohort(tables, { ...usual, ...options });
    if (!result.ok) throw new Error("no cohort");
    return result.value;
  };
  const rowsOf = ({ total, districts, byYearGroup }: CohortSummary) => [total, ...districts, ...byYearGroup];
  const hiddenIn = (summary: CohortSummary) => rowsOf(summary).map(({ suppressed }) => suppressed);
  const codesOf = ({ issues }: CohortSummary) => issues.map(({ code }) => code);
  const truth = truthOf(summarise({ audience: "internal" }), summarise({ audience: "internal" }));

  it("gives nothing away where it is published again with other choices, though either alone would not", () => {
    const first = summarise({ threshold: 10 });
    const notesWith = (stored: readonly MonthRow[]) =>
      together(takeNotes(summarise({ stored }), null), takeNotes(first, null));
    expect(narrowed(notesWith([]), truth)).toEqual(["now:A/notKnown"]);
    expect(narrowed(notesWith(keepMonths([], first)), truth)).toEqual([]);
  });

  it("keeps hidden what was hidden, and says so", () => {
    const first = summarise({ threshold: 10 });
    const again = summarise({ stored: keepMonths([], first) });
    hiddenIn(first).forEach((names, place) => expect(hiddenIn(again)[place]).toEqual(expect.arrayContaining(names)));
    expect(codesOf(again)).toContain("cohort.published-otherwise");
  });

  it("is published again as it was with the same choices", () => {
    const first = summarise({});
    expect(summarise({ stored: keepMonths([], first) })).toEqual(first);
  });

  it("is not for the public where small counts of it were, and names them without a number", () => {
    const stored = keepMonths([], summarise({ threshold: 3 }));
    const { audit, issues, districts } = summarise({ stored });
    expect(audit?.notProved).toBeGreaterThan(0);
    expect(audit?.narrowed).toContainEqual(
      expect.objectContaining({ row: "A", measure: "Not known", month: "now", isExact: true, between: null }),
    );
    expect(issues).toContainEqual(expect.objectContaining({ code: "cohort.not-proved" }));
    expect(districts[0]?.notKnown).toBeNull();
  });

  it("is known by exact counts though they were rounded, since rates stood beside them", () => {
    const again = summarise({ stored: keepMonths([], summarise({ threshold: 10, rounding: 5 })) });
    expect(codesOf(again)).toContain("cohort.published-otherwise");
    expect(codesOf(again)).not.toContain("cohort.published-differs");
  });

  it("is said to be corrected where the extract gives other counts", () => {
    const first = keepMonths([], summarise({}));
    const stored = first.map((row) => (row.area === "" ? { ...row, cohort: (row.cohort ?? 0) + 40 } : row));
    expect(summarise({ stored }).issues).toContainEqual({
      ...{ code: "cohort.published-differs", params: { counts: 1 } },
    });
  });

  it.each([
    ["for our own use", keepMonths([], summarise({ audience: "internal" }))],
    ["of another month", keepMonths([], summarise({ periodEnd: "2025-10-31" as IsoDate, threshold: 10 }))],
    [
      "of which nothing was told but the cohort",
      keepMonths([], summarise({})).map((row) => ({ ...row, neet: null, notKnown: null, combined: null })),
    ],
  ])("is bound by no month %s", (_, stored) => {
    expect(summarise({ stored })).toEqual(summarise({}));
  });
});

describe("last month as it was published", () => {
  type Counts = Partial<Record<CountName, number>>;
  const row = (name: string, counts: Counts) => ({ name, ...measuresOfCounts(counts) });
  /** Year 12 has one small count; its joiners and leavers are the difference to last month. */
  const figures = (total: Counts, twelve: Counts, thirteen: Counts): CohortFigures => ({
    ...{ total: measuresOfCounts(total), districts: [], byGroup: [], parts: NO_PARTS },
    byYearGroup: [row("Year 12", twelve), row("Year 13", thirteen)],
  });
  const now = figures(
    { neet: 50, joiners: 30, leavers: 20 },
    { neet: 4, joiners: 12, leavers: 11 },
    { neet: 46, joiners: 18, leavers: 9 },
  );
  const before = figures({ neet: 40 }, { neet: 3 }, { neet: 37 });
  const stored = (...rows: [area: string, neet: number | null][]): MonthRow[] =>
    rows.map(([area, neet]) => ({
      ...{ periodEnd: BEFORE as IsoDate, audience: "public" as const, area },
      ...{ cohort: null, neet, notKnown: null, combined: null, participation: null },
    }));
  const SHOWN = stored(["", 40], ["Year 12", 3], ["Year 13", 37]);
  const protect = (months: readonly MonthRow[], then: CohortFigures | null) => {
    const dated = (one: CohortFigures, end: string) => ({ figures: one, periodEnd: end as IsoDate });
    const seen = seenBefore(months, dated(now, END), then === null ? null : dated(then, BEFORE));
    return protectFigures(now, then, 5, seen);
  };
  const hiddenIn = ({ figures: { total, byYearGroup } }: ReturnType<typeof protect>) =>
    [{ ...total, name: "All" }, ...byYearGroup].flatMap(({ name, suppressed }) =>
      suppressed.filter((one) => one !== "neet").map((one) => `${name} ${one}`),
    );

  it.each([
    ["its extract", before],
    ["a table that tells joiners and leavers alone", null],
  ])("hides what ties this month to a small count that was shown of it: %s", (_, then) => {
    expect(hiddenIn(protect([], then))).toEqual([]);
    const known = protect(SHOWN, then);
    expect(known.audit.notProved).toBe(0);
    expect(known.figures.byYearGroup[0]?.neet).toBeNull();
    expect(hiddenIn(known)).not.toEqual([]);
  });

  it("counts what it gave away by itself apart, and adds nothing to it: joiners and leavers are hidden", () => {
    const { audit, figures: shown } = protect(SHOWN, before);
    expect(audit).toMatchObject({ notProved: 0, givenAway: 1 });
    expect(audit.narrowed).toMatchObject([{ month: "before", row: "Year 12", isExact: true }]);
    expect([shown.total, ...shown.byYearGroup].flatMap((one) => [one.joiners, one.leavers])).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it("keeps hidden what was hidden of it, whatever would be hidden now", () => {
    const hidden = stored(["", 40], ["Year 12", null], ["Year 13", null]);
    expect(hiddenIn(protect(hidden, before))).toEqual(hiddenIn(protect([], before)));
    // A table that tells joiners and leavers gives last month's hidden count back: the balance is not left whole.
    const { audit, figures: shown } = protect(hidden, null);
    expect(audit.notProved).toBe(0);
    expect(audit.checked).toBeGreaterThan(1);
    const [twelve] = shown.byYearGroup;
    expect([twelve?.neet, twelve?.joiners, twelve?.leavers]).toContain(null);
  });

  const alone = (counts: Counts): CohortFigures => ({
    ...{ total: measuresOfCounts(counts), districts: [], byYearGroup: [], byGroup: [], parts: NO_PARTS },
  });
  const at = (end: string, counts: Counts): MonthRow[] =>
    stored(["", null]).map((one) => ({ ...one, periodEnd: end as IsoDate, ...counts }));
  const protectAlone = (months: readonly MonthRow[]) => {
    const [own, then] = [alone({ neet: 4, joiners: 12, leavers: 11 }), alone({ neet: 3 })];
    const seen = seenBefore(
      months,
      { figures: own, periodEnd: END as IsoDate },
      { figures: then, periodEnd: BEFORE as IsoDate },
    );
    return protectFigures(own, then, 5, seen);
  };

  it("is known where a small count of it was shown, though it would be hidden now", () => {
    expect(protectAlone([]).figures.total).toMatchObject({ neet: null, joiners: 12, leavers: 11 });
    expect(protectAlone(at(BEFORE, { neet: 3 })).figures.total).toMatchObject({ joiners: null, leavers: null });
  });

  it("is not told apart where this month's joiners and leavers were published: then nothing is for the public", () => {
    const months = [...at(BEFORE, { neet: 3 }), ...at(END, { joiners: 12, leavers: 11 })];
    expect(protectAlone(months).audit).toMatchObject({ notProved: 2, givenAway: 0 });
  });

  it("leaves this month's small count unprotected where it was published itself", () => {
    const seen = seenBefore(at(END, { neet: 3 }), { figures: alone({ neet: 3 }), periodEnd: END as IsoDate }, null);
    const { audit, figures: shown } = protectFigures(alone({ neet: 3 }), null, 5, seen);
    expect([audit.notProved, shown.total.neet]).toEqual([1, null]);
  });
});

describe("smaller parts of a month that was published with other choices", () => {
  it("are left out, for how they were published is stored nowhere", () => {
    const ward = (name: string, neet: number) => ({ name, district: null, ...measuresOfCounts({ neet }) });
    const figures: CohortFigures = {
      ...{ total: measuresOfCounts({ cohort: 900, neet: 60 }), districts: [], byYearGroup: [], byGroup: [] },
      parts: { ...NO_PARTS, ward: [ward("Mill", 20), ward("Quay", 40)] },
    };
    const hidden = new Map([["cohort", "hidden"] as const]);
    const protect = (settled: SettledCounts) =>
      protectFigures(figures, null, 5, { now: () => settled, before: () => new Map(), month: null });
    expect(protect(new Map())).toMatchObject({ withheldParts: [], isAnew: false });
    expect(protect(hidden)).toMatchObject({ withheldParts: ["ward"], isAnew: true });
  });
});
