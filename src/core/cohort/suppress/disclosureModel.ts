/**
 * Everything that is published, as one system: unknown whole numbers, none below zero, and what an attacker knows to
 * hold between them. A figure that is shown is an unknown whose value is known.
 */
export interface DisclosureModel {
  /** The true value of each unknown. */
  readonly truth: readonly number[];
  /** What it costs to hide an unknown that is shown; Infinity where it cannot be hidden any more (last month's). */
  readonly cost: readonly number[];
  /** Changes as cells are hidden; what is never published is hidden from the start. */
  readonly isHidden: boolean[];
  readonly relations: readonly Relation[];
  /** Places in `relations` by unknown. */
  readonly relationsOf: readonly (readonly number[])[];
  /** The coefficient of an unknown in each of its relations, beside `relationsOf`. */
  readonly coefficientsOf: readonly (readonly number[])[];
}

/** The sum of coefficient times unknown is zero, or at least zero. */
export interface Relation {
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
  readonly isEquality: boolean;
  /** The sum as things truly are: zero, or what an inequality leaves over. */
  readonly sumInTruth: number;
}

/** Tables of counts may hold means of three months, which are thirds. */
const ROUNDING = 1e-6;

/** Whether a relation holds whose terms add up to `sum`. */
export function holds({ isEquality }: Pick<Relation, "isEquality">, sum: number): boolean {
  return isEquality ? Math.abs(sum) <= ROUNDING : sum >= -ROUNDING;
}

/** Builds a model; unknowns are numbered as they are added. */
export interface ModelBuilder {
  readonly add: (unknown: { truth: number; cost: number; isHidden: boolean }) => number;
  /** Adds a relation that is true; one that is not, given the data, is no knowledge and is left out. */
  readonly relate: (terms: readonly (readonly [number | undefined, number])[], kind: "zero" | "at-least-zero") => void;
  readonly build: () => DisclosureModel;
}

/** Starts an empty model. */
export function disclosureModelBuilder(): ModelBuilder {
  const truth: number[] = [];
  const cost: number[] = [];
  const isHidden: boolean[] = [];
  const relations: Relation[] = [];
  return {
    add: (unknown) => {
      cost.push(unknown.cost);
      isHidden.push(unknown.isHidden);
      return truth.push(unknown.truth) - 1;
    },
    relate: (terms, kind) => {
      const held = terms.filter((term): term is readonly [number, number] => term[0] !== undefined);
      // A relation with an unknown that the input does not tell says nothing.
      if (held.length < terms.length) return;
      const sum = held.reduce((total, [unknown, factor]) => total + factor * (truth[unknown] ?? 0), 0);
      const relation = {
        unknowns: held.map(([unknown]) => unknown),
        coefficients: held.map(([, factor]) => factor),
        isEquality: kind === "zero",
        sumInTruth: sum,
      };
      if (holds(relation, sum)) relations.push(relation);
    },
    build: () => ({ truth, cost, isHidden, relations, ...indexRelations(truth.length, relations) }),
  };
}

function indexRelations(
  count: number,
  relations: readonly Relation[],
): Pick<DisclosureModel, "relationsOf" | "coefficientsOf"> {
  const [relationsOf, coefficientsOf] = [0, 1].map(() => Array.from({ length: count }, (): number[] => []));
  relations.forEach(({ unknowns, coefficients }, place) => {
    unknowns.forEach((unknown, at) => {
      relationsOf?.[unknown]?.push(place);
      coefficientsOf?.[unknown]?.push(coefficients[at] ?? 0);
    });
  });
  return { relationsOf: relationsOf ?? [], coefficientsOf: coefficientsOf ?? [] };
}
