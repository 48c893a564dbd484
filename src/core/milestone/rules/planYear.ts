import { addDays, addMonths, dayParts, type IsoDate } from "../../dates/isoDate";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { isBinder } from "./yearAfter";

/** A plan has no more years than this; from there on "Year 7" is a class. */
const LAST_PLAN_YEAR = 6;

const PUPILS: ReadonlySet<string> = new Set(
  "pupils pupil children students student learners cohort class classes group groups phonics check leavers intake parents teachers transition and".split(
    " ",
  ),
);

/**
 * A year counted from the plan's start: Year 1, Years 2-3, by the end of Yr 2. "Year 1 pupils" and "Year 11" are classes.
 */
export const planYear: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at + 1);
  const named =
    first.kind === "number" ? (first.digits === 1 ? first.value : 0) : first.text === "a" ? 0 : countOf(first);
  if (named < 1 || named > LAST_PLAN_YEAR) return null;
  const quarter = quarterOfPlanYear(scan, named, at);
  if (quarter !== null || tokenAt(tokens, at).text === "y") return quarter;
  const { last, to: end } = lastOf(scan, named, at + 2);
  if (PUPILS.has(tokenAt(tokens, end).text)) return null;
  const lead = leadBefore(tokens, at);
  if (lead === "" && !beginsPiece(tokens, at)) return null;
  if (lead === "" && !endsPiece(tokens, end) && !isOfThePlan(scan, end)) return null;
  return fromPlan(scan, { from: at, to: end, startMonths: (named - 1) * 12, endMonths: last * 12 });
};

/** "Year one of the strategy". */
function isOfThePlan({ tokens }: Scan, at: number): boolean {
  if (tokenAt(tokens, at).text !== "of") return false;
  const place = /^(?:the|this|our)$/.test(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  return tokenAt(tokens, place).meaning?.begins === "plan";
}

/** A quarter of a year of the plan: Y2 Q3, Year 1, Quarter 4. */
function quarterOfPlanYear(scan: Scan, year: number, at: number): DateFound | null {
  const { tokens } = scan;
  const place = /^[,/:-]$/.test(tokenAt(tokens, at + 2).text) ? at + 3 : at + 2;
  const quarter = tokenAt(tokens, place + 1);
  if (tokenAt(tokens, place).meaning?.begins !== "quarter" || quarter.digits !== 1 || quarter.value > 4) return null;
  const endMonths = (year - 1) * 12 + quarter.value * 3;
  const found = fromPlan(scan, { from: at, to: place + 2, startMonths: endMonths - 3, endMonths });
  return { ...found, precision: "quarter", isWindow: false };
}

/** The last of several years: Years 2-3, Years 1, 2 and 3. */
function lastOf({ tokens }: Scan, first: number, at: number): { last: number; to: number } {
  let last = first;
  let to = at;
  while (/^(?:-|\/|,|to|and|&)$/.test(tokenAt(tokens, to).text)) {
    const next = tokenAt(tokens, to + 1);
    if (next.digits !== 1 || next.value <= last || next.value > LAST_PLAN_YEAR) break;
    last = next.value;
    to += 2;
  }
  return { last, to };
}

/** A month counted from the plan's start: Month 6, by months 3-4. */
export const planMonth: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at + 1);
  if (first.kind !== "number" || first.digits > 2 || first.value < 1 || first.value > 60 || first.isOrdinal)
    return null;
  const binder = tokenAt(tokens, at + 2);
  const second = tokenAt(tokens, at + 3);
  const isRange =
    (isBinder(binder) || binder.text === "to") &&
    second.kind === "number" &&
    second.value > first.value &&
    second.digits <= 2;
  const end = isRange ? at + 4 : at + 2;
  return fromPlan(scan, {
    from: at,
    to: end,
    startMonths: first.value - 1,
    endMonths: isRange ? second.value : first.value,
  });
};

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly startMonths: number;
  readonly endMonths: number;
}

function fromPlan({ context }: Scan, { from, to, startMonths, endMonths }: Counted): DateFound {
  const { planStart } = context;
  const start = planStart === undefined ? null : addMonths(planStart, startMonths);
  const due = planStart === undefined ? null : addDays(addMonths(planStart, endMonths), -1);
  return planDays({ from, to, start, due });
}

/** A date that only the plan's own dates fix; it sets none where they are not known. */
export function planDays(parts: { from: number; to: number; start: IsoDate | null; due: IsoDate | null }): DateFound {
  const { from, to, start, due } = parts;
  return dateFound({
    from,
    to,
    year: start === null ? null : dayParts(start).year,
    days: () => (start === null || due === null ? null : { start, due }),
    precision: "year",
    assumed: ["plan-year"],
    isWindow: true,
    isFromPlan: true,
  });
}

/** The end of the plan itself: end of the plan, end of plan period, end of strategy, year end. */
export const endOfPlan: Rule = (scan, at) => {
  const { tokens } = scan;
  if (!/^(?:of|the|end|year)$/.test(tokenAt(tokens, at - 1).text)) return null;
  let back = at - 1;
  while (back > at - 7 && /^(?:of|the|this|-|years?|\d)$/.test(tokenAt(tokens, back).text)) back -= 1;
  if (tokenAt(tokens, back).text !== "end") return null;
  const { planEnd } = scan.context;
  const isPeriod = tokenAt(tokens, at + 1).text === "period";
  const found = planDays({ from: back, to: at + (isPeriod ? 2 : 1), start: planEnd ?? null, due: planEnd ?? null });
  return { ...found, isWindow: false };
};
