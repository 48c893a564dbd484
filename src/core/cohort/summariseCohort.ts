import { toDayNumber, type IsoDate } from "../dates/isoDate";
import { issue, type Issue, type Result } from "../issues/issue";
import { describeIssue } from "../issues/messages";
import { extractColumns } from "./extractColumns";
import { compareMonths } from "./compareMonths";
import { countPeople, type CohortFigures } from "./countPeople";
import { findExtract, type FoundExtract } from "./findExtract";
import { peopleIssues } from "./peopleIssues";
import { findPeriods, readPeople } from "./readPeople";
import { inOneGo, type RowSlices } from "./slices";
import { flatMapParts, mapParts, PART_KINDS } from "./partCounts";
import { protectInSlices } from "./suppress/protectFigures";
import { readCounts } from "./readCounts";
import type { CohortOptions, CohortSummary, ExtractTable } from "./types";
import { withholdCounts } from "./withholdCounts";
import { monthEndBefore } from "./yearGroup";

/** Above this share of not known, the NEET rate is less sure than it looks. */
const HIGH_NOT_KNOWN = 0.1;

/**
 * The figures of a cohort extract: counts and rates for the whole, the districts, the year groups and the groups, and
 * for the public with every small number hidden and nothing left from which it could be worked out.
 *
 * @param previous last month's extract, for joiners and leavers and for what its public figures give away
 * @issues cohort.* - what could not be read, and who was left out; `cohort.not-found` where there is no extract at all
 */
export function summariseCohort(
  tables: readonly ExtractTable[],
  options: CohortOptions,
  previous: readonly ExtractTable[] | null = null,
): Result<CohortSummary> {
  return inOneGo(summariseCohortInSlices(tables, options, previous));
}

/** Reading is so much of the work; the rest is protecting the figures. */
const SHARE_OF_READING = 0.8;

/**
 * The same as {@link summariseCohort} in slices of some 20 ms: a pane that gives its page a turn between two of them
 * stays alive, shows how far the work is, and cancels it by not asking for the next.
 *
 * @returns a generator that yields the share done, 0-1, and returns the figures
 */
export function* summariseCohortInSlices(
  tables: readonly ExtractTable[],
  options: CohortOptions,
  previous: readonly ExtractTable[] | null = null,
): Generator<number, Result<CohortSummary>, undefined> {
  const found = findExtract(tables);
  if (found === null) return { ok: false, issues: [issue("cohort.not-found", { seen: describeTables(tables) })] };
  const before = previous === null ? null : findExtract(previous);
  const work = found.kind === "people" ? countExtract(found, before, options) : countTable(found, before, options);
  const counted = yield* asShare(work, PASSES * (rowsOf(found) + rowsOf(before)));
  yield SHARE_OF_READING;
  const noPrevious = previous !== null && before === null ? [notRead(previous)] : [];
  const { figures, audit, withheldParts } = yield* published(counted, options);
  const unproved = audit === null || audit.notProved === 0 ? [] : [issue("cohort.not-proved", { ...audit })];
  const withheld = withheldParts ? [issue("cohort.parts-withheld", {})] : [];
  const issues = [...unproved, ...withheld, ...noPrevious, ...counted.issues, ...figureIssues(figures)];
  return { ok: true, value: { ...toSummary(figures, issues, options), audit }, warnings: [] };
}

interface Published {
  readonly figures: CohortFigures;
  readonly audit: CohortSummary["audit"];
  readonly withheldParts: boolean;
}

/** The figures as they are, or protected for the public with the smaller parts that were asked for. */
function* published(
  { now, before }: Counted,
  { audience, threshold, parts = PART_KINDS }: CohortOptions,
): Generator<number, Published, undefined> {
  if (audience === "internal") return { figures: now, audit: null, withheldParts: false };
  const asked = (figures: CohortFigures): CohortFigures => ({
    ...figures,
    parts: flatMapParts(figures.parts, (part, kind) => (parts.includes(kind) ? [part] : [])),
  });
  const work = protectInSlices(asked(now), before === null ? null : asked(before), threshold);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield SHARE_OF_READING + (1 - SHARE_OF_READING) * step.value;
  }
}

/** The rows of an extract are gone over so often: for whose they are, for the people, for their periods, for odd days. */
const PASSES = 4;

function rowsOf(found: FoundExtract | null): number {
  return found === null ? 0 : found.table.rows.length - found.headingRow - 1;
}

function* asShare<T>(work: RowSlices<T>, rows: number): Generator<number, T, undefined> {
  for (let done = 0; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    done += step.value;
    yield SHARE_OF_READING * Math.min(1, done / Math.max(1, rows));
  }
}

