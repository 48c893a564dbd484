import type { ModelledFigures } from "./modelFigures";
import { movementsOf } from "./movementsOf";
import { narrowedCounts, type NarrowedCount } from "./narrowedCounts";
import type { Witness } from "./findWitness";
import { isPossible } from "./solveWitness";

/** What was checked of public figures before they were let out. */
export interface Audit {
  /** Small counts and complements, of this month and last, that were asked for in the attacker's place. */
  readonly checked: number;
  /** Those for which nothing shows that they stay open: while there is one, nothing may be published. */
  readonly notProved: number;
  /** Those of last month among them that what was published of it had given away by itself; not in `notProved`. */
  readonly givenAway: number;
  /** Counts of this month, those hidden, and of these the ones that are small themselves. */
  readonly cells: number;
  readonly hidden: number;
  readonly small: number;
  /** Relations between figures that were held against every possibility, and the months they are of. */
  readonly relations: number;
  readonly months: number;
  /** What can be narrowed down, to what and through what: the first of those not proved, and of those given away. */
  readonly narrowed: readonly NarrowedCount[];
}

/**
 * Checks the proofs of public figures against what is shown in the end: for every small count a possible world in which
 * it is not small, or one for each small value, that agrees with everything shown and with every relation.
 */
export function auditProofs(
  modelled: ModelledFigures,
  proofs: ReadonlyMap<number, readonly Witness[]>,
  threshold: number,
): Audit {
  const { model, rows, sensitive } = modelled;
  const targets = [...new Set(sensitive)];
  const agrees = ({ changed }: Witness) =>
    [...changed.keys()].every((unknown) => model.isHidden[unknown] === true) && isPossible(model, changed);
  const isProved = (target: number) => {
    const truth = model.truth[target] ?? 0;
    const values = new Set([truth]);
    for (const world of proofs.get(target) ?? []) {
      if (agrees(world)) values.add(world.changed.get(target) ?? truth);
    }
    const small = Array.from({ length: threshold - 1 }, (_, place) => place + 1);
    return [...values].some((value) => value >= threshold) || small.every((value) => values.has(value));
  };
  const unproved = targets.filter((target) => !isProved(target));
  // Where nothing ties the months together, what is open of last month is no matter of what is shown now.
  const areTied = movementsOf(modelled).some((cell) => model.isHidden[cell] !== true);
  const givenAway = areTied ? [] : unproved.filter((target) => modelled.past.has(target));
  const notProved = unproved.filter((target) => !givenAway.includes(target));
  const counts = rows.flatMap(({ unknowns }) => Object.values(unknowns));
  const isSmall = (unknown: number) => (model.truth[unknown] ?? 0) > 0 && (model.truth[unknown] ?? 0) < threshold;
  return {
    checked: targets.length,
    ...{ notProved: notProved.length, givenAway: givenAway.length },
    cells: counts.length,
    hidden: counts.filter((unknown) => model.isHidden[unknown] === true).length,
    small: counts.filter(isSmall).length,
    relations: model.relations.length,
    months: modelled.named.some(({ month }) => month === "before") ? 2 : 1,
    narrowed: unproved.length === 0 ? [] : narrowedCounts(modelled, [...notProved, ...givenAway], threshold),
  };
}

/** What the audit found, in words for the notes and the pane. */
export function describeAudit(audit: Audit, threshold: number): string {
  const { checked, notProved, cells, hidden, relations, months } = audit;
  const cellsHidden = `${hidden} of ${cells} ${cells === 1 ? "cell" : "cells"} hidden.`;
  if (notProved > 0) {
    const counts = notProved === 1 ? "1 small count" : `${notProved} small counts`;
    return `Not for publication: ${counts} of ${checked} could not be shown to stay hidden. ${cellsHidden}`;
  }
  if (checked === 0) return `Checked: there is no count under ${threshold} to hide. ${cellsHidden}`;
  const tried = `${relations} relations between the figures of ${months === 1 ? "this month" : "this month and last"}`;
  return `Checked: no count under ${threshold} can be worked out or narrowed down from what is published. Tried: ${checked} small ${checked === 1 ? "count or remainder" : "counts and remainders"}, through ${tried}. ${cellsHidden}`;
}
