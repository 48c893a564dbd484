import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import { ratesOf } from "../../../../src/core/cohort/figures/rates";
import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { COUNT_NAMES } from "../../../../src/core/cohort/suppress/publishedFigures";
import type { CountName } from "../../../../src/core/cohort/types";

type Counts = readonly (number | null)[];

/** Figures of districts that hold a cohort, NEET and not known each, or as many of the three as are given. */
export function countsOf(districts: Readonly<Record<string, Counts>>): CohortFigures {
  const row = ([cohort = null, neet = null, notKnown = null]: Counts): CohortFigures["total"] => {
    const combined = neet === null || notKnown === null ? null : neet + notKnown;
    const none = Object.fromEntries(COUNT_NAMES.map((name) => [name, null])) as Record<CountName, null>;
    const counts = { ...none, cohort, neet, notKnown, combined };
    return { ...counts, ...ratesOf(counts), meanWeeksNeet: null, suppressed: [], weeks: null };
  };
  const rows = Object.entries(districts);
  const sum = (place: number) =>
    rows.reduce<number | null>((total, [, counts]) => {
      const count = counts[place] ?? null;
      return total === null || count === null ? null : total + count;
    }, 0);
  return {
    total: row([0, 1, 2].map(sum)),
    districts: rows.map(([name, counts]) => ({ name, ...row(counts) })),
    byYearGroup: [],
    parts: NO_PARTS,
    byGroup: [],
  };
}
