import { dayParts, daysBetween, endOfMonth, isoDate, type IsoDate } from "../../dates/isoDate";
import type { Stretch } from "../../dates/stretch";
import type { DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import { leadBefore } from "./place";
import { shortYear } from "./year";

type Edge = "start" | "early" | "mid" | "late" | "end";

const EDGE_OF_WORD: ReadonlyMap<string, Edge> = new Map<string, Edge>(
  Object.entries({
    start: "start",
    beginning: "start",
    early: "early",
    mid: "mid",
    middle: "mid",
    late: "late",
    latter: "late",
    end: "end",
    close: "end",
  } as const),
);

/**
 * A part of a period: end of March 2016, early / mid / late May, mid-2018, the beginning of the autumn term.
 *
 * @source Convention of the product: early, mid and late month are its 10th, 20th and last day; of a longer period, the
 * end of its first, middle and last third.
 */
export const edge: Rule = (scan, at) => {
  const { tokens } = scan;
  let word = EDGE_OF_WORD.get(tokenAt(tokens, at).text);
  if (word === undefined) return null;
  if (NEEDS_OF.has(tokenAt(tokens, at).text) && tokenAt(tokens, at + 1).text !== "of") return null;
  let place = at + 1;
  if (/^(?:-|\/|to)$/.test(tokenAt(tokens, place).text)) {
    const second = EDGE_OF_WORD.get(tokenAt(tokens, place + 1).text);
    if (second !== undefined) {
      word = second;
      place += 2;
    } else if (tokenAt(tokens, place).text === "to") return null;
    else place += 1;
  }
  const limit = place + 5;
  while (place < limit && FILL.has(tokenAt(tokens, place).text)) place += 1;
  const period = scan.readDate(place) ?? shortYear(scan, place);
  if (period === null || period.precision === "day") return period && word === "end" ? { ...period, from: at } : null;
  const isStart = word === "start" && (STRICT.has(leadOver(scan, at)) || period.precision !== "month");
  return trimmed(period, { from: at, edge: word === "start" && !isStart ? "early" : word });
};

/** Without "of" they are verbs or words of their own: "beginning June", "close case". */
const NEEDS_OF: ReadonlySet<string> = new Set(["start", "close", "beginning"]);

const FILL: ReadonlySet<string> = new Set(["of", "in", "the", "part", "to", "a", "-", ".", "half", "on"]);
const STRICT: ReadonlySet<string> = new Set(["by", "before", "from", "for", "until"]);

function leadOver({ tokens }: Scan, at: number): string {
  return leadBefore(tokens, at) || (tokenAt(tokens, at - 1).text === "the" ? leadBefore(tokens, at - 1) : "");
}

function trimmed(period: DateFound, { from, edge: part }: { from: number; edge: Edge }): DateFound {
  return {
    ...period,
    from,
    isWindow: part === "end" || part === "start" ? false : period.isWindow,
    isWeak: part === "end" || part === "start" ? false : period.isWeak,
    month: null,
    days: (year) => {
      const whole = period.days(year);
      return whole && partOf(whole, part);
    },
  };
}

function partOf({ start, due }: Stretch, part: Edge): Stretch {
  if (part === "start") return { start, due: start };
  if (part === "end") return { start: due, due };
  const isMonth = daysBetween(start, due) <= 31;
  if (isMonth) {
    const { year, month } = dayParts(start);
    if (part === "early") return { start, due: isoDate(year, month, 10) };
    return part === "mid"
      ? { start: isoDate(year, month, 11), due: isoDate(year, month, 20) }
      : { start: isoDate(year, month, 21), due };
  }
  const months = Math.round(daysBetween(start, due) / 30.4);
  const third = {
    early: Math.max(1, Math.floor(months / 3)),
    mid: Math.max(1, Math.round((months * 2) / 3)),
    late: months,
  }[part];
  return {
    start,
    due:
      part === "late"
        ? due
        : monthsInto(start, part === "mid" && months === 12 ? 6 : part === "early" && months === 12 ? 3 : third),
  };
}

/** The last day of the `count`-th month of a period. */
function monthsInto(start: IsoDate, count: number): IsoDate {
  const { year, month } = dayParts(start);
  const index = year * 12 + month - 1 + count - 1;
  return endOfMonth(Math.floor(index / 12), (index % 12) + 1);
}
