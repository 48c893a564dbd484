import type { Assumption } from "../types";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import { dayOf, daysOf } from "./dayOf";
import { isStreet } from "./place";
import { isBinder, yearAfter } from "./yearAfter";

/** Whether a figure can be a day of a month. */
const isDay = (value: number, digits: number): boolean => digits <= 2 && value >= 1 && value <= 31;

const NONE: readonly Assumption[] = [];
const CENTURY: readonly Assumption[] = ["century"];

/** A day before its month: 24 May 19, 28 th November 2018, the 3rd of May, 3-May-19, 14th June. */
export const dayMonth: Rule = (scan, at) => {
  const figure = tokenAt(scan.tokens, at);
  if (!isDay(figure.value, figure.digits)) return null;
  const month = monthAt(scan, at + 1);
  if (month === null || isStreet(scan.tokens, month.to)) return null;
  const year = yearAfter(scan, month.to, true);
  return dayOf({
    from: at,
    to: year && !year.isSplit ? year.to : month.to,
    year: year && !year.isSplit ? year.year : null,
    month: month.month,
    day: figure.value,
    assumed: year?.isShort === true ? CENTURY : NONE,
  });
};

/** Days of one month: 1-5 March 2018, 22 and 21 Sept 18, 12/13 June, 3rd to 7th July. */
export const dayRange: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at);
  if (!isDay(first.value, first.digits)) return null;
  const binder = tokenAt(tokens, at + 1);
  const isBound = isBinder(binder) || binder.text === "&" || binder.text === "and" || binder.text === "to";
  const last = tokenAt(tokens, at + 2);
  if (!isBound || !isDay(last.value, last.digits) || last.value <= first.value) return null;
  const month = monthAt(scan, at + 3);
  if (month === null) return null;
  const year = yearAfter(scan, month.to, true);
  const isPlain = year !== null && !year.isSplit;
  const written = {
    from: at,
    to: isPlain ? year.to : month.to,
    year: isPlain ? year.year : null,
    month: month.month,
    day: first.value,
    assumed: year?.isShort === true ? CENTURY : NONE,
  };
  return daysOf(written, last.value);
};

/** The month after a day: with a blank, "of", or a binder glued on both sides. */
function monthAt({ tokens }: Scan, at: number): { month: number; to: number } | null {
  const next = tokenAt(tokens, at);
  const isStep = next.text === "of" || (!next.gap && (isBinder(next) || next.text === "." || next.text === ","));
  const place = isStep ? at + 1 : next.text === "day" && tokenAt(tokens, at + 1).text === "of" ? at + 2 : at;
  const month = tokenAt(tokens, place).meaning?.month;
  return month === undefined ? null : { month, to: place + 1 };
}