function toSummary(
  figures: CohortFigures,
  issues: readonly Issue[],
  { periodEnd, audience, threshold }: CohortOptions,
): Omit<CohortSummary, "audit"> {
  return {
    ...{ periodEnd, audience, threshold },
    total: withoutWeeks(figures.total),
    districts: figures.districts.map(withoutWeeks),
    byYearGroup: figures.byYearGroup.map(withoutWeeks),
    byGroup: figures.byGroup.map(withoutWeeks),
    parts: mapParts(figures.parts, withoutWeeks),
    issues: audience === "public" ? withholdCounts(issues) : issues,
  };
}

/** What a mean is made of stays inside: beside a hidden count it would give the count away. */
function withoutWeeks<Row extends CohortFigures["total"]>(row: Row): Omit<Row, "weeks"> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== "weeks")) as Omit<Row, "weeks">;
}

interface Counted {
  readonly now: CohortFigures;
  readonly before: CohortFigures | null;
  readonly issues: readonly Issue[];
}

function* countExtract(
  found: FoundExtract,
  before: FoundExtract | null,
  { periodEnd }: CohortOptions,
): RowSlices<Counted> {
  const now = yield* readPeople(found, periodEnd);
  const issues = yield* peopleIssues(found, now, periodEnd);
  if (before === null) return { now: countPeople(now.people, null), before: null, issues };
  if (before.kind === "counts") {
    const text = "it holds counts and not people, so joiners and leavers are not known.";
    return {
      now: countPeople(now.people, null),
      before: readCounts(before, monthEndBefore(toDayNumber(periodEnd))).value,
      issues: [...issues, issue("cohort.previous", { text })],
    };
  }
  const periodBefore = yield* previousPeriodEnd(before, periodEnd);
  const then = yield* readPeople(before, periodBefore);
  const movements = compareMonths(now.people, then.people);
  const about = (yield* peopleIssues(before, then, periodBefore)).filter(({ code }) => !/autumn|private/.test(code));
  return {
    now: countPeople(now.people, movements),
    before: countPeople(then.people, null),
    issues: [
      ...issues,
      ...(movements === null
        ? [
            issue("cohort.previous", {
              text: "one of the two has no identifiers, so joiners and leavers are not known.",
            }),
          ]
        : []),
      ...(periodBefore >= periodEnd
        ? [issue("cohort.previous", { text: `its period ends on ${periodBefore}, which is not before ${periodEnd}.` })]
        : []),
      ...about.map((one) => issue("cohort.previous", { text: describeIssue(withoutCount(one)) })),
    ],
  };
}

function* countTable(
  found: FoundExtract,
  before: FoundExtract | null,
  { periodEnd }: CohortOptions,
): RowSlices<Counted> {
  const { value, issues } = readCounts(found, periodEnd);
  if (before?.kind !== "people")
    return {
      now: value,
      before: before === null ? null : readCounts(before, monthEndBefore(toDayNumber(periodEnd))).value,
      issues,
    };
  const then = yield* readPeople(before, yield* previousPeriodEnd(before, periodEnd));
  return { now: value, before: countPeople(then.people, null), issues };
}

/** The period end the extract names most, else the month end before the one asked for. */
function* previousPeriodEnd(before: FoundExtract, periodEnd: IsoDate): RowSlices<IsoDate> {
  const periods = yield* findPeriods(before, extractColumns(before, periodEnd));
  return periods[0]?.[0] ?? monthEndBefore(toDayNumber(periodEnd));
}

/** Issues of last month are told in one sentence each; its numbers of people stay out of this month's output. */
function withoutCount(one: Issue): Issue {
  return withholdCounts([one])[0] ?? one;
}

function notRead(previous: readonly ExtractTable[]): Issue {
  return issue("cohort.previous", { text: `no cohort was found in it: ${describeTables(previous)}.` });
}

function figureIssues(figures: CohortFigures): Issue[] {
  const { cohort, notKnownRate } = figures.total;
  if (cohort === 0) return [issue("cohort.nobody-counted", {})];
  return notKnownRate !== null && notKnownRate > HIGH_NOT_KNOWN
    ? [issue("cohort.not-known-high", { percent: Math.round(notKnownRate * 1000) / 10 })]
    : [];
}

/** What there was, in counts: no cell is repeated. */
function describeTables(tables: readonly ExtractTable[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows === 0) return "it is empty";
  return `${tables.length} ${tables.length === 1 ? "sheet" : "sheets"} with ${rows} ${rows === 1 ? "row" : "rows"}`;
}
