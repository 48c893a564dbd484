import type { CohortSummary, Comparators, MonthRow } from "../../core";

/** What the NEET tab has counted, and what the user gave to compare it with: the board pack shows it too. */
export interface CountedCohort {
  readonly summary: CohortSummary;
  readonly comparators: Comparators;
  /** The months of the workbook that public figures were protected beside. */
  readonly stored: readonly MonthRow[];
}
