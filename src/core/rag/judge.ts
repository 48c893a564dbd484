import { daysBetween } from "../dates/isoDate";
import { describeReason } from "./describeReason";
import { deriveFacts } from "./deriveFacts";
import { PRESETS } from "./presets";
import type { Bounds, Condition, Rule, RuleFacts, RuleSet } from "./ruleSet";
import type { Judgement, JudgingFacts, PresetName } from "./types";

/**
 * The status of one item on the as-at date, with the rule that decided and a sentence that says why.
 *
 * A due day that is the as-at date is not overdue. Nothing without a due day, or for ongoing work a review day, is ever
 * green.
 *
 * @param preset which rules; see {@link PRESETS} for each one's source
 */
export function judge(facts: JudgingFacts, preset: PresetName): Judgement {
  return judgeBy(facts, PRESETS[preset]);
}

/** As {@link judge}, by rules that need not be ours. */
export function judgeBy(given: JudgingFacts, ruleSet: RuleSet): Judgement {
  const facts = ruleSet.daysAre === undefined ? given : { ...given, daysAre: ruleSet.daysAre };
  const ruleFacts = deriveFacts(facts);
  const rule = firstRule(ruleSet.rules, ruleFacts);
  return {
    status: rule.status,
    rule: rule.name,
    reason: describeReason(rule, facts, ruleFacts),
    due: facts.milestone.due,
    daysOverdue: daysOverdue(facts, rule),
    nextDate: nextDate(facts),
  };
}

/** Calendar days whatever the rules count, so that figures of two plans can be set side by side. */
function daysOverdue({ milestone, asAt }: JudgingFacts, { status }: Rule): number | null {
  if (milestone.due === null) return null;
  return status === "complete" ? 0 : Math.max(0, daysBetween(milestone.due, asAt));
}

/**
 * What the rules would say had the due day never been moved from the one first recorded; null where it was not moved.
 * The steps of a milestone with several parts are left aside: their first days are not recorded.
 */
export function judgeByOriginalDue(facts: JudgingFacts, ruleSet: RuleSet): Judgement | null {
  const { originalDue: due, milestone } = facts;
  if (due === null || due === milestone.due) return null;
  const asRecorded = { ...milestone, kind: "deadline" as const, due, parts: [] };
  return judgeBy({ ...facts, milestone: asRecorded, originalDue: null }, ruleSet);
}

const CANNOT_JUDGE: Rule = { name: "no-date", status: "grey", when: [] };

/** The first rule whose conditions all hold; grey where a set of somebody's own has none. */
export function firstRule(rules: readonly Rule[], facts: RuleFacts): Rule {
  return findRule(rules, facts) ?? CANNOT_JUDGE;
}

/** The first rule whose conditions all hold; undefined where none does. */
export function findRule(rules: readonly Rule[], facts: RuleFacts): Rule | undefined {
  return rules.find((rule) => rule.when.every((condition) => holds(condition, facts)));
}

function holds(condition: Condition, facts: RuleFacts): boolean {
  if ("in" in condition) return (condition.in as readonly string[]).includes(facts[condition.fact]);
  const value = facts[condition.fact];
  return value !== null && isWithin(value, condition);
}

/** Whether a number lies within bounds. */
export function isWithin(value: number, { from, over, to, under }: Bounds): boolean {
  return (
    (from === undefined || value >= from) &&
    (over === undefined || value > over) &&
    (to === undefined || value <= to) &&
    (under === undefined || value < under)
  );
}

/** The first day still ahead among start, review, forecast and due. */
function nextDate({ asAt, start, milestone, review, progress }: JudgingFacts) {
  const ahead = [start, milestone.start, review, progress.forecast, milestone.due].filter(
    (date) => date !== null && date >= asAt,
  );
  return ahead.sort()[0] ?? null;
}
