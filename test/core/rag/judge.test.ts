import { describeDate, fromDayNumber, PRESETS, ruleSetOf, type JudgingFacts, type PresetName } from "../../../src/core";
import { judge, judgeBy, judgeByOriginalDue } from "../../../src/core/rag/judge";
import { RULE_NAMES } from "../../../src/core/rag/ruleSet";
import { day, factsOf, milestoneOf, progressOf } from "../../support/judgingFacts";
import { fc } from "../../support/properties";

const AS_AT = "2018-03-31";

interface Given {
  due?: string;
  progress?: Parameters<typeof progressOf>[0];
  more?: Partial<JudgingFacts>;
}

function facts({ due, progress, more }: Given): JudgingFacts {
  return factsOf(AS_AT, {
    ...(due === undefined ? {} : { milestone: milestoneOf({ due: day(due), text: due }) }),
    progress: progressOf(progress),
    ...more,
  });
}

/** [what, given, status, rule, days overdue] */
type Row = [what: string, given: Given, status: string, rule: string, daysOverdue: number | null];

function itJudges(preset: PresetName, rows: readonly Row[]): void {
  it.each(rows)(`${preset}: %s`, (_, given, status, rule, daysOverdue) => {
    expect(judge(facts(given), preset)).toMatchObject({ status, rule, daysOverdue });
  });
}

