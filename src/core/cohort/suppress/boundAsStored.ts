import { keepMonths } from "../months/keepMonths";
import type { MonthRow } from "../months/types";
import type { CohortSummary } from "../types";
import { publishedCounts } from "./publishedCounts";
import { COUNT_NAMES } from "./publishedFigures";

/**
 * Whether public figures are bound by what the stored months hold now: they were protected beside these months, or the
 * months hold of this month and the last just what the figures show. Else they are to be counted again.
 *
 * @param used the stored months that the figures were protected beside
 * @param stored those there are now
 */
export function boundAsStored(summary: CohortSummary, used: readonly MonthRow[], stored: readonly MonthRow[]): boolean {
  if (summary.audience === "internal") return true;
  const shown = keepMonths([], summary);
  const periods = [...new Set(shown.map(({ periodEnd }) => periodEnd))];
  return periods.every((periodEnd) => {
    const rowsIn = (months: readonly MonthRow[]) => publishedCounts(months, periodEnd)?.rows ?? NO_ROWS;
    const now = rowsIn(stored);
    const agrees = (other: ReadonlyMap<string, MonthRow>) =>
      [...now].every(([area, row]) => sameCounts(row, other.get(area)));
    const was = rowsIn(used);
    return (was.size === now.size && agrees(was)) || agrees(rowsIn(shown));
  });
}

const NO_ROWS: ReadonlyMap<string, MonthRow> = new Map();

function sameCounts(one: MonthRow, other: MonthRow | undefined): boolean {
  return other !== undefined && COUNT_NAMES.every((name) => (one[name] ?? null) === (other[name] ?? null));
}
