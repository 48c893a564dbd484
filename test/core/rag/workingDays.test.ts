import { checkRuleSet, describeRule, parseRuleFile, ruleFileOf, ruleSetOf, type PresetName } from "../../../src/core";
import { judgeBy } from "../../../src/core/rag/judge";
import { day, factsOf, milestoneOf } from "../../support/judgingFacts";

/** By rules that count working days, with what the reason says of them. */
function judged(preset: PresetName, due: string, asAt: string) {
  const facts = factsOf(asAt, { milestone: milestoneOf({ due: day(due) }) });
  return judgeBy(facts, ruleSetOf(preset, {}, "working"));
}

describe("rules that count working days", () => {
  // 30 March 2018 was Good Friday and 2 April Easter Monday; 23 March was the Friday before.
  it.each<[PresetName, due: string, asAt: string, status: string, days: number, says: string]>([
    ["strict", "2018-03-23", "2018-03-23", "amber", 0, "due today, 23 Mar 2018"],
    ["strict", "2018-03-23", "2018-03-25", "amber", 2, "due 23 Mar 2018, with no working day since"],
    ["strict", "2018-03-25", "2018-03-24", "amber", 0, "due 25 Mar 2018, with no working day before it"],
    ["strict", "2018-03-23", "2018-03-26", "red", 3, "1 working day overdue on 26 Mar 2018"],
    ["strict", "2018-03-29", "2018-04-02", "amber", 4, "with no working day since"],
    ["strict", "2018-03-29", "2018-04-03", "red", 5, "1 working day overdue"],
    ["strict", "2018-03-22", "2018-03-29", "red", 7, "5 working days overdue"],
    ["strict", "2018-04-16", "2018-03-29", "amber", 0, "in 10 working days"],
    ["strict", "2018-04-17", "2018-03-29", "green", 0, "in 11 working days"],
    ["one-week-one-month", "2018-03-22", "2018-03-29", "green", 7, "5 working days overdue"],
    ["one-week-one-month", "2018-03-21", "2018-03-29", "amber", 8, "6 working days overdue"],
    ["one-week-one-month", "2018-02-28", "2018-03-29", "amber", 29, "21 working days overdue"],
    ["one-week-one-month", "2018-02-27", "2018-03-29", "red", 30, "22 working days overdue"],
  ])("%s: due %s, on %s: %s, %d calendar days", (preset, due, asAt, status, daysOverdue, says) => {
    const { reason, ...rest } = judged(preset, due, asAt);
    expect(rest).toMatchObject({ status, daysOverdue });
    expect(reason).toContain(says);
  });

  it("take days of the user's own, and leave re-dating in calendar days", () => {
    const ruleSet = ruleSetOf("one-week-one-month", { graceDays: 1 }, "working");
    expect(ruleSet.summary).toBe(
      "Green up to 1 working day overdue, amber up to 21, red after that or when re-dated by more than 31 calendar days",
    );
    const milestone = milestoneOf({ due: day("2018-06-30") });
    const moved = (originalDue: string) => factsOf("2018-03-29", { milestone, originalDue: day(originalDue) });
    expect(judgeBy(moved("2018-05-30"), ruleSet).rule).toBe("on-track");
    expect(judgeBy(moved("2018-05-29"), ruleSet).rule).toBe("redated");
  });

  it("are whole, and come back from a file as they were", () => {
    const ruleSet = ruleSetOf("one-week-one-month", {}, "working");
    expect(checkRuleSet(ruleSet.rules).gaps).toEqual([]);
    expect(parseRuleFile(ruleFileOf(ruleSet))).toEqual({ ok: true, warnings: [], value: { ...ruleSet, isOwn: true } });
  });

  it.each(["weekdays", 5, null, ["working"]])("are refused in a file that counts days as %p", (daysAre) => {
    const kept = { ...(JSON.parse(ruleFileOf(ruleSetOf("strict"))) as object), daysAre };
    expect(parseRuleFile(JSON.stringify(kept))).toMatchObject({ ok: false, issues: [{ code: "rules.not-ours" }] });
  });

  it("are counted so in words", () => {
    const words = ruleSetOf("strict", {}, "working").rules.map((rule) => describeRule(rule, "working"));
    expect(words[1]).toBe("Red: it has a due day and it is at least 1 working day overdue");
    expect(words[2]).toContain("due within 10 working days");
  });

  it("are off unless they are asked for", () => {
    expect(ruleSetOf("strict")).toEqual(ruleSetOf("strict", {}, "calendar"));
    expect(ruleSetOf("strict")).not.toHaveProperty("daysAre");
  });
});