describe("judge", () => {
  itJudges("strict", [
    ["due today is not overdue", { due: "2018-03-31" }, "amber", "due-soon", 0],
    ["a day overdue is red", { due: "2018-03-30" }, "red", "overdue", 1],
    ["ninety days overdue", { due: "2017-12-31" }, "red", "overdue", 90],
    ["exactly fourteen days ahead is amber", { due: "2018-04-14" }, "amber", "due-soon", 0],
    ["fifteen days ahead is green", { due: "2018-04-15" }, "green", "on-track", 0],
    [
      "complete though overdue",
      { due: "2017-12-31", progress: { status: "complete", text: "Complete" } },
      "complete",
      "complete",
      0,
    ],
    ["complete without a date", { progress: { status: "complete", text: "Done" } }, "complete", "complete", null],
    [
      "complete by the plan's own rating",
      { due: "2017-12-31", more: { stated: "complete" } },
      "complete",
      "complete",
      0,
    ],
    ["complete by 100 per cent", { due: "2017-12-31", more: { percentComplete: 100 } }, "complete", "complete", 0],
    ["99 per cent is not complete", { due: "2017-12-31", more: { percentComplete: 99 } }, "red", "overdue", 90],
    [
      "a typed green does not hide an overdue item",
      { due: "2018-03-30", more: { stated: "green" } },
      "red",
      "overdue",
      1,
    ],
    ["no milestone", {}, "grey", "no-date", null],
    ["not started and far off", { due: "2018-09-30", progress: { status: "not-started" } }, "grey", "not-started", 0],
    ["not started and due soon", { due: "2018-04-10", progress: { status: "not-started" } }, "amber", "due-soon", 0],
    ["not started and overdue", { due: "2018-03-01", progress: { status: "not-started" } }, "red", "overdue", 30],
    ["said to be delayed", { due: "2018-09-30", progress: { status: "delayed" } }, "amber", "said-delayed", 0],
    ["said to be at risk", { due: "2018-09-30", progress: { status: "at-risk" } }, "amber", "said-at-risk", 0],
    [
      "forecast a day late",
      { due: "2018-09-30", progress: { status: "in-progress", forecast: day("2018-10-01") } },
      "amber",
      "forecast-to-slip",
      0,
    ],
    [
      "forecast on the day",
      { due: "2018-09-30", progress: { status: "in-progress", forecast: day("2018-09-30") } },
      "green",
      "on-track",
      0,
    ],
  ]);

  itJudges("one-month", [
    ["due today", { due: "2018-03-31" }, "green", "on-track", 0],
    ["a day overdue", { due: "2018-03-30" }, "amber", "overdue-within-tolerance", 1],
    ["31 days overdue", { due: "2018-02-28" }, "amber", "overdue-within-tolerance", 31],
    ["32 days overdue", { due: "2018-02-27" }, "red", "overdue-past-tolerance", 32],
    ["no date", {}, "grey", "no-date", null],
    ["complete", { due: "2017-01-01", progress: { status: "complete" } }, "complete", "complete", 0],
  ]);

  itJudges("one-week-one-month", [
    ["seven days overdue", { due: "2018-03-24" }, "green", "on-track", 7],
    ["eight days overdue", { due: "2018-03-23" }, "amber", "overdue-within-tolerance", 8],
    ["31 days overdue", { due: "2018-02-28" }, "amber", "overdue-within-tolerance", 31],
    ["32 days overdue", { due: "2018-02-27" }, "red", "overdue-past-tolerance", 32],
    ["moved by 31 days", { due: "2018-06-30", more: { originalDue: day("2018-05-30") } }, "green", "on-track", 0],
    ["moved by 32 days", { due: "2018-06-30", more: { originalDue: day("2018-05-29") } }, "red", "redated", 0],
    ["brought forward", { due: "2018-06-30", more: { originalDue: day("2018-12-31") } }, "green", "on-track", 0],
  ]);

  itJudges("per-cent", [
    ["25 per cent", { due: "2018-09-30", more: { percentComplete: 25 } }, "red", "per-cent-low", 0],
    ["25.5 per cent", { due: "2018-09-30", more: { percentComplete: 25.5 } }, "amber", "per-cent-middle", 0],
    ["75 per cent", { due: "2018-09-30", more: { percentComplete: 75 } }, "amber", "per-cent-middle", 0],
    ["75.5 per cent", { due: "2018-09-30", more: { percentComplete: 75.5 } }, "green", "per-cent-high", 0],
    [
      "49 per cent and overdue",
      { due: "2018-03-30", more: { percentComplete: 49 } },
      "red",
      "per-cent-low-and-overdue",
      1,
    ],
    ["50 per cent and overdue", { due: "2018-03-30", more: { percentComplete: 50 } }, "amber", "per-cent-middle", 1],
    ["no per cent", { due: "2018-09-30" }, "grey", "no-per-cent", 0],
    ["80 per cent without a date is not green", { more: { percentComplete: 80 } }, "grey", "no-per-cent", null],
  ]);

  // 1 January to 10 April is a hundred days; 31 March is the ninetieth.
  itJudges("expected-progress", [
    [
      "90 per cent of expected",
      { due: "2018-04-10", more: { percentComplete: 81, start: day("2018-01-01") } },
      "green",
      "as-expected",
      0,
    ],
    [
      "just under 90",
      { due: "2018-04-10", more: { percentComplete: 80.9, start: day("2018-01-01") } },
      "amber",
      "behind-expected",
      0,
    ],
    [
      "just over 70",
      { due: "2018-04-10", more: { percentComplete: 63.1, start: day("2018-01-01") } },
      "amber",
      "behind-expected",
      0,
    ],
    [
      "70 per cent of expected is off track",
      { due: "2018-04-10", more: { percentComplete: 63, start: day("2018-01-01") } },
      "red",
      "far-behind-expected",
      0,
    ],
    [
      "before its start",
      { due: "2018-12-31", more: { percentComplete: 0, start: day("2018-06-01") } },
      "green",
      "as-expected",
      0,
    ],
    [
      "from the plan's start",
      { due: "2018-04-10", more: { percentComplete: 10, planStart: day("2018-01-01") } },
      "red",
      "far-behind-expected",
      0,
    ],
    [
      "on its first day some is expected",
      { due: "2018-07-08", more: { percentComplete: 0, start: day(AS_AT) } },
      "red",
      "far-behind-expected",
      0,
    ],
    [
      "an action of one day",
      { due: AS_AT, more: { percentComplete: 50, start: day(AS_AT) } },
      "red",
      "far-behind-expected",
      0,
    ],
    ["no start", { due: "2018-04-10", more: { percentComplete: 50 } }, "grey", "expected-not-calculable", 0],
    ["no per cent", { due: "2018-04-10", more: { start: day("2018-01-01") } }, "grey", "expected-not-calculable", 0],
    [
      "past due, all of it is expected",
      { due: "2018-03-01", more: { percentComplete: 80, start: day("2018-01-01") } },
      "amber",
      "behind-expected",
      30,
    ],
  ]);

  itJudges("recovery-plan", [
    [
      "overdue with a new date",
      { due: "2018-03-01", progress: { status: "delayed", text: "Now in June", forecast: day("2018-06-30") } },
      "amber",
      "overdue-with-recovery",
      30,
    ],
    [
      "overdue with words of recovery",
      { due: "2018-03-01", progress: { status: "in-progress", text: "Revised timetable agreed with the board" } },
      "amber",
      "overdue-with-recovery",
      30,
    ],
    ["overdue and silent", { due: "2018-03-01" }, "red", "overdue-without-recovery", 30],
    [
      "overdue with a forecast that has passed",
      { due: "2018-03-01", progress: { status: "in-progress", text: "Mid March", forecast: day("2018-03-15") } },
      "red",
      "overdue-without-recovery",
      30,
    ],
    [
      "overdue and not started",
      { due: "2018-03-01", progress: { status: "not-started", text: "Not started, will be revised" } },
      "red",
      "overdue-without-recovery",
      30,
    ],
    [
      "overdue with a forecast of today",
      { due: "2018-03-01", progress: { status: "delayed", text: "", forecast: day(AS_AT) } },
      "amber",
      "overdue-with-recovery",
      30,
    ],
    ["on target", { due: "2018-03-31" }, "green", "on-track", 0],
  ]);

  itJudges("state-first", [
    [
      "not started stands apart even when overdue",
      { due: "2018-03-01", progress: { status: "not-started" } },
      "grey",
      "not-started",
      30,
    ],
    ["under way and overdue", { due: "2018-03-01", progress: { status: "in-progress" } }, "red", "overdue", 30],
    ["under way and far off", { due: "2018-09-30", progress: { status: "in-progress" } }, "green", "on-track", 0],
    ["complete", { due: "2018-03-01", progress: { status: "complete" } }, "complete", "complete", 0],
  ]);

  it.each<[string, Partial<JudgingFacts>, string, string]>([
    ["ongoing without review", { milestone: milestoneOf({ kind: "ongoing" }) }, "grey", "no-date"],
    [
      "ongoing, review ahead",
      { milestone: milestoneOf({ kind: "ongoing" }), review: day("2018-04-01") },
      "green",
      "review-ahead",
    ],
    [
      "ongoing, review today",
      { milestone: milestoneOf({ kind: "ongoing" }), review: day(AS_AT) },
      "green",
      "review-ahead",
    ],
    [
      "ongoing, review passed",
      { milestone: milestoneOf({ kind: "ongoing" }), review: day("2018-03-30") },
      "amber",
      "review-passed",
    ],
    [
      "ongoing, review ahead, delayed",
      {
        milestone: milestoneOf({ kind: "ongoing" }),
        review: day("2018-04-01"),
        progress: progressOf({ status: "delayed" }),
      },
      "amber",
      "said-delayed",
    ],
    [
      "ongoing, review ahead, at risk",
      {
        milestone: milestoneOf({ kind: "ongoing" }),
        review: day("2018-04-01"),
        progress: progressOf({ status: "at-risk" }),
      },
      "amber",
      "said-at-risk",
    ],
    [
      "recurring, review ahead",
      { milestone: milestoneOf({ kind: "recurring", recurrence: "P3M" }), review: day("2018-06-30") },
      "green",
      "review-ahead",
    ],
    [
      "to be confirmed, review ahead",
      { milestone: milestoneOf({ kind: "tbc" }), review: day("2018-06-30") },
      "grey",
      "no-date",
    ],
    [
      "ongoing until an end that passed",
      { milestone: milestoneOf({ kind: "ongoing", due: day("2018-02-28") }) },
      "red",
      "overdue",
    ],
    [
      "a start without an end",
      { milestone: milestoneOf({ kind: "start", start: day("2018-09-01") }) },
      "grey",
      "no-date",
    ],
    [
      "an earlier step has passed",
      { milestone: milestoneOf({ kind: "multiple", due: day("2018-09-30"), steps: ["2017-12-31", "2018-09-30"] }) },
      "amber",
      "earlier-step-passed",
    ],
    [
      "an earlier step was yesterday",
      { milestone: milestoneOf({ kind: "multiple", due: day("2018-09-30"), steps: ["2018-03-30", "2018-09-30"] }) },
      "amber",
      "earlier-step-passed",
    ],
    [
      "ongoing until an end ahead, though its review has passed",
      { milestone: milestoneOf({ kind: "ongoing", due: day("2018-09-30") }), review: day("2018-03-01") },
      "green",
      "on-track",
    ],
    [
      "ongoing until an end that passed, with a review ahead",
      { milestone: milestoneOf({ kind: "ongoing", due: day("2018-02-28") }), review: day("2018-06-01") },
      "red",
      "overdue",
    ],
    [
      "a month list's earlier month",
      { milestone: milestoneOf({ kind: "recurring", due: day("2018-09-30"), steps: ["2017-12-31", "2018-09-30"] }) },
      "green",
      "on-track",
    ],
    [
      "an earlier step is today",
      { milestone: milestoneOf({ kind: "multiple", due: day("2018-09-30"), steps: [AS_AT, "2018-09-30"] }) },
      "green",
      "on-track",
    ],
  ])("strict: %s", (_, given, status, rule) => {
    expect(judge(factsOf(AS_AT, given), "strict")).toMatchObject({ status, rule });
  });

  it("begins its reason with the status' label", () => {
    expect(judge(facts({ due: "2017-12-31" }), "strict").reason).toBe(
      "Red: due 31 Dec 2017, 90 days overdue on 31 Mar 2018; nothing in Progress says it is done",
    );
  });

  it("is exactly as expected before its start", () => {
    const given = facts({ due: "2018-12-31", more: { percentComplete: 0, start: day("2018-06-01") } });
    expect(judge(given, "expected-progress").reason).toContain("100% of what");
  });

  it("counts today as a day that is still ahead", () => {
    expect(judge(facts({ due: AS_AT }), "strict").nextDate).toBe(AS_AT);
    expect(judge(facts({ due: "2018-03-30" }), "strict").nextDate).toBeNull();
  });

  it("names the first of several days that are ahead, whichever of them it is", () => {
    const days = {
      start: day("2018-06-01"),
      review: day("2018-05-01"),
      progress: progressOf({ forecast: day("2018-04-02") }),
    };
    const given = facts({ due: "2018-04-01", more: days });
    const later = (date: string) => ({ ...given, asAt: day(date) });
    expect(
      [AS_AT, "2018-04-02", "2018-04-03", "2018-05-02"].map((date) => judge(later(date), "strict").nextDate),
    ).toEqual([...["2018-04-01", "2018-04-02", "2018-05-01", "2018-06-01"]]);
  });

  it("names the next day that matters", () => {
    const ongoing = factsOf(AS_AT, {
      milestone: milestoneOf({ kind: "ongoing", due: day("2020-08-31") }),
      review: day("2018-10-01"),
    });
    expect(judge(ongoing, "strict").nextDate).toBe("2018-10-01");
    expect(judge(facts({ due: "2017-01-01" }), "strict").nextDate).toBeNull();
  });
});

