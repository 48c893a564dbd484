import { checkRuleSet, PRESETS, ruleSetOf } from "../../../src/core";
import { describeEdge } from "../../../src/taskpane/settings/ruleWords";

describe("describeEdge", () => {
  it("says on which day each status begins and ends", () => {
    const edges = checkRuleSet(PRESETS.strict.rules).edges.map((edge) => describeEdge(edge));
    expect(edges).toEqual(
      expect.arrayContaining([
        "Due in 14 days: Amber (the day before: Green)",
        "Due today: Amber (the day after: Red)",
        "1 day overdue: Red (the day before: Amber)",
      ]),
    );
  });

  it("says working days where the rules count those", () => {
    const { rules, daysAre } = ruleSetOf("strict", {}, "working");
    const edges = checkRuleSet(rules).edges.map((edge) => describeEdge(edge, daysAre));
    expect(edges).toContain("Due in 10 working days: Amber (the day before: Green)");
    expect(edges).toContain("1 working day overdue: Red (the day before: Amber)");
  });
});
