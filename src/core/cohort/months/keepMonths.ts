import type { CohortSummary, Measures, MonthFigures } from "../types";
import { MONTH_COUNTS, type MonthCounts, type MonthRow } from "./types";

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

function monthRows({ periodEnd, total, districts }: MonthFigures, audience: CohortSummary["audience"]): MonthRow[] {
  const row = (area: string, measures: Measures): MonthRow => ({ periodEnd, audience, area, ...countsIn(measures) });
  return [row("", total), ...districts.map((district) => row(district.name, district))];
}

function countsIn(measures: Measures): MonthCounts {
  return Object.fromEntries(MONTH_COUNTS.map((name) => [name, measures[name]])) as Record<
    keyof MonthCounts,
    number | null
  >;
}
