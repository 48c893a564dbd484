import type { ModelledFigures } from "./modelFigures";
import type { Witness } from "./findWitness";
import { isPossible } from "./solveWitness";

/** What was checked of public figures before they were let out. */
export interface Audit {
  /** Small counts and complements, of this month and last, that were asked for in the attacker's place. */
  readonly checked: number;
  /** Those for which nothing shows that they stay open: while there is one, nothing may be published. */
  readonly notProved: number;
  /** Counts of this month, those hidden, and of these the ones that are small themselves. */
  readonly cells: number;
  readonly hidden: number;
  readonly small: number;
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
  const counts = rows.flatMap(({ unknowns }) => Object.values(unknowns));
  const isSmall = (unknown: number) => (model.truth[unknown] ?? 0) > 0 && (model.truth[unknown] ?? 0) < threshold;
  return {
    checked: targets.length,
    notProved: targets.filter((target) => !isProved(target)).length,
    cells: counts.length,
    hidden: counts.filter((unknown) => model.isHidden[unknown] === true).length,
    small: counts.filter(isSmall).length,
  };
}

/** What the audit found, in words for the notes and the pane. */
export function describeAudit({ checked, notProved, cells, hidden }: Audit, threshold: number): string {
  const cellsHidden = `${hidden} of ${cells} ${cells === 1 ? "cell" : "cells"} hidden.`;
  if (notProved > 0) {
    const counts = notProved === 1 ? "1 small count" : `${notProved} small counts`;
    return `Not for publication: ${counts} of ${checked} could not be shown to stay hidden. ${cellsHidden}`;
  }
  if (checked === 0) return `Checked: there is no count under ${threshold} to hide. ${cellsHidden}`;
  return `Checked: no count under ${threshold} can be worked out from what is published. ${cellsHidden}`;
}
