import type { MilestoneKind, ProgressStatus } from "../milestone/types";
import type { Bounds, NumberFacts, Rule, RuleFacts, WordFacts } from "./ruleSet";

/** Facts of an item that need not exist. */
export type SampleFacts = RuleFacts;

/** Every word that each fact can be. */
export const WORDS_OF_FACTS: { readonly [Fact in keyof WordFacts]: readonly WordFacts[Fact][] } = {
  done: ["no", "yes"],
  due: ["known", "none"],
  kind: [
    ...(["deadline", "start", "window", "recurring", "ongoing", "event"] satisfies MilestoneKind[]),
    ...(["multiple", "vague", "tbc", "none"] satisfies MilestoneKind[]),
  ],
  progress: [
    ...(["unclear", "in-progress", "complete", "not-started", "delayed", "at-risk"] satisfies ProgressStatus[]),
  ],
  recovery: ["none", "given"],
};

/** Numbers that are whole days; the others are per cents, which have parts. */
const WHOLE: ReadonlySet<keyof NumberFacts> = new Set<keyof NumberFacts>([
  "daysLate",
  "daysToReview",
  "forecastSlipDays",
  "earlierStepDaysLate",
  "redatedDays",
]);

/** Numbers that are known only where there is a due day. */
const NEEDS_DUE: readonly (keyof NumberFacts)[] = [
  "daysLate",
  "forecastSlipDays",
  "earlierStepDaysLate",
  "redatedDays",
  "percentOfExpected",
];

const PART_OF_A_PER_CENT = 0.01;

/** The nearest values below and above one: a day, or a part of a per cent. */
export function valuesAround(fact: keyof NumberFacts, at: number): readonly [below: number, above: number] {
  const step = WHOLE.has(fact) ? 1 : PART_OF_A_PER_CENT;
  return [at - step, at + step];
}

/** Told apart whether or not a rule names them, because nothing without a day to judge by may be green. */
const ALWAYS_TOLD_APART: readonly string[] = ["known", "none", "ongoing", "tbc"];
const REVIEW_EDGES: readonly number[] = [-1, 0];

/** The numbers that some rule asks for. */
export function numbersIn(rules: readonly Rule[]): readonly (keyof NumberFacts)[] {
  return [...new Set(rules.flatMap(({ when }) => when.flatMap((one) => ("in" in one ? [] : [one.fact]))))];
}

/** The values at which rules that ask for a number may change, in order. */
export function edgesOf(rules: readonly Rule[], fact: keyof NumberFacts): readonly number[] {
  const edges = rules.flatMap(({ when }) =>
    when.flatMap((one) => ("in" in one || one.fact !== fact ? [] : boundsOf(one))),
  );
  return [...new Set(edges)].sort((a, b) => a - b);
}

function boundsOf({ from, over, to, under }: Bounds): readonly number[] {
  return [from, over, to, under].filter((edge) => edge !== undefined);
}

/**
 * One item of every kind that rules can tell apart: each combination of the words they name (with one that they do not)
 * with each edge of their numbers, one value in each stretch between, and none.
 */
export function* factsOfEveryKind(rules: readonly Rule[]): Generator<SampleFacts> {
  const numbers = numbersIn(rules);
  for (const facts of combinations(choicesOf(rules), { ...NEUTRAL })) if (canBe(facts, numbers)) yield facts;
}

/** How many combinations {@link factsOfEveryKind} has to go through. */
export function countCombinations(rules: readonly Rule[]): number {
  return choicesOf(rules).reduce((product, [, values]) => product * values.length, 1);
}

type Choices = readonly (readonly [keyof RuleFacts, readonly (string | number | null)[]])[];

function choicesOf(rules: readonly Rule[]): Choices {
  const numbers = new Set<keyof NumberFacts>([...numbersIn(rules), "daysToReview"]);
  return [
    ...(Object.keys(WORDS_OF_FACTS) as (keyof WordFacts)[]).map((fact) => [fact, wordsToTry(rules, fact)] as const),
    ...[...numbers].map((fact) => [fact, [null, ...stretches(fact, edgesToTry(rules, fact))]] as const),
  ];
}

function edgesToTry(rules: readonly Rule[], fact: keyof NumberFacts): readonly number[] {
  const edges = edgesOf(rules, fact);
  return fact === "daysToReview" ? [...new Set([...edges, ...REVIEW_EDGES])].sort((a, b) => a - b) : edges;
}

const NEUTRAL: SampleFacts = {
  ...{ done: "no", due: "known", kind: "deadline", progress: "unclear", recovery: "none" },
  ...{ daysLate: null, daysToReview: null, forecastSlipDays: null, earlierStepDaysLate: null },
  ...{ redatedDays: null, percentDone: null, percentOfExpected: null },
};

/** Words that no rule names are all alike, so that one of them stands for all. */
function wordsToTry<Fact extends keyof WordFacts>(rules: readonly Rule[], fact: Fact): readonly string[] {
  const named = new Set<string>(
    rules.flatMap(({ when }) => when.flatMap((one) => ("in" in one && one.fact === fact ? [...one.in] : []))),
  );
  const all: readonly string[] = WORDS_OF_FACTS[fact];
  const other = all.find((word) => !named.has(word));
  return all.filter((word) => named.has(word) || word === other || ALWAYS_TOLD_APART.includes(word));
}

/** Every edge, and a value below, between and above them. */
function stretches(fact: keyof NumberFacts, edges: readonly number[]): readonly number[] {
  return edges.flatMap((edge, index) => {
    const [below, above] = valuesAround(fact, edge);
    const next = edges[index + 1];
    const after = next === undefined || next > above ? [above] : WHOLE.has(fact) ? [] : [(edge + next) / 2];
    return index === 0 ? [below, edge, ...after] : [edge, ...after];
  });
}

function* combinations(choices: Choices, facts: SampleFacts): Generator<SampleFacts> {
  const [first, ...others] = choices;
  if (first === undefined) {
    yield facts;
    return;
  }
  const [fact, values] = first;
  for (const value of values) yield* combinations(others, { ...facts, [fact]: value } as SampleFacts);
}

function canBe(facts: SampleFacts, asked: readonly (keyof NumberFacts)[]): boolean {
  if (facts.due === "known") return facts.daysLate !== null || !asked.includes("daysLate");
  return NEEDS_DUE.every((fact) => facts[fact] === null);
}
