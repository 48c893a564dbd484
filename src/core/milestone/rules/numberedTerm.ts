import { shortTermStretch } from "../../dates/schoolTerms";
import { dateFound } from "../found";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";
import { namedMonths } from "./namedMonths";
import { isBinder, yearAfter } from "./yearAfter";

/**
 * Short terms by number, six to the school year: Term 1-2, Term 5/6, Terms 3 and 4, Term 2 2018/19. Year in figures is the
 * split year, or the calendar year the term lies in.
 */
export const numberedTerm: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at + 1);
  if (first.digits !== 1 || first.value < 1 || first.value > 6) return null;
  const binder = tokenAt(tokens, at + 2);
  const second = tokenAt(tokens, at + 3);
  const isBound = isBinder(binder) || binder.text === "and" || binder.text === "&" || binder.text === "to";
  const isRange = isBound && second.digits === 1 && second.value > first.value && second.value <= 6;
  const last = isRange ? second.value : first.value;
  const end = isRange ? at + 4 : at + 2;
  const year = yearAfter(scan, end, false);
  const named = year === null ? namedMonths(scan, { from: at, end, style: "academic", precision: "term" }) : null;
  if (named !== null) return named;
  const firstYear = year === null ? null : year.isSplit || first.value <= 2 ? year.year : year.year - 1;
  return dateFound({
    from: at,
    to: year?.to ?? end,
    year: firstYear === null ? null : first.value <= 2 ? firstYear : firstYear + 1,
    days: (inYear) => {
      const academicYear = first.value <= 2 ? inYear : inYear - 1;
      return {
        start: shortTermStretch(first.value, academicYear).start,
        due: shortTermStretch(last, academicYear).due,
      };
    },
    precision: "term",
    assumed: ["term-dates"],
    isWindow: true,
    doubts: [{ type: "ambiguous", chose: "six short terms" }],
  });
};
