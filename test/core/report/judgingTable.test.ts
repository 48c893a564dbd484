import { PRESETS, tryAllPresets, type PresetName, type PresetTrial } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const AS_AT = "2026-03-31";

/** One action as people write it, and the day it is judged on. */
interface Given {
  readonly due?: string;
  readonly progress?: string;
  readonly percent?: string;
  readonly review?: string;
  readonly start?: string;
  readonly rag?: string;
  readonly asAt?: string;
}

const trials = new Map<Given, readonly PresetTrial[]>();

/** Status, rule and days overdue by one preset. */
function judged(given: Given, preset: PresetName): string {
  const { due = "", progress = "", percent = "", review = "", start = "", rag = "", asAt = AS_AT } = given;
  const rows = [
    ["Action", "Lead", "Start date", "Milestone", "Review date", "% complete", "Progress", "RAG"],
    ["Open a youth hub in the market hall", "Youth Manager", start, due, review, percent, progress, rag],
  ];
  const workbook = { name: "", sheets: [gridOf({ name: "Plan", rows })] };
  const known = trials.get(given) ?? tryAllPresets(workbook, { asAt: day(asAt), preset: "strict" });
  trials.set(given, known);
  const judgement = known.find(({ ruleSet }) => ruleSet.preset === preset)?.items[0]?.judgement;
  return `${judgement?.status} ${judgement?.rule} ${judgement?.daysOverdue}`;
}

/** By strict, one-month, one-week-one-month, per-cent, expected-progress, recovery-plan and state-first. */
type Wanted = readonly [string, string, string, string, string, string, string];
type Row = readonly [what: string, given: Given, wanted: Wanted];

/** The five that judge by days, then the two that judge by per cents. */
function byDays(
  strict: string,
  month: string,
  week: string,
  recovery: string,
  state: string,
  days: number | null,
): Wanted {
  const [perCent, expected] = [`grey no-per-cent ${days}`, `grey expected-not-calculable ${days}`];
  const daily = [strict, month, week, recovery, state].map((wanted) => `${wanted} ${days}`);
  return [daily[0], daily[1], daily[2], perCent, expected, daily[3], daily[4]] as unknown as Wanted;
}

function all(wanted: string, days: number | null): Wanted {
  return byDays(wanted, wanted, wanted, wanted, wanted, days);
}

function everyOne(wanted: string): Wanted {
  return [wanted, wanted, wanted, wanted, wanted, wanted, wanted];
}

const ON = "green on-track";
const SOON = "amber due-soon";
const WITHIN = "amber overdue-within-tolerance";
const PAST = "red overdue-past-tolerance";
const SILENT = "red overdue-without-recovery";
const NOT_STARTED = "grey not-started";
const DUE_AHEAD = "30 September 2026";

const BY_DAYS: readonly Row[] = [
  ["due in fifteen days", { due: "15 April 2026", progress: "Under way" }, all(ON, 0)],
  ["due in fourteen days", { due: "14 April 2026", progress: "Under way" }, byDays(SOON, ON, ON, ON, SOON, 0)],
  ["due tomorrow", { due: "1 April 2026", progress: "Under way" }, byDays(SOON, ON, ON, ON, SOON, 0)],
  ["due today", { due: "31 March 2026", progress: "Under way" }, byDays(SOON, ON, ON, ON, SOON, 0)],
  ["a month, due on its last day", { due: "March 2026" }, byDays(SOON, ON, ON, ON, SOON, 0)],
  ["a month that is over", { due: "February 2026" }, byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 31)],
  [
    "a day overdue",
    { due: "30 March 2026", progress: "Under way" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 1),
  ],
  ["seven days overdue", { due: "24 March 2026" }, byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 7)],
  ["eight days overdue", { due: "23 March 2026" }, byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 8)],
  ["31 days overdue", { due: "28 February 2026" }, byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 31)],
  ["32 days overdue", { due: "27 February 2026" }, byDays("red overdue", PAST, PAST, SILENT, "red overdue", 32)],
  ["a year overdue", { due: "31 March 2025" }, byDays("red overdue", PAST, PAST, SILENT, "red overdue", 365)],
  [
    "overdue, and something is done about it",
    { due: "1 March 2026", progress: "Revised timetable agreed with the board" },
    byDays("red overdue", WITHIN, WITHIN, "amber overdue-with-recovery", "red overdue", 30),
  ],
  [
    "overdue on the leap day",
    { due: "29/02/2024", asAt: "2024-03-01" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 1),
  ],
  ["due on the leap day", { due: "29/02/2024", asAt: "2024-02-29" }, byDays(SOON, ON, ON, ON, SOON, 0)],
  [
    "over a leap February",
    { due: "31/01/2024", asAt: "2024-03-02" },
    byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 31),
  ],
  [
    "over the new year",
    { due: "31 December 2025", asAt: "2026-01-01" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 1),
  ],
  [
    "over the clocks going forward",
    { due: "28 March 2026", asAt: "2026-03-30" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 2),
  ],
  [
    "over the clocks going back",
    { due: "24 October 2026", asAt: "2026-10-26" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 2),
  ],
  [
    "due on a Sunday, judged on the Monday",
    { due: "29 March 2026", asAt: "2026-03-30" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 1),
  ],
  ["a stretch ahead", { due: "April to June 2026" }, all(ON, 0)],
  [
    "a stretch that began and is over",
    { due: "January to February 2026" },
    byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 31),
  ],
];

