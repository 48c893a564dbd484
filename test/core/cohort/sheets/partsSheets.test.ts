import { readComparators } from "../../../../src/core/cohort/figures/comparators";
import { neetSheets } from "../../../../src/core/cohort/sheets/neetSheets";
import type { MonthRow } from "../../../../src/core/cohort/months/types";
import type { NeetContext } from "../../../../src/core/cohort/sheets/neetContext";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { Audience, CohortSummary } from "../../../../src/core/cohort/types";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { Block } from "../../../../src/core/sheet/grid";
import type { NewSheet } from "../../../../src/core/sheet/spec";

const END = "2026-01-31" as IsoDate;
const HEADINGS = ["Client ID", "District", "Ward", "School", "Year Group", "Activity Code", "SENDFlag", "FSM"];

/** 800 young people in two districts; those of Mill are NEET far more often. */
const extract = (shift: number) => ({
  name: "extract",
  dateSystem: 1900 as const,
  rows: [
    HEADINGS,
    ...Array.from({ length: 800 }, (_, place) => {
      const ward = ["Mill", "Quay", "Hill", "Dell"][place % 4] ?? "";
      const isNeet = (place + shift) % (ward === "Mill" ? 8 : 25) < 2;
      const code = isNeet ? "619" : (place + shift) % 31 === 0 ? "810" : place % 3 === 0 ? "310" : "210";
      const district = place % 4 < 2 ? "Ash" : "Birch";
      return [
        place + 1,
        district,
        ward,
        place % 2 ? "Hill School" : "Marsh College",
        place % 8 < 4 ? 12 : 13,
        code,
        place % 11 === 0 ? "Y" : "N",
        place % 7 === 0 ? "Y" : "N",
      ];
    }),
  ],
});

const summarise = (audience: Audience): CohortSummary => {
  const result = summariseCohort([extract(0)], { periodEnd: END, audience, threshold: 5 }, [extract(3)]);
  if (!result.ok) throw new Error("no cohort");
  return result.value;
};

const stored = (periodEnd: string, neet: number): MonthRow => ({
  ...{ periodEnd: periodEnd as IsoDate, audience: "internal", area: "", cohort: 800, neet, notKnown: 30 },
  ...{ combined: neet + 30, participation: 700 },
});
const CONTEXT: NeetContext = {
  months: [stored("2025-01-31", 60), stored("2025-11-30", 80)],
  comparators: readComparators([
    {
      ...{ name: "typed", dateSystem: 1900 },
      rows: [
        ["", "NEET %", "NEET and not known %"],
        ["England", "3.4", "5.6"],
        ["Target", "9", "12"],
        ["SEND (EHC plan) target", "10", ""],
        ...[
          ["Quintile 1", "2.1", "3.5"],
          ["Quintile 2", "2.8", "4.3"],
          ["Quintile 3", "3.8", "5.5"],
        ],
        ["Quintile 4", "4.7", "6.7"],
      ],
    },
  ]).value,
};

const sheets = neetSheets(summarise("internal"), CONTEXT);
const named = (name: string): NewSheet => {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
};
const below = ({ values }: NewSheet, caption: string, row: string) => {
  const from = values.findIndex(([cell]) => cell === caption);
  return values.slice(from).find(([cell]) => cell === row) ?? [];
};
const cells = ({ values }: NewSheet, { row, column, rowCount, columnCount }: Block) =>
  values.slice(row, row + rowCount).map((cell) => cell.slice(column, column + columnCount));

describe("the page that compares", () => {
  const sheet = named("NEET compared");

  it("has each area beside last month, last year, the mean of three months, the target and the fifth", () => {
    const { total, previous } = summarise("internal");
    const [, now, last, change, year, onYear, mean, target, above, fifth, sure] = below(sheet, "NEET %", "Whole area");
    expect([now, last]).toEqual([total.neetRate, previous?.total.neetRate]);
    expect(change).toBeCloseTo(100 * ((total.neetRate ?? 0) - (previous?.total.neetRate ?? 0)), 1);
    expect([year, onYear]).toEqual([60 / 800, Math.round(1000 * ((total.neetRate ?? 0) - 0.075)) / 10]);
    expect(mean).toBeCloseTo((80 + (total.neet ?? 0) + (previous?.total.neet ?? 0)) / 2400, 10);
    expect([target, fifth, sure]).toEqual([0.09, 5, "As usual"]);
    expect(above).toBeCloseTo(100 * ((total.neetRate ?? 0) - 0.09), 1);
    expect(below(sheet, "NEET %", "England").slice(0, 2)).toEqual(["England", 0.034]);
    expect(below(sheet, "NEET and not known %", "England")[1]).toBe(0.056);
  });

  it("draws the months as lines over the cells of the table, in place of nothing", () => {
    const [chart] = sheet.charts ?? [];
    expect(cells(sheet, chart?.categories as Block).flat()).toEqual([
      "31 Jan 2025",
      "30 Nov 2025",
      "31 Dec 2025",
      "31 Jan 2026",
    ]);
    expect(chart?.series.map(({ name }) => name)).toEqual(["NEET %", "NEET and not known %", "England: NEET %"]);
    expect(cells(sheet, chart?.series[2]?.values as Block).flat()).toEqual([0.034, 0.034, 0.034, 0.034]);
    expect(cells(sheet, chart?.anchor as Block).flat()).toEqual([]);
  });
});

