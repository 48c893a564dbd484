import { calendarYearWithin } from "../../dates/yearStyles";
import { FIRST_MONTH_OF_SEASON, seasonStretch, type Season } from "../../dates/seasons";
import { halfTermStretch, termStretch, type SchoolTerm } from "../../dates/schoolTerms";
import { monthsStretch, type Stretch } from "../../dates/stretch";
import { dateFound, type DateFound, type DateParts } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { namedMonths } from "./namedMonths";
import { yearAfter, type WrittenYear } from "./yearAfter";
import { ONLY_OF_TERMS } from "../words";

/** The calendar year of a season or term that a split year names: Spring 2018/19 is in 2019. */
function calendarYear(scan: Scan, year: WrittenYear | null, month: number): number | null {
  if (year === null) return null;
  return year.isSplit ? calendarYearWithin(scan.splitStyle(), year.year, month) : year.year;
}

type Named = Pick<DateParts, "from" | "to" | "year" | "precision" | "assumed"> & { days: (year: number) => Stretch };

const found = (parts: Named): DateFound => dateFound(parts);

/**
 * A season: Spring 2018, by the autumn, Winter 2018/19. Without a year it needs a lead-in or to stand alone ("summer
 * school" and "winter pressures" are no dates). A winter of one year ends in the next.
 */
export const season: Rule = (scan, at) => {
  const { tokens } = scan;
  const name = tokenAt(tokens, at).meaning?.season;
  if (name === undefined) return null;
  if (ONLY_OF_TERMS.has(tokenAt(tokens, at).text)) return null;
  if (name === "summer" && HOLIDAY.has(tokenAt(tokens, at + 1).text)) return summerHoliday(scan, at);
  const year = yearAfter(scan, at + 1, true);
  const named =
    year === null ? namedMonths(scan, { from: at, end: at + 1, style: scan.splitStyle(), precision: "season" }) : null;
  if (named !== null) return named;
  if (year === null && !isSeasonAlone(scan, at)) return null;
  const written =
    name === "winter" && year?.isSplit === true ? year.year : calendarYear(scan, year, FIRST_MONTH_OF_SEASON[name]);
  return found({
    from: at,
    to: year?.to ?? at + 1,
    year: written,
    days: (inYear) => seasonStretch(name, inYear),
    precision: "season",
    assumed: ["season-months"],
  });
};

const HOLIDAY: ReadonlySet<string> = new Set(["holiday", "holidays", "hols", "break", "recess"]);

/** The summer holidays are August: the summer term ends on 31 July. */
function summerHoliday(scan: Scan, at: number): DateFound | null {
  const { tokens } = scan;
  const year = yearAfter(scan, at + 2, true);
  const isEnded = endsPiece(tokens, at + 2) || AFTER_SEASON.has(tokenAt(tokens, at + 2).text);
  if (year === null && !(isEnded && isSeasonAlone(scan, at))) return null;
  return found({
    from: at,
    to: year?.to ?? at + 2,
    year: year?.year ?? null,
    days: (inYear) => monthsStretch({ year: inYear, month: 8 }),
    precision: "season",
    assumed: ["term-dates"],
  });
}

function isSeasonAlone({ tokens }: Scan, at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (!endsPiece(tokens, at + 1) && after.text !== "/" && !AFTER_SEASON.has(after.text)) return false;
  const before = tokenAt(tokens, at - 1).text;
  const lead = leadBefore(tokens, at) || (before === "the" ? leadBefore(tokens, at - 1) : "");
  const isReadyFor = lead === "for" && READY.has(tokenAt(tokens, at - (before === "the" ? 3 : 2)).text);
  return (lead !== "" && lead !== "for") || isReadyFor || beginsPiece(tokens, at) || THIS.has(before) || before === "/";
}

/** "in time for winter", "ready for the autumn". */
const READY: ReadonlySet<string> = new Set(["time", "ready", "readiness"]);

const THIS: ReadonlySet<string> = new Set(["this", "next", "the", "late", "early", "mid", "every", "each"]);

