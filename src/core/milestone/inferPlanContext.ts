import { dayParts, daysBetween, isoDate, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import { yearStretch, type YearStyle } from "../dates/yearStyles";
import { issue, type Issue } from "../issues/issue";
import type { DateFound } from "./found";
import { findAll } from "./findAll";
import { makeScan } from "./makeScan";
import { splitYearAt } from "./rules/splitYear";
import { isYear } from "./rules/yearAfter";
import { parseMilestone } from "./parseMilestone";
import { styleOfPeriod } from "./styleOfPeriod";
import { tokenAt, type Token } from "./tokenise";
import type { PlanContext } from "./types";

/** A milestone or other dated cell of the plan. */
export interface ContextEntry {
  readonly text: string;
  readonly date?: IsoDate | null;
}

/** A plan runs no longer than this; a wider span of milestones is not taken for its period. */
const LONGEST_PLAN_YEARS = 10;

/**
 * Finds out what the plan's dates are, so that "October" and "Dec 17" get their year.
 *
 * What the user gave outranks all. Then the titles, notes, sheet and file names: a period ("2017 - 2021", "2015-16", "April
 * 2024 to March 2027") and a date ("September 2011", "Version 3, 12 May 2023"). Then, for the period alone, the years that the
 * plan's own milestones write out. Where nothing is known the year stays unknown.
 *
 * @param surroundings lines outside the tables, sheet and file names
 * @param entries      the milestones of the plan
 * @issues milestone.plan-period-assumed - the period was taken from the milestones' own years
 */
export function inferPlanContext(
  surroundings: readonly string[],
  entries: readonly ContextEntry[],
  given: PlanContext,
): { context: PlanContext; issues: readonly Issue[] } {
  const said = given.yearStyle ?? styleOfPeriod(given) ?? styleSaid(surroundings, entries);
  const style = said ?? styleHinted(surroundings, entries);
  const named = readSurroundings(surroundings, { said, style });
  const hasPeriod = given.planStart !== undefined || given.planEnd !== undefined;
  const isSchools = styleHinted(surroundings, entries) === "academic";
  const period = hasPeriod ? {} : ((isSchools ? schoolYearOf(named) : named.period) ?? {});
  const found: PlanContext = { ...named.written, ...period, ...withStyle(style), ...given };
  if (found.planDate !== undefined || found.planStart !== undefined || found.planEnd !== undefined) {
    return { context: found, issues: [] };
  }
  const own = periodOfEntries(entries, found);
  if (own === null) return { context: found, issues: [] };
  return {
    context: { ...found, ...own },
    issues: [issue("milestone.plan-period-assumed", { planStart: own.planStart, planEnd: own.planEnd })],
  };
}

/** Months (1-12) in which a plan for the school year is approved, and one for the financial year hardly ever. */
const SCHOOL_YEAR_APPROVALS: readonly number[] = [8, 9, 10];

/**
 * The period of a plan about schools: "Plan 2025-26, approved September 2025" runs from that September, though it reports by
 * financial quarters; as a financial year it would be half over.
 */
function schoolYearOf({ period, written: { planDate } }: Named): Named["period"] {
  if (period === null || planDate === undefined) return period;
  const { year, month } = dayParts(planDate);
  const isThatYear = period.planStart === yearStretch("financial", year).start;
  const isOneYear = period.planEnd === yearStretch("financial", year).due;
  return isThatYear && isOneYear && SCHOOL_YEAR_APPROVALS.includes(month)
    ? toPeriod(yearStretch("academic", year))
    : period;
}

const withStyle = (style: YearStyle | null): PlanContext => (style === null ? {} : { yearStyle: style });

const ACADEMIC = /\b(?:academic (?:year|cycle)|school year|ay ?\d\d)\b/i;
const FINANCIAL = /\b(?:financial year|fy ?\d\d|q[1-4]|quarter [1-4]|municipal year|year end)\b/i;
const SCHOOL = /\b(?:(?:autumn|spring|summer) term|termly|each term|half[- ]?term|schools?|pupils?|neet)\b/i;

/** No line is looked at further than this for its wording. */
const LONGEST_LINE = 400;

function linesOf(surroundings: readonly string[], entries: readonly ContextEntry[]): string[] {
  return [...surroundings, ...entries.map(({ text }) => text)].map((line) => line.slice(0, LONGEST_LINE));
}

/** How the plan says it counts its years: academic years, or financial years and quarters. */
function styleSaid(surroundings: readonly string[], entries: readonly ContextEntry[]): YearStyle | null {
  const lines = linesOf(surroundings, entries);
  if (lines.some((line) => ACADEMIC.test(line))) return "academic";
  return lines.some((line) => FINANCIAL.test(line)) ? "financial" : null;
}

/** A plan about schools counts split years from September, though it does not say so. */
function styleHinted(surroundings: readonly string[], entries: readonly ContextEntry[]): YearStyle | null {
  return linesOf(surroundings, entries).some((line) => SCHOOL.test(line)) ? "academic" : null;
}

/** How the plan counts its years: as it says, and as it says or its subject hints. */
interface Styles {
  said: YearStyle | null;
  style: YearStyle | null;
}

interface Named {
  period: { planStart: IsoDate; planEnd: IsoDate } | null;
  written: { planDate?: IsoDate };
}

function readSurroundings(lines: readonly string[], styles: Styles): Named {
  let period: Named["period"] = null;
  let planDate: IsoDate | null = null;
  for (const line of lines) {
    const read = readLine(line.slice(0, 300).replaceAll("_", " "), styles);
    period ??= read.period;
    if (read.date !== null && (planDate === null || read.isSaid)) planDate = read.date;
  }
  return { period, written: planDate === null ? {} : { planDate } };
}

interface LineReading {
  period: Named["period"];
  date: IsoDate | null;
  /** Whether the line says that this is when the plan was written: version, dated, approved. */
  isSaid: boolean;
}

const SAYS_WRITTEN =
  /\b(?:version|v\d|dated?|updated|approved|published|agreed|revised|reviewed|as at|last saved|draft|issue)\b/i;
const SAYS_LATER = /\b(?:next review|review date|to be reviewed|due)\b/i;

/** A period and a date named in one line outside the tables. */
function readLine(line: string, styles: Styles): LineReading {
  const scan = makeScan(line, withStyle(styles.style));
  let period: Named["period"] = yearsIn(scan.tokens, styles);
  let date: IsoDate | null = null;
  for (const found of findAll(scan).founds) {
    if (found.type !== "date" || found.year === null) continue;
    const days = found.days(found.year);
    if (days === null) continue;
    if (found.isWindow && found.precision !== "year") period ??= { planStart: days.start, planEnd: days.due };
    else if (isADay(found)) date ??= days.due;
  }
  return { period, date: SAYS_LATER.test(line) ? null : date, isSaid: SAYS_WRITTEN.test(line) && date !== null };
}

const isADay = ({ precision, isWindow }: DateFound): boolean =>
  !isWindow && (precision === "day" || precision === "month");

/** Years in a title, where no lead-in is needed: "Strategy 2017 - 2021", "Delivery plan 2024/25", "2023-26". */
function yearsIn(tokens: readonly Token[], { said, style }: Styles): Named["period"] {
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokenAt(tokens, at);
    if (!isYear(first)) continue;
    const split = splitYearAt({ tokens }, at);
    if (split !== null && tokenAt(tokens, at + 1).gap !== true)
      return toPeriod(yearStretch(styleOfSplit(style), split.first));
    const last = tokenAt(tokens, at + 2);
    const binds = /^(?:-|\/|to)$/.test(tokenAt(tokens, at + 1).text);
    const end = isYear(last) ? last.value : last.digits === 2 ? 2000 + last.value : 0;
    if (binds && end > first.value && end - first.value <= LONGEST_PLAN_YEARS * 2) {
      return toPeriod(severalYears(said, first.value, end));
    }
  }
  return null;
}

