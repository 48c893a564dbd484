import { boundUnknowns, type UnknownBounds } from "./boundUnknowns";
import { movementsOf } from "./movementsOf";
import { openValues } from "./openValues";
import { findWitness, type Witness } from "./findWitness";
import type { ModelledFigures } from "./modelFigures";
import type { ModelledRow } from "./modelledRow";
import { COUNT_NAMES } from "./publishedFigures";
import { solveWitness } from "./solveWitness";

/** Worlds looked at while choosing what to hide, and while asking whether a cell may be shown again. */
const PATIENCE_TO_HIDE = 400;
const PATIENCE_TO_SHOW = 300;

/**
 * Hides every small count of a model and as few further cells as will do, so that each small count stays open; a step
 * for each small count.
 *
 * @returns a generator that yields the share done, 0-1, and returns the worlds that keep each small count open
 */
export function* protectCells(modelled: ModelledFigures, threshold: number): Generator<number, Proofs, undefined> {
  const primary = hidePrimary(modelled, threshold);
  const proofs: Proofs = new Map();
  const { model } = modelled;
  // With all of this month hidden these are the bounds; what they rule out was given away before.
  const widest = boundUnknowns(model, (one) => model.isHidden[one] === true || isOpenToHide(model, one));
  const targets = inOrder(modelled);
  for (const [place, unknown] of targets.entries()) {
    const known = worldAbove(proofs, unknown, threshold);
    const worlds = known === undefined ? protect(modelled, unknown, { threshold, widest }) : [known];
    if (worlds !== null) proofs.set(unknown, worlds);
    // Of what was given away of last month this month's figures say nothing more: nothing ties the two together.
    else if (modelled.past.has(unknown)) for (const cell of movementsOf(modelled)) primary.add(cell);
    yield place / targets.length / 2;
  }
  yield* showAgain(modelled, primary, proofs, threshold);
  return proofs;
}

/** The worlds that keep each small count open; none where nothing does. */
export type Proofs = Map<number, readonly Witness[]>;

/** A world found for another count in which this one is not small either; where asked, one that leaves a cell as it is. */
function worldAbove(proofs: Proofs, unknown: number, threshold: number, unchanged?: number): Witness | undefined {
  for (const worlds of proofs.values()) {
    for (const world of worlds) {
      const isOpen = (world.changed.get(unknown) ?? 0) >= threshold;
      if (isOpen && (unchanged === undefined || !world.changed.has(unchanged))) return world;
    }
  }
  return undefined;
}

/** Hides what is small in itself, and was not published before. */
function hidePrimary({ model, rows }: ModelledFigures, threshold: number): Set<number> {
  const primary = new Set<number>();
  const isSmall = (count: number) => count > 0 && count < threshold;
  for (const { counted, unknowns, weeks } of rows) {
    for (const name of COUNT_NAMES) {
      const unknown = unknowns[name];
      const isToHide = unknown !== undefined && isSmall(counted[name] ?? 0) && isOpenToHide(model, unknown);
      if (isToHide) primary.add(unknown);
    }
    if (weeks !== undefined && isSmall(counted.weeks?.people ?? 0)) primary.add(weeks);
  }
  for (const unknown of primary) model.isHidden[unknown] = true;
  hideMeans(rows, model.isHidden);
  return primary;
}

/** A mean over a hidden number of people is hidden. */
function hideMeans(rows: readonly ModelledRow[], isHidden: boolean[]): void {
  for (const { unknowns, weeks } of rows) {
    if (weeks !== undefined && unknowns.neet !== undefined && isHidden[unknowns.neet] === true) isHidden[weeks] = true;
  }
}

/** The largest first: to keep them open asks for the most, and what is hidden for them serves the others. */
function inOrder({ model, sensitive }: ModelledFigures): readonly number[] {
  return [...sensitive].sort((a, b) => (model.truth[b] ?? 0) - (model.truth[a] ?? 0) || a - b);
}

/** How small a small count is, and what it can be at all. */
interface Limits {
  readonly threshold: number;
  readonly widest: UnknownBounds;
}

/**
 * Hides what it takes for one small count to stay open, and gives the worlds that prove it: none where none was found,
 * null where there can be none, whatever is hidden now.
 */
function protect(modelled: ModelledFigures, unknown: number, limits: Limits): readonly Witness[] | null {
  const { model, rows } = modelled;
  const open = openValues(limits.widest, unknown, limits.threshold);
  const isPast = modelled.past.has(unknown);
  if (isPast && !open.above && !open.below) hideMovements(modelled);
  if (!open.above && !open.below) return null;
  // Where no proof is found, joiners and leavers go first: it is they that tie two months together.
  for (const giveWay of [null, hideMovements, ...(isPast ? [] : [hideAll])]) {
    // Where all of them are hidden already, looking once more would find no more.
    if (giveWay?.(modelled).length === 0) continue;
    const upwards = open.above ? worldToHide(model, unknown, limits.threshold) : null;
    const chosen =
      (upwards !== null && upwards.toHide.length === 0) || !open.below
        ? upwards && [upwards]
        : cheaper(modelled, unknown, upwards, limits.threshold);
    for (const witness of chosen ?? []) for (const cell of witness.toHide) model.isHidden[cell] = true;
    hideMeans(rows, model.isHidden);
    if (chosen !== null) return chosen;
  }
  return isPast ? null : [];
}

