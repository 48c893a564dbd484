import { parseMilestone, type JudgingFacts } from "../../../src/core";
import { describeReason } from "../../../src/core/rag/describeReason";
import { deriveFacts } from "../../../src/core/rag/deriveFacts";
import { RULE_NAMES, type RuleName } from "../../../src/core/rag/ruleSet";
import { PRESETS } from "../../../src/core/rag/presets";
import { day, factsOf, milestoneOf, progressOf } from "../../support/judgingFacts";

const AS_AT = "2026-03-31";

function due(text: string, more: Partial<JudgingFacts> = {}): JudgingFacts {
  return factsOf(AS_AT, { milestone: milestoneOf({ due: day(text) }), ...more });
}

function goesOn(kind: "ongoing" | "recurring", review: string, more: Partial<JudgingFacts> = {}): JudgingFacts {
  return factsOf(AS_AT, { milestone: milestoneOf({ kind, text: kind }), review: day(review), ...more });
}

/** Due on 30 April, with a day that Progress forecasts. */
function forecast(text: string): JudgingFacts {
  return due("2026-04-30", { progress: progressOf({ forecast: day(text) }) });
}

const LATE = due("2026-03-30");
const LATER = due("2025-12-31", { progress: progressOf({ status: "delayed", forecast: day("2026-06-30") }) });
const TODAY = due(AS_AT);
const AHEAD = due("2026-04-01", {
  start: day("2026-04-01"),
  percentComplete: 40,
  originalDue: day("2026-03-31"),
  progress: progressOf({ status: "in-progress", forecast: day("2026-04-02") }),
});
const FAR = due("2026-12-31", {
  percentComplete: 62.5,
  planStart: day("2025-04-01"),
  originalDue: day("2025-12-31"),
  progress: progressOf({ status: "at-risk", forecast: day("2027-03-31") }),
});

const OVERDUE = [LATE, LATER];
const COMING = [TODAY, AHEAD, FAR];
const MEASURED = [AHEAD, FAR, due("2025-12-31", { percentComplete: 40, planStart: day("2025-04-01") })];

/** Facts that a rule of this name would meet, more than one where the sentence has several ways. */
const FACTS: Readonly<Record<RuleName, readonly JudgingFacts[]>> = {
  overdue: OVERDUE,
  "overdue-past-tolerance": OVERDUE,
  "overdue-within-tolerance": OVERDUE,
  "overdue-without-recovery": [LATE],
  "overdue-with-recovery": [LATER],
  "due-soon": COMING,
  "forecast-to-slip": [AHEAD, FAR],
  "on-track": COMING,
  "per-cent-low": MEASURED,
  "per-cent-low-and-overdue": MEASURED.slice(2),
  "per-cent-middle": MEASURED,
  "per-cent-high": MEASURED,
  "far-behind-expected": MEASURED,
  "behind-expected": MEASURED,
  "as-expected": MEASURED,
  complete: [
    due("2025-12-31", { progress: progressOf({ status: "complete" }) }),
    due("2026-12-31", { percentComplete: 100 }),
    factsOf(AS_AT, { stated: "complete" }),
  ],
  redated: [AHEAD, FAR],
  "earlier-step-passed": [
    factsOf(AS_AT, {
      milestone: milestoneOf({ kind: "multiple", due: day("2026-12-31"), steps: ["2026-03-30", "2026-12-31"] }),
    }),
  ],
  "review-passed": [
    goesOn("ongoing", "2026-03-30"),
    goesOn("recurring", "2025-12-31", { lastReview: day("2025-09-30") }),
  ],
  "review-ahead": [
    goesOn("ongoing", AS_AT),
    goesOn("recurring", "2026-04-12", {
      lastReview: day("2026-01-12"),
      progress: progressOf({ status: "in-progress" }),
    }),
  ],
  "said-delayed": [
    due("2026-04-01", { progress: progressOf({ status: "delayed" }) }),
    goesOn("recurring", "2026-04-12", { lastReview: day("2026-01-12"), progress: progressOf({ status: "delayed" }) }),
  ],
  "said-at-risk": [FAR, goesOn("ongoing", "2026-04-12", { progress: progressOf({ status: "at-risk" }) })],
  "not-started": [
    due("2026-12-31", { progress: progressOf({ status: "not-started" }) }),
    factsOf(AS_AT, { progress: progressOf({ status: "not-started" }) }),
  ],
  "no-per-cent": [LATE, factsOf(AS_AT), factsOf(AS_AT, { percentComplete: 10 })],
  "expected-not-calculable": [LATE, factsOf(AS_AT, { milestone: milestoneOf({ kind: "tbc", text: "tbc" }) })],
  "no-date": [
    ...(["ongoing", "recurring", "event", "tbc", "vague", "none"] as const).map((kind) =>
      factsOf(AS_AT, { milestone: milestoneOf({ kind, text: "as written" }) }),
    ),
    factsOf(AS_AT),
    factsOf(AS_AT, { milestone: milestoneOf({ kind: "start", start: day("2026-09-01"), text: "From September" }) }),
    factsOf(AS_AT, { milestone: milestoneOf({ kind: "start", text: "From then" }) }),
    factsOf(AS_AT, { milestone: parseMilestone({ text: "30 April" }, {}) }),
    factsOf(AS_AT, { milestone: parseMilestone({ text: "31 June 2026" }, {}) }),
  ],
};