/** Words that may follow a season meant as a date; any other makes it a name (summer school, winter pressures). */
const AFTER_SEASON: ReadonlySet<string> = new Set(
  (
    "onwards and to or ongoing then each annually every for holiday holidays hols break recess & with through via at by following when once where as if after " +
    "before until in on prior subject pending dependent so ready using across"
  ).split(" "),
);

/** A school term: Autumn term 2018, the summer term, Autumn Term 1, Spring 2 2019. Ends as terms end, not as seasons do. */
export const seasonTerm: Rule = (scan, at) => {
  const { tokens } = scan;
  const name = tokenAt(tokens, at).meaning?.season;
  if (name === undefined || name === "winter") return null;
  const isBefore = tokenAt(tokens, at + 1).text === "term" || tokenAt(tokens, at + 1).text === "terms";
  const half = tokenAt(tokens, isBefore ? at + 2 : at + 1);
  const hasHalf = half.digits === 1 && (half.value === 1 || half.value === 2) && half.gap;
  const isOldName = ONLY_OF_TERMS.has(tokenAt(tokens, at).text) && tokenAt(tokens, at).text !== "sum";
  if (!isBefore && (!hasHalf || isOldName)) return yearThenTerm(scan, at, name);
  const end = at + (isBefore ? 2 : 1) + (hasHalf ? 1 : 0);
  return termFound(scan, { from: at, end, name, half: hasHalf ? (half.value as 1 | 2) : null });
};

interface WrittenTerm {
  readonly from: number;
  readonly end: number;
  readonly name: SchoolTerm;
  readonly half: 1 | 2 | null;
}

const FIRST_MONTH_OF_TERM: Readonly<Record<SchoolTerm, number>> = { autumn: 9, spring: 1, summer: 4 };

function termFound(scan: Scan, { from, end, name, half }: WrittenTerm): DateFound {
  const year = yearAfter(scan, end, true);
  const month = FIRST_MONTH_OF_TERM[name];
  const named = year === null ? namedMonths(scan, { from, end, style: "academic", precision: "term" }) : null;
  if (named !== null) return named;
  return found({
    from,
    to: year?.to ?? end,
    year: year === null ? null : year.isSplit ? calendarYearWithin("academic", year.year, month) : year.year,
    days: (inYear) => (half === null ? termStretch(name, inYear) : halfTermStretch(name, half, inYear)),
    precision: "term",
    assumed: ["term-dates"],
  });
}

/** "Autumn 2018 term". */
function yearThenTerm(scan: Scan, at: number, name: Season): DateFound | null {
  const year = yearAfter(scan, at + 1, false);
  if (year === null || tokenAt(scan.tokens, year.to).text !== "term" || name === "winter") return null;
  const term = termFound(scan, { from: at, end: at + 1, name, half: null });
  return { ...term, to: year.to + 1 };
}

/** Where the half-term of each term falls. */
const MONTH_OF_HALF_TERM: Readonly<Record<SchoolTerm, number>> = { autumn: 10, spring: 2, summer: 5 };

/** A half-term holiday: October half term 2018, February half-term, May half term. It ends with its month. */
export const halfTerm: Rule = (scan, at) => {
  const { tokens } = scan;
  const meaning = tokenAt(tokens, at).meaning;
  const name = meaning?.season;
  const month = name === undefined || name === "winter" ? meaning?.month : MONTH_OF_HALF_TERM[name];
  if (month === undefined) return null;
  const early = yearAfter(scan, at + 1, false);
  let end = early?.to ?? at + 1;
  if (tokenAt(tokens, end).text !== "ht") {
    if (tokenAt(tokens, end).text !== "half") return null;
    end += tokenAt(tokens, end + 1).text === "-" ? 2 : 1;
    if (tokenAt(tokens, end).text !== "term") return null;
  }
  end += /^(?:holidays?|hols|break|week)$/.test(tokenAt(tokens, end + 1).text) ? 2 : 1;
  const year = early ?? yearAfter(scan, end, true);
  return found({
    from: at,
    to: early === null ? (year?.to ?? end) : end,
    year: year === null ? null : year.isSplit ? calendarYearWithin("academic", year.year, month) : year.year,
    days: (inYear) => monthsStretch({ year: inYear, month }),
    precision: "term",
    assumed: ["term-dates"],
  });
};
