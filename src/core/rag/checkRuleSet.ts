import { edgesOf, factsOfEveryKind, numbersIn, valuesAround, type SampleFacts } from "./factSpace";
import { findRule, isWithin } from "./judge";
import type { Condition, NumberFacts, Rule, RuleName } from "./ruleSet";
import type { Status } from "./types";

/** Two rules of different status that take in the same values of one number; the order decides, so the first wins. */
export interface RuleOverlap {
  readonly first: RuleName;
  readonly second: RuleName;
  readonly fact: keyof NumberFacts;
  /** A value that both take in. */
  readonly at: number;
}

/** Which rule wins on an edge, and just below and above it, for items alike in all else. */
export interface RuleEdge {
  readonly fact: keyof NumberFacts;
  readonly at: number;
  readonly below: RuleWin;
  readonly on: RuleWin;
  readonly above: RuleWin;
}

export interface RuleWin {
  readonly rule: RuleName;
  readonly status: Status;
}

/** What can be proved of a rule set by trying every kind of item there can be. */
export interface RuleSetCheck {
  /** Facts of an item that no rule takes in, one for each kind that the rules tell apart, the first few. */
  readonly gaps: readonly SampleFacts[];
  readonly overlaps: readonly RuleOverlap[];
  /** Rules that can never decide anything, because others before them take all. */
  readonly neverUsed: readonly Rule[];
  /** Rules by which an item without a day to judge by would be green. */
  readonly greenWithoutDay: readonly RuleName[];
  readonly edges: readonly RuleEdge[];
}

const MOST_GAPS = 3;

/**
 * Tries a rule set on every kind of item there can be: each combination of words with each stretch between and each
 * value on the edges of the numbers that the rules name. What it does not find is not there.
 */
export function checkRuleSet(rules: readonly Rule[]): RuleSetCheck {
  const gaps = new Map<string, SampleFacts>();
  const named = factsNamedIn(rules);
  const used = new Set<Rule>();
  const greenWithoutDay = new Set<RuleName>();
  const edges = new Map<string, RuleEdge>();
  const points = numbersIn(rules).flatMap((fact) => edgesOf(rules, fact).map((at) => ({ fact, at })));
  for (const facts of factsOfEveryKind(rules)) {
    const winner = findRule(rules, facts);
    if (winner === undefined) gaps.set(named.map((fact) => facts[fact]).join(), facts);
    else used.add(winner);
    if (winner?.status === "green" && !hasDayToJudgeBy(facts)) greenWithoutDay.add(winner.name);
    for (const { fact, at } of points) {
      const key = `${fact} ${at}`;
      const edge = facts[fact] === at && !edges.has(key) ? edgeAt(rules, facts, fact, at) : null;
      if (edge !== null) edges.set(key, edge);
    }
  }
  return {
    gaps: [...gaps.values()].slice(0, MOST_GAPS),
    overlaps: overlapsIn(rules),
    neverUsed: rules.filter((rule) => !used.has(rule)),
    greenWithoutDay: [...greenWithoutDay],
    edges: points.flatMap(({ fact, at }) => edges.get(`${fact} ${at}`) ?? []),
  };
}

function factsNamedIn(rules: readonly Rule[]): readonly (keyof SampleFacts)[] {
  return [...new Set(rules.flatMap(({ when }) => when.map(({ fact }) => fact)))];
}

/** A due day, or for what goes on a review that has not passed. */
function hasDayToJudgeBy({ due, kind, daysToReview }: SampleFacts): boolean {
  const goesOn = kind === "ongoing" || kind === "recurring";
  return due === "known" || (goesOn && daysToReview !== null && daysToReview >= 0);
}

/** Null where nothing changes at the edge for such an item. */
function edgeAt(rules: readonly Rule[], facts: SampleFacts, fact: keyof NumberFacts, at: number): RuleEdge | null {
  const [below, above] = valuesAround(fact, at);
  const winAt = (value: number): RuleWin | null => {
    const winner = findRule(rules, { ...facts, [fact]: value });
    return winner === undefined ? null : { rule: winner.name, status: winner.status };
  };
  const wins = [winAt(below), winAt(at), winAt(above)] as const;
  const [low, on, high] = wins;
  if (low === null || on === null || high === null) return null;
  return low.status === on.status && on.status === high.status ? null : { fact, at, below: low, on, above: high };
}

function overlapsIn(rules: readonly Rule[]): readonly RuleOverlap[] {
  return rules.flatMap((first, index) =>
    rules.slice(index + 1).flatMap((second) => {
      const bands = first.status === second.status ? null : bandsOf(first, second);
      const at = bands === null ? undefined : samplesOf(rules, bands.fact).find((value) => bands.both(value));
      return bands === null || at === undefined
        ? []
        : [{ first: first.name, second: second.name, fact: bands.fact, at }];
    }),
  );
}

/** Two rules that differ in their bounds on one number and in nothing else. */
function bandsOf(
  first: Rule,
  second: Rule,
): { readonly fact: keyof NumberFacts; readonly both: (value: number) => boolean } | null {
  const isIn = (rule: Rule, condition: Condition): boolean =>
    rule.when.some((other) => JSON.stringify(other) === JSON.stringify(condition));
  const [one, ...others] = first.when.filter((condition) => !isIn(second, condition));
  const [two, ...more] = second.when.filter((condition) => !isIn(first, condition));
  if (one === undefined || two === undefined || others.length > 0 || more.length > 0) return null;
  if ("in" in one || "in" in two || one.fact !== two.fact) return null;
  return { fact: one.fact, both: (value) => isWithin(value, one) && isWithin(value, two) };
}

function samplesOf(rules: readonly Rule[], fact: keyof NumberFacts): readonly number[] {
  return edgesOf(rules, fact).flatMap((at) => [at, ...valuesAround(fact, at)]);
}
