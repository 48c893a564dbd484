import { toDayNumber, type IsoDate } from "../../dates/isoDate";
import { issue, type Issue } from "../../issues/issue";
import { describeIssue } from "../../issues/messages";
import { codeExtract, type CodedExtract } from "../coded/codeExtract";
import { extractColumns } from "../columns/extractColumns";
import { compareMonths } from "./compareMonths";
import { countPeople, type CohortFigures } from "./countPeople";
import type { FoundExtract } from "../columns/findExtract";
import { peopleIssues } from "../people/peopleIssues";
import { findPeriods, readPeople } from "../people/readPeople";
import type { RowSlices } from "../slices";
import { readCounts } from "../counts/readCounts";
import type { CohortOptions } from "../types";
import { withholdCounts } from "./withholdCounts";
import { monthEndBefore } from "../cells/yearGroup";

/** The figures of an extract as they are, and last month's where its extract was given. */
export interface Counted {
  readonly now: CohortFigures;
  readonly before: { readonly figures: CohortFigures; readonly periodEnd: IsoDate } | null;
  readonly issues: readonly Issue[];
}

/** Counts an extract of people or a table of counts, beside last month's where there is one. */
export function countCohort(
  found: FoundExtract,
  before: FoundExtract | null,
  options: CohortOptions,
): RowSlices<Counted> {
  return found.kind === "people" ? countExtract(found, before, options) : countTable(found, before, options);
}

function* countExtract(
  found: FoundExtract,
  before: FoundExtract | null,
  { periodEnd }: CohortOptions,
): RowSlices<Counted> {
  const coded = yield* codeExtract(found);
  const now = yield* readPeople(coded, periodEnd);
  const issues = yield* peopleIssues(coded, now, periodEnd);
  if (before === null) return { now: countPeople(now.people, null), before: null, issues };
  if (before.kind === "counts") {
    const text = "it holds counts and not people, so joiners and leavers are not known.";
    return {
      now: countPeople(now.people, null),
      before: countedTable(before, periodEnd),
      issues: [...issues, issue("cohort.previous", { text })],
    };
  }
  const codedBefore = yield* codeExtract(before);
  const periodBefore = previousPeriodEnd(codedBefore, periodEnd);
  const then = yield* readPeople(codedBefore, periodBefore);
  const movements = compareMonths(now.people, then.people);
  const about = (yield* peopleIssues(codedBefore, then, periodBefore)).filter(
    ({ code }) => !/autumn|private/.test(code),
  );
  return {
    now: countPeople(now.people, movements),
    before: { figures: countPeople(then.people, null), periodEnd: periodBefore },
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
      before: before === null ? null : countedTable(before, periodEnd),
      issues,
    };
  const codedBefore = yield* codeExtract(before);
  const periodBefore = previousPeriodEnd(codedBefore, periodEnd);
  const then = yield* readPeople(codedBefore, periodBefore);
  return { now: value, before: { figures: countPeople(then.people, null), periodEnd: periodBefore }, issues };
}

/** Last month's table of counts, of the month end before. */
function countedTable(before: FoundExtract, periodEnd: IsoDate): Counted["before"] {
  const periodBefore = monthEndBefore(toDayNumber(periodEnd));
  return { figures: readCounts(before, periodBefore).value, periodEnd: periodBefore };
}

/** The period end the extract names most, else the month end before the one asked for. */
function previousPeriodEnd(before: CodedExtract, periodEnd: IsoDate): IsoDate {
  const periods = findPeriods(extractColumns(before, periodEnd));
  return periods[0]?.[0] ?? monthEndBefore(toDayNumber(periodEnd));
}

/** Issues of last month are told in one sentence each; its numbers of people stay out of this month's output. */
function withoutCount(one: Issue): Issue {
  return withholdCounts([one])[0] ?? one;
}
