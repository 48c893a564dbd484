import { summariseCohort } from "../../../src/core/cohort/summariseCohort";
import type { CohortSummary } from "../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../src/core/dates/isoDate";

type Cell = string | number | null;

const summarise = (...rows: Cell[][]): CohortSummary => {
  const result = summariseCohort([{ name: "Sheet1", rows, dateSystem: 1900 }], {
    periodEnd: parseIsoDate("2026-02-28") as IsoDate,
    audience: "internal",
    threshold: 5,
  });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

const codes = ({ issues }: CohortSummary) => issues.map(({ code }) => code);
const oneDecimal = (rate: number | null) => (rate === null ? null : Math.round(rate * 1000) / 10);

describe("figures published by the Department for Education", () => {
  // Counts are rounded to 10 there; the rates printed are from unrounded counts. Male 17 of 2025 was printed as 4.8, and
  // 15,720 of 330,980 is 4.7495: no rounded count can give it, so it is left at what the counts give.
  it.each<[string, number, number, number, number, number, number, number]>([
    ["Female 16, 2025", 323220, 11670, 7640, 4030, 3.6, 2.4, 1.2],
    ["Female 17, 2025", 312150, 20010, 11640, 8370, 6.4, 3.7, 2.7],
    ["Male 16, 2025", 340220, 15290, 10270, 5020, 4.5, 3.0, 1.5],
    ["Male 17, 2025", 330980, 26410, 15720, 10690, 8.0, 4.7, 3.2],
    ["Female 16-17, 2025", 635370, 31690, 19280, 12400, 5.0, 3.0, 2.0],
    ["Female 16, 2026", 321870, 11800, 7350, 4460, 3.7, 2.3, 1.4],
    ["Female 17, 2026", 327450, 21730, 12470, 9260, 6.6, 3.8, 2.8],
    ["Male 16, 2026", 338710, 15250, 9810, 5440, 4.5, 2.9, 1.6],
    ["Male 17, 2026", 346100, 28380, 16280, 12100, 8.2, 4.7, 3.5],
    ["Female 16-17, 2026", 649310, 33540, 19820, 13720, 5.2, 3.1, 2.1],
  ])("%s", (name, cohort, both, neet, notKnown, bothRate, neetRate, notKnownRate) => {
    const { districts } = summarise(
      ["la_name", "avgcohort", "avgNEETNK", "avgNEET", "avgNK"],
      [name, cohort, both, neet, notKnown],
    );
    const [row] = districts;
    expect(oneDecimal(row?.combinedRate ?? null)).toBe(bothRate);
    expect(oneDecimal(row?.neetRate ?? null)).toBe(neetRate);
    expect(oneDecimal(row?.notKnownRate ?? null)).toBe(notKnownRate);
  });

  it.each([
    ["Female 16", 323640, 308800, 95.4],
    ["Female 17", 328350, 297750, 90.7],
    ["Male 16", 340960, 320290, 93.9],
    ["Male 17", 347180, 305950, 88.1],
    ["Female 16-17", 652000, 606540, 93.0],
  ])("participation of %s in March 2026", (name, cohort, count, rate) => {
    const { districts } = summarise(
      ["la_name", "Cohort", "total_in_education_and_training_count"],
      [name, cohort, count],
    );
    expect(oneDecimal(districts[0]?.participationRate ?? null)).toBe(rate);
  });
});

describe("a table of counts", () => {
  const HEADINGS = ["District", "Cohort", "NEET", "Not Known"];

  it("adds districts up, knows the total row and computes rates from counts", () => {
    const summary = summarise(
      HEADINGS,
      ["Northvale", "1,000", 30, 20],
      ["Eastmere", 500, 10, 5],
      ["Total", 1500, 40, 25],
    );
    expect(summary.districts.map(({ name }) => name)).toEqual(["Eastmere", "Northvale"]);
    expect(summary.total).toMatchObject({ cohort: 1500, neet: 40, notKnown: 25, combined: 65, neetRate: 40 / 1500 });
    expect(summary.total).toMatchObject({ participation: null, lapsed: null, joiners: null, meanWeeksNeet: null });
    expect(codes(summary)).toEqual(["cohort.counts-only"]);
  });

  it.each([["Total"], ["Grand Total"], ["County"], ["LA"], ["Kent total"], [""]])(
    "takes '%s' for a total row",
    (name) => {
      const summary = summarise(HEADINGS, ["Northvale", 100, 3, 2], ["Eastmere", 50, 1, 5], [name, 150, 4, 7]);
      expect(summary.districts).toHaveLength(2);
      expect(summary.total.cohort).toBe(150);
    },
  );

  it("takes a row that holds the sum of all others for the total, whatever its name", () => {
    const summary = summarise(
      HEADINGS,
      ...[
        ["Northvale", 100, 3, 2],
        ["Eastmere", 50, 1, 5],
        ["Holme", 70, 2, 2],
        ["Anyshire", 220, 6, 9],
      ],
    );
    expect(summary.districts).toHaveLength(3);
    expect(summary.total.neet).toBe(6);
  });

  it("reports a total row that is not the sum, and uses the sum", () => {
    const summary = summarise(HEADINGS, ["Northvale", 100, 3, 2], ["Eastmere", 50, 1, 5], ["Total", 150, 9, 7]);
    expect(summary.total.neet).toBe(4);
    expect(codes(summary)).toContain("cohort.total-differs");
  });

  it.each([["c"], ["z"], ["<5"], [".."], ["*"], ["fewer than 5"], ["suppressed"], ["[c]"], ["n/a"]])(
    "takes %s for a count that is not known, and the total row's for the total",
    (mark) => {
      const summary = summarise(HEADINGS, ["Northvale", 100, mark, 2], ["Eastmere", 50, 10, 5], ["Total", 150, 12, 7]);
      expect(summary.districts.find(({ name }) => name === "Northvale")).toMatchObject({ neet: null, neetRate: null });
      expect(summary.total.neet).toBe(12);
      expect(codes(summary)).toContain("cohort.count-unreadable");
    },
  );

  it("reports negative counts, repeated rows and rates that are not what the counts give", () => {
    const summary = summarise(
      [...HEADINGS, "NEET %"],
      ...[
        ["Northvale", 100, 3, -2, "3.0%"],
        ["Eastmere", 50, 1, 5, "9.9%"],
        ["Eastmere", 50, 1, 5, "2.0%"],
      ],
    );
    expect(codes(summary)).toEqual(
      expect.arrayContaining(["cohort.count-negative", "cohort.row-repeated", "cohort.rate-differs"]),
    );
    expect(summary.total.cohort).toBe(150);
  });

  it("reads percentages as text or numbers where there are no counts", () => {
    const rows = (...rates: Cell[]) => rates.map((rate, place): Cell[] => [`District ${"ABC"[place] ?? ""}`, rate]);
    const rates = (heading: string, ...values: Cell[]) =>
      summarise(["District", heading], ...rows(...values)).districts.map(({ neetRate }) => oneDecimal(neetRate));
    expect(rates("NEET %", "4.5%", "3.0%", "c")).toEqual([4.5, 3, null]);
    expect(rates("NEET %", 4.5, 0.9, 3)).toEqual([4.5, 0.9, 3]);
    expect(rates("NEET %", 0.045, 0.03, 0.01)).toEqual([4.5, 3, 1]);
  });
});

describe("no cohort", () => {
  it.each([
    ["an empty file", []],
    [
      "a plan",
      [
        ["Priority", "Action"],
        ["1", "Do it"],
      ],
    ],
  ])("refuses %s", (_, rows) => {
    const result = summariseCohort([{ name: "x", rows, dateSystem: 1900 }], {
      periodEnd: parseIsoDate("2026-02-28") as IsoDate,
      audience: "internal",
      threshold: 5,
    });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "cohort.not-found" }] });
  });
});
