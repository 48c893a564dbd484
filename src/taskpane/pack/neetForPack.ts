import { neetSheets, type Audience, type CohortSummary, type NewSheet } from "../../core";
import { PACK_WORDS } from "./packWords";

/** The cohort's pages as the pack may offer them. */
export interface NeetForPack {
  /** What they will hold. */
  readonly holds: string;
  /** Why this pack may not have them, as a sentence; null where it may. */
  readonly missing: string | null;
  /** None where it may not. */
  readonly sheets: readonly NewSheet[];
}

/**
 * The NEET pages for a pack of this audience. A pack for the public has only figures made for publication, each small
 * count of which was shown to stay hidden.
 *
 * @param cohort what the NEET tab holds, in memory alone; null where it holds nothing
 */
export function neetForPack(cohort: CohortSummary | null, audience: Audience): NeetForPack | null {
  if (cohort === null) return null;
  const missing = audience === "public" ? whyNotPublic(cohort) : null;
  const holds = PACK_WORDS.neetHolds(cohort.districts.length);
  return { holds, missing, sheets: missing === null ? neetSheets(cohort) : [] };
}

function whyNotPublic({ audience, audit }: CohortSummary): string | null {
  if (audience !== "public") return PACK_WORDS.neetInternal;
  return audit === null || audit.notProved > 0 ? PACK_WORDS.neetNotProved : null;
}
