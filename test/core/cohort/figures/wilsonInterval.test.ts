import { compareWithWhole, wilsonInterval } from "../../../../src/core/cohort/figures/wilsonInterval";
import { countsOf } from "../suppress/countsOf";

describe("wilsonInterval", () => {
  // Worked by hand from the formula with 1.96 standard deviations.
  it.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 100, 0.0215, 0.1118],
    [50, 1000, 0.0381, 0.0653],
    [10, 10, 0.7225, 1],
  ])("of %i in %i is %f to %f", (count, cohort, low, high) => {
    expect(wilsonInterval(count, cohort).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(count, cohort).high).toBeCloseTo(high, 4);
  });
});

describe("compareWithWhole", () => {
  const { total, districts } = countsOf({ Small: [10, 1], High: [1000, 90], Low: [1000, 20], Even: [2000, 88] });
  it.each([
    ["Small", "alike"],
    ["High", "above"],
    ["Low", "below"],
    ["Even", "alike"],
  ])("%s is %s", (name, place) => {
    const district = districts.find((row) => row.name === name);
    expect(district && compareWithWhole(district, total)).toBe(place);
  });

  it("says nothing where the count is hidden", () => {
    expect(compareWithWhole({ ...total, neet: null }, total)).toBeNull();
  });
});
