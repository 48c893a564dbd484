import type { IsoDate } from "../dates/isoDate";
import { issue, type Issue, type Result } from "../issues/issue";
import { HIGH_NOT_KNOWN } from "./figures/confidence";
import { countCohort, type Counted } from "./figures/countCohort";
import type { CohortFigures } from "./figures/countPeople";
import { findExtract, type FoundExtract } from "./columns/findExtract";
import { keepKinds, mapParts, PART_KINDS, PART_WORDS } from "./figures/partCounts";
import { roundFigures, type Rounding } from "./figures/roundFigures";
import { inOneGo, type RowSlices } from "./slices";
import type { Audit } from "./suppress/auditProofs";
import { rowsOf } from "./suppress/modelFigures";
import { withImpliedCounts, withoutImpliedCounts } from "./suppress/impliedCounts";
import { protectInSlices } from "./suppress/protectFigures";
import { countsThatDiffer } from "./suppress/publishedCounts";
import { seenBefore } from "./suppress/seenBefore";
import type { CohortOptions, CohortSummary, ExtractTable, MonthFigures, PartKind } from "./types";
import { withholdCounts } from "./figures/withholdCounts";

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
  const counted = yield* asShare(countCohort(found, before, options), PASSES * (rowCount(found) + rowCount(before)));
  yield SHARE_OF_READING;
  const noPrevious = previous !== null && before === null ? [notRead(previous)] : [];
  const { figures, before: shownBefore, audit, withheldParts, differing } = yield* published(counted, options);
  const unproved = [...(audit === null ? [] : auditIssues(audit)), ...differing];
  const withheld =
    withheldParts.length > 0
      ? [issue("cohort.parts-withheld", { parts: withheldParts.map((kind) => PART_WORDS[kind]) })]
      : [];
  const periodBefore = counted.before?.periodEnd ?? options.periodEnd;
  const value = {
    ...summaryOf(figures, options),
    previous: shownBefore === null ? null : monthOf(shownBefore, periodBefore, options),
    audit,
    issues: [...unproved, ...withheld, ...noPrevious, ...counted.issues, ...figureIssues(figures)],
  };
  const issues = options.audience === "public" ? withholdCounts(value.issues) : value.issues;
  return { ok: true, value: { ...value, issues }, warnings: [] };
}

interface Published {
  readonly figures: CohortFigures;
  readonly before: CohortFigures | null;
  readonly audit: CohortSummary["audit"];
  readonly withheldParts: readonly PartKind[];
  /** Where this month was published before with other numbers. */
  readonly differing: readonly Issue[];
}

/** The figures as they are, or protected for the public with the smaller parts that were asked for. */
function* published(
  { now, before }: Counted,
  { audience, threshold, periodEnd, parts = PART_KINDS, stored = [] }: CohortOptions,
): Generator<number, Published, undefined> {
  const asItIs = { before: before?.figures ?? null, audit: null, withheldParts: [], differing: [] as const };
  if (audience === "internal") return { ...asItIs, figures: now };
  const asked = (figures: CohortFigures) => withImpliedCounts({ ...figures, parts: keepKinds(figures.parts, parts) });
  const seen = seenBefore(stored, { figures: now, periodEnd }, before);
  const work = protectInSlices(asked(now), before === null ? null : asked(before.figures), threshold, seen);
  const counts = countsThatDiffer(seen.publishedNow, rowsOf(now));
  const differing = counts === 0 ? [] : [issue("cohort.published-differs", { counts })];
  const anew = [issue("cohort.published-otherwise", {})];
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      const { figures, before: then, isAnew } = step.value;
      return {
        ...step.value,
        figures: withoutImpliedCounts(figures, now),
        before: then === null || before === null ? null : withoutImpliedCounts(then, before.figures),
        differing: isAnew ? [...differing, ...anew] : differing,
      };
    }
    yield SHARE_OF_READING + (1 - SHARE_OF_READING) * step.value;
  }
}

/** What the check of public figures found that should not be. */
function auditIssues({ notProved, givenAway, checked }: Audit): readonly Issue[] {
  if (notProved > 0) return [issue("cohort.not-proved", { notProved, checked })];
  return givenAway === 0 ? [] : [issue("cohort.given-away", { givenAway })];
}

/** The rows of an extract are gone over so often: to code their cells, for whose they are, for the people. */
const PASSES = 3;

function rowCount(found: FoundExtract | null): number {
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

function summaryOf(
  figures: CohortFigures,
  options: CohortOptions,
): Omit<CohortSummary, "audit" | "issues" | "previous"> {
  const { audience, threshold } = options;
  const shown = shownAs(options);
  return {
    ...{ audience, threshold, rounding: roundingOf(options) },
    ...monthOf(figures, options.periodEnd, options),
    parts: mapParts(figures.parts, shown),
  };
}

function monthOf(figures: CohortFigures, periodEnd: IsoDate, options: CohortOptions): MonthFigures {
  const shown = shownAs(options);
  return {
    ...{ periodEnd, total: shown(figures.total), districts: figures.districts.map(shown) },
    ...{ byYearGroup: figures.byYearGroup.map(shown), byGroup: figures.byGroup.map(shown) },
  };
}

function shownAs(options: CohortOptions) {
  const rounding = roundingOf(options);
  return <Row extends CohortFigures["total"]>(row: Row): Omit<Row, "weeks"> =>
    withoutWeeks(roundFigures(row, rounding));
}

/** Our own copies are never rounded. */
function roundingOf({ audience, rounding = 0 }: CohortOptions): Rounding {
  return audience === "public" ? rounding : 0;
}

/** What a mean is made of stays inside: beside a hidden count it would give the count away. */
function withoutWeeks<Row extends CohortFigures["total"]>(row: Row): Omit<Row, "weeks"> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== "weeks")) as Omit<Row, "weeks">;
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
