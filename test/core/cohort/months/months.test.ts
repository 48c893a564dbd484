import { keepMonths } from "../../../../src/core/cohort/months/keepMonths";
import { monthsSheet } from "../../../../src/core/cohort/months/monthsSheet";
import { monthsOfArea, overTime } from "../../../../src/core/cohort/months/overTime";
import { readMonths } from "../../../../src/core/cohort/months/readMonths";
import type { MonthRow } from "../../../../src/core/cohort/months/types";
import type { Audience, CohortSummary } from "../../../../src/core/cohort/types";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import { toExcelSerial } from "../../../../src/core/dates/excelSerial";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { Cell, Grid, WorkbookGrids } from "../../../../src/core/sheet/grid";
import type { NewSheet } from "../../../../src/core/sheet/spec";

const day = (text: string) => text as IsoDate;
const row = (periodEnd: string, neet: number | null, audience: Audience = "internal", area = ""): MonthRow => ({
  ...{ periodEnd: day(periodEnd), audience, area, cohort: 1000, neet, notKnown: 20 },
  ...{ combined: neet === null ? null : neet + 20, participation: 900 },
  ...(audience === "public" ? FURTHER : {}),
});
const FURTHER = { lapsed: 7, neetAvailable: null, neetNotAvailable: null, longNeet: null, joiners: null, leavers: 6 };

/** A sheet as it is read back from a workbook. */
const asGrid = ({ name, values }: NewSheet): Grid => ({
  ...{ name, firstRow: 0, firstColumn: 0, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] },
  ...{ isProtected: false, isHidden: false, dateSystem: 1900 },
  rows: values.map((cells) =>
    cells.map((content): Cell | null => {
      if (content === null) return null;
      const raw = typeof content === "object" ? toExcelSerial(content.date) : content;
      return { raw, text: String(raw) };
    }),
  ),
});
const workbook = (...sheets: NewSheet[]): WorkbookGrids => ({ name: "book", sheets: sheets.map(asGrid) });

const summarise = (audience: Audience, districts: Record<string, number>): CohortSummary => {
  const rows = Object.entries(districts).map(([name, neet]) => [name, 1000, neet, 20]);
  const tables = [
    { name: "t", dateSystem: 1900 as const, rows: [["District", "Cohort", "NEET", "Not Known"], ...rows] },
  ];
  const result = summariseCohort(tables, { periodEnd: day("2026-01-31"), audience, threshold: 5 }, tables);
  if (!result.ok) throw new Error("no cohort");
  return result.value;
};

describe("overTime", () => {
  const months = [
    ...[row("2025-01-31", 50), row("2025-11-30", 42), row("2025-12-31", 40), row("2026-01-31", 38)],
    row("2026-02-28", 99),
    row("2025-12-31", 7, "internal", "Ash"),
  ];

  it("is beside last month, the same month last year and the mean of three month ends", () => {
    const { neetRate } = overTime(months, "", day("2026-01-31"));
    expect(neetRate).toMatchObject({ now: 0.038, lastMonth: 0.04, lastYear: 0.05, threeMonths: 0.04 });
    expect(neetRate.onLastMonth).toBeCloseTo(-0.002, 10);
    expect(neetRate.onLastYear).toBeCloseTo(-0.012, 10);
  });

  it("tells nothing from a month that is not there, of another area or hidden", () => {
    expect(overTime(months, "Ash", day("2026-01-31")).neetRate).toEqual({
      ...{ now: null, lastMonth: 0.007, onLastMonth: null, lastYear: null, onLastYear: null, threeMonths: null },
    });
    const hidden = [row("2025-11-30", 42), row("2025-12-31", null), row("2026-01-31", 38)];
    expect(overTime(hidden, "", day("2026-01-31")).neetRate).toMatchObject({
      ...{ lastMonth: null, onLastMonth: null, threeMonths: null },
    });
  });

  it("takes the months up to the period end, the earliest first", () => {
    expect(monthsOfArea(months, "", day("2026-01-31")).map(({ periodEnd }) => periodEnd)).toEqual([
      ...["2025-01-31", "2025-11-30", "2025-12-31", "2026-01-31"],
    ]);
  });
});

