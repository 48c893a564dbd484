import { judgeBy, judgeByOriginalDue } from "../rag/judge";
import { statusInForce } from "../rag/parseOverride";
import type { RuleSet } from "../rag/ruleSet";
import type { JudgeableItem } from "./readItems";
import type { JudgedItem } from "./types";

/** Judges items by a rule set, in their order. */
export function judgeItems(items: readonly JudgeableItem[], ruleSet: RuleSet): readonly JudgedItem[] {
  return items.map((one) => judgeItem(one, ruleSet));
}

function judgeItem(read: JudgeableItem, ruleSet: RuleSet): JudgedItem {
  const { facts, override: placed, issues } = read;
  const judgement = judgeBy(facts, ruleSet);
  const override = placed?.override ?? null;
  const found = placed?.check(judgement) ?? [];
  // Written out, since taking an object apart and together again costs more than judging.
  return {
    item: read.item,
    milestone: read.milestone,
    review: read.review,
    progress: read.progress,
    stated: read.stated,
    statedText: read.statedText,
    originalDue: read.originalDue,
    judgement,
    override,
    status: statusInForce(judgement.status, override),
    ifNotRedated: judgeByOriginalDue(facts, ruleSet),
    issues: found.length === 0 ? issues : [...issues, ...found],
  };
}
