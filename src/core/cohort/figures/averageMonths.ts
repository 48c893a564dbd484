import { COUNT_NAMES } from "../suppress/publishedFigures";
import { RATE_NAMES, RATE_OF, type RateName } from "./rates";
import type { CountName, Measures } from "../types";

/** Mean counts of several months, and rates of them. */
export type AverageMeasures = Readonly<Record<CountName | RateName, number | null>>;

/**
 * The average of several month ends, as the headline figures are: the mean of the counts over the mean of the cohorts,
 * unrounded, so thirds of people appear. Where only rates are known it is their mean. What a month does not tell, or
 * hides, the average does not tell either.
 *
 * @param months usually December, January and February
 * @source DfE NEET and participation scorecard 2025 (mean of three month-end counts); formerly November to January
 */
export function averageMonths(months: readonly Measures[]): AverageMeasures {
  const mean = (name: CountName | RateName) => meanOf(months.map((month) => month[name]));
  const counts = Object.fromEntries(COUNT_NAMES.map((name) => [name, mean(name)])) as Record<CountName, number | null>;
  const rateOf = (rate: RateName) => {
    const [count, cohort] = [counts[RATE_OF[rate]], counts.cohort];
    return count !== null && cohort !== null && cohort > 0 ? count / cohort : mean(rate);
  };
  const rates = Object.fromEntries(RATE_NAMES.map((rate) => [rate, rateOf(rate)])) as Record<RateName, number | null>;
  return { ...counts, ...rates };
}

function meanOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce<number | null>((so, value) => (so === null || value === null ? null : so + value), 0);
  return sum === null ? null : sum / values.length;
}
