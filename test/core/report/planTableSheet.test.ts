import {
  buildReport,
  DEFAULT_REFRESH_SETTINGS,
  planTableSheet,
  toRefreshOptions,
  type NewSheet,
  type RefreshReport,
} from "../../../src/core";
import { textGrid } from "../../../src/paste/textGrid";
import { day } from "../../support/judgingFacts";

const reportOf = (rows: readonly (readonly string[])[]): RefreshReport =>
  buildReport({ name: "", sheets: [sheetOf(rows)] }, toRefreshOptions(DEFAULT_REFRESH_SETTINGS, day("2026-03-31")));
const sheetOf = (rows: readonly (readonly string[])[]) =>
  textGrid(
    "Plan",
    rows.map((row) => row.map((text) => ({ text }))),
  );

/** The columns of the sheet by their headings. */
function columnsOf({ values }: NewSheet): Record<string, readonly unknown[]> {
  const [headings = [], ...rows] = values;
  return Object.fromEntries(headings.map((heading, column) => [String(heading), rows.map((row) => row[column])]));
}

const REVISED = [
  ["Action", "Owner", "Original target date", "Revised target date"],
  ["Reconcile the payroll", "Payroll Manager", "September 2025", "June 2026"],
  ["Register the laptops", "ICT Manager", "May 2026", ""],
];

describe("planTableSheet", () => {
  it("keeps the day before it was revised in a column of its own", () => {
    expect(columnsOf(planTableSheet(reportOf(REVISED)))).toMatchObject({
      "Original milestone": ["September 2025", "May 2026"],
      "Revised milestone": ["June 2026", ""],
    });
  });

  it("is read back with the same two days", () => {
    const texts = planTableSheet(reportOf(REVISED)).values.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell : "")),
    );
    const again = reportOf(texts).items.map(({ item }) => [item.milestone.text, item.originalMilestone?.text]);
    expect(again).toEqual([
      ["June 2026", "September 2025"],
      ["May 2026", undefined],
    ]);
  });

  it("has one milestone column where nothing was revised", () => {
    const columns = columnsOf(planTableSheet(reportOf(REVISED.map((row) => row.slice(0, 3)))));
    expect(columns["Milestone"]).toEqual(["September 2025", "May 2026"]);
    expect(columns).not.toHaveProperty("Revised milestone");
  });
});
