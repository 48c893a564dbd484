import { boundAsStored, neetSheets, type Audience, type CohortSummary, type MonthRow, type NewSheet } from "../../core";
import type { CountedCohort } from "../neet/countedCohort";
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
 * @param months those stored in the workbook, of whatever audience; null where they were not read yet
 */
export function neetForPack(
  cohort: CountedCohort | null,
  audience: Audience,
  months: readonly MonthRow[] | null = null,
): NeetForPack | null {
  if (cohort === null) return null;
  const { summary, comparators, stored } = cohort;
  const isBound = months === null || boundAsStored(summary, stored, months);
  const missing = audience === "public" ? whyNotPublic(summary, isBound) : null;
  const holds = PACK_WORDS.neetHolds(summary.districts.length);
  return { holds, missing, sheets: missing === null ? neetSheets(summary, { months: months ?? [], comparators }) : [] };
}

function whyNotPublic({ audience, audit }: CohortSummary, isBound: boolean): string | null {
  if (audience !== "public") return PACK_WORDS.neetInternal;
  if (audit === null || audit.notProved > 0) return PACK_WORDS.neetNotProved;
  return isBound ? null : PACK_WORDS.neetOtherMonths;
}
