/**
 * The fifth of all authorities a rate falls into, 1 the best, by the bounds of the fifths that the user gives.
 *
 * Published bounds are rounded: a rate on a bound may have been placed on its other side, by its unrounded value.
 *
 * @param bounds of the first four fifths, the best first, in the rate's own unit: upper bounds, or lower ones where more
 *   is better
 * @source DfE NEET and participation scorecard 2025: equal counts of authorities, 1 best for every measure since 2025
 */
export function quintileOf(rate: number, bounds: readonly number[], isMoreBetter = false): number {
  const place = bounds.findIndex((bound) => (isMoreBetter ? rate >= bound : rate <= bound));
  return (place < 0 ? bounds.length : place) + 1;
}
