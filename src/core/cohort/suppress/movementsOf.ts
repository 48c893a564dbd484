import type { ModelledFigures } from "./modelFigures";

/**
 * This month's joiners and leavers. It is they that tie two months together: where all of them are hidden, any NEET of
 * last month may have left and any of this month may have joined, so that neither month says anything of the other.
 */
export function movementsOf({ rows }: Pick<ModelledFigures, "rows">): readonly number[] {
  return rows.flatMap(({ unknowns }) => [unknowns.joiners, unknowns.leavers]).filter((cell) => cell !== undefined);
}
