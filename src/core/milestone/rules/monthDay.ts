import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";
import { isYearRatherThanDay } from "./month";
import { dayOf, daysOf } from "./dayOf";
import { isBinder, isYear, yearAfter } from "./yearAfter";

/**
 * A day after its month: June 14th, Nov 2nd, June 14 2019, September 3. Two figures that the plan's dates make a year
 * ("April 11" in a plan of 2011) are left to the month.
 */
export const monthDay: Rule = (scan, at) => {
  const { tokens } = scan;
  const month = tokenAt(tokens, at).meaning?.month;
  if (month === undefined) return null;
  const place = SKIPPED.has(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  const figure = tokenAt(tokens, place);
  if (figure.kind !== "number" || figure.digits > 2 || figure.value < 1 || figure.value > 31 || !figure.gap)
    return null;
  const range = dayAfter(scan, place);
  if (range !== null) return daysOf({ ...range, from: at, month, day: figure.value, assumed: [] }, range.last);
  const after = tokenAt(tokens, place + 1);
  const isFollowedByYear = isYear(after) || (after.text === "," && isYear(tokenAt(tokens, place + 2)));
  if (!figure.isOrdinal && !isFollowedByYear && isCountOrYear(scan, place)) return null;
  const year = yearAfter(scan, place + 1, figure.isOrdinal);
  const isPlain = year !== null && !year.isSplit;
  return dayOf({
    from: at,
    to: isPlain ? year.to : place + 1,
    year: isPlain ? year.year : null,
    month,
    day: figure.value,
    assumed: isPlain && year.isShort ? ["century"] : [],
  });
};

/** "Sept. 30th", "June the 4th". */
const SKIPPED: ReadonlySet<string> = new Set([".", "the"]);

type RuleScan = Parameters<Rule>[0];

function isCountOrYear(scan: RuleScan, at: number): boolean {
  const figure = tokenAt(scan.tokens, at);
  const after = tokenAt(scan.tokens, at + 1);
  if (
    after.text === "%" || after.text === ":" || after.text === "."
      ? tokenAt(scan.tokens, at + 2).kind === "number"
      : false
  ) {
    return true;
  }
  if (isBinder(after) && !after.gap && tokenAt(scan.tokens, at + 2).kind === "number") return true;
  return isYearRatherThanDay(scan, figure.value, figure.text) || after.text === "%";
}

/** "March 3 to 5", "Nov 2nd - 6th 2018": the later day, where the first cannot be a year. */
function dayAfter(scan: RuleScan, at: number): { last: number; to: number; year: number | null } | null {
  const { tokens } = scan;
  const first = tokenAt(tokens, at);
  const binder = tokenAt(tokens, at + 1);
  const last = tokenAt(tokens, at + 2);
  const isBound = isBinder(binder) || binder.text === "to" || binder.text === "and" || binder.text === "&";
  if (!isBound || last.digits === 0 || last.digits > 2 || last.value <= first.value || last.value > 31) return null;
  if (!(first.isOrdinal && last.isOrdinal) && !(first.digits === 1 && !last.gap && isYear(tokenAt(tokens, at + 3))))
    return null;
  const year = yearAfter(scan, at + 3, false);
  return { last: last.value, to: year?.to ?? at + 3, year: year?.year ?? null };
}
