import type { Checked, Issue } from "../issues/issue";
import { inferPlanContext } from "../milestone/inferPlanContext";
import type { PlanContext } from "../milestone/types";
import type { PlanReading } from "../plan/types";

/** What is known of the dates of one sheet's plan. */
export interface SheetContext {
  readonly context: PlanContext;
  /** True where its period was taken from its own milestones, so that none can be called outside it. */
  readonly isPeriodAssumed: boolean;
}

/**
 * The plan's dates, sheet by sheet: a workbook may hold one year's plan beside the next. The lines of a sheet tell of
 * its own plan alone; the file's name of any.
 *
 * @param given what the user says, for all sheets
 */
export function planContexts(reading: PlanReading, given: PlanContext): Checked<ReadonlyMap<string, SheetContext>> {
  const contexts = new Map<string, SheetContext>();
  const issues: Issue[] = [];
  for (const sheet of new Set(reading.tables.map((table) => table.sheet))) {
    const own = reading.surroundings.filter((line) => line.sheet === sheet);
    const ofFile = reading.surroundings.filter((line) => line.sheet === null);
    const entries = reading.items.filter((item) => item.sheet === sheet).map(({ milestone }) => milestone);
    const inferred = inferPlanContext(
      [...own, ...ofFile].map(({ text }) => text),
      entries,
      given,
    );
    issues.push(...inferred.issues);
    contexts.set(sheet, { context: inferred.context, isPeriodAssumed: inferred.issues.length > 0 });
  }
  return { value: contexts, issues };
}
