import type { YearStyle } from "../dates/yearStyles";
import type { PlanContext } from "./types";

/** A period of whole years from September, April or January tells how the plan counts. */
export function styleOfPeriod({ planStart, planEnd }: PlanContext): YearStyle | null {
  if (planStart?.endsWith("-09-01") || planEnd?.endsWith("-08-31") || planEnd?.endsWith("-07-31")) return "academic";
  if (planStart?.endsWith("-04-01") || planEnd?.endsWith("-03-31")) return "financial";
  if (planStart?.endsWith("-01-01") && planEnd?.endsWith("-12-31")) return "calendar";
  return null;
}