describe("judgeByOriginalDue", () => {
  const moved = (originalDue: string | null) =>
    factsOf(AS_AT, {
      milestone: milestoneOf({ due: day("2018-12-31"), steps: ["2018-03-01", "2018-12-31"] }),
      originalDue: originalDue === null ? null : day(originalDue),
    });

  it.each<[what: string, originalDue: string | null]>([
    ["no history knows it", null],
    ["it was never moved", "2018-12-31"],
  ])("says nothing where %s", (_, originalDue) => {
    expect(judgeByOriginalDue(moved(originalDue), PRESETS.strict)).toBeNull();
  });

  it.each<[originalDue: string, preset: PresetName, status: string, rule: string, daysOverdue: number]>([
    ["2018-03-30", "strict", "red", "overdue", 1],
    ["2018-03-31", "strict", "amber", "due-soon", 0],
    ["2018-04-15", "strict", "green", "on-track", 0],
    ["2019-12-31", "strict", "green", "on-track", 0],
    ["2018-03-30", "one-week-one-month", "green", "on-track", 1],
  ])("judges by the day first recorded, %s by %s, without its steps", (originalDue, preset, status, rule, days) => {
    const then = judgeByOriginalDue(moved(originalDue), PRESETS[preset]);
    expect(then).toMatchObject({ status, rule, daysOverdue: days, due: originalDue });
  });
});

