import type { PersonIndex } from "../coded/personIndex";
import type { PersonKey } from "../coded/personIds";
import type { RoniSource } from "./roni";

/** What a person counts as at the period end. The places in {@link STATES} are what {@link People.state} holds. */
export const STATES = [
  "participating",
  "other",
  "eet-any",
  "not-known",
  "lapsed",
  "neet-available",
  "neet-not-available",
  "neet-any",
] as const;

export type PersonState = (typeof STATES)[number];

/** Marks a person outside the cohort. */
export const OUT = 255;

/** The first of the states that are NEET; all above it are too. */
export const FIRST_NEET = STATES.indexOf("neet-available");

/** Whether a state's number is NEET. */
export function isNeet(state: number): boolean {
  return state >= FIRST_NEET && state !== OUT;
}

/** What the columns of an extract can tell. */
export interface Tells {
  readonly district: boolean;
  readonly lapsed: boolean;
  readonly neetStart: boolean;
  /** False where somebody's activity says in education, employment or training and no more. */
  readonly participation: boolean;
  /** False where somebody's activity says NEET and no more. */
  readonly availability: boolean;
  /** Bits of the groups it has a column for. */
  readonly groups: number;
  readonly ward: boolean;
  readonly provider: boolean;
  readonly roni: RoniSource;
}

/**
 * The people of an extract, reduced to what is counted: one place each in columns of small numbers. Names, addresses,
 * dates of birth and the like were never kept. The identifiers serve to match two months, live as long as this value
 * and go into no output.
 */
export interface People {
  readonly size: number;
  /** Place in {@link STATES}, or {@link OUT}. */
  readonly state: Uint8Array;
  readonly yearGroup: Uint8Array;
  /** From 1 in `districts`; 0 for none. */
  readonly district: Uint16Array;
  /** From 1 in `wards` and `providers`, 0 for none; empty where there is no such column. */
  readonly ward: Uint16Array;
  readonly provider: Uint16Array;
  /** Bits of the groups, and of what gives RONI points. */
  readonly groups: Uint32Array;
  /** Activity code; 0 none, -1 not readable. */
  readonly code: Int16Array;
  /** Whole weeks NEET, or -1 where that is not known. */
  readonly weeks: Int16Array;
  readonly districts: readonly string[];
  readonly wards: readonly string[];
  readonly providers: readonly string[];
  readonly tells: Tells;
  /** Person by identifier; null where the extract has none. */
  readonly byId: PersonIndex | null;
  /** The identifier a person had before, where the extract says so. */
  readonly formerIds: ReadonlyMap<number, PersonKey>;
}
