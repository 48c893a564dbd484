import type { Audience } from "../../cohort/types";
import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";

/** What a board pack is made with, beside the report it shows. */
export interface PackOptions {
  /** A pack for the public has no page of points for officers to check. */
  readonly audience: Audience;
  /** The plan as it stood last time, judged on its own day by the same rules; absent: no page of movement. */
  readonly previous?: RefreshReport;
  /** Pages of the cohort's figures, in their order; absent: none. */
  readonly neet?: readonly NewSheet[];
}
