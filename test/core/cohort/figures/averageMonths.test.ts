import { averageMonths } from "../../../../src/core/cohort/figures/averageMonths";
import type { Measures } from "../../../../src/core/cohort/types";
import { countsOf } from "../suppress/countsOf";

const month = (cohort: number | null, neet: number | null): Measures => countsOf({ Area: [cohort, neet] }).total;
const ofRate = (neetRate: number | null): Measures => ({ ...month(null, null), neetRate });

describe("averageMonths", () => {
  // Sunderland's adjusted NEET of 16 to 18 year olds, November to January, as printed to Parliament in 2010.
  it.each([
    ["2007-08", [1307, 1215, 1169], 1230, [13.2, 12.7, 12.6], 12.8],
    ["2008-09", [1319, 1263, 1262], 1281, [13.3, 13.0, 13.3], 13.2],
    ["2009-10", [1027, 894, 723], 881, [10.7, 9.7, 8.1], 9.5],
  ])("is Sunderland's printed average of %s", (_, counts, count, rates, rate) => {
    expect(Math.round(averageMonths(counts.map((neet) => month(null, neet))).neet ?? 0)).toBe(count);
    expect((averageMonths(rates.map((percent) => ofRate(percent / 100))).neetRate ?? 0) * 100).toBeCloseTo(rate, 1);
  });

  it("is the mean of counts over the mean of cohorts, not the mean of rates", () => {
    const average = averageMonths([month(100, 10), month(300, 10), month(200, 10)]);
    expect(average).toMatchObject({ cohort: 200, neet: 10, neetRate: 0.05 });
  });

  it("keeps thirds of people", () => {
    expect(averageMonths([month(187, 1), month(187, 1), month(188, 2)]).cohort).toBeCloseTo(562 / 3, 10);
  });

  it.each([
    ["no month", []],
    ["a month that hides the count", [month(100, 10), month(100, null)]],
  ])("does not tell the count of %s", (_, months) => {
    expect(averageMonths(months)).toMatchObject({ neet: null, neetRate: null });
  });
});
