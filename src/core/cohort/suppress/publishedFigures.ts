import type { CohortFigures } from "../figures/countPeople";
import { RATE_NAMES, RATE_OF } from "../figures/rates";
import type { CountName, MeasureName } from "../types";

/** One row of figures with what its mean is made of; the total has no name. */
export type Counted = CohortFigures["total"] & { readonly name?: string };

export const COUNT_NAMES: readonly CountName[] = [
  ...(["cohort", "neet", "notKnown", "combined", "participation", "lapsed"] as const),
  ...(["neetAvailable", "neetNotAvailable", "longNeet", "joiners", "leavers"] as const),
];

/**
 * Hides measures of a row: the counts named, every rate that one of them is in, and the mean of weeks where asked or
 * where the NEET are hidden. What the input does not tell is not named.
 */
export function hideMeasures<Row extends Counted>(row: Row, hidden: ReadonlySet<CountName>, hidesMean: boolean): Row {
  const names: MeasureName[] = COUNT_NAMES.filter((name) => hidden.has(name) && row[name] !== null);
  for (const rate of RATE_NAMES) {
    const count = RATE_OF[rate];
    const isTold = row[rate] !== null || (row[count] !== null && row.cohort !== null);
    if (isTold && (hidden.has("cohort") || hidden.has(count))) names.push(rate);
  }
  const meanIsTold = row.weeks !== null || row.meanWeeksNeet !== null;
  // Named even where nobody has a start date: else the mean that is missing would say that nobody is NEET.
  if (meanIsTold && (hidesMean || hidden.has("neet"))) names.push("meanWeeksNeet");
  const values = Object.fromEntries(names.map((name) => [name, null]));
  return { ...row, ...values, suppressed: names };
}
