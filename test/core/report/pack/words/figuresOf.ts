import { MOVEMENT_KINDS } from "../../../../../src/core/history/comparePositions";
import type { MovementKind } from "../../../../../src/core/history/types";
import type { Status } from "../../../../../src/core";
import type { PackFigures } from "../../../../../src/core/report/pack/packFigures";
import { day } from "../../../../support/judgingFacts";

export type Counts = Partial<Record<Status, number>>;

/** What figures a case gives beside its counts; all else is 0. */
export interface GivenFigures {
  readonly overdue?: number;
  readonly longestOverdueDays?: number;
  readonly openUndated?: number;
  /** Open items due within 30, 60 and 90 days, each counted once. */
  readonly within?: readonly [number, number, number];
  /** The counts of last time. */
  readonly then?: Counts;
  readonly kinds?: Partial<Record<MovementKind, number>>;
  /** The council's own words for statuses. */
  readonly own?: Partial<Record<Status, string>>;
}

const LABELS: Readonly<Record<Status, string>> = {
  ...{ complete: "Complete", red: "Red", amber: "Amber", green: "Green", grey: "Grey" },
};

const countsOf = (counts: Counts) => ({ complete: 0, red: 0, amber: 0, green: 0, grey: 0, ...counts });

/** Figures of 31 March 2026, with 31 December 2025 as last time. */
export function figuresOf(
  given: Counts,
  { within = [0, 0, 0], then, kinds, own, ...others }: GivenFigures,
): PackFigures {
  const counts = countsOf(given);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const none = Object.fromEntries(MOVEMENT_KINDS.map((kind) => [kind, 0])) as Record<MovementKind, number>;
  return {
    ...{ asAt: day("2026-03-31"), total, counts, labels: { ...LABELS, ...own } },
    ...{ overdue: 0, longestOverdueDays: 0, open: total - counts.complete, openUndated: 0, ...others },
    dueWithin: { 30: within[0], 60: within[1], 90: within[2] },
    previous:
      then === undefined ? null : { asAt: day("2025-12-31"), counts: countsOf(then), kinds: { ...none, ...kinds } },
  };
}