const BY_PROGRESS: readonly Row[] = [
  [
    "delayed, due today",
    { due: "31 March 2026", progress: "Delayed" },
    byDays(SOON, "amber said-delayed", "amber said-delayed", "amber said-delayed", SOON, 0),
  ],
  [
    "at risk, on the last day of grace",
    { due: "24 March 2026", progress: "At risk" },
    byDays("red overdue", WITHIN, "amber said-at-risk", SILENT, "red overdue", 7),
  ],
  [
    "at risk, past the days of grace",
    { due: "23 March 2026", progress: "At risk" },
    byDays("red overdue", WITHIN, WITHIN, SILENT, "red overdue", 8),
  ],
  [
    "forecast a day late",
    { due: DUE_AHEAD, progress: "Under way, now expected by 1 October 2026" },
    all("amber forecast-to-slip", 0),
  ],
  ["done late", { due: "1 March 2026", progress: "Completed" }, everyOne("complete complete 0")],
  ["done early", { due: DUE_AHEAD, progress: "Completed" }, everyOne("complete complete 0")],
  ["done, no day", { progress: "Completed" }, everyOne("complete complete null")],
  ["rated complete by hand", { due: "1 March 2026", rag: "Blue" }, everyOne("complete complete 0")],
  [
    "rated green by hand, overdue",
    { due: "30 March 2026", rag: "Green" },
    byDays("red overdue", WITHIN, ON, SILENT, "red overdue", 1),
  ],
  [
    "not started, far off",
    { due: DUE_AHEAD, progress: "Not started" },
    byDays(NOT_STARTED, ON, ON, ON, NOT_STARTED, 0),
  ],
  [
    "not started, due soon",
    { due: "10 April 2026", progress: "Not started" },
    byDays(SOON, ON, ON, ON, NOT_STARTED, 0),
  ],
  [
    "not started, overdue",
    { due: "1 March 2026", progress: "Not started" },
    byDays("red overdue", WITHIN, WITHIN, SILENT, NOT_STARTED, 30),
  ],
  ["delayed, far off", { due: DUE_AHEAD, progress: "Delayed" }, all("amber said-delayed", 0)],
  ["at risk, far off", { due: DUE_AHEAD, progress: "At risk" }, all("amber said-at-risk", 0)],
  [
    "delayed, due soon",
    { due: "10 April 2026", progress: "Delayed" },
    byDays(SOON, "amber said-delayed", "amber said-delayed", "amber said-delayed", SOON, 0),
  ],
  [
    "delayed, within days of grace",
    { due: "28 March 2026", progress: "Delayed" },
    byDays("red overdue", WITHIN, "amber said-delayed", SILENT, "red overdue", 3),
  ],
  [
    "forecast a month late",
    { due: DUE_AHEAD, progress: "Under way, now expected by 31 October 2026" },
    all("amber forecast-to-slip", 0),
  ],
  ["forecast in time", { due: DUE_AHEAD, progress: "Under way, now expected by 31 August 2026" }, all(ON, 0)],
];

