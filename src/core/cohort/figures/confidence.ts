import type { Measures } from "../types";

/** Above this share of not known, the NEET rate is less sure than it looks. */
export const HIGH_NOT_KNOWN = 0.1;

/** How sure a NEET rate is: low where many are not known, unsettled from September to November. */
export type Confidence = "usual" | "unsettled" | "low";

/** Months in which many records lapse at once. */
const AUTUMN = /-(?:09|10|11)-/;

/**
 * How sure the NEET rate of an area is, from what is shown alone; null where its share of not known is hidden or not
 * told.
 *
 * @source West Sussex (2018) and Leeds (2008): the autumn's not known settle only by February
 */
export function confidenceOf({ notKnownRate }: Measures, periodEnd: string): Confidence | null {
  if (notKnownRate === null) return null;
  if (notKnownRate > HIGH_NOT_KNOWN) return "low";
  return AUTUMN.test(periodEnd) ? "unsettled" : "usual";
}
