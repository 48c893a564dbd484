import { COUNT_NAMES } from "../suppress/publishedFigures";
import { RATE_NAMES } from "./rates";
import type { Measures } from "../types";

/** What published counts are rounded to the nearest of; 0 for not at all. */
export type Rounding = 0 | 5 | 10;

/**
 * A row with its counts rounded to the nearest 5 or 10, and its rates, formed from the unrounded counts, to a tenth of a
 * per cent: finer ones would give the counts back. Rounding comes after what is hidden is chosen, so it only takes
 * away from what is known.
 *
 * @source Ofqual rounding policy 2025 (nearest 5, rates from unrounded values, one decimal); DfE NEET and participation
 *   data guidance 2021-24 (nearest 10)
 */
export function roundFigures<Row extends Measures>(row: Row, base: Rounding): Row {
  if (base === 0) return row;
  const to = (step: number) => (value: number | null) => (value === null ? null : roundTo(value, step));
  const counts = COUNT_NAMES.map((name) => [name, to(base)(row[name])] as const);
  const rates = RATE_NAMES.map((name) => [name, to(RATE_STEP)(row[name])] as const);
  const mean = to(MEAN_STEP)(row.meanWeeksNeet);
  return { ...row, ...Object.fromEntries([...counts, ...rates]), meanWeeksNeet: mean };
}

const RATE_STEP = 0.001;
const MEAN_STEP = 0.1;

/** Tenths are no binary fractions: the step's inverse keeps the result the nearest number to the one written. */
function roundTo(value: number, step: number): number {
  return step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / Math.round(1 / step);
}
