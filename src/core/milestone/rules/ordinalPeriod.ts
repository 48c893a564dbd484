import { addMonths, addDays } from "../../dates/isoDate";
import type { DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { splitYearAt, wholeYear } from "./splitYear";
import { isYear } from "./yearAfter";
import { quarterFound, quarterYear } from "./quarter";

/** A quarter by its place: third quarter, 2nd quarter 2018/19, final quarter of 2019, last quarter. */
export const ordinalQuarter: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at);
  const isLast = word.text === "last" || word.text === "final";
  const isOrdinal = word.isOrdinal || word.meaning?.isOrdinal === true;
  if ((!isLast && !isOrdinal) || !/^(?:quarter|qtr)$/.test(tokenAt(tokens, at + 1).text)) return null;
  const quarter = isLast ? 4 : word.kind === "number" ? word.value : countOf(word);
  if (quarter > 4) return null;
  const year = quarterYear(scan, at + 2);
  return quarterFound(scan, { from: at, to: year?.to ?? at + 2, quarter, last: quarter, year });
};

/** A half of a year or another period: first half of 2018, second half of 2018/19, H1 2019. */
export const halfOf: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at);
  const isLetter = word.text === "h" && tokenAt(tokens, at + 1).digits === 1 && !tokenAt(tokens, at + 1).gap;
  const isWord =
    tokenAt(tokens, at + 1).text === "half" &&
    (word.isOrdinal || word.meaning?.isOrdinal === true || word.text === "last");
  if (!isLetter && !isWord) return null;
  if (isWord && isTermAfter(tokens, at + 2)) return null;
  const count = isLetter
    ? tokenAt(tokens, at + 1).value
    : word.kind === "number"
      ? word.value
      : (word.meaning?.count ?? 2);
  if (count < 1 || count > 2) return null;
  let place = at + 2;
  while (place < at + 5 && /^(?:of|in|the)$/.test(tokenAt(tokens, place).text)) place += 1;
  const year = wholeYearAt(scan, place) ?? scan.readDate(place);
  if (year === null || year.precision === "day") return null;
  return {
    ...year,
    from: at,
    isWindow: true,
    isWeak: false,
    month: null,
    days: (inYear) => {
      const days = year.days(inYear);
      if (days === null) return null;
      const half =
        year.precision === "month"
          ? addDays(days.start, 14)
          : addDays(addMonths(days.start, monthsIn(year.precision) / 2), -1);
      return count === 1 ? { start: days.start, due: half } : { start: addDays(half, 1), due: days.due };
    },
  };
};

/** "first half term" is a half-term, not the first half of something. */
function isTermAfter(tokens: Scan["tokens"], at: number): boolean {
  const place = tokenAt(tokens, at).text === "-" ? at + 1 : at;
  return tokenAt(tokens, place).meaning?.begins === "term";
}

const monthsIn = (precision: string): number => (precision === "year" ? 12 : precision === "term" ? 4 : 2);

/** Months at either end of a year or another period: first six months of 2018/19, last 3 months of 2019. */
export const monthsOf: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at).text;
  const figure = tokenAt(tokens, at + 1);
  const count = figure.kind === "number" ? figure.value : countOf(figure);
  const isMonths = count >= 1 && count <= 12 && tokenAt(tokens, at + 2).meaning?.unit === "M";
  if (!isMonths || (word !== "first" && word !== "last" && word !== "final")) return null;
  let place = at + 3;
  while (place < at + 6 && /^(?:of|in|the)$/.test(tokenAt(tokens, place).text)) place += 1;
  const year = wholeYearAt(scan, place) ?? scan.readDate(place);
  if (year === null || year.precision !== "year") return null;
  return {
    ...year,
    from: at,
    isWindow: true,
    isWeak: false,
    days: (inYear) => {
      const days = year.days(inYear);
      if (days === null) return null;
      return word === "first"
        ? { start: days.start, due: addDays(addMonths(days.start, count), -1) }
        : { start: addMonths(addDays(days.due, 1), -count), due: days.due };
    },
  };
};

/** The year a half is of needs no lead-in of its own: H1 2019, second half of 2018/19. */
function wholeYearAt(scan: Scan, at: number): DateFound | null {
  const split = splitYearAt(scan, at);
  if (split !== null)
    return wholeYear(
      { from: at, to: split.to, first: split.first, isShort: split.isShort, isWeak: false },
      scan.splitStyle(),
    );
  const figure = tokenAt(scan.tokens, at);
  if (!isYear(figure)) return null;
  return wholeYear(
    { from: at, to: at + 1, first: figure.value, isShort: false, isWeak: false },
    scan.style ?? "calendar",
  );
}
