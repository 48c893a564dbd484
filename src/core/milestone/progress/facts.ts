import type { PlacedSign } from "./progressSigns";
import type { ProgressSign } from "./progressPhrases";
import type { ProgressStatus } from "../types";
import type { Token } from "../tokenise";

/** All that the rules look at. */
export interface ProgressFacts {
  readonly tokens: readonly Token[];
  readonly signs: readonly PlacedSign[];
  /** What the text begins with, over "Update:", dates and the like; null where it begins with other words. */
  readonly head: PlacedSign | null;
  /** Per cent done where the text says one. */
  readonly percent: number | null;
  readonly has: (sign: ProgressSign) => boolean;
}

/** A rule: what a text says of the work, or null where it does not answer. */
export type ProgressRule = (facts: ProgressFacts) => ProgressStatus | null;
