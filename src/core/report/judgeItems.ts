import { judgeBy, judgeByOriginalDue } from "../rag/judge";
import { statusInForce } from "../rag/parseOverride";
import type { RuleSet } from "../rag/ruleSet";
import type { JudgeableItem } from "./readItems";
import type { JudgedItem } from "./types";

/** Judges items by a rule set, in their order. */
export function judgeItems(items: readonly JudgeableItem[], ruleSet: RuleSet): readonly JudgedItem[] {
  return items.map((one) => judgeItem(one, ruleSet));
}

function judgeItem({ facts, override: placed, issues, ...read }: JudgeableItem, ruleSet: RuleSet): JudgedItem {
  const judgement = judgeBy(facts, ruleSet);
  const override = placed?.override ?? null;
  return {
    ...read,
    judgement,
    override,
    status: statusInForce(judgement.status, override),
    ifNotRedated: judgeByOriginalDue(facts, ruleSet),
    issues: [...issues, ...(placed?.check(judgement) ?? [])],
  };
}
