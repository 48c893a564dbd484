import { solve, type Coefficients, type Constraint } from "yalps";
import type { DisclosureModel } from "./disclosureModel";

/** What an unknown can be at the least and at the most, solved over everything published. */
export function extremes(
  model: DisclosureModel,
  unknown: number,
  known: readonly [number, number],
): readonly [number, number] {
  const programme = toProgramme(model, unknown);
  const [least, most] = (["minimize", "maximize"] as const).map((direction, place) => {
    const { status, result } = solve<string, string>({ ...programme, direction, objective: "aim" });
    return status === "optimal" ? result : (known[place] ?? 0);
  }) as [number, number];
  return [Math.max(known[0], Math.ceil(least - GRAIN)), Math.min(known[1], Math.floor(most + GRAIN))];
}

const GRAIN = 1e-4;

function toProgramme(model: DisclosureModel, unknown: number) {
  const constraints: [string, Constraint][] = [];
  const columns = new Map<number, [string, number][]>([[unknown, [["aim", 1]]]]);
  model.relations.forEach(({ unknowns, coefficients, isEquality }, place) => {
    let known = 0;
    unknowns.forEach((one, at) => {
      const factor = coefficients[at] ?? 0;
      if (model.isHidden[one] !== true) known += factor * (model.truth[one] ?? 0);
      else columns.set(one, [...(columns.get(one) ?? []), [`r${place}`, factor]]);
    });
    if (unknowns.some((one) => model.isHidden[one] === true))
      constraints.push([`r${place}`, isEquality ? { equal: -known } : { min: -known }]);
  });
  const variables = [...columns].map(([one, column]) => [String(one), column] as [string, Coefficients]);
  return { constraints, variables };
}
