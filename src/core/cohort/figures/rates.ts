import type { CountName, Measures } from "../types";

/** The rates and the count each is of. */
export const RATE_OF = {
  neetRate: "neet",
  notKnownRate: "notKnown",
  combinedRate: "combined",
  participationRate: "participation",
} as const satisfies Readonly<Record<string, CountName>>;

export type RateName = keyof typeof RATE_OF;

export const RATE_NAMES = Object.keys(RATE_OF) as readonly RateName[];

/** Rates from unrounded counts, 0-1; null where a count is not known or nobody is in the cohort. */
export function ratesOf(counts: Readonly<Record<CountName, number | null>>): Pick<Measures, RateName> {
  const rate = (count: number | null) => (count === null || !counts.cohort ? null : count / counts.cohort);
  return {
    neetRate: rate(counts.neet),
    notKnownRate: rate(counts.notKnown),
    combinedRate: rate(counts.combined),
    participationRate: rate(counts.participation),
  };
}
