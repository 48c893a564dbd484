import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import { modelFigures } from "../../../../src/core/cohort/suppress/modelFigures";
import { describeNarrowed, narrowedCounts } from "../../../../src/core/cohort/suppress/narrowedCounts";
import { measuresOfCounts } from "../../../../src/core/cohort/figures/tallies";
import type { CountName } from "../../../../src/core/cohort/types";

type Counts = Partial<Record<CountName, number>>;
const figures = (total: Counts, districts: Readonly<Record<string, Counts>>): CohortFigures => ({
  ...{ total: measuresOfCounts(total), byYearGroup: [], byGroup: [], parts: NO_PARTS },
  districts: Object.entries(districts).map(([name, counts]) => ({ name, ...measuresOfCounts(counts) })),
});

/** What can be narrowed where these NEET counts alone are hidden, small or not. */
const narrowed = (districts: Readonly<Record<string, Counts>>, hidden: readonly string[]) => {
  const sum = (name: CountName) => Object.values(districts).reduce((so, counts) => so + (counts[name] ?? 0), 0);
  const modelled = modelFigures(figures({ neet: sum("neet") }, districts), null, 5);
  const unknowns = modelled.rows
    .filter(({ counted }) => hidden.includes(counted.name ?? ""))
    .map((row) => row.unknowns.neet ?? -1);
  for (const unknown of unknowns) modelled.model.isHidden[unknown] = true;
  return narrowedCounts(modelled, unknowns, 5);
};

describe("narrowedCounts", () => {
  it("names a count that can be worked out, and never what it is", () => {
    const [one] = narrowed({ Ash: { neet: 3 }, Birch: { neet: 40 }, Cedar: { neet: 57 } }, ["Ash"]);
    expect(one).toEqual({
      ...{ page: "NEET county", month: "now", row: "Ash", measure: "NEET", between: null, isExact: true },
      through: ["Birch: NEET", "Cedar: NEET", "Whole area: NEET"],
    });
    expect(describeNarrowed(one as NonNullable<typeof one>)).not.toMatch(/\d/);
  });

  it("says between what a count can be narrowed, and through which figures", () => {
    const two = narrowed({ Ash: { neet: 1 }, Birch: { neet: 2 }, Cedar: { neet: 57 } }, ["Ash", "Birch"]);
    expect(two).toMatchObject([
      { row: "Ash", between: [0, 3], isExact: false, through: ["Cedar: NEET", "Whole area: NEET"] },
      { row: "Birch", between: [0, 3], isExact: false },
    ]);
    expect(describeNarrowed(two[0] as NonNullable<(typeof two)[0]>)).toMatch(/between 0 and 3 .*Cedar: NEET/);
  });

  it("says where a count was only not shown to stay open", () => {
    expect(narrowed({ Ash: { neet: 3 }, Birch: { neet: 40 }, Cedar: { neet: 57 } }, ["Ash", "Birch"])).toMatchObject([
      { row: "Ash", between: null, isExact: false },
      { row: "Birch", between: null, isExact: false },
    ]);
  });

  it("names the few who are not counted as something, and what can only be worked out", () => {
    const modelled = modelFigures(figures({ cohort: 100, neet: 97 }, { Ash: { cohort: 90, neet: 88 } }), null, 5);
    const found = narrowedCounts(modelled, modelled.sensitive, 5);
    expect(found.map(({ row, measure }) => [row, measure])).toEqual([
      ["Whole area", "Cohort less NEET"],
      ["Ash", "Cohort less NEET"],
    ]);
    expect(found.every(({ isExact }) => isExact)).toBe(true);
  });
});
