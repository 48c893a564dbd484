import { buildReport } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const HEAD = ["Action", "Lead", "Milestone"];
const OPEN_HUB = ["Open a hub", "Youth Manager", "October"];

/** The due days of a workbook's items. */
function duesOf(...sheets: readonly (readonly [name: string, ...lines: string[][]])[]): (string | null)[] {
  const grids = sheets.map(([name, ...rows]) => gridOf({ name, rows }));
  const report = buildReport({ name: "", sheets: grids }, { asAt: day("2024-03-31"), preset: "strict" });
  return report.items.map(({ judgement }) => judgement.due);
}

describe("planContexts", () => {
  it("takes each sheet's years from its own title", () => {
    const first = ["Year one", ["Delivery plan 2023-24"], [], HEAD, OPEN_HUB] as [string, ...string[][]];
    const second = ["Year two", ["Delivery plan 2024-25"], [], HEAD, OPEN_HUB] as [string, ...string[][]];
    expect(duesOf(first, second)).toEqual(["2023-10-31", "2024-10-31"]);
  });

  it("is not led by the years of a table on another sheet", () => {
    const targets = ["Targets", ["Measure", "2010/11", "2011/12"], ["NEET", "5.1%", "4.8%"]] as [string, ...string[][]];
    const plan = ["Plan", ["Delivery plan 2023-24"], [], HEAD, OPEN_HUB] as [string, ...string[][]];
    expect(duesOf(targets, plan)).toEqual(["2023-10-31"]);
  });

  it("leaves a year unknown where nothing tells it", () => {
    expect(duesOf(["Plan", HEAD, OPEN_HUB] as [string, ...string[][]])).toEqual([null]);
  });
});
