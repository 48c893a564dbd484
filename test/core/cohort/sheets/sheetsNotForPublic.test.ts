import { monthsSheet } from "../../../../src/core/cohort/months/monthsSheet";
import type { MonthRow } from "../../../../src/core/cohort/months/types";
import { neetSheets } from "../../../../src/core/cohort/sheets/neetSheets";
import { describeNotForPublic, sheetsNotForPublic } from "../../../../src/core/cohort/sheets/sheetsNotForPublic";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { Audience } from "../../../../src/core/cohort/types";
import { toExcelSerial } from "../../../../src/core/dates/excelSerial";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { Cell, Grid } from "../../../../src/core/sheet/grid";
import type { CellContent } from "../../../../src/core/sheet/spec";

const END = "2026-01-31" as IsoDate;

/** A sheet as it is read back; with a mark it is one of ours. */
const gridOf = (name: string, values: readonly (readonly CellContent[])[], mark?: string): Grid => ({
  ...{ name, firstRow: 0, firstColumn: 0, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] },
  ...{ isProtected: false, isHidden: false, dateSystem: 1900 },
  rows: values.map((cells) =>
    cells.map((content): Cell | null => {
      if (content === null) return null;
      const raw = typeof content === "object" ? toExcelSerial(content.date) : content;
      return { raw, text: String(raw) };
    }),
  ),
  ...(mark === undefined ? {} : { ours: { mark, print: "", inputs: [] } }),
});

const months = (audience: Audience): Grid => {
  const row: MonthRow = {
    ...{ periodEnd: END, audience, area: "", cohort: 100, neet: 9, notKnown: 8 },
    ...{ combined: 17, participation: 80 },
  };
  const { name, values, mark } = monthsSheet([row], audience);
  return gridOf(name, values, mark);
};

const pages = (audience: Audience): Grid[] => {
  const rows = [
    ["District", "Cohort", "NEET", "Not Known"],
    ["Ash", 1000, 40, 20],
    ["Birch", 900, 30, 30],
  ];
  const tables = [{ name: "t", dateSystem: 1900 as const, rows }];
  const summary = summariseCohort(tables, { periodEnd: END, audience, threshold: 5 });
  if (!summary.ok) throw new Error("no cohort");
  return neetSheets(summary.value).map(({ name, values, mark }) => gridOf(name, values, mark));
};

const EXTRACT = gridOf("Cohort extract", [
  ["Client ID", "Date of Birth", "Activity Code"],
  ["8860001", "2009-03-01", "619"],
  ["8860002", "2009-04-01", "210"],
]);
const PLAN = gridOf("Plan", [
  ["Action", "Lead", "Milestone", "RAG"],
  ["Open a hub", "Youth service", "December 2026", "Green"],
]);
const COUNTS = gridOf("Districts", [
  ["District", "Cohort", "NEET"],
  ["Ash", 1000, 40],
]);

describe("sheetsNotForPublic", () => {
  it.each<[string, Grid[], readonly (readonly [string, string])[]]>([
    ["months for our own use", [months("internal")], [["NEET months", "months"]]],
    ["an extract", [EXTRACT, PLAN], [["Cohort extract", "extract"]]],
    [
      "months that were moved to a sheet of a person's",
      [{ ...months("internal"), name: "Kept" }],
      [["Kept", "months"]],
    ],
    ["a plan, counts and public months", [PLAN, COUNTS, months("public")], []],
    ["pages for the public", pages("public"), []],
    ["an empty sheet", [gridOf("Sheet1", [])], []],
  ])("finds %s", (_, sheets, found) => {
    expect(sheetsNotForPublic({ name: "book", sheets }).map(({ sheet, holds }) => [sheet, holds])).toEqual(found);
  });

  it("finds every page with figures for our own use, but those that are made anew", () => {
    const found = sheetsNotForPublic({ name: "book", sheets: pages("internal") });
    expect(found.map(({ sheet }) => sheet)).toEqual([
      ...["NEET county", "NEET compared", "NEET Ash", "NEET Birch", "NEET months"],
    ]);
    const replaced = ["neet:county", "neet:compared", "neet:district:ash", "neet:district:birch"];
    expect(sheetsNotForPublic({ name: "book", sheets: pages("internal") }, replaced)).toEqual([
      { sheet: "NEET months", holds: "months" },
    ]);
  });

  it("names them in a sentence, and says nothing where there are none", () => {
    expect(describeNotForPublic([{ sheet: "Cohort extract", holds: "extract" }])).toContain("'Cohort extract'");
    expect(describeNotForPublic([])).toBe("");
  });
});
