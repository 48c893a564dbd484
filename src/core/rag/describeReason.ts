import { describeDate, describeDays } from "../dates/describeDate";
import type { IsoDate } from "../dates/isoDate";
import type { Rule, RuleFacts, RuleName } from "./ruleSet";
import { STATUS_LOOKS } from "./status";
import type { JudgingFacts } from "./types";

type Says = (facts: JudgingFacts, derived: RuleFacts) => string;

/**
 * The reason in one sentence, without a full stop, beginning with the status' label: what was due, when, how many days,
 * what Progress says. Only facts of the item are in it.
 */
export function describeReason(rule: Rule, facts: JudgingFacts, derived: RuleFacts): string {
  return `${STATUS_LOOKS[rule.status].label}: ${REASONS[rule.name](facts, derived)}`;
}

const REASONS: Readonly<Record<RuleName, Says>> = {
  complete: (facts) => `${whoSaysDone(facts)}${wasDue(facts)}`,
  overdue: (facts, derived) => `${overdue(facts, derived)}; ${saysOfProgress(facts)}`,
  "overdue-past-tolerance": (facts, derived) => `${overdue(facts, derived)}; ${saysOfProgress(facts)}`,
  "overdue-within-tolerance": (facts, derived) =>
    `${overdue(facts, derived)}, within the tolerance; ${saysOfProgress(facts)}`,
  "overdue-without-recovery": (facts, derived) =>
    `${overdue(facts, derived)}; Progress does not say what is being done about it`,
  "overdue-with-recovery": (facts, derived) => `${overdue(facts, derived)}; Progress says what is being done about it`,
  redated: (facts, derived) =>
    `${dueAhead(facts, derived)}, but first due ${dateOf(facts.originalDue)} and moved ${describeDays(derived.redatedDays ?? 0)} later`,
  "due-soon": (facts, derived) => `${dueAhead(facts, derived)}; ${saysOfProgress(facts)}`,
  "forecast-to-slip": (facts, derived) =>
    `${dueAhead(facts, derived)}, but Progress forecasts ${dateOf(facts.progress.forecast)}, ${describeDays(derived.forecastSlipDays ?? 0)} late`,
  "said-delayed": (facts, derived) => `${dueOrReview(facts, derived)}, but Progress says it is delayed`,
  "said-at-risk": (facts, derived) => `${dueOrReview(facts, derived)}, but Progress says it is at risk`,
  "earlier-step-passed": (facts, derived) =>
    `${dueAhead(facts, derived)}, but an earlier step was due ${describeDays(derived.earlierStepDaysLate ?? 0)} ago; ${saysOfProgress(facts)}`,
  "review-passed": (facts, derived) =>
    `${goesOn(facts)}; ${lastReviewed(facts)}its ${lastReviewed(facts) === "" ? "" : "next "}review was due ${dateOf(facts.review)}, ${describeDays(-(derived.daysToReview ?? 0))} ago`,
  "review-ahead": (facts) =>
    `${goesOn(facts)}; ${lastReviewed(facts)}next review ${dateOf(facts.review)}${underWay(facts)}`,
  "not-started": (facts, derived) =>
    `Progress says it has not started${derived.daysLate === null ? "" : `; ${dueAhead(facts, derived)}`}`,
  "on-track": (facts, derived) => `${dueAhead(facts, derived)}${notYetBegun(facts)}${underWay(facts)}`,
  "per-cent-low": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "per-cent-low-and-overdue": (facts, derived) => `${percentDone(derived)} and ${overdue(facts, derived)}`,
  "per-cent-middle": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "per-cent-high": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "no-per-cent": (facts, derived) =>
    derived.percentDone === null ? `no per cent done is recorded${dueBeside(facts, derived)}` : whyNoDate(facts),
  "far-behind-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "behind-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "as-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "expected-not-calculable": (facts, derived) =>
    facts.milestone.due === null
      ? whyNoDate(facts)
      : `expected progress cannot be worked out without a start date and a per cent done${dueBeside(facts, derived)}`,
  "no-date": (facts) => whyNoDate(facts),
};

function dateOf(date: IsoDate | null): string {
  return date === null ? "an unknown day" : describeDate(date);
}

function overdue(facts: JudgingFacts, derived: RuleFacts): string {
  const { milestone, asAt } = facts;
  return `due ${dateOf(milestone.due)}, ${counted(facts, derived.daysLate ?? 0)} overdue on ${describeDate(asAt)}`;
}