/** Recurring work whose last review Progress records: the next one is counted from it. */
const RECURRING: readonly Row[] = (
  [
    ["quarterly, reviewed eleven weeks ago", "Quarterly", "", "Reviewed 12 January 2026", "green review-ahead"],
    [
      "quarterly, reviewed three months ago to the day",
      "Quarterly",
      "",
      "Reviewed 31 December 2025",
      "green review-ahead",
    ],
    [
      "quarterly, reviewed three months and a day ago",
      "Quarterly",
      "",
      "Reviewed 30 December 2025",
      "amber review-passed",
    ],
    ["monthly, reviewed in the month before", "Monthly", "", "Last reviewed in February 2026", "green review-ahead"],
    [
      "monthly, reviewed in the month before that",
      "Monthly",
      "",
      "Last reviewed in January 2026",
      "amber review-passed",
    ],
    ["weekly, reviewed a week ago", "Weekly", "", "Reviewed by the board on 24/03/2026", "green review-ahead"],
    ["weekly, reviewed eight days ago", "Weekly", "", "Reviewed by the board on 23/03/2026", "amber review-passed"],
    ["termly, reviewed last term", "Termly", "", "Reviewed 12 November 2025", "green review-ahead"],
    ["termly, reviewed the term before last", "Termly", "", "Reviewed 12 May 2025", "amber review-passed"],
    [
      "ongoing with quarterly reviews, reviewed",
      "Ongoing",
      "Quarterly",
      "Reviewed 12 January 2026",
      "green review-ahead",
    ],
    [
      "ongoing with quarterly reviews, not since",
      "Ongoing",
      "Quarterly",
      "Reviewed 12 June 2025",
      "amber review-passed",
    ],
    ["ongoing without rounds, reviewed", "Ongoing", "", "Reviewed 12 January 2026", "grey no-date"],
    ["quarterly, to be reviewed", "Quarterly", "", "Under way. To be reviewed 12 January 2026", "grey no-date"],
    ["quarterly, reviewed on a day still ahead", "Quarterly", "", "Reviewed 12 May 2026", "grey no-date"],
    ["quarterly, its next review named", "Quarterly", "30 April 2026", "Reviewed 12 June 2025", "green review-ahead"],
    [
      "quarterly, a named review missed",
      "Quarterly",
      "30 March 2026",
      "Reviewed 12 January 2026",
      "amber review-passed",
    ],
    [
      "quarterly, a named review held",
      "Quarterly",
      "12 January 2026",
      "Reviewed 12 January 2026",
      "green review-ahead",
    ],
  ] as const
).map(([what, due, review, progress, wanted]): Row => [what, { due, review, progress }, all(wanted, null)]);

const WITHOUT_A_DAY: readonly Row[] = [
  ["no milestone", {}, all("grey no-date", null)],
  ["to be confirmed", { due: "tbc" }, all("grey no-date", null)],
  ["ongoing", { due: "Ongoing" }, all("grey no-date", null)],
  ["quarterly", { due: "Quarterly" }, all("grey no-date", null)],
  ["an event", { due: "Following the election" }, all("grey no-date", null)],
  ["a day that does not exist", { due: "31 June 2026" }, all("grey no-date", null)],
  ["only a start", { due: "From September 2026" }, all("grey no-date", null)],
  ["ongoing, under way", { due: "Ongoing", progress: "Under way" }, all("grey no-date", null)],
  ["ongoing, reviewed next month", { due: "Ongoing", review: "30 April 2026" }, all("green review-ahead", null)],
  ["ongoing, reviewed today", { due: "Ongoing", review: "31 March 2026" }, all("green review-ahead", null)],
  ["ongoing, reviewed yesterday", { due: "Ongoing", review: "30 March 2026" }, all("amber review-passed", null)],
  [
    "ongoing, reviewed next month, delayed",
    { due: "Ongoing", review: "30 April 2026", progress: "Delayed" },
    all("amber said-delayed", null),
  ],
  [
    "ongoing, reviewed next month, at risk",
    { due: "Ongoing", review: "30 April 2026", progress: "At risk" },
    all("amber said-at-risk", null),
  ],
  ["ongoing, no review, delayed", { due: "Ongoing", progress: "Delayed" }, all("grey no-date", null)],
  ["ongoing, no review, at risk", { due: "Ongoing", progress: "At risk" }, all("grey no-date", null)],
  [
    "ongoing, reviewed yesterday, delayed",
    { due: "Ongoing", review: "30 March 2026", progress: "Delayed" },
    all("amber review-passed", null),
  ],
  ["to be confirmed, review passed", { due: "tbc", review: "30 March 2026" }, all("grey no-date", null)],
  [
    "to be confirmed, reviewed next month, delayed",
    { due: "tbc", review: "30 April 2026", progress: "Delayed" },
    all("grey no-date", null),
  ],
  [
    "to be confirmed, reviewed next month, at risk",
    { due: "tbc", review: "30 April 2026", progress: "At risk" },
    all("grey no-date", null),
  ],
  [
    "ongoing, reviewed today, delayed",
    { due: "Ongoing", review: "31 March 2026", progress: "Delayed" },
    all("amber said-delayed", null),
  ],
  [
    "ongoing, reviewed today, at risk",
    { due: "Ongoing", review: "31 March 2026", progress: "At risk" },
    all("amber said-at-risk", null),
  ],
  ...RECURRING,
  ["ongoing, done", { due: "Ongoing", progress: "Completed" }, everyOne("complete complete null")],
  ["to be confirmed, reviewed next month", { due: "tbc", review: "30 April 2026" }, all("grey no-date", null)],
];

