import { checkRuleSet, PRESETS } from "../../../src/core";
import { describeEdge } from "../../../src/taskpane/settings/ruleWords";

describe("describeEdge", () => {
  it("says on which day each status begins and ends", () => {
    const edges = checkRuleSet(PRESETS.strict.rules).edges.map(describeEdge);
    expect(edges).toEqual(
      expect.arrayContaining([
        "Due in 14 days: Amber (the day before: Green)",
        "Due today: Amber (the day after: Red)",
        "1 day overdue: Red (the day before: Amber)",
      ]),
    );
  });
});
