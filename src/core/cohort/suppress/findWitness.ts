import { holds, type DisclosureModel, type Relation } from "./disclosureModel";
import { priorityQueue } from "./priorityQueue";

/**
 * A possible world: values of all unknowns that agree with everything shown, in which the one asked about has the value
 * asked for. It holds the unknowns that differ from the truth.
 *
 * That such a world exists proves that nobody can rule the value out, however clever they are; no search by an attacker
 * needs to be imitated. Where none is found the value counts as ruled out, so a search cut short hides too much and
 * never too little.
 */
export interface Witness {
  readonly changed: ReadonlyMap<number, number>;
  /** Unknowns that are shown and would have to be hidden for this world to be possible. */
  readonly toHide: readonly number[];
  readonly cost: number;
}

/** How far to look. */
export interface WitnessSearch {
  /** Whether worlds may change what is shown, at its cost. */
  readonly mayHide: boolean;
  /** Worlds looked at before giving up. */
  readonly patience: number;
}

/** A step towards a possible world: one unknown changed, on top of the steps before. */
interface Step {
  readonly unknown: number;
  readonly value: number;
  readonly before: Step | null;
  readonly cost: number;
  readonly length: number;
  /** What does not hold in this world. */
  readonly broken: readonly BrokenRelation[];
}

interface BrokenRelation {
  readonly place: number;
  readonly relation: Relation;
  /** The sum that should be zero, or at least zero. */
  readonly sum: number;
}

/** Each change costs a little, so that near worlds are found before far ones. */
const COST_OF_CHANGE = 0.01;
/** What a relation still broken, and each one it is out by, is expected to cost: worlds nearly mended come first. */
const EXPECTED_TO_MEND = 1.2;
const EXPECTED_FOR_EACH = 0.05;
/** So many ways of mending one relation are tried, the cheapest first. */
const WAYS_TO_MEND = 14;
/** A world that differs in more unknowns than this is not looked for. */
const LONGEST = 60;

/**
 * Finds a cheap world in which `target` is `value`: starting from the truth with that one change, each relation that is
 * broken is mended by changing one unknown in it, the worlds that seem cheapest to mend first.
 */
export function findWitness(
  model: DisclosureModel,
  target: number,
  value: number,
  { mayHide, patience }: WitnessSearch,
): Witness | null {
  const queue = priorityQueue<Step>();
  const start = { unknown: target, value, before: null, cost: 0, length: 1, broken: [] };
  const count = model.relations.length;
  const sums: Sums = { sum: new Float64Array(count), world: new Int32Array(count), worlds: 0 };
  queue.push({ ...start, broken: brokenAfter(model, start, sums) }, 0);
  for (let looked = 0; looked < patience; looked++) {
    const step = queue.pop();
    if (step === undefined) return null;
    if (step.broken.length === 0) return toWitness(model, step);
    const broken = mostConstrained(model, step, mayHide);
    if (broken === null || step.length >= LONGEST) continue;
    for (const next of waysToMend(model, step, broken, { mayHide, sums }))
      queue.push(next, next.cost + expectedCost(next));
  }
  return null;
}

function expectedCost({ broken }: Step): number {
  return broken.reduce((cost, { sum }) => cost + EXPECTED_TO_MEND + EXPECTED_FOR_EACH * Math.min(Math.abs(sum), 20), 0);
}

/** Sums of the relations that a world touches; used again for each world, since thousands are looked at. */
interface Sums {
  readonly sum: Float64Array;
  /** The world a sum was last worked out for. */
  readonly world: Int32Array;
  worlds: number;
}

