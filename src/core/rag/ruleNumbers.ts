import type { DaysCounted, PresetName } from "./types";

/**
 * The days and per cents that rules turn on; a user may set them. Days are calendar days, but where the rules count
 * working days those of `dueSoonDays`, `toleranceDays` and `graceDays` are.
 */
export interface RuleNumbers {
  /**
   * An item is amber from this many days before it is due, that day included. Fourteen is our choice: Bestoutcome's PM3
   * (algorithm 1) uses seven, and boards that meet monthly asked to see reds before the date passes (Herefordshire
   * scrutiny, 2019).
   */
  readonly dueSoonDays: number;
  /**
   * More days overdue than this are red. "Over one month behind" (Bromsgrove improvement plan 2006-07) and "more than a
   * month" (SSP definitions); 31 days is our reading.
   */
  readonly toleranceDays: number;
  /** Up to this many days overdue are green: "within 1 week" (SSP project status definitions). */
  readonly graceDays: number;
  /** Moved by more days than this is red: "re-agreed by more than a month" (SSP definitions), as 31 days. */
  readonly redatedDays: number;
  /** Per cent done up to this is red, and up to the next amber (Reading's audit tracker 2019-2023). */
  readonly perCentRedTo: number;
  readonly perCentAmberTo: number;
  /** Reading: under this per cent and past the agreed date is red. */
  readonly perCentOverdueRedUnder: number;
  /** Per cent of expected progress: red up to the first, green from the second (Camms defaults). */
  readonly expectedRedTo: number;
  readonly expectedGreenFrom: number;
}

/** What each preset has unless somebody says otherwise. */
export const DEFAULT_RULE_NUMBERS: RuleNumbers = {
  dueSoonDays: 14,
  toleranceDays: 31,
  graceDays: 7,
  redatedDays: 31,
  perCentRedTo: 25,
  perCentAmberTo: 75,
  perCentOverdueRedUnder: 50,
  expectedRedTo: 70,
  expectedGreenFrom: 90,
};

/**
 * The same in days of either kind, so that a week stays a week: five working days, two weeks ten, and a month 21 (253
 * working days in most years, by twelve).
 */
export function defaultNumbers(daysAre: DaysCounted): RuleNumbers {
  if (daysAre === "calendar") return DEFAULT_RULE_NUMBERS;
  return { ...DEFAULT_RULE_NUMBERS, dueSoonDays: 10, graceDays: 5, toleranceDays: 21 };
}

/** Which numbers each preset turns on, in the order in which they are offered. */
export const NUMBERS_OF_PRESET: Readonly<Record<PresetName, readonly (keyof RuleNumbers)[]>> = {
  strict: ["dueSoonDays"],
  "one-month": ["toleranceDays"],
  "one-week-one-month": ["graceDays", "toleranceDays", "redatedDays"],
  "per-cent": ["perCentRedTo", "perCentAmberTo", "perCentOverdueRedUnder"],
  "expected-progress": ["expectedRedTo", "expectedGreenFrom"],
  "recovery-plan": [],
  "state-first": ["dueSoonDays"],
};
