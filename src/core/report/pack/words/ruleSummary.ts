import type { RuleSet } from "../../../rag/ruleSet";
import { STATUS_LOOKS, STATUS_ORDER, type StatusLooks } from "../../../rag/status";

/**
 * What a rule set does, in one line; "" where it calls a status by our name for it and the council has another, so that
 * a pack never speaks of a status that its key does not have. The rules themselves stand in the notes in any labels.
 */
export function ruleSummary({ summary }: Pick<RuleSet, "summary">, statuses: StatusLooks): string {
  const words = new Set(summary.toLowerCase().split(/[^a-z]+/));
  const isOfOthers = STATUS_ORDER.some((status) => {
    const ours = STATUS_LOOKS[status].label;
    return statuses[status].label !== ours && words.has(ours.toLowerCase());
  });
  return isOfOthers ? "" : summary;
}
