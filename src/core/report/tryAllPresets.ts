import { planContexts } from "./planContexts";
import { readPlan } from "../plan/readPlan";
import { PRESETS } from "../rag/presets";
import type { RuleSet } from "../rag/ruleSet";
import { countStatuses } from "../rag/status";
import type { Status } from "../rag/types";
import type { WorkbookGrids } from "../sheet/grid";
import { ruleSetIn, withoutHistory } from "./buildReport";
import { judgeItems } from "./judgeItems";
import { readItems } from "./readItems";
import type { JudgedItem, RefreshOptions } from "./types";

/** What one rule set makes of the user's own plan. */
export interface PresetTrial {
  readonly ruleSet: RuleSet;
  readonly counts: Readonly<Record<Status, number>>;
  /** The items, each judged by these rules, in the plan's order. */
  readonly items: readonly JudgedItem[];
  /** Indexes of the items that the rules in use make something else of. */
  readonly differing: readonly number[];
  /** True for the rules in use. */
  readonly isInUse: boolean;
}

/**
 * Every rule set on the user's own plan, side by side, those in use first where they are somebody's own. The plan is read
 * once; nothing is written.
 */
export function tryAllPresets(workbook: WorkbookGrids, options: RefreshOptions): readonly PresetTrial[] {
  const reading = readPlan(withoutHistory(workbook), options.choices);
  const contexts = planContexts(reading, options.context ?? {}).value;
  const items = readItems(workbook, reading, contexts, options);
  const inUse = ruleSetIn(options);
  const statuses = judgeItems(items, inUse).map(({ status }) => status);
  const ruleSets = inUse.isOwn === true ? [inUse, ...Object.values(PRESETS)] : Object.values(PRESETS);
  return ruleSets.map((ruleSet): PresetTrial => {
    const judged = judgeItems(items, ruleSet);
    return {
      ruleSet,
      counts: countStatuses(judged.map(({ status }) => status)),
      items: judged,
      differing: judged.flatMap(({ status }, index) => (status === statuses[index] ? [] : [index])),
      isInUse: ruleSet === inUse,
    };
  });
}
