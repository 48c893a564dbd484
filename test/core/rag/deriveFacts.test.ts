import type { JudgingFacts } from "../../../src/core";
import { deriveFacts } from "../../../src/core/rag/deriveFacts";
import type { RuleFacts } from "../../../src/core/rag/ruleSet";
import { day, factsOf, milestoneOf, progressOf } from "../../support/judgingFacts";

const AS_AT = "2026-03-31";

function due(text: string, more: Partial<JudgingFacts> = {}): Partial<JudgingFacts> {
  return { milestone: milestoneOf({ due: day(text) }), ...more };
}

function steps(...days: readonly string[]): Partial<JudgingFacts> {
  const last = [...days].sort().at(-1) ?? "";
  return { milestone: milestoneOf({ kind: "multiple", due: day(last), steps: days }) };
}

describe("deriveFacts", () => {
  it.each<[what: string, given: Partial<JudgingFacts>, wanted: Partial<RuleFacts>]>([
    ["nothing known", {}, { due: "none", done: "no", daysLate: null, daysToReview: null, percentDone: null }],
    ["due today", due(AS_AT), { due: "known", daysLate: 0 }],
    ["due yesterday", due("2026-03-30"), { daysLate: 1 }],
    ["due tomorrow", due("2026-04-01"), { daysLate: -1 }],
    ["due on Friday, in working days", due("2026-03-27", { daysAre: "working" }), { daysLate: 2 }],
    ["reviewed tomorrow", { review: day("2026-04-01") }, { daysToReview: 1 }],
    ["reviewed yesterday", { review: day("2026-03-30") }, { daysToReview: -1 }],
    ["done by Progress", { progress: progressOf({ status: "complete" }) }, { done: "yes" }],
    ["done by per cent", { percentComplete: 100 }, { done: "yes" }],
    ["nearly done", { percentComplete: 99 }, { done: "no", percentDone: 99 }],
    ["done by its rating", { stated: "complete" }, { done: "yes" }],
    ["rated green", { stated: "green" }, { done: "no" }],
    [
      "forecast a day late",
      due("2026-04-30", { progress: progressOf({ forecast: day("2026-05-01") }) }),
      { forecastSlipDays: 1 },
    ],
    [
      "forecast without a due day",
      { progress: progressOf({ forecast: day("2026-05-01") }) },
      { forecastSlipDays: null },
    ],
    ["moved a day", due("2026-05-01", { originalDue: day("2026-04-30") }), { redatedDays: 1 }],
    ["never recorded", due("2026-05-01"), { redatedDays: null }],
    ["recorded, its day since taken away", { originalDue: day("2026-04-30") }, { redatedDays: null }],
    ["an earlier step passed yesterday", steps("2026-03-30", "2026-05-01"), { earlierStepDaysLate: 1 }],
    ["an earlier step is due today", steps(AS_AT, "2026-05-01"), { earlierStepDaysLate: null }],
    [
      "two steps passed: the longer counts",
      steps("2026-03-30", "2026-03-01", "2026-05-01"),
      { earlierStepDaysLate: 30 },
    ],
    ["only the last step passed", steps("2026-03-30"), { earlierStepDaysLate: null }],
    [
      "a part without a day",
      { milestone: { ...milestoneOf(steps("2026-05-01", "2026-05-02").milestone) } },
      { earlierStepDaysLate: null },
    ],
    [
      "parts of one deadline are no steps",
      {
        milestone: {
          ...milestoneOf({ due: day("2026-05-01"), steps: ["2026-03-30", "2026-05-01"] }),
          kind: "deadline",
        },
      },
      { earlierStepDaysLate: null },
    ],
  ])("%s", (_, given, wanted) => {
    expect(deriveFacts(factsOf(AS_AT, given))).toMatchObject(wanted);
  });

  /** From 1 to 30 April; judged on 15 April half of it has passed. */
  it.each<[what: string, given: Partial<JudgingFacts>, asAt: string, percent: number | null]>([
    ["half way", { start: day("2026-04-01") }, "2026-04-15", 80],
    ["on its first day", { start: day("2026-04-01") }, "2026-04-01", 1200],
    ["before its start", { start: day("2026-04-01") }, "2026-03-31", 100],
    ["on its due day", { start: day("2026-04-01") }, "2026-04-30", 40],
    ["past its due day", { start: day("2026-04-01") }, "2026-06-30", 40],
    ["without a start", {}, "2026-04-15", null],
    ["with the plan's start", { planStart: day("2026-04-01") }, "2026-04-15", 80],
    [
      "with a start of its own before the plan's",
      { start: day("2026-04-01"), planStart: day("2020-04-01") },
      "2026-04-15",
      80,
    ],
    ["due on the day it starts", { start: day("2026-04-30") }, "2026-04-30", 40],
    ["due before it starts", { start: day("2026-05-01") }, "2026-04-15", null],
    ["without a per cent", { start: day("2026-04-01"), percentComplete: null }, "2026-04-15", null],
  ])("of what is expected %s", (_, given, asAt, percent) => {
    const facts = factsOf(asAt, { ...due("2026-04-30"), percentComplete: 40, ...given });
    expect(deriveFacts(facts).percentOfExpected).toBe(percent);
  });

  it("takes the milestone's own start before the plan's", () => {
    const milestone = milestoneOf({ due: day("2026-04-30"), start: day("2026-04-01") });
    const facts = factsOf("2026-04-15", { milestone, planStart: day("2020-04-01"), percentComplete: 40 });
    expect(deriveFacts(facts).percentOfExpected).toBe(80);
  });

  it.each<[text: string, forecast: string | null, status: "delayed" | "not-started", recovery: string]>([
    ["", null, "delayed", "none"],
    ["", AS_AT, "delayed", "given"],
    ["", "2026-03-30", "delayed", "none"],
    ["Interim manager appointed", null, "delayed", "given"],
    ["Interim manager appointed", null, "not-started", "none"],
  ])("recovery of %j forecasting %p, %s: %s", (text, forecast, status, recovery) => {
    const progress = progressOf({ text, status, forecast: forecast === null ? null : day(forecast) });
    expect(deriveFacts(factsOf(AS_AT, { progress })).recovery).toBe(recovery);
  });
});