/** `5 days`, or `5 working days` where the rules count those. */
function counted({ daysAre }: JudgingFacts, count: number): string {
  return describeDays(count, daysAre === "working" ? "working" : "");
}

function dueAhead(facts: JudgingFacts, derived: RuleFacts): string {
  const daysLeft = -(derived.daysLate ?? 0);
  if (daysLeft < 0) return overdue(facts, derived);
  const due = dateOf(facts.milestone.due);
  if (daysLeft > 0) return `due ${due}, in ${counted(facts, daysLeft)}`;
  if (facts.milestone.due === facts.asAt) return `due today, ${due}`;
  return `due ${due}, with no working day ${(facts.milestone.due ?? "") < facts.asAt ? "since" : "before it"}`;
}

function dueOrReview(facts: JudgingFacts, derived: RuleFacts): string {
  return facts.milestone.due === null
    ? `${goesOn(facts)}; ${lastReviewed(facts)}next review ${dateOf(facts.review)}`
    : dueAhead(facts, derived);
}

function dueBeside(facts: JudgingFacts, derived: RuleFacts): string {
  return facts.milestone.due === null ? "" : `; ${dueAhead(facts, derived)}`;
}

function goesOn({ milestone }: JudgingFacts): string {
  return milestone.kind === "recurring" ? "comes round regularly" : "ongoing";
}

/** From where the next review was counted. */
function lastReviewed({ lastReview = null }: JudgingFacts): string {
  return lastReview === null ? "" : `last reviewed ${describeDate(lastReview)}; `;
}

function whoSaysDone({ progress, percentComplete }: JudgingFacts): string {
  if (progress.status === "complete") return "Progress says it is complete";
  return percentComplete === 100 ? "100% is recorded as done" : "the plan's own rating says it is complete";
}

function wasDue({ milestone, asAt }: JudgingFacts): string {
  if (milestone.due === null) return "";
  return `; ${milestone.due < asAt ? "it was" : "it is"} due ${describeDate(milestone.due)}`;
}

function saysOfProgress({ progress }: JudgingFacts): string {
  if (progress.status === "in-progress") return "Progress says it is under way, not that it is done";
  if (progress.status === "delayed") return `Progress says it is delayed${forecast(progress.forecast)}`;
  if (progress.status === "at-risk") return `Progress says it is at risk${forecast(progress.forecast)}`;
  if (progress.status === "not-started") return "Progress says it has not started";
  return "nothing in Progress says it is done";
}

function forecast(date: IsoDate | null): string {
  return date === null ? "" : ` and forecasts ${describeDate(date)}`;
}

function underWay({ progress }: JudgingFacts): string {
  return progress.status === "in-progress" ? "; Progress says it is under way" : "";
}

function notYetBegun({ start, milestone, asAt }: JudgingFacts): string {
  const begins = start ?? milestone.start;
  return begins !== null && begins > asAt ? `; it starts ${describeDate(begins)}` : "";
}

function percentDone({ percentDone: percent }: RuleFacts): string {
  return `${Math.round(percent ?? 0)}% done`;
}

function ofExpected({ percentDone: percent, percentOfExpected }: RuleFacts): string {
  return `${Math.round(percent ?? 0)}% done, ${Math.round(percentOfExpected ?? 0)}% of what the time elapsed would expect`;
}

/** Why there is no day to judge by, in the words of each kind of milestone. */
function whyNoDate({ milestone }: JudgingFacts): string {
  if (milestone.parts.some(({ partialDate }) => partialDate !== null)) {
    return "the milestone gives no year and the plan's years are not known, so it cannot be judged";
  }
  if (milestone.issues.some(({ code }) => code === "milestone.impossible-date")) {
    return "the milestone names a day that does not exist, so it cannot be judged";
  }
  switch (milestone.kind) {
    case "ongoing":
      return "ongoing, with no end and no review date, so it cannot be judged";
    case "recurring":
      return "comes round regularly, with no end and no review date, so it cannot be judged";
    case "start":
      return `only a start${milestone.start === null ? "" : ` (${describeDate(milestone.start)})`} is given, so it cannot be judged`;
    case "event":
      return "waits for an event that has no date, so it cannot be judged";
    case "tbc":
      return "the milestone is still to be confirmed, so it cannot be judged";
    case "none":
      return milestone.text.trim() === ""
        ? "there is no milestone, so it cannot be judged"
        : "the milestone names no date, so it cannot be judged";
    default:
      return "the milestone names no date, so it cannot be judged";
  }
}