describe("the pages of smaller parts", () => {
  it("lead the wards with those above the area by more than chance", () => {
    const sheet = named("NEET wards");
    const from = sheet.values.findIndex(([cell]) => String(cell).startsWith("Hot spots"));
    expect(sheet.values[from + 2]?.slice(0, 3)).toEqual(["Ash", "Mill", 200]);
    expect(sheet.values[from + 2]?.at(-1)).toBe("Above, beyond chance");
    expect(sheet.values[from + 3]).toEqual([]);
    const all = sheet.values.slice(sheet.values.findIndex(([cell]) => cell === "All wards") + 2);
    expect(all.map(([, ward]) => ward)).toEqual(["Mill", "Quay", "Dell", "Hill"]);
  });

  it("have the schools, the year groups of each district, RONI points and destinations", () => {
    expect(
      named("NEET schools")
        .values.slice(-2)
        .map(([name, cohort]) => [name, cohort]),
    ).toEqual([
      ...[
        ["Hill School", 400],
        ["Marsh College", 400],
      ],
    ]);
    const detail = named("NEET detail").values;
    expect(detail.filter(([, part]) => part === "Year 12").map(([district, , cohort]) => [district, cohort])).toEqual([
      ...[
        ["Ash", 200],
        ["Birch", 200],
      ],
    ]);
    expect(detail.some(([, part]) => part === "4 or more RONI points")).toBe(true);
    const joiners = detail.filter(
      ([, part]) => part === "Education" || part === "Apprenticeship" || part === "Not known",
    );
    expect(joiners.length).toBeGreaterThan(1);
  });
});

describe("a district's sheet", () => {
  const sheet = named("NEET Ash");

  it("has its target, its groups against theirs, its year groups and its hot-spot wards", () => {
    expect(below(sheet, "Rates", "NEET %")[3]).toBe(0.09);
    const parts = "Year groups, vulnerable groups, SEND and RONI";
    expect(below(sheet, parts, "SEND (EHC plan)")[5]).toBe(0.1);
    expect(below(sheet, parts, "Year 13")[1]).toBe(200);
    const wards = ({ values }: NewSheet) => values.flat().find((cell) => String(cell).startsWith("Wards with"));
    expect(wards(sheet)).toMatch(/: Mill\.$/);
    expect(wards(named("NEET Birch"))).toMatch(/: none\.$/);
  });

  it("is one upright page whose charts cover cells that hold nothing", () => {
    expect(sheet.print).toMatchObject({ isLandscape: false, pagesAcross: 1, pagesDown: 1 });
    for (const { anchor } of sheet.charts ?? []) {
      expect(
        cells(sheet, anchor)
          .flat()
          .every((cell) => cell === null),
      ).toBe(true);
    }
  });

  it("formats every cell once, the mean weeks with their decimal", () => {
    const looks = new Map<string, string | undefined>();
    for (const { row, column, rowCount, columnCount, format } of sheet.formats ?? []) {
      for (let r = row; r < row + rowCount; r++) {
        for (let c = column; c < column + columnCount; c++) {
          expect(looks.has(`${r} ${c}`)).toBe(false);
          looks.set(`${r} ${c}`, format.numberFormat);
        }
      }
    }
    const weeks = sheet.values.findIndex(([label]) => label === "Mean weeks NEET");
    expect([looks.get(`${weeks} 1`), looks.get(`${weeks + 1} 1`)]).toEqual(["0.0", "#,##0"]);
  });

  it("draws its months where there are two", () => {
    expect(sheet.charts?.map(({ kind }) => kind)).toEqual(["column", "line"]);
    expect(cells(sheet, sheet.charts?.[1]?.categories as Block).flat()).toEqual(["31 Dec 2025", "31 Jan 2026"]);
  });
});

describe("the public's sheets", () => {
  it("leave a gap in a line where a month's rate is hidden, which a mark would draw as 0", () => {
    const hidden: MonthRow[] = CONTEXT.months.flatMap((row) =>
      ["", "Ash"].map((area) => ({ ...row, area, audience: "public" as const, combined: null })),
    );
    const charts = neetSheets(summarise("public"), { ...CONTEXT, months: hidden }).flatMap((sheet) =>
      (sheet.charts ?? []).filter(({ kind }) => kind === "line").map((chart) => ({ sheet, chart })),
    );
    const drawn = charts.flatMap(({ sheet, chart }) =>
      chart.series.flatMap(({ values }) => cells(sheet, values).flat()),
    );
    expect(drawn).toContain(null);
    expect(drawn.filter((cell) => typeof cell === "string")).toEqual([]);
  });

  it("hold no hidden figure of a smaller part, and months of the public alone", () => {
    const [summary, internal] = [summarise("public"), summarise("internal")];
    const published = neetSheets(summary, CONTEXT);
    const months = published.find(({ mark }) => mark === "neet:months-public");
    expect(months?.values.slice(1).every((row) => row[1] === "public")).toBe(true);
    expect(months?.values.flat()).not.toContain(60);
    const parts = Object.entries(summary.parts).flatMap(([kind, rows]) =>
      rows.map((row) => ({
        row,
        truth: internal.parts[kind as "ward"].find((one) => one.name === row.name && one.district === row.district),
      })),
    );
    expect(parts.length).toBeGreaterThan(10);
    for (const { row, truth } of parts) {
      for (const measure of row.suppressed) expect(row[measure]).toBeNull();
      for (const measure of ["neet", "notKnown", "combined"] as const) {
        const small = (truth?.[measure] ?? 0) > 0 && (truth?.[measure] ?? 0) < 5;
        if (small) expect(row[measure]).toBeNull();
      }
    }
  });
});
