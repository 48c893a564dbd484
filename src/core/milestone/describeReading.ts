import { dateInWords, MONTH_NAMES } from "../dates/dateInWords";
import type { Assumption, Milestone, Precision } from "./types";

/**
 * How a milestone was read, as one plain line: "We read this as: by 31 December 2025 (month only, so its last day; year from
 * the plan)."
 */
export function describeReading(milestone: Milestone): string {
  const because = reasonsOf(milestone);
  return `We read this as: ${says(milestone)}${because.length === 0 ? "" : ` (${because.join("; ")})`}.`;
}

function says(milestone: Milestone): string {
  const { due, start, kind, parts } = milestone;
  const by = `by ${due === null ? unknownDay(milestone) : dateInWords(due)}`;
  const from = `from ${start === null ? unknownDay(milestone) : dateInWords(start)}`;
  switch (kind) {
    case "deadline":
      return by;
    case "start":
      return `${from}, with no end`;
    case "window":
      return due === null || start === null ? by : `from ${dateInWords(start)} to ${dateInWords(due)}`;
    case "recurring":
      return recurringSays(milestone);
    case "ongoing":
      return due === null ? "ongoing, with no end" : `ongoing, ${by}`;
    case "event":
      return `${lengthInWords(milestone.recurrence)}depending on something else, with no date of its own`;
    case "multiple":
      return due === null
        ? `${parts.length} milestones, none with a day that we know`
        : `${parts.length} milestones, the last ${by}`;
    case "vague":
      return "no date, only a rough time";
    case "tbc":
      return "a date still to be confirmed";
    case "none":
      return parts.length === 0 ? "no milestone" : "words that set no date";
  }
}

function recurringSays({ due, start, recurrence }: Milestone): string {
  const rhythm = roundInWords(recurrence ?? "");
  const from = start === null ? "" : `, from ${dateInWords(start)}`;
  return `${rhythm}${from}${due === null ? "" : `, with ${dateInWords(due)} as its due day`}`;
}

/** Without a year nothing can be overdue, so it says what is missing. */
function unknownDay({ parts }: Milestone): string {
  const partial = parts.find(({ partialDate }) => partialDate !== null)?.partialDate;
  if (partial === undefined || partial === null) return "a day that we do not know";
  return `${Number(partial.slice(5))} ${MONTH_NAMES[Number(partial.slice(2, 4)) - 1] as string} of a year that is not written`;
}

const UNIT_NAMES: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year", H: "hour" };

const ROUND_NAMES: Readonly<Record<string, string>> = {
  P1D: "every day",
  P1W: "every week",
  P2W: "every fortnight",
  P1M: "every month",
  P3M: "every quarter",
  P6M: "every six months",
  P1Y: "every year",
  term: "every term",
  "half-term": "every half-term",
};

/** How often, in words: `P4M` is every 4 months, `10;01;03` every October, January and March. */
export function roundInWords(recurrence: string): string {
  const named = ROUND_NAMES[recurrence];
  if (named !== undefined) return named;
  const length = countInWords(recurrence);
  if (length !== "") return `every ${length}`;
  const months = recurrence.split(";").map((month) => MONTH_NAMES[Number(month) - 1]);
  return months.includes(undefined) ? "again and again" : `every ${listInWords(months as string[])}`;
}

function countInWords(period: string): string {
  const match = /^PT?(?<count>\d+)(?<unit>[DWMYH])$/.exec(period);
  if (match?.groups === undefined) return "";
  const count = Number(match.groups["count"]);
  return `${count} ${UNIT_NAMES[match.groups["unit"] as string] as string}${count === 1 ? "" : "s"}`;
}

function lengthInWords(period: string | null): string {
  const length = period === null ? "" : countInWords(period);
  return length === "" ? "" : `${length}, `;
}

function listInWords(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] as string}`;
}

const BY_PRECISION: Readonly<Partial<Record<Precision, string>>> = {
  week: "a week, so its last day",
  month: "month only, so its last day",
  quarter: "a quarter, so its last day",
  season: "a season, so its last day",
  term: "a school term, so its last day",
  year: "a year, so its last day",
};

const BY_ASSUMPTION: Readonly<Partial<Record<Assumption, string>>> = {
  year: "year from the plan",
  century: "two figures read as a year of this century",
  "day-month-order": "day before month",
  "academic-year": "academic year, September to August",
  "financial-year": "financial year, April to March",
  "calendar-quarter": "calendar quarter, Q1 is January to March",
  "financial-quarter": "financial quarter, Q1 is April to June",
  "term-dates": "terms end on 31 December, 31 March and 31 July",
  ditto: "ditto marks repeat the line above",
  "plan-year": "counted from the plan's start",
};

function reasonsOf({ due, precision, assumed, kind }: Milestone): string[] {
  const reasons: string[] = [];
  const last = due === null || precision === null || kind === "multiple" ? undefined : BY_PRECISION[precision];
  if (last !== undefined) reasons.push(last);
  for (const assumption of assumed) {
    const words = BY_ASSUMPTION[assumption];
    if (words !== undefined) reasons.push(words);
  }
  return reasons;
}
