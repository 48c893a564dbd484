import { describeDays } from "../dates/describeDate";
import { defaultNumbers, NUMBERS_OF_PRESET, type RuleNumbers } from "./ruleNumbers";
import type { Condition, Rule, RuleSet } from "./ruleSet";
import type { DaysCounted, PresetName } from "./types";

const HAS_DUE: Condition = { fact: "due", in: ["known"] };
const NO_DUE: Condition = { fact: "due", in: ["none"] };
const GOES_ON: Condition = { fact: "kind", in: ["ongoing", "recurring"] };
const NOT_LATE: Condition = { fact: "daysLate", to: 0 };

const COMPLETE: Rule = { name: "complete", status: "complete", when: [{ fact: "done", in: ["yes"] }] };
const NO_DATE: Rule = { name: "no-date", status: "grey", when: [] };
const NOT_STARTED: Rule = { name: "not-started", status: "grey", when: [{ fact: "progress", in: ["not-started"] }] };
const ON_TRACK: Rule = { name: "on-track", status: "green", when: [HAS_DUE, NOT_LATE] };
const OVERDUE: Rule = { name: "overdue", status: "red", when: [HAS_DUE, { fact: "daysLate", from: 1 }] };

/**
 * What makes an item amber although its day has not come, or has within the days of grace: the people who do the work
 * say so, or an earlier step has gone by. No published scheme spells these out; without them a late service would show
 * green until its last day.
 */
function warned(graceDays: number): readonly Rule[] {
  const inTime: Condition = { fact: "daysLate", to: graceDays };
  return [
    { name: "forecast-to-slip", status: "amber", when: [HAS_DUE, inTime, { fact: "forecastSlipDays", from: 1 }] },
    { name: "said-delayed", status: "amber", when: [HAS_DUE, inTime, { fact: "progress", in: ["delayed"] }] },
    { name: "said-at-risk", status: "amber", when: [HAS_DUE, inTime, { fact: "progress", in: ["at-risk"] }] },
    { name: "earlier-step-passed", status: "amber", when: [HAS_DUE, inTime, { fact: "earlierStepDaysLate", from: 1 }] },
  ];
}

/**
 * An item that goes on without an end is judged by its review day; without one it cannot be judged. Where Progress records
 * that a recurring item was last reviewed, its next review is counted from then.
 *
 * @source our own reading: the published rules rate such items grey (Camms) or leave them to judgement
 */
const REVIEWED: readonly Rule[] = [
  { name: "review-passed", status: "amber", when: [NO_DUE, GOES_ON, { fact: "daysToReview", to: -1 }] },
  {
    name: "said-delayed",
    status: "amber",
    when: [NO_DUE, GOES_ON, { fact: "daysToReview", from: 0 }, { fact: "progress", in: ["delayed"] }],
  },
  {
    name: "said-at-risk",
    status: "amber",
    when: [NO_DUE, GOES_ON, { fact: "daysToReview", from: 0 }, { fact: "progress", in: ["at-risk"] }],
  },
  { name: "review-ahead", status: "green", when: [NO_DUE, GOES_ON, { fact: "daysToReview", from: 0 }] },
];

function strictRules({ dueSoonDays }: RuleNumbers): readonly Rule[] {
  return [
    COMPLETE,
    OVERDUE,
    { name: "due-soon", status: "amber", when: [HAS_DUE, { fact: "daysLate", from: -dueSoonDays, to: 0 }] },
    NOT_STARTED,
    ...warned(0),
    { name: "on-track", status: "green", when: [HAS_DUE, { fact: "daysLate", under: -dueSoonDays }] },
    ...REVIEWED,
    NO_DATE,
  ];
}

/** Says a count of the days that the rules go by: `14 days`, `10 working days`. */
type SayDays = (count: number) => string;

/** A preset as a function of its numbers: its sentence says what they are. */
type PresetOf = (numbers: RuleNumbers, days: SayDays) => Omit<RuleSet, "preset">;