/** Due far ahead, so that the five that judge by days are green but for what else is said. */
function perCent(perCentWanted: string, expected = "grey expected-not-calculable 0"): Wanted {
  return [`${ON} 0`, `${ON} 0`, `${ON} 0`, perCentWanted, expected, `${ON} 0`, `${ON} 0`];
}

/** 1 January to 10 April is a hundred days, and 31 March the ninetieth; due in ten days. */
function elapsed(perCentWanted: string, expected: string): Wanted {
  return [`${SOON} 0`, `${ON} 0`, `${ON} 0`, perCentWanted, expected, `${ON} 0`, `${SOON} 0`];
}

const HUNDRED_DAYS = { start: "1 January 2026", due: "10 April 2026" };
const OVERDUE_1: Wanted = [
  "red overdue 1",
  `${WITHIN} 1`,
  `${ON} 1`,
  "",
  "grey expected-not-calculable 1",
  `${SILENT} 1`,
  "red overdue 1",
];

function overdueBy1(perCentWanted: string): Wanted {
  return OVERDUE_1.map((wanted) => wanted || perCentWanted) as unknown as Wanted;
}

const BY_PER_CENT: readonly Row[] = [
  ["0 per cent", { due: DUE_AHEAD, percent: "0%" }, perCent("red per-cent-low 0")],
  ["25 per cent", { due: DUE_AHEAD, percent: "25%" }, perCent("red per-cent-low 0")],
  ["25.5 per cent", { due: DUE_AHEAD, percent: "25.5%" }, perCent("amber per-cent-middle 0")],
  ["75 per cent", { due: DUE_AHEAD, percent: "75%" }, perCent("amber per-cent-middle 0")],
  ["75.5 per cent", { due: DUE_AHEAD, percent: "75.5%" }, perCent("green per-cent-high 0")],
  ["99 per cent", { due: DUE_AHEAD, percent: "99%" }, perCent("green per-cent-high 0")],
  ["100 per cent", { due: DUE_AHEAD, percent: "100%" }, everyOne("complete complete 0")],
  ["49 per cent, overdue", { due: "30 March 2026", percent: "49%" }, overdueBy1("red per-cent-low-and-overdue 1")],
  ["50 per cent, overdue", { due: "30 March 2026", percent: "50%" }, overdueBy1("amber per-cent-middle 1")],
  ["80 per cent, overdue", { due: "30 March 2026", percent: "80%" }, overdueBy1("green per-cent-high 1")],
  [
    "90 per cent of expected",
    { ...HUNDRED_DAYS, percent: "81%" },
    elapsed("green per-cent-high 0", "green as-expected 0"),
  ],
  ["just under 90", { ...HUNDRED_DAYS, percent: "80.9%" }, elapsed("green per-cent-high 0", "amber behind-expected 0")],
  [
    "just over 70",
    { ...HUNDRED_DAYS, percent: "63.1%" },
    elapsed("amber per-cent-middle 0", "amber behind-expected 0"),
  ],
  [
    "70 per cent of expected",
    { ...HUNDRED_DAYS, percent: "63%" },
    elapsed("amber per-cent-middle 0", "red far-behind-expected 0"),
  ],
  [
    "before its start nothing is expected",
    { start: "1 May 2026", due: DUE_AHEAD, percent: "0%" },
    perCent("red per-cent-low 0", "green as-expected 0"),
  ],
];

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

describe.each([
  ["by days", BY_DAYS],
  ["by what Progress says", BY_PROGRESS],
  ["without a day", WITHOUT_A_DAY],
  ["by per cent", BY_PER_CENT],
])("an action %s", (_, rows) => {
  const cases = rows.flatMap(([what, given, wanted]) =>
    PRESET_NAMES.map((preset, index) => [what, preset, wanted[index] as string, given] as const),
  );

  it.each(cases)("%s, by %s: %s", (__, preset, wanted, given) => {
    expect(judged(given, preset)).toBe(wanted);
  });
});
