import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { CohortSummary } from "../../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../../src/core/dates/isoDate";

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

describe("figures published in scorecards", () => {
  it("reads local authority rows of July 2025 as printed, England as a comparator", () => {
    const summary = summarise(
      ["la_name", "Cohort_DJFavg", "NEET_not_known_percent", "NEET_percent", "Notknown_percent"],
      ...[
        ["England", 1335160, 5.6, 3.4, 2.2],
        ["Kent", 38780, 8.1, 3.8, 4.2],
        ["Hampshire", 32242, 5.5, 3.5, 2.0],
        ["Rutland", 698, 1.3, 0.7, 0.6],
      ],
    );
    const shown = summary.districts.map((row) => [
      ...[row.name, row.cohort, oneDecimal(row.combinedRate), oneDecimal(row.neetRate), oneDecimal(row.notKnownRate)],
    ]);
    expect(shown).toEqual([
      ["Hampshire", 32242, 5.5, 3.5, 2],
      ["Kent", 38780, 8.1, 3.8, 4.2],
      ["Rutland", 698, 1.3, 0.7, 0.6],
    ]);
  });

  // England, March 2025, of a cohort of 1,337,190. The printed total of 92.0 is from counts that are not printed.
  it.each([
    ["full-time education", 1149370, 86.0],
    ["apprenticeships", 55770, 4.2],
    ["work-based learning", 11430, 0.9],
    ["part-time education", 1640, 0.1],
  ])("participation by %s", (name, count, rate) => {
    const { districts } = summarise(["la_name", "Cohort", "Participating"], [name, 1337190, count]);
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

describe("a table of counts with parts of districts", () => {
  const byYear: Cell[][] = [
    ["Northvale", "Year 12", 100, 3, 2],
    ["Northvale", "Year 13", 110, 6, 4],
    ["Eastmere", "Year 12", 50, 1, 1],
    ["Eastmere", "Year 13", 60, 2, 0],
  ];
  const HEADINGS = ["District", "Year Group", "Cohort", "NEET", "Not Known"];
  const expected = {
    total: { cohort: 320, neet: 12, notKnown: 7, combined: 19, neetRate: 12 / 320 },
    districts: [
      { name: "Eastmere", cohort: 110, neet: 3 },
      { name: "Northvale", cohort: 210, neet: 9 },
    ],
    byYearGroup: [
      { name: "Year 12", cohort: 150, neet: 4, notKnown: 3 },
      { name: "Year 13", cohort: 170, neet: 8, notKnown: 4 },
    ],
  };

  it("adds year groups up to districts, and districts up to year groups", () => {
    const summary = summarise(HEADINGS, ...byYear);
    expect(summary).toMatchObject(expected);
    expect(codes(summary)).toEqual(["cohort.counts-only"]);
  });

  it("adds year groups up to districts where only the total row has its sum", () => {
    const { total, districts, byYearGroup, issues } = summarise(
      ["Area Name", "Year Group", "Total Cohort", "No. NEET"],
      ["Northmoor", "Year 12", 600, 10],
      ["Northmoor", "Year 13", 604, 28],
      ["Seagate", 12, 700, 30],
      ["Seagate", 13, 690, 47],
      ["Total", "", 2594, 115],
    );
    expect(total).toMatchObject({ cohort: 2594, neet: 115 });
    expect(districts.map(({ name, cohort, neet }) => [name, cohort, neet])).toEqual([
      ["Northmoor", 1204, 38],
      ["Seagate", 1390, 77],
    ]);
    expect(byYearGroup.map(({ neet }) => neet)).toEqual([40, 75]);
    expect(issues.map(({ code }) => code)).toEqual(["cohort.counts-only"]);
  });

  it.each([
    ["adds wards up to districts", []],
    ["takes the row that sums a district's wards up for the district", [["All wards", "Northmoor", 401, 13]]],
  ])("%s", (_, sums) => {
    const { total, districts, issues } = summarise(
      ["Ward", "District", "Number of 16-17s", "NEET no."],
      ["Abbey", "Northmoor", 210, 9],
      ["Bridge", "Northmoor", 190, 4],
      ["Dock", "Seagate", 300, 22],
      ...sums.map(([, ...row]) => ["Total", ...row]),
    );
    const northmoor = sums.length > 0 ? 401 : 400;
    expect(districts.map(({ name, cohort, neet }) => [name, cohort, neet])).toEqual([
      ["Northmoor", northmoor, 13],
      ["Seagate", 300, 22],
    ]);
    expect(total).toMatchObject({ cohort: northmoor + 300, neet: 35 });
    expect(issues.map(({ code }) => code)).toEqual(["cohort.counts-only"]);
  });

  it.each([
    [
      "with columns of both years together",
      ["Total cohort", "Total NEET", "NEET %"],
      [
        [1204, 38, "3.2%"],
        [1390, 77, "5.5%"],
      ],
    ],
    ["without", [], [[], []]],
  ])("reads year groups side by side, %s", (_, headings, [northmoor = [], seagate = []]) => {
    const { districts, byYearGroup, issues } = summarise(
      ["District", "Year 12 cohort", "Year 12 NEET", "Y13 cohort", "NEET (Year 13)", ...headings],
      ["Northmoor", 600, 10, 604, 28, ...northmoor],
      ["Seagate", 700, 30, 690, 47, ...seagate],
    );
    expect(districts.map(({ name, cohort, neet }) => [name, cohort, neet])).toEqual([
      ["Northmoor", 1204, 38],
      ["Seagate", 1390, 77],
    ]);
    expect(byYearGroup.map(({ cohort, neet }) => [cohort, neet])).toEqual([
      [1300, 40],
      [1294, 75],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["cohort.counts-only"]);
  });

  it("leaves a table with one measure of each year as it is", () => {
    const { byYearGroup, districts } = summarise(
      ["District", "Cohort", "NEET", "Year 12 NEET", "Year 13 NEET"],
      ["Seagate", 1390, 77, 30, 47],
    );
    expect(districts).toMatchObject([{ cohort: 1390, neet: 77 }]);
    expect(byYearGroup).toEqual([]);
  });

  it("counts nobody twice where the table holds the sums too", () => {
    const sums: Cell[][] = [
      ["Northvale", "12-13", 210, 9, 6],
      ["Eastmere", "All", 110, 3, 1],
      ["Total", "Year 12", 150, 4, 3],
      ["Total", "Year 13", 170, 8, 4],
      ["Total", "Total", 320, 12, 7],
    ];
    const summary = summarise(HEADINGS, ...byYear, ...sums);
    expect(summary).toMatchObject(expected);
    expect(codes(summary)).toEqual(["cohort.counts-only"]);
  });

  it("reads the department's long tables: ages, sexes and groups of one authority each, of several years", () => {
    const rows = (period: string, factor: number): Cell[][] => [
      [period, "Anyshire", "16", "Total", 1000 * factor, 20 * factor],
      [period, "Anyshire", "17", "Total", 1100 * factor, 40 * factor],
      [period, "Anyshire", "16-17", "Total", 2100 * factor, 60 * factor],
      [period, "Anyshire", "16-17", "Female", 1000 * factor, 25 * factor],
      [period, "Anyshire", "16-17", "Male", 1100 * factor, 35 * factor],
      [period, "Anyshire", "16-17", "SEN support", 200 * factor, 15 * factor],
      [period, "Anyshire", "16-17", "White British", 1500 * factor, 40 * factor],
    ];
    const summary = summarise(
      ["time_period", "la_name", "Age", "Characteristic", "avgcohort", "avgNEET"],
      ...rows("2024", 2),
      ...rows("2025", 1),
    );
    expect(summary.total).toMatchObject({ cohort: 2100, neet: 60 });
    expect(summary.byYearGroup).toMatchObject([
      { name: "Year 12", cohort: 1000, neet: 20 },
      { name: "Year 13", cohort: 1100, neet: 40 },
    ]);
    expect(summary.byGroup).toMatchObject([
      { name: "SEN support", neet: 15 },
      { name: "Female", code: "F", neet: 25 },
      { name: "Male", code: "M", neet: 35 },
    ]);
  });

  it("knows rows named after year groups and sexes below the districts", () => {
    const summary = summarise(
      ["Area", "Cohort", "NEET"],
      ...[
        ["Northvale", 100, 3],
        ["Eastmere", 50, 1],
        ["Total", 150, 4],
        ["Year 12", 70, 1],
        ["Year 13", 80, 3],
        ["Female", 75, 2],
        ["Male", 75, 2],
      ],
    );
    expect(summary.districts.map(({ name }) => name)).toEqual(["Eastmere", "Northvale"]);
    expect(summary.byYearGroup.map(({ neet }) => neet)).toEqual([1, 3]);
    expect(summary.byGroup.map(({ name, neet }) => [name, neet])).toEqual([
      ["Female", 2],
      ["Male", 2],
    ]);
  });

  it("counts the month asked for, and says that there are others", () => {
    const summary = summarise(
      ["Month", "District", "Cohort", "NEET"],
      ...[
        ["31/01/2026", "Northvale", 100, 9],
        ["28/02/2026", "Northvale", 101, 3],
        ["28/02/2026", "Eastmere", 50, 1],
      ],
    );
    expect(summary.total).toMatchObject({ cohort: 151, neet: 4 });
    expect(codes(summary)).toContain("cohort.period-several");
  });

  it("counts who has no district in the total alone, and leaves comparators out", () => {
    const summary = summarise(
      ["District", "Cohort", "NEET"],
      ...[
        ["Northvale", 100, 3],
        ["Eastmere", 50, 1],
        ["Not known", 4, 2],
        ["Total", 154, 6],
        ["South East", 9000, 250],
        ["England", 90000, 2500],
      ],
    );
    expect(summary.total).toMatchObject({ cohort: 154, neet: 6 });
    expect(summary.districts.map(({ name }) => name)).toEqual(["Eastmere", "Northvale"]);
    expect(summary.issues).toContainEqual({ code: "cohort.no-district", params: { people: 4 } });
    expect(codes(summary)).not.toContain("cohort.total-differs");
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