describe("describeReason", () => {
  const rules = new Map(Object.values(PRESETS).flatMap((set) => set.rules.map((rule) => [rule.name, rule] as const)));

  it("has a sentence for every rule, all of them in one catalogue", () => {
    const catalogue = RULE_NAMES.map((name) => {
      const rule = { name, status: rules.get(name)?.status ?? "amber", when: [] };
      return `${name}\n${FACTS[name].map((given) => `  ${describeReason(rule, given, deriveFacts(given))}`).join("\n")}`;
    });
    expect(catalogue.join("\n")).toMatchSnapshot();
  });

  it.each<[what: string, given: JudgingFacts]>([
    ["without what it speaks of", factsOf(AS_AT)],
    [
      "on the other side of its edge",
      due("2026-04-05", {
        originalDue: day("2026-05-01"),
        review: day("2026-04-12"),
        progress: progressOf({ forecast: day("2026-04-01") }),
      }),
    ],
  ])("has one for every rule of somebody's own that decides %s", (_, given) => {
    const derived = deriveFacts(given);
    const said = RULE_NAMES.map(
      (name) => `${name}: ${describeReason({ name, status: "amber", when: [] }, given, derived)}`,
    );
    expect(said.join("\n")).toMatchSnapshot();
  });

  const rule = (name: RuleName) => ({ name, status: "amber", when: [] }) as const;

  it.each<[name: RuleName, what: string, given: JudgingFacts, said: string]>([
    ["redated", "moved a day earlier", due("2026-04-30", { originalDue: day("2026-05-01") }), "moved 1 day earlier"],
    ["redated", "not moved", due("2026-04-30", { originalDue: day("2026-04-30") }), "moved 0 days later"],
    ["redated", "without a day now", factsOf(AS_AT, { originalDue: day("2026-04-30") }), "is not recorded"],
    ["forecast-to-slip", "in time", forecast("2026-04-30"), "; Progress forecasts 30 Apr 2026"],
    ["forecast-to-slip", "a day late", forecast("2026-05-01"), "1 May 2026, 1 day late"],
    [
      "forecast-to-slip",
      "without a due day",
      factsOf(AS_AT, { progress: progressOf({ forecast: day("2026-05-01") }) }),
      "Progress forecasts no day",
    ],
    ["complete", "due today", due(AS_AT, { percentComplete: 100 }), "as done; it is due 31 Mar 2026"],
    ["complete", "rated green", factsOf(AS_AT, { stated: "green" }), "nothing says that it is complete"],
    [
      "overdue",
      "done by Progress",
      due("2026-03-30", { progress: progressOf({ status: "complete" }) }),
      "says it is complete",
    ],
    ["on-track", "begun today", due("2026-05-31", { start: day(AS_AT) }), "in 61 days"],
    [
      "on-track",
      "to begin by its own milestone",
      factsOf(AS_AT, { milestone: milestoneOf({ due: day("2026-05-31"), start: day("2026-05-01") }) }),
      "in 61 days; it starts 1 May 2026",
    ],
    [
      "no-date",
      "blank",
      factsOf(AS_AT, { milestone: milestoneOf({ text: " " }) }),
      "there is no milestone, so it cannot be judged",
    ],
    ["review-ahead", "today", goesOn("ongoing", AS_AT), "next review 31 Mar 2026"],
  ])("%s, %s", (name, _, given, said) => {
    expect(describeReason(rule(name), given, deriveFacts(given)).endsWith(said)).toBe(true);
  });

  /** Saturday and Sunday. */
  it.each<[asAt: string, due: string, said: string]>([
    ["2026-03-29", "2026-03-28", "due 28 Mar 2026, with no working day since"],
    ["2026-03-28", "2026-03-29", "due 29 Mar 2026, with no working day before it"],
    ["2026-03-28", "2026-03-28", "due today, 28 Mar 2026"],
    ["2026-03-28", "2026-03-30", "due 30 Mar 2026, in 1 working day"],
  ])("on %s in working days, due %s: %s", (asAt, dueDay, said) => {
    const given = factsOf(asAt, { milestone: milestoneOf({ due: day(dueDay) }), daysAre: "working" });
    expect(describeReason(rule("on-track"), given, deriveFacts(given))).toBe(`Amber: ${said}`);
  });
});