const styleOfSplit = (style: YearStyle | null): YearStyle => (style === "academic" ? "academic" : "financial");

/** 2017-2021: calendar years unless the plan counts otherwise. */
function severalYears(style: YearStyle | null, first: number, last: number): Stretch {
  const counted = style ?? "calendar";
  return yearStretch(counted, first, last - first + (counted === "calendar" ? 1 : 0));
}

const toPeriod = ({ start, due }: Stretch): { planStart: IsoDate; planEnd: IsoDate } => ({
  planStart: start,
  planEnd: due,
});

/**
 * The year of the plan's style that holds most of the days its milestones write out, where they lie in about a year;
 * else the span of those days in whole months. Null where there are none, or they lie too far apart.
 */
function periodOfEntries(
  entries: readonly ContextEntry[],
  context: PlanContext,
): { planStart: IsoDate; planEnd: IsoDate } | null {
  const days = writtenDays(entries, context).sort();
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return null;
  if (dayParts(last).year - dayParts(first).year > LONGEST_PLAN_YEARS) return null;
  const span = { planStart: isoDate(dayParts(first).year, dayParts(first).month, 1), planEnd: last };
  return yearOfMost(days, span, context.yearStyle) ?? span;
}

function writtenDays(entries: readonly ContextEntry[], context: PlanContext): IsoDate[] {
  return entries
    .flatMap((entry) => parseMilestone(entry, context).parts.flatMap(({ due, start }) => [due, start]))
    .filter((day) => day !== null);
}

/** A plan of one year has milestones left from the year before and some that run into the next. */
const LONGEST_ONE_YEAR_PLAN_DAYS = 460;
/** Fewer than this share of the days inside one year, and the plan is not of that year. */
const MOST = 0.6;

function yearOfMost(
  days: readonly IsoDate[],
  span: { planStart: IsoDate; planEnd: IsoDate },
  style: YearStyle | undefined,
): { planStart: IsoDate; planEnd: IsoDate } | null {
  if (style === undefined || daysBetween(span.planStart, span.planEnd) > LONGEST_ONE_YEAR_PLAN_DAYS) return null;
  const { year } = dayParts(span.planStart);
  return (
    [year - 1, year, year + 1]
      .map((first) => toPeriod(yearStretch(style, first)))
      .find((period) => shareInside(days, period) >= MOST) ?? null
  );
}

function shareInside(days: readonly IsoDate[], period: { planStart: IsoDate; planEnd: IsoDate }): number {
  return days.filter((day) => day >= period.planStart && day <= period.planEnd).length / days.length;
}
