import { judgesByHistory, PRESETS, ruleSetOf } from "../../../src/core";

describe("judgesByHistory", () => {
  it("is true of the one rule set that asks how far a day was moved", () => {
    const asking = Object.values(PRESETS).filter(judgesByHistory);
    expect(asking.map(({ preset }) => preset)).toEqual(["one-week-one-month"]);
    expect(judgesByHistory(ruleSetOf("one-week-one-month", { redatedDays: 5 }, "working"))).toBe(true);
  });
});
