import { buildReport, rollUp, type RollUpBy } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const HEADS = ["Priority", "Action", "Lead", "Milestone", "Progress"];
const [LATE, SOON, AHEAD, TBC] = ["30 March 2026", "10 April 2026", "31 December 2026", "tbc"];

const { items } = buildReport(
  {
    name: "",
    sheets: [
      gridOf({
        name: "Plan A",
        rows: [
          HEADS,
          ["Access", "Open a youth hub in the market hall", "Youth Manager", AHEAD, ""],
          ["Access", "Hire two mentors for the hub", "youth  manager", LATE, ""],
          ["Skills", "Run a careers fair with employers", "Skills Lead", TBC, ""],
          ["Skills", "Renew the contract with the college", "Skills Lead", AHEAD, "Completed"],
        ],
      }),
      gridOf({
        name: "Plan B",
        rows: [
          HEADS,
          ["Access", "Agree the lease with the owner", "Youth Manager", SOON, ""],
          ["Voice", "Ask young people what they need", "", AHEAD, "Completed"],
        ],
      }),
    ],
  },
  { asAt: day("2026-03-31"), preset: "strict" },
);

describe("rollUp", () => {
  it.each<[RollUpBy, readonly (readonly [name: string, items: readonly number[], worst: string])[]]>([
    [
      "plan",
      [
        ["Plan A", [0, 1, 2, 3], "red"],
        ["Plan B", [4, 5], "amber"],
      ],
    ],
    [
      "priority",
      [
        ["Access", [0, 1], "red"],
        ["Skills", [2, 3], "grey"],
        ["Access", [4], "amber"],
        ["Voice", [5], "complete"],
      ],
    ],
    [
      "lead",
      [
        ["Youth Manager", [0, 1, 4], "red"],
        ["Skills Lead", [2, 3], "grey"],
        ["", [5], "complete"],
      ],
    ],
  ])("by %s", (by, wanted) => {
    expect(rollUp(items, by).map(({ name, items: of, worst }) => [name, of, worst])).toEqual(wanted);
  });

  it("counts each item once", () => {
    for (const by of ["action", "priority", "lead", "plan"] as const) {
      const groups = rollUp(items, by);
      expect(groups.flatMap((group) => group.items).sort()).toEqual([0, 1, 2, 3, 4, 5]);
      for (const group of groups) {
        expect(Object.values(group.counts).reduce((sum, count) => sum + count, 0)).toBe(group.items.length);
      }
    }
    expect(rollUp(items, "action")).toHaveLength(6);
    expect(rollUp(items, "plan")[0]?.counts).toEqual({ complete: 1, red: 1, amber: 0, green: 1, grey: 1 });
  });
});
