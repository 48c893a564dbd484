import { NO_COMPARATORS, type Comparators } from "../figures/comparators";
import type { MonthRow } from "../months/types";

/** What a summary is shown beside: the months of its audience, its own among them, and the user's comparators. */
export interface NeetContext {
  readonly months: readonly MonthRow[];
  readonly comparators: Comparators;
}

/** Nothing beside it. */
export const NO_CONTEXT: NeetContext = { months: [], comparators: NO_COMPARATORS };
