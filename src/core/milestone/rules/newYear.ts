import { dayParts, endOfMonth, isoDate } from "../../dates/isoDate";
import { monthsStretch, type Stretch } from "../../dates/stretch";
import { FIRST_MONTH_OF_YEAR } from "../../dates/yearStyles";
import { dateFound } from "../found";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { periodAround } from "./relative";
import { styleWord } from "./splitYear";
import { yearAfter } from "./yearAfter";

/** The New Year is January of it: in the New Year, early New Year 2019. "New year group" is a class. */
export const newYear: Rule = (scan, at) => {
  const { tokens } = scan;
  if (tokenAt(tokens, at + 1).text !== "year") return null;
  const isLed = leadBefore(tokens, at) !== "" || /^(?:the|early|in)$/.test(tokenAt(tokens, at - 1).text);
  const year = yearAfter(scan, at + 2, false);
  const isGroup =
    tokenAt(tokens, at + 2).kind === "word" && leadBefore(tokens, at) === "" && tokenAt(tokens, at - 1).text !== "the";
  if (isGroup && year === null) return null;
  if (!isLed && year === null && !(beginsPiece(tokens, at) && endsPiece(tokens, at + 2))) return null;
  return dateFound({
    from: at,
    to: year?.to ?? at + 2,
    year: year?.year ?? null,
    days: (inYear) => ({ start: isoDate(inYear, 1, 1), due: endOfMonth(inYear, 1) }),
    precision: "month",
    assumed: ["day"],
  });
};

/**
 * The new academic or financial year: "by the new school year" and the words alone mean its first month, "in the new
 * financial year" any day of it.
 */
export const newFiscalYear: Rule = ({ tokens, context }, at) => {
  if (tokenAt(tokens, at).text !== "new" || !/^(?:year|yr)$/.test(tokenAt(tokens, at + 2).text)) return null;
  const style = styleWord(tokenAt(tokens, at + 1).text);
  if (style === null || style === "calendar" || tokenAt(tokens, at + 3).kind === "number") return null;
  const styled = {
    from: at,
    to: at + 3,
    assumed: [style === "academic" ? "academic-year" : "financial-year"] as const,
  };
  const isWhole = INSIDE.has(leadBefore(tokens, tokenAt(tokens, at - 1).text === "the" ? at - 1 : at));
  if (isWhole && context.planDate !== undefined) {
    const days = periodAround(context.planDate, { unit: "year", style, step: 1 });
    return dateFound({
      ...styled,
      year: dayParts(days.start).year,
      days: () => days,
      precision: "year",
      isWindow: true,
    });
  }
  const month = FIRST_MONTH_OF_YEAR[style];
  const days = (year: number): Stretch => monthsStretch({ year, month });
  return dateFound({ ...styled, year: null, days, precision: "month" });
};

const INSIDE: ReadonlySet<string> = new Set(["in", "during", "within", "throughout", "over"]);
