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

/** Rules of somebody's own may decide without what their name speaks of; their sentence then says that it is not known. */
const REASONS: Readonly<Record<RuleName, Says>> = {
  complete: (facts) => `${whoSaysDone(facts)}${wasDue(facts)}`,
  overdue: (facts, derived) => `${dueDay(facts, derived)}; ${saysOfProgress(facts)}`,
  "overdue-past-tolerance": (facts, derived) => `${dueDay(facts, derived)}; ${saysOfProgress(facts)}`,
  "overdue-within-tolerance": (facts, derived) =>
    `${dueDay(facts, derived)}${derived.daysLate === null ? "" : ", within the tolerance"}; ${saysOfProgress(facts)}`,
  "overdue-without-recovery": (facts, derived) => `${dueDay(facts, derived)}; ${recovery(derived)}`,
  "overdue-with-recovery": (facts, derived) => `${dueDay(facts, derived)}; ${recovery(derived)}`,
  redated: (facts, derived) => `${dueDay(facts, derived)}${firstDue(facts, derived)}`,
  "due-soon": (facts, derived) => `${dueDay(facts, derived)}; ${saysOfProgress(facts)}`,
  "forecast-to-slip": (facts, derived) => `${dueDay(facts, derived)}${forecastDay(facts, derived)}`,
  "said-delayed": (facts, derived) => `${dueOrReview(facts, derived)}${butProgress(facts, "delayed")}`,
  "said-at-risk": (facts, derived) => `${dueOrReview(facts, derived)}${butProgress(facts, "at-risk")}`,
  "earlier-step-passed": (facts, derived) =>
    `${dueDay(facts, derived)}${earlierStep(derived)}; ${saysOfProgress(facts)}`,
  "review-passed": (facts, derived) => reviewDay(facts, derived),
  "review-ahead": (facts, derived) => `${reviewDay(facts, derived)}${underWay(facts)}`,
  "not-started": (facts, derived) => `${saysOfProgress(facts)}${dueBeside(facts, derived)}`,
  "on-track": (facts, derived) => `${dueDay(facts, derived)}${notYetBegun(facts)}${underWay(facts)}`,
  "per-cent-low": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "per-cent-low-and-overdue": (facts, derived) => `${percentDone(derived)} and ${dueDay(facts, derived)}`,
  "per-cent-middle": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "per-cent-high": (facts, derived) => `${percentDone(derived)}${dueBeside(facts, derived)}`,
  "no-per-cent": (facts, derived) =>
    derived.percentDone === null ? `${percentDone(derived)}${dueBeside(facts, derived)}` : whyNoDate(facts),
  "far-behind-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "behind-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "as-expected": (facts, derived) => `${ofExpected(derived)}${dueBeside(facts, derived)}`,
  "expected-not-calculable": (facts, derived) =>
    facts.milestone.due === null
      ? whyNoDate(facts)
      : `expected progress cannot be worked out without a start date and a per cent done${dueBeside(facts, derived)}`,
  "no-date": (facts) => whyNoDate(facts),
};

/** `due 31 Mar 2026, in 5 days`, `due today, ...`, `due ..., 5 days overdue on ...`. */
function dueDay({ milestone: { due }, asAt, ...facts }: JudgingFacts, { daysLate }: RuleFacts): string {
  if (due === null || daysLate === null) return "no due day is known";
  const day = `due ${describeDate(due)}`;
  if (daysLate > 0) return `${day}, ${counted(facts, daysLate)} overdue on ${describeDate(asAt)}`;
  if (daysLate < 0) return `${day}, in ${counted(facts, -daysLate)}`;
  if (due === asAt) return `due today, ${describeDate(due)}`;
  return `${day}, with no working day ${due < asAt ? "since" : "before it"}`;
}

/** `5 days`, or `5 working days` where the rules count those. */
function counted({ daysAre }: Pick<JudgingFacts, "daysAre">, count: number): string {
  return describeDays(count, daysAre === "working" ? "working" : "");
}

