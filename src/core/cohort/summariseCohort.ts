import { toDayNumber, type IsoDate } from "../dates/isoDate";
import { issue, type Issue, type Result } from "../issues/issue";
import { describeIssue } from "../issues/messages";
import { extractColumns } from "./extractColumns";
import { compareMonths } from "./compareMonths";
import { countPeople, type CohortFigures } from "./countPeople";
import { findExtract, type FoundExtract } from "./findExtract";
import { peopleIssues } from "./peopleIssues";
import { findPeriods, readPeople } from "./readPeople";
import { protectFigures } from "./suppress/protectFigures";
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
  const found = findExtract(tables);
  if (found === null) return { ok: false, issues: [issue("cohort.not-found", { seen: describeTables(tables) })] };
  const before = previous === null ? null : findExtract(previous);
  const counted = found.kind === "people" ? countExtract(found, before, options) : countTable(found, before, options);
  const noPrevious = previous !== null && before === null ? [notRead(previous)] : [];
  const figures =
    options.audience === "public" ? protectFigures(counted.now, counted.before, options.threshold) : counted.now;
  const issues = [...noPrevious, ...counted.issues, ...figureIssues(figures)];
  const { periodEnd, audience, threshold } = options;
  return {
    ok: true,
    value: {
      total: withoutWeeks(figures.total),
      districts: figures.districts.map(withoutWeeks),
      byYearGroup: figures.byYearGroup.map(withoutWeeks),
      byGroup: figures.byGroup.map(withoutWeeks),
      periodEnd,
      audience,
      threshold,
      issues: audience === "public" ? withholdCounts(issues) : issues,
    },
    warnings: [],
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

function countExtract(found: FoundExtract, before: FoundExtract | null, { periodEnd }: CohortOptions): Counted {
  const now = readPeople(found, periodEnd);
  const issues = peopleIssues(found, now, periodEnd);
  if (before === null) return { now: countPeople(now.people, null), before: null, issues };
  if (before.kind === "counts") {
    const text = "it holds counts and not people, so joiners and leavers are not known.";
    return {
      now: countPeople(now.people, null),
      before: readCounts(before).value,
      issues: [...issues, issue("cohort.previous", { text })],
    };
  }
  const periodBefore = previousPeriodEnd(before, periodEnd);
  const then = readPeople(before, periodBefore);
  const movements = compareMonths(now.people, then.people);
  const about = peopleIssues(before, then, periodBefore).filter(({ code }) => !/autumn|private/.test(code));
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

function countTable(found: FoundExtract, before: FoundExtract | null, { periodEnd }: CohortOptions): Counted {
  const { value, issues } = readCounts(found);
  const then = before === null || before.kind === "people" ? null : readCounts(before).value;
  const people = before?.kind === "people" ? readPeople(before, previousPeriodEnd(before, periodEnd)).people : null;
  return { now: value, before: people === null ? then : countPeople(people, null), issues };
}

/** The period end the extract names most, else the month end before the one asked for. */
function previousPeriodEnd(before: FoundExtract, periodEnd: IsoDate): IsoDate {
  const stated = findPeriods(before, extractColumns(before, periodEnd))[0]?.[0];
  return stated ?? monthEndBefore(toDayNumber(periodEnd));
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