describe("judge, whatever the item", () => {
  const anyDay = fc.integer({ min: 16000, max: 20000 }).map(fromDayNumber);
  const anyFacts = fc.record({
    asAt: anyDay,
    milestone: fc.oneof(
      fc.constant(milestoneOf()),
      fc
        .constantFrom("ongoing", "recurring", "tbc", "vague", "event", "start" as const)
        .map((kind) => milestoneOf({ kind } as never)),
      anyDay.map((due) => milestoneOf({ due })),
    ),
    progress: fc.record({
      text: fc.constant(""),
      status: fc.constantFrom("complete", "in-progress", "not-started", "delayed", "at-risk", "unclear" as const),
      forecast: fc.option(anyDay),
      percentComplete: fc.constant(null),
    }),
    start: fc.option(anyDay),
    review: fc.option(anyDay),
    percentComplete: fc.option(fc.integer({ min: 0, max: 100 })),
    stated: fc.option(fc.constantFrom("complete", "red", "amber", "green", "grey" as const)),
    planStart: fc.option(anyDay),
    originalDue: fc.option(anyDay),
  }) as fc.Arbitrary<JudgingFacts>;
  const anyPreset = fc.constantFrom(...(Object.keys(PRESETS) as PresetName[]));

  it("is never green without a due day or a review day", () => {
    fc.assert(
      fc.property(anyFacts, anyPreset, (given, preset) => {
        const undated = given.milestone.due === null && given.review === null;
        return !(undated && judge(given, preset).status === "green");
      }),
    );
  });

  /** Items that can be red, and green once some rule errs: near days, and nothing said that decides whatever the day. */
  const nearDay = fc.integer({ min: 19_000, max: 19_200 }).map(fromDayNumber);
  const datedFacts = fc.record({
    asAt: nearDay,
    milestone: fc.oneof(
      nearDay.map((due) => milestoneOf({ due })),
      fc.constantFrom("ongoing", "recurring" as const).map((kind) => milestoneOf({ kind })),
    ),
    progress: fc.option(nearDay).map((forecast) => progressOf({ forecast })),
    start: fc.option(nearDay),
    review: fc.option(nearDay),
    percentComplete: fc.option(fc.integer({ min: 0, max: 99 })),
    stated: fc.constant(null),
    planStart: fc.option(nearDay),
    originalDue: fc.option(nearDay),
  }) as fc.Arbitrary<JudgingFacts>;

  it("never turns a red item green by the passing of time", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyFacts, datedFacts),
        anyPreset,
        fc.integer({ min: 1, max: 300 }),
        (given, preset, later) => {
          const rules = [PRESETS[preset], ruleSetOf(preset, {}, "working")];
          const then = { ...given, asAt: fromDayNumber(Math.round(Date.parse(given.asAt) / 86_400_000 + later)) };
          return rules.every((set) => judgeBy(given, set).status !== "red" || judgeBy(then, set).status !== "green");
        },
      ),
      { numRuns: 600 },
    );
  });

  it("always says why, in one line that begins with the label", () => {
    fc.assert(
      fc.property(anyFacts, anyPreset, (given, preset) =>
        /^(Complete|Red|Amber|Green|Grey): [^\n]{5,}$/.test(judge(given, preset).reason),
      ),
    );
  });

  it.each(["none", "vague"] as const)("says that a milestone in words of kind %s names no date", (kind) => {
    const { reason } = judge(factsOf(AS_AT, { milestone: milestoneOf({ kind, text: "See the notes" }) }), "strict");
    expect(reason).toContain("names no date");
  });

  it.each(RULE_NAMES)("has a sentence for %s, whatever is not known of the item", (name) => {
    const ruleSet = { ...PRESETS.strict, rules: [{ name, status: "amber", when: [] }] } as const;
    const wordy = factsOf(AS_AT, { milestone: milestoneOf({ text: "See the notes" }) });
    const reasons = [factsOf(AS_AT), wordy, facts({ due: "2018-06-30" }), facts({ due: "2018-03-30" })].map(
      (given) => judgeBy(given, ruleSet).reason,
    );
    for (const reason of reasons) {
      expect(reason).toMatch(/^Amber: [^\n]+$/);
      expect(reason).not.toMatch(/undefined|null|NaN|Infinity|\.$/);
    }
  });

  it("is grey where a set of rules has none for the item", () => {
    const rules = PRESETS.strict.rules.slice(0, 1);
    expect(judgeBy(factsOf(AS_AT), { ...PRESETS.strict, rules })).toMatchObject({ status: "grey", rule: "no-date" });
  });

  it("writes days as officers do", () => {
    expect(describeDate(day("2018-03-01"))).toBe("1 Mar 2018");
  });
});