function firstDue({ originalDue }: JudgingFacts, { redatedDays }: RuleFacts): string {
  if (originalDue === null || redatedDays === null) return "; when it was first due is not recorded";
  const moved = `${describeDays(Math.abs(redatedDays))} ${redatedDays < 0 ? "earlier" : "later"}`;
  return `, but first due ${describeDate(originalDue)} and moved ${moved}`;
}

function forecastDay({ progress: { forecast } }: JudgingFacts, { forecastSlipDays: slip }: RuleFacts): string {
  if (forecast === null || slip === null) return "; Progress forecasts no day";
  const day = `Progress forecasts ${describeDate(forecast)}`;
  return slip > 0 ? `, but ${day}, ${describeDays(slip)} late` : `; ${day}`;
}

function earlierStep({ earlierStepDaysLate: days }: RuleFacts): string {
  return days === null ? "; no earlier step has passed" : `, but an earlier step was due ${describeDays(days)} ago`;
}

/** `ongoing; next review ...`, `comes round regularly; last reviewed ...; its next review was due ..., 5 days ago`. */
function reviewDay(facts: JudgingFacts, derived: RuleFacts): string {
  const { daysToReview } = derived;
  const { review, lastReview = null } = facts;
  if (review === null || daysToReview === null) return `${goesOn(facts, derived)}; no review day is known`;
  const last = lastReview === null ? "" : `last reviewed ${describeDate(lastReview)}; `;
  const which = lastReview === null ? "its review" : "its next review";
  const ahead = `next review ${describeDate(review)}`;
  const passed = `${which} was due ${describeDate(review)}, ${describeDays(-daysToReview)} ago`;
  return `${goesOn(facts, derived)}; ${last}${daysToReview < 0 ? passed : ahead}`;
}

function recovery(derived: RuleFacts): string {
  return `Progress ${derived.recovery === "given" ? "says" : "does not say"} what is being done about it`;
}

/** `, but Progress says it is delayed`; where it says something else, that. */
function butProgress(facts: JudgingFacts, expected: "delayed" | "at-risk"): string {
  const words = expected === "delayed" ? "delayed" : "at risk";
  return facts.progress.status === expected ? `, but Progress says it is ${words}` : `; ${saysOfProgress(facts)}`;
}

function dueOrReview(facts: JudgingFacts, derived: RuleFacts): string {
  return facts.milestone.due === null ? reviewDay(facts, derived) : dueDay(facts, derived);
}

function dueBeside(facts: JudgingFacts, derived: RuleFacts): string {
  return facts.milestone.due === null ? "" : `; ${dueDay(facts, derived)}`;
}

function goesOn(facts: JudgingFacts, derived: RuleFacts): string {
  const { kind } = facts.milestone;
  if (kind === "recurring") return "comes round regularly";
  return kind === "ongoing" ? "ongoing" : dueDay(facts, derived);
}

function whoSaysDone({ progress, percentComplete, stated }: JudgingFacts): string {
  if (progress.status === "complete") return "Progress says it is complete";
  if (percentComplete === 100) return "100% is recorded as done";
  return stated === "complete" ? "the plan's own rating says it is complete" : "nothing says that it is complete";
}

function wasDue({ milestone, asAt }: JudgingFacts): string {
  if (milestone.due === null) return "";
  return `; ${milestone.due < asAt ? "it was" : "it is"} due ${describeDate(milestone.due)}`;
}

function saysOfProgress({ progress }: JudgingFacts): string {
  if (progress.status === "complete") return "Progress says it is complete";
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
  return percent === null ? "no per cent done is recorded" : `${Math.round(percent)}% done`;
}

function ofExpected(derived: RuleFacts): string {
  const { percentOfExpected: share } = derived;
  if (share === null) return `${percentDone(derived)}, and what to expect by now cannot be worked out`;
  return `${percentDone(derived)}, ${Math.round(share)}% of what the time elapsed would expect`;
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
