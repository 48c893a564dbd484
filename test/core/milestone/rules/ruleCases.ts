import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { Found } from "../../../../src/core/milestone/found";
import { makeScan } from "../../../../src/core/milestone/makeScan";
import type { Rule } from "../../../../src/core/milestone/scan";
import type { PlanContext } from "../../../../src/core/milestone/types";

/** A plan of the financial years 2018/19 to 2020/21, written in May 2018. */
export const PLAN: PlanContext = {
  planDate: "2018-05-10" as IsoDate,
  planStart: "2018-04-01" as IsoDate,
  planEnd: "2021-03-31" as IsoDate,
};

/** What one reader finds in a text: at the first token where it finds anything; null where it refuses all of them. */
export function firstFound(rule: Rule, text: string, context: PlanContext = {}): Found | null {
  const scan = makeScan(text, context);
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const found = rule(scan, at);
    if (found !== null) return found;
  }
  return null;
}

/**
 * What a reader finds, in one line: `2018-03-01..2018-03-31` for a date with a year, `----03-01..--03-31` without, `P1M` for
 * what comes round or lasts, the sign's name, `noise`, or `nothing`.
 */
export function readBy(rule: Rule, text: string, context: PlanContext = {}): string {
  const found = firstFound(rule, text, context);
  if (found === null) return "nothing";
  if (found.type === "sign") return found.sign;
  if (found.type === "repeat" || found.type === "span") return found.period;
  if (found.type === "noise") return "noise";
  const days = found.days(found.year ?? 2001);
  if (days === null) return "no such day";
  return found.year === null ? `${days.start.slice(5)}..${days.due.slice(5)}` : `${days.start}..${days.due}`;
}
