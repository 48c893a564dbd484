import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import type { Beginning } from "../words";
import { asItHappens } from "./asItHappens";
import { dayMonth, dayRange } from "./dayMonth";
import { duration } from "./duration";
import { edge } from "./edge";
import { feast } from "./feast";
import { month } from "./month";
import { monthDay } from "./monthDay";
import { notADate } from "./notADate";
import { newFiscalYear, newYear } from "./newYear";
import { numberedTerm } from "./numberedTerm";
import { numericDay } from "./numericDay";
import { numericMonth, numericPair } from "./numericMonth";
import { halfOf, monthsOf, ordinalQuarter } from "./ordinalPeriod";
import { ordinalTerm } from "./ordinalTerm";
import { endOfPlan, planMonth, planYear } from "./planYear";
import { quarter, yearQuarter, yearTerm } from "./quarter";
import { endOfTerm, relative, yearEnd, yearToldAfter } from "./relative";
import { every, everyMeeting, everyNamed, everyUnits, timesPer } from "./repeat";
import { halfTerm, season, seasonTerm } from "./season";
import { serialNumber } from "./serialNumber";
import { fiscalYear, namedYear, splitYear } from "./splitYear";
import { week, weekdayOfMonth, weekOfMonth } from "./week";
import { weekday } from "./weekday";
import { year, yearMonth, yearRange } from "./year";

/** A reader with the figures it may begin at: those of four digits (years), all others, or any. */
type AtFigures = readonly [rule: Rule, figures: "years" | "others" | "any"];

/**
 * The readers tried at a figure before a word ("3 March", "2018 Q3", "6 weeks"). Order: what is no date first, then the way of
 * writing that takes the most tokens, so that 2018/19 Q4 is not taken for a year, nor 1-5 March for 5 March.
 */
const BEFORE_A_WORD: readonly AtFigures[] = [
  [notADate, "any"],
  [yearQuarter, "any"],
  [dayRange, "others"],
  [dayMonth, "others"],
  [ordinalQuarter, "others"],
  [ordinalTerm, "others"],
  [halfOf, "others"],
  [weekdayOfMonth, "others"],
  [weekOfMonth, "others"],
  [everyUnits, "others"],
  [timesPer, "others"],
  [duration, "others"],
  [yearRange, "years"],
  [yearMonth, "years"],
  [namedYear, "years"],
  [year, "years"],
];

/** The readers tried at a figure before a mark ("30/09/2021", "2018/19", "1-5 March", "3-6 months"), in the same order. */
const BEFORE_A_MARK: readonly AtFigures[] = [
  [notADate, "any"],
  [numericDay, "any"],
  [yearQuarter, "any"],
  [yearTerm, "any"],
  [splitYear, "any"],
  [numericMonth, "any"],
  [dayRange, "others"],
  [dayMonth, "others"],
  [everyUnits, "others"],
  [timesPer, "others"],
  [duration, "others"],
  [yearRange, "years"],
  [yearMonth, "years"],
  [year, "years"],
  [numericPair, "others"],
];

/** The readers tried at a figure that ends its line, its cell, or stands before another. */
const BEFORE_NOTHING: readonly AtFigures[] = [
  [notADate, "any"],
  [serialNumber, "any"],
  [year, "years"],
];

/** Readers at a figure of four digits, and of any other number of them. */
interface ByDigits {
  readonly four: readonly Rule[];
  readonly other: readonly Rule[];
}

const byDigits = (readers: readonly AtFigures[]): ByDigits => ({
  four: readers.filter(([, figures]) => figures !== "others").map(([rule]) => rule),
  other: readers.filter(([, figures]) => figures !== "years").map(([rule]) => rule),
});

const AT_A_FIGURE = {
  word: byDigits(BEFORE_A_WORD),
  mark: byDigits(BEFORE_A_MARK),
  nothing: byDigits(BEFORE_NOTHING),
} as const;

/** The readers to try at a figure, by its digits and by what stands after it. */
export function readersAtFigure({ tokens }: Scan, at: number): readonly Rule[] {
  const { kind } = tokenAt(tokens, at + 1);
  const readers = kind === "word" ? AT_A_FIGURE.word : kind === "mark" ? AT_A_FIGURE.mark : AT_A_FIGURE.nothing;
  return tokenAt(tokens, at).digits === 4 ? readers.four : readers.other;
}

/** The readers to try at a word, by what it begins. Order as for figures: the longest way of writing first. */
export const AT_A_WORD: Readonly<Record<Beginning, readonly Rule[]>> = {
  month: [halfTerm, monthDay, yearToldAfter, month],
  weekday: [weekday],
  season: [halfTerm, seasonTerm, yearToldAfter, season],
  feast: [feast],
  new: [newYear, newFiscalYear],
  edge: [edge],
  week: [week],
  count: [weekdayOfMonth, weekOfMonth, ordinalQuarter, ordinalTerm, halfOf, monthsOf, everyUnits, timesPer, duration],
  quarter: [quarter],
  year: [planYear, yearEnd],
  fiscal: [fiscalYear],
  term: [numberedTerm, endOfTerm],
  half: [halfOf],
  each: [every, everyNamed, everyMeeting],
  relative: [relative],
  monthNumber: [planMonth],
  plan: [endOfPlan],
  span: [],
  as: [asItHappens],
};

/**
 * The readers of a date that may stand inside another ("end of ...", "w/c ...", the far end of a range). They never call
 * each other round, so their depth is fixed whatever the text.
 */
const STANDALONE: ReadonlySet<Rule> = new Set<Rule>([
  numericDay,
  yearQuarter,
  yearTerm,
  splitYear,
  numericMonth,
  dayMonth,
  ordinalQuarter,
  ordinalTerm,
  yearMonth,
  namedYear,
  year,
  numericPair,
  halfTerm,
  monthDay,
  month,
  seasonTerm,
  season,
  feast,
  newYear,
  newFiscalYear,
  quarter,
  planYear,
  yearEnd,
  relative,
  fiscalYear,
  numberedTerm,
  endOfTerm,
  planMonth,
  endOfPlan,
]);

/** The readers of a date inside another that may begin at a figure, in the order above. */
export const DATES_AT_A_FIGURE: readonly Rule[] = [
  ...new Set([...BEFORE_A_MARK, ...BEFORE_A_WORD].map(([rule]) => rule)),
].filter((rule) => STANDALONE.has(rule));

/** The same at a word, by what it begins. */
export const DATES_AT_A_WORD: Readonly<Record<Beginning, readonly Rule[]>> = standaloneAtAWord();

function standaloneAtAWord(): Record<Beginning, readonly Rule[]> {
  const readers: Record<Beginning, readonly Rule[]> = { ...AT_A_WORD };
  for (const begins of Object.keys(readers) as Beginning[]) {
    readers[begins] = AT_A_WORD[begins].filter((rule) => STANDALONE.has(rule));
  }
  return readers;
}
