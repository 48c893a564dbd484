import type { Condition, Rule, RuleSet } from "./ruleSet";
import type { PresetName } from "./types";

/**
 * An item is amber from this many days before it is due. Fourteen is our choice: Bestoutcome's PM3 (algorithm 1) uses
 * seven, and boards that meet monthly asked to see reds before the date passes (Herefordshire scrutiny, 2019).
 */
const DUE_SOON_DAYS = 14;
/** "Over one month behind" (Bromsgrove improvement plan 2006-07) and "more than a month" (SSP definitions), as days. */
const ONE_MONTH_DAYS = 31;
/** "Within 1 week" (SSP project status definitions). */
const ONE_WEEK_DAYS = 7;
/** Reading's audit tracker 2019-2023: up to 25 % red, 26-75 % amber, over 75 % green. */
const PER_CENT_RED_TO = 25;
const PER_CENT_AMBER_TO = 75;
/** Reading: under 50 % and past the agreed date is red. */
const PER_CENT_OVERDUE_RED_UNDER = 50;
/** Camms default: at least 90 % of expected progress is on track, 70 % or less is off track. */
const EXPECTED_GREEN_FROM = 90;
const EXPECTED_RED_TO = 70;

const HAS_DUE: Condition = { fact: "due", in: ["known"] };
const NO_DUE: Condition = { fact: "due", in: ["none"] };
const GOES_ON: Condition = { fact: "kind", in: ["ongoing", "recurring"] };
const NOT_LATE: Condition = { fact: "daysLate", to: 0 };

const COMPLETE: Rule = { name: "complete", status: "complete", when: [{ fact: "done", in: ["yes"] }] };
const NO_DATE: Rule = { name: "no-date", status: "grey", when: [] };
const NOT_STARTED: Rule = { name: "not-started", status: "grey", when: [{ fact: "progress", in: ["not-started"] }] };
const ON_TRACK: Rule = { name: "on-track", status: "green", when: [HAS_DUE, NOT_LATE] };
const DUE_SOON: Rule = {
  name: "due-soon",
  status: "amber",
  when: [HAS_DUE, { fact: "daysLate", from: -DUE_SOON_DAYS, to: 0 }],
};
const OVERDUE: Rule = { name: "overdue", status: "red", when: [HAS_DUE, { fact: "daysLate", from: 1 }] };

/**
 * What makes an item amber although its day has not come: the people who do the work say so, or an earlier step has
 * gone by. No published scheme spells these out; without them a late service would show green until its last day.
 */
const WARNED: readonly Rule[] = [
  { name: "forecast-to-slip", status: "amber", when: [HAS_DUE, NOT_LATE, { fact: "forecastSlipDays", from: 1 }] },
  { name: "said-delayed", status: "amber", when: [HAS_DUE, NOT_LATE, { fact: "progress", in: ["delayed"] }] },
  { name: "said-at-risk", status: "amber", when: [HAS_DUE, NOT_LATE, { fact: "progress", in: ["at-risk"] }] },
  { name: "earlier-step-passed", status: "amber", when: [HAS_DUE, NOT_LATE, { fact: "earlierStepDaysLate", from: 1 }] },
];

/** An item that goes on without an end is judged by its review day; without one it cannot be judged. */
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

const STRICT_RULES: readonly Rule[] = [
  COMPLETE,
  OVERDUE,
  DUE_SOON,
  NOT_STARTED,
  ...WARNED,
  ON_TRACK,
  ...REVIEWED,
  NO_DATE,
];

/**
 * The rule sets we ship. In each the order is: done first, then lateness from worst to least, then warnings, then
 * green, and grey last.
 */
