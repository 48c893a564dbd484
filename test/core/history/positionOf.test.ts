import { actionText, refText } from "../../../src/core/history/positionOf";

describe("an item's words as the history keeps them", () => {
  it.each<[what: string, action: string, outcomes: readonly string[], kept: string]>([
    ["in one line", "Open a hub\n in the  hall", [], "Open a hub in the hall"],
    ["with its outcomes", "Open a hub", ["A place to go", "Ten jobs"], "Open a hub; A place to go; Ten jobs"],
    ["up to 160 characters", "x".repeat(200), [], "x".repeat(160)],
    ["without a blank at the end", `${"x".repeat(159)} yyy`, [], "x".repeat(159)],
  ])("%s", (_, action, outcomes, kept) => {
    expect(actionText({ action, outcomes })).toBe(kept);
  });

  it("has no ref where the plan has none", () => {
    expect([refText({ ref: null }), refText({ ref: " 1.1\n" })]).toEqual(["", "1.1"]);
  });
});
