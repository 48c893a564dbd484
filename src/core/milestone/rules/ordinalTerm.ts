import { calendarYearWithin } from "../../dates/yearStyles";
import { shortTermStretch, termStretch, type SchoolTerm } from "../../dates/schoolTerms";
import type { Stretch } from "../../dates/stretch";
import { dateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { yearAfter } from "./yearAfter";

const TERMS: readonly SchoolTerm[] = ["autumn", "spring", "summer"];

/** First month of each of the six half-terms, and of the three terms. */
const FIRST_MONTHS = { half: [9, 11, 1, 3, 4, 6], whole: [9, 1, 4] } as const;

/**
 * A term or half-term by its place in the school year: first half term of 2019/20, the second term, 3rd half-term 2024, final
 * term. The first is the one that begins in September.
 */
export const ordinalTerm: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at);
  const isOrdinal = word.isOrdinal || word.meaning?.isOrdinal === true;
  const isFinal = word.text === "final";
  if (!isOrdinal && !isFinal) return null;
  const isHalf = tokenAt(tokens, at + 1).text === "half";
  let place = at + (isHalf ? 2 : 1);
  if (isHalf && tokenAt(tokens, place).text === "-") place += 1;
  if (tokenAt(tokens, place).text === "school") place += 1;
  if (tokenAt(tokens, place).text !== "term") return null;
  const months = isHalf ? FIRST_MONTHS.half : FIRST_MONTHS.whole;
  const number = isFinal ? months.length : word.kind === "number" ? word.value : countOf(word);
  const month = months[number - 1];
  return month === undefined ? null : termOf(scan, { from: at, to: place + 1, number, isHalf, month });
};

interface WrittenTerm {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly isHalf: boolean;
  /** The month it begins in. */
  readonly month: number;
}

function termOf(scan: Scan, { from, to, number, isHalf, month }: WrittenTerm): ReturnType<typeof dateFound> {
  const year = yearAfter(scan, overFillers(scan, to), true);
  const days = (inYear: number): Stretch =>
    isHalf
      ? shortTermStretch(number, month >= 9 ? inYear : inYear - 1)
      : termStretch(TERMS[number - 1] as SchoolTerm, inYear);
  return dateFound({
    from,
    to: year?.to ?? to,
    year: year === null ? null : year.isSplit ? calendarYearWithin("academic", year.year, month) : year.year,
    days,
    precision: "term",
    assumed: ["term-dates"],
  });
}

/** "of the academic year" before the year. */
function overFillers({ tokens }: Scan, at: number): number {
  let place = at;
  while (place < at + 5 && /^(?:of|in|the|academic|school|year)$/.test(tokenAt(tokens, place).text)) place += 1;
  return place;
}
