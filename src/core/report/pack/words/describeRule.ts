import type { Bounds, Condition, NumberFacts, Rule, WordFacts } from "../../../rag/ruleSet";
import { STATUS_LOOKS, type StatusLooks } from "../../../rag/status";
import type { DaysCounted } from "../../../rag/types";

/**
 * A rule in words: `Red: it has a due day and it is at least 1 day overdue`.
 *
 * @param looks whose labels the statuses have; ours unless said
 */
export function describeRule(
  { status, when }: Rule,
  daysAre: DaysCounted = "calendar",
  looks: StatusLooks = STATUS_LOOKS,
): string {
  const conditions = when.map((condition) => describeCondition(condition, daysAre));
  const words = conditions.length === 0 ? "whatever no rule above decides" : conditions.join(" and ");
  return `${looks[status].label}: ${words}`;
}

function describeCondition(condition: Condition, daysAre: DaysCounted): string {
  if ("in" in condition) {
    const words: Readonly<Record<string, string>> = WORDS[condition.fact];
    return (condition.in as readonly string[]).map((word) => words[word] ?? word).join(" or ");
  }
  return NUMBERS[condition.fact](condition, daysAre);
}

const WORDS: { readonly [Fact in keyof WordFacts]: Readonly<Record<WordFacts[Fact], string>> } = {
  done: { yes: "it is complete", no: "it is not complete" },
  due: { known: "it has a due day", none: "it has no due day" },
  kind: {
    ...{ deadline: "it is a deadline", start: "it is only a start", window: "it is a stretch of time" },
    ...{ recurring: "it comes round regularly", ongoing: "it is ongoing", event: "it waits for an event" },
    ...{ multiple: "it has several days", vague: "its day is vague", tbc: "its day is to be confirmed" },
    none: "its milestone names no day",
  },
  progress: {
    ...{ complete: "Progress says it is complete", "in-progress": "Progress says it is under way" },
    ...{ "not-started": "Progress says it has not started", delayed: "Progress says it is delayed" },
    ...{ "at-risk": "Progress says it is at risk", unclear: "Progress does not say how it stands" },
  },
  recovery: {
    given: "Progress says what is being done about it",
    none: "Progress does not say what is being done about it",
  },
};

const NUMBERS: { readonly [Fact in keyof NumberFacts]: (bounds: Bounds, daysAre: DaysCounted) => string } = {
  daysLate: (bounds, daysAre) => daysLate(bounds, daysAre),
  daysToReview: ({ from }) => (from === undefined ? "its review day has passed" : "its review day is still ahead"),
  forecastSlipDays: (bounds) => `Progress forecasts an end ${range(bounds, "day", "days")} after the due day`,
  earlierStepDaysLate: (bounds) => `an earlier step is ${range(bounds, "day", "days")} past its day`,
  redatedDays: (bounds) => `it was moved ${range(bounds, "day", "days")} later than first recorded`,
  percentDone: (bounds) => `it is ${range(bounds, "per cent", "per cent")} done`,
  percentOfExpected: (bounds) => `it has made ${range(bounds, "per cent", "per cent")} of the progress expected by now`,
};

function daysLate(bounds: Bounds, daysAre: DaysCounted): string {
  const { from, to, under } = bounds;
  const [one, many] = daysAre === "working" ? (["working day", "working days"] as const) : (["day", "days"] as const);
  if (to === 0 && from === undefined) return "it is not overdue";
  if (under !== undefined && under <= 0) return `it is due in more than ${-under} ${many}`;
  if (to === 0 && from !== undefined && from < 0) return `it is due within ${-from} ${many}`;
  return `it is ${range(bounds, one, many)} overdue`;
}

/** `at least 1 day`, `more than 7 and at most 31 days`, `1 to 31 days`. */
function range({ from, over, to, under }: Bounds, one: string, many: string): string {
  if (from !== undefined && to !== undefined) return `${from} to ${to} ${many}`;
  const low = from !== undefined ? `at least ${from}` : over !== undefined ? `more than ${over}` : "";
  const high = to !== undefined ? `at most ${to}` : under !== undefined ? `less than ${under}` : "";
  const unit = (to ?? under ?? from ?? over) === 1 ? one : many;
  return `${[low, high].filter((part) => part !== "").join(" and ")} ${unit}`;
}
