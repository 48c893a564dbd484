/** What was noticed about people in the cohort, or about why they are not in it. Counts of people. */
export interface PeopleTally {
  activityBlank: number;
  activityUnreadable: number;
  refugee: number;
  custody: number;
  noAge: number;
  bornInFuture: number;
  yearGroupDiffers: number;
  outOfYears: number;
  statusNotKnown: number;
  noDistrict: number;
  /** People of last month in an extract that holds two. */
  otherPeriod: number;
  neetWithoutStart: number;
  neetStartAfter: number;
  /** Activities in words that say no more than EET, or NEET. */
  eetAny: number;
  neetAny: number;
  readonly unknownCodes: Map<number, number>;
  readonly compulsoryAgeCodes: Map<number, number>;
  readonly statusLeftOut: Map<string, number>;
}

/** A tally of nothing yet. */
export function emptyTally(): PeopleTally {
  return {
    activityBlank: 0,
    activityUnreadable: 0,
    refugee: 0,
    custody: 0,
    noAge: 0,
    bornInFuture: 0,
    yearGroupDiffers: 0,
    outOfYears: 0,
    statusNotKnown: 0,
    noDistrict: 0,
    otherPeriod: 0,
    neetWithoutStart: 0,
    neetStartAfter: 0,
    eetAny: 0,
    neetAny: 0,
    unknownCodes: new Map(),
    compulsoryAgeCodes: new Map(),
    statusLeftOut: new Map(),
  };
}
