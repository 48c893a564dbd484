import { solve, type Coefficients, type Constraint } from "yalps";
import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import type { DisclosureModel } from "../../../../src/core/cohort/suppress/disclosureModel";
import { modelFigures, rowsOf } from "../../../../src/core/cohort/suppress/modelFigures";
import { protectFigures } from "../../../../src/core/cohort/suppress/protectFigures";
import { COUNT_NAMES } from "../../../../src/core/cohort/suppress/publishedFigures";
import { measuresOfCounts } from "../../../../src/core/cohort/figures/tallies";

const THRESHOLD = 5;
/** So many small tables, unless more are asked for. */
const TABLES = Number(process.env["COHORT_OPTIMA"] ?? 12);

/** The same numbers for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A few districts with a cohort and their NEET, and the NEET of two year groups: a third of the counts are small. */
function smallTable(seed: number): CohortFigures {
  const random = randomNumbers(seed);
  const count = () => Math.floor(random() < 0.35 ? 1 + random() * 4 : 5 + random() * 40);
  const districts = Array.from({ length: 3 + Math.floor(random() * 3) }, (_, place) => {
    const neet = count();
    return { name: `District ${place}`, ...measuresOfCounts({ neet, notKnown: count() }) };
  });
  const sum = (name: "neet" | "notKnown") => districts.reduce((so, row) => so + (row[name] ?? 0), 0);
  const total = { neet: sum("neet"), notKnown: sum("notKnown") };
  const younger = Math.floor(random() * (total.neet + 1));
  return {
    total: measuresOfCounts(total),
    districts,
    byYearGroup: [younger, total.neet - younger].map((neet, place) => ({
      name: `Year ${12 + place}`,
      ...measuresOfCounts({ neet }),
    })),
    byGroup: [],
    parts: NO_PARTS,
  };
}

/** What an unknown can be at the most, in whole numbers, with these cells hidden; whether it can be a value. */
function programme(model: DisclosureModel, isHidden: readonly boolean[], target: number, value: number | null) {
  const constraints: [string, Constraint][] = [];
  const columns = new Map<string, [string, number][]>();
  const column = (name: string) => {
    const known = columns.get(name) ?? [];
    columns.set(name, known);
    return known;
  };
  model.relations.forEach(({ unknowns, coefficients, isEquality }, place) => {
    let known = 0;
    unknowns.forEach((unknown, at) => {
      const factor = coefficients[at] ?? 0;
      if (isHidden[unknown] === true) column(String(unknown)).push([`r${place}`, factor]);
      else known += factor * (model.truth[unknown] ?? 0);
    });
    constraints.push([`r${place}`, isEquality ? { equal: -known } : { min: -known }]);
  });
  column(String(target)).push(["aim", 1], ["end", 1]);
  constraints.push(["end", value === null ? { max: THRESHOLD } : { equal: value }]);
  const { status, result } = solve<string, string>({
    ...{ direction: "maximize" as const, objective: "aim", constraints, integers: [...columns.keys()] },
    variables: [...columns] as [string, Coefficients][],
  });
  return status === "optimal" ? result : -1;
}

function isOpen(model: DisclosureModel, isHidden: readonly boolean[], target: number): boolean {
  if (programme(model, isHidden, target, null) >= THRESHOLD) return true;
  return [1, 2, 3, 4].every((value) => programme(model, isHidden, target, value) === value);
}

/** The fewest cells that must be hidden, found by trying all sets of one more, two more and so on. */
function fewest(now: CohortFigures, most: number): number {
  const { model, sensitive } = modelFigures(now, null, THRESHOLD);
  const cells = model.cost.flatMap((cost, unknown) => (cost < Infinity ? [unknown] : []));
  const isSmall = (unknown: number) => (model.truth[unknown] ?? 0) > 0 && (model.truth[unknown] ?? 0) < THRESHOLD;
  const primary = cells.filter(isSmall);
  const others = cells.filter((unknown) => !isSmall(unknown));
  const serves = (more: readonly number[]) => {
    const isHidden = model.truth.map(
      (_, unknown) => model.isHidden[unknown] === true || primary.includes(unknown) || more.includes(unknown),
    );
    return sensitive.every((target) => isOpen(model, isHidden, target));
  };
  for (let size = 0; primary.length + size < most; size++) {
    for (const more of subsets(others, size)) if (serves(more)) return primary.length + size;
  }
  return most;
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let place = from; place <= items.length - size; place++)
      for (const rest of subsets(items, size - 1, place + 1)) yield [items[place] ?? 0, ...rest];
}

it("hides hardly more cells than the fewest that will do, over small tables", () => {
  let [ours, least] = [0, 0];
  const worst: number[] = [];
  for (let seed = 1; seed <= TABLES; seed++) {
    const now = smallTable(seed);
    const { figures } = protectFigures(now, null, THRESHOLD);
    const isCount = (name: string) => (COUNT_NAMES as readonly string[]).includes(name);
    const hidden = rowsOf(figures).flatMap(({ suppressed }) => suppressed.filter(isCount)).length;
    if (hidden === 0) continue;
    const optimum = fewest(now, hidden);
    ours += hidden;
    least += optimum;
    worst.push(hidden / optimum);
  }
  if (TABLES > 12)
    process.stdout.write(
      `${ours} hidden, ${least} at the least: ${ours / least}; worst ${Math.max(...worst)}, over 1.3 in ${worst.filter((one) => one > 1.3).length} of ${worst.length}\n`,
    );
  expect(least).toBeGreaterThan(0);
  expect(ours / least).toBeLessThanOrEqual(1.3);
});
