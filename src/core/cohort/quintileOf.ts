/**
 * The fifth of all authorities a rate falls into, 1 the best, by the upper bounds of the fifths that the user gives.
 *
 * Published bounds are rounded: a rate on a bound may have been placed on its other side, by its unrounded value.
 *
 * @param upperBounds of the first four fifths, rising, in the rate's own unit
 * @source DfE NEET and participation scorecard 2025: equal counts of authorities, 1 best for every measure since 2025
 */
export function quintileOf(rate: number, upperBounds: readonly number[]): number {
  const place = upperBounds.findIndex((bound) => rate <= bound);
  return (place < 0 ? upperBounds.length : place) + 1;
}
