import { solve, type Coefficients, type Constraint } from "yalps";
import { holds, type DisclosureModel } from "./disclosureModel";
import type { Witness } from "./findWitness";

/** A change of what is hidden costs this for each one, so that worlds stay near the truth. */
const COST_OF_HIDDEN = 0.001;
/** Values of a solution are whole but for this. */
const GRAIN = 1e-6;

/**
 * Finds a world in which `target` is `value` by linear programming, where a search from the truth has found none: of
 * all worlds that agree with what is known, one that changes the least of what is shown. Every relation is held against
 * the answer, so nothing rests on the solver's arithmetic. An answer in whole numbers is looked for twice, from
 * different sides; where there is only one in fractions it is taken, for no bounds of an attacker rule it out.
 *
 * @source the linear programme of cell suppression (Kelly, Golden and Assad 1992)
 */
export function solveWitness(model: DisclosureModel, target: number, value: number, mayHide: boolean): Witness | null {
  const isFree = (unknown: number) =>
    unknown !== target &&
    (model.isHidden[unknown] === true || (mayHide && (model.cost[unknown] ?? Infinity) < Infinity));
  const supposed = new Map([[target, value]]);
  let inFractions: Witness | null = null;
  for (const side of [0, 1]) {
    const programme = toProgramme(model, isFree, { supposed, side });
    const { status, variables } = solve<string, string>({ ...programme, direction: "minimize", objective: COST });
    if (status !== "optimal") return inFractions;
    const witness = toWitness(model, variables, supposed);
    if (witness !== null && isWhole(model, witness)) return witness;
    inFractions ??= witness;
  }
  return inFractions;
}

/** Tables of counts may hold means of three months: a world is whole where it differs from the truth by whole numbers. */
function isWhole({ truth }: DisclosureModel, { changed }: Witness): boolean {
  return [...changed].every(([unknown, value]) => Math.abs((value - (truth[unknown] ?? 0)) % 1) < GRAIN);
}

const COST = "cost";

interface Programme {
  readonly constraints: readonly (readonly [string, Constraint])[];
  readonly variables: readonly (readonly [string, Coefficients])[];
}

/** Changes up and down of each free unknown, so that every relation holds that one of them or the target is in. */
function toProgramme(
  model: DisclosureModel,
  isFree: (unknown: number) => boolean,
  { supposed, side }: { supposed: ReadonlyMap<number, number>; side: number },
): Programme {
  const constraints: [string, Constraint][] = [];
  const columns = new Map<string, [string, number][]>();
  const add = (name: string, entry: [string, number]) => {
    const column = columns.get(name);
    if (column === undefined) columns.set(name, [entry]);
    else column.push(entry);
  };
  model.relations.forEach(({ unknowns, coefficients, isEquality, sumInTruth }, place) => {
    let [known, touched] = [sumInTruth, false];
    unknowns.forEach((unknown, at) => {
      const coefficient = coefficients[at] ?? 0;
      const wanted = supposed.get(unknown);
      if (wanted !== undefined) known += coefficient * (wanted - (model.truth[unknown] ?? 0));
      else if (isFree(unknown)) {
        add(`+${unknown}`, [`r${place}`, coefficient]);
        add(`-${unknown}`, [`r${place}`, -coefficient]);
      } else return;
      touched = true;
    });
    if (touched) constraints.push([`r${place}`, isEquality ? { equal: -known } : { min: -known }]);
  });
  for (const name of [...columns.keys()]) {
    const unknown = Number(name.slice(1));
    const isHidden = model.isHidden[unknown] === true;
    // From the other side, some changes are dearer than others of their kind.
    const slant = side === 0 ? 1 : 1 + ((unknown * 7) % 13) / 10;
    add(name, [COST, slant * (isHidden ? COST_OF_HIDDEN : (model.cost[unknown] ?? 0))]);
    if (!name.startsWith("-")) continue;
    // Nothing goes below zero.
    add(name, [`d${unknown}`, 1]);
    constraints.push([`d${unknown}`, { max: model.truth[unknown] ?? 0 }]);
  }
  return { constraints, variables: [...columns] };
}

/** The world of a solution, if every relation holds in it. */
function toWitness(
  model: DisclosureModel,
  variables: readonly (readonly [string, number])[],
  supposed: ReadonlyMap<number, number>,
): Witness | null {
  const changed = new Map(supposed);
  for (const [name, amount] of variables) {
    const unknown = Number(name.slice(1));
    const before = changed.get(unknown) ?? model.truth[unknown] ?? 0;
    changed.set(unknown, before + (name.startsWith("-") ? -amount : amount));
  }
  for (const [unknown, value] of changed) {
    const truth = model.truth[unknown] ?? 0;
    const nearest = truth + Math.round(value - truth);
    const exact = Math.abs(nearest - value) <= GRAIN ? nearest : value;
    if (exact === truth) changed.delete(unknown);
    else changed.set(unknown, Math.max(0, exact));
  }
  if (!isPossible(model, changed)) return null;
  const toHide = [...changed.keys()].filter((unknown) => model.isHidden[unknown] !== true);
  const cost = toHide.reduce((sum, unknown) => sum + (model.cost[unknown] ?? 0), 0);
  return { changed, toHide, cost };
}

/** Whether every relation holds in a world, and nothing in it is below zero. */
export function isPossible(model: DisclosureModel, changed: ReadonlyMap<number, number>): boolean {
  const places = new Set([...changed.keys()].flatMap((unknown) => model.relationsOf[unknown] ?? []));
  const valueOf = (unknown: number) => changed.get(unknown) ?? model.truth[unknown] ?? 0;
  if ([...changed.values()].some((value) => value < 0)) return false;
  return [...places].every((place) => {
    const relation = model.relations[place];
    if (relation === undefined) return true;
    const sum = relation.unknowns.reduce(
      (total, unknown, at) => total + (relation.coefficients[at] ?? 0) * valueOf(unknown),
      0,
    );
    return holds(relation, sum);
  });
}