/** A world in which a count has a value: near the truth where a short search finds one, else as the solver has it. */
function worldToHide(model: ModelledFigures["model"], unknown: number, value: number): Witness | null {
  return (
    findWitness(model, unknown, value, { mayHide: true, patience: PATIENCE_TO_HIDE }) ??
    solveWitness(model, unknown, value, false) ??
    solveWitness(model, unknown, value, true)
  );
}

function hideMovements(modelled: ModelledFigures): readonly number[] {
  return hideCells(modelled.model, movementsOf(modelled));
}

/** Hides those that are shown and can be hidden, and gives them. */
function hideCells(model: ModelledFigures["model"], cells: readonly number[]): readonly number[] {
  const shown = cells.filter((cell) => model.isHidden[cell] !== true && isOpenToHide(model, cell));
  for (const cell of shown) model.isHidden[cell] = true;
  return shown;
}

/** Whether a cell is this month's, and was not published before. */
function isOpenToHide({ cost }: ModelledFigures["model"], cell: number): boolean {
  return (cost[cell] ?? 0) < Infinity;
}

/** The world above the threshold, or all the worlds below it where those ask for less. */
function cheaper(
  { model }: ModelledFigures,
  unknown: number,
  upwards: Witness | null,
  threshold: number,
): readonly Witness[] | null {
  const before = [...model.isHidden];
  const below: Witness[] = [];
  let cost = 0;
  for (const value of valuesBelow(threshold, model.truth[unknown] ?? 0)) {
    const witness = worldToHide(model, unknown, value);
    cost += witness === null ? Infinity : witness.cost;
    if (witness === null || (upwards !== null && cost >= upwards.cost)) {
      cost = Infinity;
      break;
    }
    below.push(witness);
    for (const cell of witness.toHide) model.isHidden[cell] = true;
  }
  before.forEach((wasHidden, place) => (model.isHidden[place] = wasHidden));
  if (cost < Infinity) return below;
  return upwards === null ? null : [upwards];
}

/** The values an attacker must not be able to rule out, nearest the truth last. */
function valuesBelow(threshold: number, truth: number): readonly number[] {
  return Array.from({ length: threshold - 1 }, (_, place) => threshold - 1 - place).filter((value) => value !== truth);
}

/** Where no world was found: nothing of this month is shown that could be hidden. */
function hideAll({ model }: ModelledFigures): readonly number[] {
  return hideCells(
    model,
    model.cost.map((_, unknown) => unknown),
  );
}

/** Shows every cell again that the proofs can do without, the dearest first. */
function* showAgain(
  { model, rows }: ModelledFigures,
  primary: ReadonlySet<number>,
  proofs: Proofs,
  threshold: number,
): Generator<number, void, undefined> {
  const cells = model.cost
    .map((cost, unknown) => ({ cost, unknown }))
    .filter(({ cost, unknown }) => cost < Infinity && model.isHidden[unknown] === true && !primary.has(unknown))
    .sort((a, b) => b.cost - a.cost || a.unknown - b.unknown);
  const meansOver = new Map(
    rows.flatMap(({ unknowns, weeks }) => (weeks === undefined ? [] : [[weeks, unknowns.neet]])),
  );
  for (const [place, { unknown }] of cells.entries()) {
    yield 0.5 + place / cells.length / 2;
    const neet = meansOver.get(unknown);
    if (neet !== undefined && model.isHidden[neet] === true) continue;
    model.isHidden[unknown] = false;
    const renewed = renewProofs(model, unknown, proofs, threshold);
    if (renewed === null) model.isHidden[unknown] = true;
    else for (const [target, witnesses] of renewed) proofs.set(target, witnesses);
  }
}

/** New proofs for those that need a cell hidden; null where one of them has none. */
function renewProofs(model: ModelledFigures["model"], cell: number, proofs: Proofs, threshold: number): Proofs | null {
  const renewed: Proofs = new Map();
  const search = { mayHide: false, patience: PATIENCE_TO_SHOW };
  const bounds = boundUnknowns(model, (one) => model.isHidden[one] === true);
  for (const [target, witnesses] of proofs) {
    // One without a proof has everything hidden that can be; nothing is shown again.
    if (witnesses.length === 0) return null;
    if (!witnesses.some(({ changed }) => changed.has(cell))) continue;
    const known = worldAbove(renewed, target, threshold, cell) ?? worldAbove(proofs, target, threshold, cell);
    const open = openValues(bounds, target, threshold);
    const upwards = known ?? (open.above ? findWitness(model, target, threshold, search) : null);
    const below: Witness[] = [];
    if (upwards === null) {
      if (!open.below) return null;
      for (const value of valuesBelow(threshold, model.truth[target] ?? 0)) {
        const witness = findWitness(model, target, value, search);
        if (witness === null) return null;
        below.push(witness);
      }
    }
    renewed.set(target, upwards === null ? below : [upwards]);
  }
  return renewed;
}
