import type { Measures } from "../types";

/** Where a rate truly lies with 95 % confidence; 0-1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's 97.5 % point: 95 % lie within so many standard deviations. */
const DEVIATIONS = 1.959963984540054;

/**
 * The interval in which the rate behind a count lies with 95 % confidence. It holds for small numbers too, so a small
 * place does not lead a list by chance.
 *
 * @param cohort above 0
 * @source Wilson 1927; the method of the Office for Health Improvement and Disparities for proportions
 */
export function wilsonInterval(count: number, cohort: number): Interval {
  const [rate, square] = [count / cohort, DEVIATIONS ** 2];
  const middle = rate + square / (2 * cohort);
  const reach = DEVIATIONS * Math.sqrt((rate * (1 - rate)) / cohort + square / (4 * cohort ** 2));
  const whole = 1 + square / cohort;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}

/** Whether a place's NEET rate is beyond chance above or below that of the whole; null where either is not shown. */
export function compareWithWhole(place: Measures, whole: Measures): "above" | "below" | "alike" | null {
  if (place.neet === null || !place.cohort || whole.neetRate === null) return null;
  const { low, high } = wilsonInterval(place.neet, place.cohort);
  if (low > whole.neetRate) return "above";
  return high < whole.neetRate ? "below" : "alike";
}
