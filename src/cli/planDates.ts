import type { PlanContext } from "../core";
import { dayOption, type CommandArguments, type OptionSpec } from "./arguments";

/** The options by which a user says what is known of the plan's dates. */
export const PLAN_DATE_OPTIONS = {
  "plan-date": { type: "string" },
  "plan-start": { type: "string" },
  "plan-end": { type: "string" },
} as const satisfies OptionSpec;

/**
 * What the options say of the plan's dates; a year that no text writes comes from them alone.
 *
 * @throws CommandFailure exit code 2 where one is no day of the form YYYY-MM-DD
 */
export function planDatesOf(options: CommandArguments["options"]): PlanContext {
  const planDate = dayOption("plan-date", options["plan-date"]);
  const planStart = dayOption("plan-start", options["plan-start"]);
  const planEnd = dayOption("plan-end", options["plan-end"]);
  return {
    ...(planDate === undefined ? {} : { planDate }),
    ...(planStart === undefined ? {} : { planStart }),
    ...(planEnd === undefined ? {} : { planEnd }),
  };
}