export const PRESETS: Readonly<Record<PresetName, RuleSet>> = {
  strict: {
    preset: "strict",
    title: "Strict",
    summary: "Red from the first day overdue, amber when due within 14 days",
    source: "After PM3 traffic lights, algorithm 1, with its 7-day window widened to 14 by us",
    rules: STRICT_RULES,
  },
  "one-month": {
    preset: "one-month",
    title: "One-month tolerance",
    summary: "Amber up to 31 days overdue, red after that",
    source:
      "After Bromsgrove's improvement plan 2006-07; 31 days for its month, and amber from the first day, are ours",
    rules: [
      COMPLETE,
      { name: "overdue-past-tolerance", status: "red", when: [HAS_DUE, { fact: "daysLate", over: ONE_MONTH_DAYS }] },
      {
        name: "overdue-within-tolerance",
        status: "amber",
        when: [HAS_DUE, { fact: "daysLate", from: 1, to: ONE_MONTH_DAYS }],
      },
      ...WARNED,
      ON_TRACK,
      ...REVIEWED,
      NO_DATE,
    ],
  },
  "one-week-one-month": {
    preset: "one-week-one-month",
    title: "One week, one month",
    summary: "Green up to 7 days overdue, amber up to 31, red after that or when re-dated by more than 31",
    source: "After the SSP project status definitions; 31 days for its month is ours",
    rules: [
      COMPLETE,
      { name: "overdue-past-tolerance", status: "red", when: [HAS_DUE, { fact: "daysLate", over: ONE_MONTH_DAYS }] },
      { name: "redated", status: "red", when: [HAS_DUE, { fact: "redatedDays", over: ONE_MONTH_DAYS }] },
      {
        name: "overdue-within-tolerance",
        status: "amber",
        when: [HAS_DUE, { fact: "daysLate", over: ONE_WEEK_DAYS, to: ONE_MONTH_DAYS }],
      },
      ...WARNED,
      { name: "on-track", status: "green", when: [HAS_DUE, { fact: "daysLate", to: ONE_WEEK_DAYS }] },
      ...REVIEWED,
      NO_DATE,
    ],
  },
  "per-cent": {
    preset: "per-cent",
    title: "Per-cent bands",
    summary: "By per cent done: red to 25, amber to 75, green above; red under 50 once overdue",
    source: "After Reading's audit tracker 2019-2023; parts of a per cent fall into the band above the edge they pass",
    rules: [
      COMPLETE,
      {
        name: "per-cent-low-and-overdue",
        status: "red",
        when: [
          { fact: "percentDone", under: PER_CENT_OVERDUE_RED_UNDER },
          { fact: "daysLate", from: 1 },
        ],
      },
      { name: "per-cent-low", status: "red", when: [{ fact: "percentDone", to: PER_CENT_RED_TO }] },
      {
        name: "per-cent-middle",
        status: "amber",
        when: [{ fact: "percentDone", over: PER_CENT_RED_TO, to: PER_CENT_AMBER_TO }],
      },
      { name: "per-cent-high", status: "green", when: [HAS_DUE, { fact: "percentDone", over: PER_CENT_AMBER_TO }] },
      { name: "no-per-cent", status: "grey", when: [] },
    ],
  },
  "expected-progress": {
    preset: "expected-progress",
    title: "Expected progress",
    summary: "Per cent done against time elapsed: green from 90% of expected, red at 70% or less",
    source: "After the Camms defaults; exactly 70% is off track, as its first rule says",
    rules: [
      COMPLETE,
      {
        name: "far-behind-expected",
        status: "red",
        when: [HAS_DUE, { fact: "percentOfExpected", to: EXPECTED_RED_TO }],
      },
      {
        name: "behind-expected",
        status: "amber",
        when: [HAS_DUE, { fact: "percentOfExpected", over: EXPECTED_RED_TO, under: EXPECTED_GREEN_FROM }],
      },
      {
        name: "as-expected",
        status: "green",
        when: [HAS_DUE, { fact: "percentOfExpected", from: EXPECTED_GREEN_FROM }],
      },
      { name: "expected-not-calculable", status: "grey", when: [] },
    ],
  },
  "recovery-plan": {
    preset: "recovery-plan",
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
      ...WARNED,
      ON_TRACK,
      ...REVIEWED,
      NO_DATE,
    ],
  },
  "state-first": {
    preset: "state-first",
    title: "State first",
    summary: "Complete and not started stand apart; only what is under way is rated, by the strict rules",
    source: "After Bracknell Forest's Council Plan overview, quarter 4 2024/25",
    rules: [COMPLETE, NOT_STARTED, ...STRICT_RULES.filter((rule) => rule !== COMPLETE && rule !== NOT_STARTED)],
  },
};
