import { COUNT_NAMES } from "../suppress/publishedFigures";
import type { CohortSummary, CountName, Measures, MonthFigures } from "../types";
import { FURTHER_MONTH_COUNTS, MONTH_COUNTS, type MonthRow } from "./types";

/**
 * The stored months with those of a summary: its own, and last month's where it was given and is not stored. What is
 * stored of the summary's own month is replaced.
 *
 * @param stored of any audience; only those of the summary's audience are given back, so that a public sheet holds
 *   nothing that the public did not see
 */
export function keepMonths(stored: readonly MonthRow[], summary: CohortSummary): readonly MonthRow[] {
  const { audience, previous } = summary;
  const own = stored.filter((row) => row.audience === audience);
  const isStored = (periodEnd: string) => own.some((row) => row.periodEnd === periodEnd);
  const before = previous === null || isStored(previous.periodEnd) ? [] : monthRows(previous, audience);
  const others = own.filter(({ periodEnd }) => periodEnd !== summary.periodEnd);
  return [...others, ...before, ...monthRows(summary, audience)].sort(
    (a, b) => compare(a.periodEnd, b.periodEnd) || compare(a.area, b.area),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The whole and the districts; of what the public saw every row and count, since it binds what it may see next. */
function monthRows(month: MonthFigures, audience: CohortSummary["audience"]): MonthRow[] {
  const { periodEnd, total, districts, byYearGroup, byGroup } = month;
  const row = (area: string, measures: Measures): MonthRow => ({
    ...{ periodEnd, audience, area },
    ...countsIn(measures, MONTH_COUNTS),
    ...(audience === "public" ? countsIn(measures, FURTHER_MONTH_COUNTS) : {}),
  });
  const named = audience === "public" ? [...districts, ...byYearGroup, ...byGroup.filter(isTold)] : districts;
  return [row("", total), ...named.map((one) => row(one.name, one))];
}

function isTold(row: Measures): boolean {
  return COUNT_NAMES.some((name) => row[name] !== null || row.suppressed.includes(name));
}

function countsIn<Name extends CountName>(measures: Measures, names: readonly Name[]): Record<Name, number | null> {
  return Object.fromEntries(names.map((name) => [name, measures[name]])) as Record<Name, number | null>;
}