describe("keepMonths", () => {
  it("keeps this month and last month's, replaces this month's, and adds no month twice", () => {
    const first = keepMonths([], summarise("internal", { Ash: 30, Birch: 40 }));
    expect(first.map(({ periodEnd, area, neet }) => [periodEnd, area, neet])).toEqual([
      ...[
        ["2025-12-31", "", 70],
        ["2025-12-31", "Ash", 30],
        ["2025-12-31", "Birch", 40],
      ],
      ...[
        ["2026-01-31", "", 70],
        ["2026-01-31", "Ash", 30],
        ["2026-01-31", "Birch", 40],
      ],
    ]);
    const again = keepMonths(first, summarise("internal", { Ash: 31, Birch: 40 }));
    expect(again.map(({ neet }) => neet)).toEqual([70, 30, 40, 71, 31, 40]);
  });

  it("keeps of public figures every row and count, of our own the districts and the main counts", () => {
    const rows = [
      ["District", "Year Group", "Cohort", "NEET", "Not Known", "Joiners"],
      ...["Ash", "Birch"].flatMap((name) => [12, 13].map((year) => [name, year, 1000, 40, 20, 9])),
    ];
    const summary = (audience: Audience) => {
      const tables = [{ name: "t", dateSystem: 1900 as const, rows }];
      const result = summariseCohort(tables, { periodEnd: day("2026-01-31"), audience, threshold: 5 });
      if (!result.ok) throw new Error("no cohort");
      return result.value;
    };
    const [internal, published] = (["internal", "public"] as const).map((one) => keepMonths([], summary(one)));
    expect(internal?.map(({ area, joiners }) => [area, joiners])).toEqual(
      ["", "Ash", "Birch"].map((area) => [area, undefined]),
    );
    expect(published?.map(({ area, joiners }) => [area, joiners])).toEqual([
      ...[
        ["", 36],
        ["Ash", 18],
        ["Birch", 18],
        ["Year 12", 18],
        ["Year 13", 18],
      ],
    ]);
  });

  it("keeps of public figures what is shown, and beside them nothing that was internal", () => {
    const stored = [row("2025-11-30", 3), row("2025-11-30", 42, "public")];
    const kept = keepMonths(stored, summarise("public", { Ash: 3, Birch: 40, Cedar: 30 }));
    expect(new Set(kept.map(({ audience }) => audience))).toEqual(new Set(["public"]));
    expect(kept.find(({ area, periodEnd }) => area === "Ash" && periodEnd === "2026-01-31")?.neet).toBeNull();
    expect(kept.some(({ neet }) => neet === 3)).toBe(false);
    expect(kept.filter(({ periodEnd }) => periodEnd === "2025-11-30")).toHaveLength(1);
  });
});

describe("readMonths", () => {
  const months = [row("2025-12-31", null, "public"), row("2026-01-31", 38, "public", "Ash")];

  it("reads back what the sheet of months holds", () => {
    expect(readMonths(workbook(monthsSheet(months, "public")))).toEqual({ value: months, issues: [] });
  });

  it("finds the table wherever its columns were moved and whatever stands above it", () => {
    const sheet = monthsSheet(months, "public");
    const moved = [["Kept by hand"], [], ...sheet.values.map((cells) => [null, ...[...cells].reverse()])];
    expect(readMonths(workbook({ ...sheet, values: moved })).value).toEqual(months);
  });

  it("reads a table that lacks what is kept of public figures besides", () => {
    const sheet = monthsSheet(months, "public");
    const values = sheet.values.map((cells) => cells.slice(0, 8));
    expect(readMonths(workbook({ ...sheet, values })).value).toEqual(
      months.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !(name in FURTHER)))),
    );
  });

  it("says which rows it cannot read, and passes over empty ones", () => {
    const sheet = monthsSheet(months, "public");
    const values = [...sheet.values, [], ["soon", "public", "Ash"], [{ date: day("2026-01-31") }, "press", "Ash", 3]];
    const { value, issues } = readMonths(workbook({ ...sheet, values }));
    expect(value).toEqual(months);
    expect(issues).toEqual([{ code: "cohort.months-unreadable", params: { sheet: "NEET months (public)", rows: 2 } }]);
  });

  it("reads none where there is none", () => {
    expect(readMonths({ name: "", sheets: [] })).toEqual({ value: [], issues: [] });
  });
});
