import { roundFigures } from "../../../../src/core/cohort/figures/roundFigures";
import { countsOf } from "../suppress/countsOf";

const row = { ...countsOf({ A: [647, 38, 22] }).total, meanWeeksNeet: 13.4567, leavers: null };

describe("roundFigures", () => {
  it.each([
    [5, { cohort: 645, neet: 40, notKnown: 20, combined: 60, leavers: null }],
    [10, { cohort: 650, neet: 40, notKnown: 20, combined: 60, leavers: null }],
    [0, { cohort: 647, neet: 38, notKnown: 22, combined: 60 }],
  ] as const)("to the nearest %i", (base, expected) => {
    expect(roundFigures(row, base)).toMatchObject(expected);
  });

  it("gives rates of the unrounded counts, no finer than a tenth of a per cent", () => {
    expect(roundFigures(row, 10)).toMatchObject({
      neetRate: 0.059,
      notKnownRate: 0.034,
      combinedRate: 0.093,
      meanWeeksNeet: 13.5,
    });
    expect(roundFigures(row, 0).neetRate).toBe(38 / 647);
  });
});
