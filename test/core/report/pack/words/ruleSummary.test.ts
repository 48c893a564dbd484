import { LOOK_SCHEMES, PRESETS, STATUS_LOOKS } from "../../../../../src/core";
import { ruleSummary } from "../../../../../src/core/report/pack/words/ruleSummary";

const { summary } = PRESETS.strict;
const late = { ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Late" } };

describe("ruleSummary", () => {
  it("is the rule set's own where the labels are ours", () => {
    expect(ruleSummary({ summary }, STATUS_LOOKS)).toBe(summary);
  });

  it("is the rule set's own where it does not speak of the status with another label", () => {
    expect(ruleSummary({ summary }, LOOK_SCHEMES[1]?.looks ?? late)).toBe(summary);
    expect(ruleSummary({ summary: "Late from day one, reddish before" }, late)).toBe(
      "Late from day one, reddish before",
    );
  });

  it("is left out where it speaks of a status by a name that the council does not use", () => {
    expect(ruleSummary({ summary }, late)).toBe("");
  });
});
