import type { RuleSet } from "./ruleSet";

/** Whether rules ask how far a due day was moved, which only the recorded positions tell. */
export function judgesByHistory({ rules }: RuleSet): boolean {
  return rules.some(({ when }) => when.some(({ fact }) => fact === "redatedDays"));
}
