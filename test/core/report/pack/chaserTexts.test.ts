import { chaserTexts } from "../../../../src/core";
import { reportOf, ROWS, type PlanRow } from "./planOf";

const REPORT = reportOf({ Plan: ROWS }, "2026-03-31");

describe("chaserTexts", () => {
  it("has a text for each lead with something overdue or due within 30 days, most overdue first", () => {
    expect(chaserTexts(REPORT, {}).map(({ lead, overdue, due }) => [lead, overdue, due])).toEqual([
      ["Youth Manager", 2, 0],
      ["Skills Lead", 0, 1],
    ]);
  });

  it("names each action with its day, and asks", () => {
    expect(chaserTexts(REPORT, {})[0]?.text).toMatchInlineSnapshot(`
      "Action plan: actions to update, as at 31 March 2026

      Overdue (2 actions):
      - 1 Open a hub (due 31 Dec 2025, 90 days overdue). Progress says: Under way
      - 2 Hire two mentors (due 31 Jan 2026, 59 days overdue). Progress is empty.

      For each, please say whether it is complete. Where it is not, please give the day on which it will be, and what is being done."
    `);
  });

  it("leaves out what is complete and what is due later", () => {
    const texts = chaserTexts(REPORT, {}).map(({ text }) => text).join("\n"); // prettier-ignore
    expect(texts).not.toMatch(/referral form|Renew the contract|good practice/);
  });

  it("has a text for actions that name nobody", () => {
    const nobody: PlanRow = ["7", "Access", "Move the office", "", "1 January 2026", ""];
    expect(chaserTexts(reportOf({ Plan: [nobody] }, "2026-03-31"), {})).toMatchObject([{ lead: null, overdue: 1 }]);
  });

  it("puts leads together that a person said are one", () => {
    const leads = { "Skills Lead": "Youth Manager" };
    expect(chaserTexts(REPORT, { leads }).map(({ lead, overdue, due }) => [lead, overdue, due])).toEqual([
      ["Youth Manager", 2, 1],
    ]);
  });

  it("is empty for a plan with nothing to chase", () => {
    expect(chaserTexts(reportOf({ Plan: ROWS.slice(4) }, "2026-03-31"), {})).toEqual([]);
  });
});
