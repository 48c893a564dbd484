import { readPlan } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";

const ROWS = [
  ["Action", "Lead", "Milestone", "Progress"],
  ["Open a hub", "Youth Manager", "31 December 2025", "Under way"],
  ["Hire two mentors", "Youth Manager", "31 January 2026", "Under way"],
];

describe("readPlan", () => {
  it("does not take a page that we made for a plan", () => {
    const plan = gridOf({ name: "Plan", rows: ROWS });
    const page = {
      ...gridOf({ name: "Full plan", rows: ROWS }),
      ours: { mark: "pack:full-plan", print: "", inputs: [] },
    };
    const { items } = readPlan({ name: "", sheets: [page, plan] });
    expect(items.map(({ sheet }) => sheet)).toEqual(["Plan", "Plan"]);
  });
});