const PRESET_OF: Readonly<Record<PresetName, PresetOf>> = {
  strict: (numbers, days) => ({
    title: "Strict",
    summary: `Red from the first day overdue, amber when due within ${days(numbers.dueSoonDays)}`,
    source: "After PM3 traffic lights, algorithm 1, with its 7-day window widened to 14 by us",
    rules: strictRules(numbers),
  }),
  "one-month": ({ toleranceDays }, days) => ({
    title: "One-month tolerance",
    summary: `Amber up to ${days(toleranceDays)} overdue, red after that`,
    source:
      "After Bromsgrove's improvement plan 2006-07; 31 days for its month, and amber from the first day, are ours",
    rules: [
      COMPLETE,
      { name: "overdue-past-tolerance", status: "red", when: [HAS_DUE, { fact: "daysLate", over: toleranceDays }] },
      {
        name: "overdue-within-tolerance",
        status: "amber",
        when: [HAS_DUE, { fact: "daysLate", from: 1, to: toleranceDays }],
      },
      ...warned(0),
      ON_TRACK,
      ...REVIEWED,
      NO_DATE,
    ],
  }),
  "one-week-one-month": ({ graceDays, toleranceDays, redatedDays }, days) => ({
    title: "One week, one month",
    summary: `Green up to ${days(graceDays)} overdue, amber up to ${toleranceDays}, red after that or when re-dated by more than ${redatedDays}`,
    source: "After the SSP project status definitions; 31 days for its month is ours",
    rules: [
      COMPLETE,
      { name: "overdue-past-tolerance", status: "red", when: [HAS_DUE, { fact: "daysLate", over: toleranceDays }] },
      { name: "redated", status: "red", when: [HAS_DUE, { fact: "redatedDays", over: redatedDays }] },
      {
        name: "overdue-within-tolerance",
        status: "amber",
        when: [HAS_DUE, { fact: "daysLate", over: graceDays, to: toleranceDays }],
      },
      ...warned(graceDays),
      { name: "on-track", status: "green", when: [HAS_DUE, { fact: "daysLate", to: graceDays }] },
      ...REVIEWED,
      NO_DATE,
    ],
  }),
  "per-cent": ({ perCentRedTo, perCentAmberTo, perCentOverdueRedUnder }) => ({
    title: "Per-cent bands",
    summary: `By per cent done: red to ${perCentRedTo}, amber to ${perCentAmberTo}, green above; red under ${perCentOverdueRedUnder} once overdue`,
    source: "After Reading's audit tracker 2019-2023; parts of a per cent fall into the band above the edge they pass",
    rules: [
      COMPLETE,
      {
        name: "per-cent-low-and-overdue",
        status: "red",
        when: [
          { fact: "percentDone", under: perCentOverdueRedUnder },
          { fact: "daysLate", from: 1 },
        ],
      },
      { name: "per-cent-low", status: "red", when: [{ fact: "percentDone", to: perCentRedTo }] },
      {
        name: "per-cent-middle",
        status: "amber",
        when: [{ fact: "percentDone", over: perCentRedTo, to: perCentAmberTo }],
      },
      { name: "per-cent-high", status: "green", when: [HAS_DUE, { fact: "percentDone", over: perCentAmberTo }] },
      { name: "no-per-cent", status: "grey", when: [] },
    ],
  }),
  "expected-progress": ({ expectedRedTo, expectedGreenFrom }) => ({
    title: "Expected progress",
    summary: `Per cent done against time elapsed: green from ${expectedGreenFrom}% of expected, red at ${expectedRedTo}% or less`,
    source: "After the Camms defaults; exactly 70% is off track, as its first rule says",
    rules: [
      COMPLETE,
      { name: "far-behind-expected", status: "red", when: [HAS_DUE, { fact: "percentOfExpected", to: expectedRedTo }] },
      {
        name: "behind-expected",
        status: "amber",
        when: [HAS_DUE, { fact: "percentOfExpected", over: expectedRedTo, under: expectedGreenFrom }],
      },
      {
        name: "as-expected",
        status: "green",
        when: [HAS_DUE, { fact: "percentOfExpected", from: expectedGreenFrom }],
      },
      { name: "expected-not-calculable", status: "grey", when: [] },
    ],
  }),
  "recovery-plan": () => ({
    title: "Recovery plan",
    summary: "Overdue is amber where Progress says what is being done about it, red where it does not",
    source: "After West Oxfordshire's governance action plan 2023/24",
    rules: [
      COMPLETE,
      {
        name: "overdue-with-recovery",
        status: "amber",
        when: [HAS_DUE, { fact: "daysLate", from: 1 }, { fact: "recovery", in: ["given"] }],
      },
      {
        name: "overdue-without-recovery",
        status: "red",
        when: [HAS_DUE, { fact: "daysLate", from: 1 }, { fact: "recovery", in: ["none"] }],
      },
      ...warned(0),
      ON_TRACK,
      ...REVIEWED,
      NO_DATE,
    ],
  }),
  "state-first": (numbers) => ({
    title: "State first",
    summary: "Complete and not started stand apart; only what is under way is rated, by the strict rules",
    source: "After Bracknell Forest's Council Plan overview, quarter 4 2024/25",
    rules: [COMPLETE, NOT_STARTED, ...strictRules(numbers).filter((rule) => rule !== COMPLETE && rule !== NOT_STARTED)],
  }),
};

/**
 * A rule set that we ship, with days and per cents of the user's own where given, in calendar or working days. In each the order is: done first, then
 * lateness from worst to least, then warnings, then green, and grey last.
 */
export function ruleSetOf(
  preset: PresetName,
  numbers: Partial<RuleNumbers> = {},
  daysAre: DaysCounted = "calendar",
): RuleSet {
  const isWorking = daysAre === "working";
  const days: SayDays = (count) => describeDays(count, isWorking ? "working" : "");
  const made = PRESET_OF[preset]({ ...defaultNumbers(daysAre), ...numbers }, days);
  if (!isWorking) return { preset, ...made };
  const others = NUMBERS_OF_PRESET[preset].includes("redatedDays") ? " calendar days" : "";
  return { preset, ...made, summary: `${made.summary}${others}`, daysAre };
}

/** The rule sets as we ship them. */
export const PRESETS: Readonly<Record<PresetName, RuleSet>> = {
  strict: ruleSetOf("strict"),
  "one-month": ruleSetOf("one-month"),
  "one-week-one-month": ruleSetOf("one-week-one-month"),
  "per-cent": ruleSetOf("per-cent"),
  "expected-progress": ruleSetOf("expected-progress"),
  "recovery-plan": ruleSetOf("recovery-plan"),
  "state-first": ruleSetOf("state-first"),
};
