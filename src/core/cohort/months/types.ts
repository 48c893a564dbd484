import type { IsoDate } from "../../dates/isoDate";
import type { RateName } from "../figures/rates";
import type { Audience, CountName } from "../types";

/** The counts that are kept from month to month, in the order of their columns. */
export const MONTH_COUNTS = [
  "cohort",
  "neet",
  "notKnown",
  "combined",
  "participation",
] as const satisfies readonly CountName[];

/** Counts that are kept of public figures besides: what was published binds what may be published next. */
export const FURTHER_MONTH_COUNTS = [
  ...(["lapsed", "neetAvailable", "neetNotAvailable", "longNeet", "joiners", "leavers"] as const),
] as const satisfies readonly CountName[];

export type MonthCounts = Readonly<Record<(typeof MONTH_COUNTS)[number], number | null>>;
type FurtherCounts = Readonly<Partial<Record<(typeof FURTHER_MONTH_COUNTS)[number], number | null>>>;

/** What is kept of one area in one month: the counts as they were shown; null where one was hidden or not told. */
export interface MonthRow extends MonthCounts, FurtherCounts {
  readonly periodEnd: IsoDate;
  /** For whom the figures were: what the public saw and what it did not are never mixed. */
  readonly audience: Audience;
  /** A district's name, of public figures also a year group's or a group's; "" for the whole area. */
  readonly area: string;
}

/** A rate over time, 0-1; changes are in shares too. Null wherever one of the figures it needs is not there. */
export interface RateOverTime {
  readonly now: number | null;
  readonly lastMonth: number | null;
  readonly onLastMonth: number | null;
  readonly lastYear: number | null;
  /** Change on the same month of last year. */
  readonly onLastYear: number | null;
  /** The mean count of this month end and the two before it over their mean cohort. */
  readonly threeMonths: number | null;
}

export type OverTime = Readonly<Record<RateName, RateOverTime>>;
