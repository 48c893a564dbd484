import {
  describeDays,
  STATUS_LOOKS,
  type DaysCounted,
  type RuleEdge,
  type RuleNumbers,
  type Status,
  type StatusLooks,
} from "../../core";

/** Words of choosing, changing and trying rules. */
export const RULE_WORDS = {
  heading: "Rules",
  names: {
    dueSoonDays: "Amber from so many days before it is due",
    toleranceDays: "Red when overdue by more days than",
    graceDays: "Green up to so many days overdue",
    redatedDays: "Red when moved later by more days than",
    perCentRedTo: "Red up to this per cent done",
    perCentAmberTo: "Amber up to this per cent done",
    perCentOverdueRedUnder: "Overdue is red under this per cent done",
    expectedRedTo: "Red up to this per cent of expected progress",
    expectedGreenFrom: "Green from this per cent of expected progress",
  } satisfies Record<keyof RuleNumbers, string>,
  workingDays: "Count only working days before and after due (no weekends, no bank holidays of England)",
  inWords: "The rules in words, first match wins",
  edges: "What happens on each edge",
  save: "Save these rules as a file",
  load: "Use rules from a file",
  fileKinds: ".json",
  own: "Your own rules",
  dropOwn: "Go back to the rules above",
  refused: "These rules were not taken.",
  try: "Try every rule set on this plan",
  tryHelp: "Nothing is written.",
  table: "What each rule set makes of this plan",
  ruleSet: "Rules",
  differing: (n: number): string => (n === 0 ? "the same" : `${n} ${n === 1 ? "differs" : "differ"}`),
  inUse: "in use",
  choose: (title: string): string => `Use ${title}`,
  use: "Use",
} as const;

const FACTS: Readonly<Record<RuleEdge["fact"], (at: number, daysAre: DaysCounted) => string>> = {
  daysLate: (at, daysAre) => {
    const kind = daysAre === "working" ? "working" : "";
    return at === 0 ? "Due today" : at < 0 ? `Due in ${describeDays(-at, kind)}` : `${describeDays(at, kind)} overdue`;
  },
  daysToReview: (at) => (at === 0 ? "Review today" : at < 0 ? `Review ${days(-at)} ago` : `Review in ${days(at)}`),
  forecastSlipDays: (at) => `Forecast to end ${days(at)} late`,
  earlierStepDaysLate: (at) => `An earlier step ${days(at)} late`,
  redatedDays: (at) => `Moved ${days(at)} later`,
  percentDone: (at) => `${at} per cent done`,
  percentOfExpected: (at) => `${at} per cent of expected progress`,
};

function days(n: number): string {
  return `${n} ${n === 1 ? "day" : "days"}`;
}

/** What stands on either side of an edge, as people would say it of days. */
const BESIDE: Partial<Record<RuleEdge["fact"], readonly [less: string, more: string]>> = {
  daysLate: ["the day before", "the day after"],
  daysToReview: ["the day after", "the day before"],
};

/** One edge in words: `Due in 14 days: Amber (the day before: Green)`. */
export function describeEdge(
  { fact, at, below, on, above }: RuleEdge,
  daysAre: DaysCounted = "calendar",
  looks: StatusLooks = STATUS_LOOKS,
): string {
  const status = (name: Status): string => looks[name].label;
  const [less, more] = BESIDE[fact] ?? ["with less", "with more"];
  const parts = [
    ...(below.status === on.status ? [] : [`${less}: ${status(below.status)}`]),
    ...(above.status === on.status ? [] : [`${more}: ${status(above.status)}`]),
  ];
  return `${FACTS[fact](at, daysAre)}: ${status(on.status)}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}