/** What does not hold once a step is taken: among the relations that it and the steps before it touch. */
function brokenAfter(model: DisclosureModel, step: Step, sums: Sums): BrokenRelation[] {
  const world = ++sums.worlds;
  const touched: number[] = [];
  for (let at: Step | null = step; at !== null; at = at.before) {
    const change = at.value - (model.truth[at.unknown] ?? 0);
    const places = model.relationsOf[at.unknown] ?? [];
    const coefficients = model.coefficientsOf[at.unknown] ?? [];
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      if (sums.world[place] !== world) {
        sums.world[place] = world;
        sums.sum[place] = model.relations[place]?.sumInTruth ?? 0;
        touched.push(place);
      }
      sums.sum[place] = (sums.sum[place] ?? 0) + (coefficients[i] ?? 0) * change;
    }
  }
  const broken: BrokenRelation[] = [];
  for (const place of touched) {
    const relation = model.relations[place];
    const sum = sums.sum[place] ?? 0;
    if (relation !== undefined && !holds(relation, sum)) broken.push({ place, relation, sum });
  }
  return broken;
}

/** The broken relation with the fewest ways of mending it; null where one of them has none. */
function mostConstrained(model: DisclosureModel, step: Step, mayHide: boolean): BrokenRelation | null {
  let best: { broken: BrokenRelation; ways: number } | null = null;
  for (const broken of step.broken) {
    const ways = broken.relation.unknowns.filter((unknown) => isFree(model, step, unknown, mayHide)).length;
    if (ways === 0) return null;
    if (best === null || ways < best.ways) best = { broken, ways };
  }
  return best?.broken ?? null;
}

function valueOf(model: DisclosureModel, step: Step, unknown: number): number {
  for (let at: Step | null = step; at !== null; at = at.before) if (at.unknown === unknown) return at.value;
  return model.truth[unknown] ?? 0;
}

/** Whether an unknown may change in this world: it has not changed yet and is hidden, or may be. */
function isFree(model: DisclosureModel, step: Step, unknown: number, mayHide: boolean): boolean {
  if (model.isHidden[unknown] !== true && !(mayHide && (model.cost[unknown] ?? Infinity) < Infinity)) return false;
  for (let at: Step | null = step; at !== null; at = at.before) if (at.unknown === unknown) return false;
  return true;
}

/** Each change of one more unknown that mends the relation, or goes as far towards it as zero allows. */
function waysToMend(
  model: DisclosureModel,
  step: Step,
  { relation, sum }: BrokenRelation,
  { mayHide, sums }: { mayHide: boolean; sums: Sums },
): Step[] {
  const ways: (Step & { readonly left: number })[] = [];
  relation.unknowns.forEach((unknown, place) => {
    if (!isFree(model, step, unknown, mayHide)) return;
    const factor = relation.coefficients[place] ?? 1;
    const now = valueOf(model, step, unknown);
    const move = -sum / factor;
    // Whole numbers: of a coefficient above 1 the change is rounded to where the relation holds.
    const wanted = now + (move < 0 ? Math.floor(move) : Math.ceil(move));
    const value = Math.max(0, wanted);
    if (value === now) return;
    const cost = step.cost + COST_OF_CHANGE + (model.isHidden[unknown] === true ? 0 : (model.cost[unknown] ?? 0));
    ways.push({ unknown, value, before: step, cost, length: step.length + 1, broken: [], left: value - wanted });
  });
  return ways
    .sort((a, b) => a.cost - b.cost || a.left - b.left)
    .slice(0, WAYS_TO_MEND)
    .map((way) => ({ ...way, broken: brokenAfter(model, way, sums) }));
}

function toWitness(model: DisclosureModel, step: Step): Witness {
  const changed = new Map<number, number>();
  for (let at: Step | null = step; at !== null; at = at.before) {
    if (!changed.has(at.unknown)) changed.set(at.unknown, at.value);
  }
  // What was changed and changed back stays as it is shown.
  for (const [unknown, value] of changed) if (value === model.truth[unknown]) changed.delete(unknown);
  const toHide = [...changed.keys()].filter((unknown) => model.isHidden[unknown] !== true);
  return { changed, toHide, cost: step.cost };
}
