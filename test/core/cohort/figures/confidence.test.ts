import { confidenceOf } from "../../../../src/core/cohort/figures/confidence";
import { hotSpots, placeWards } from "../../../../src/core/cohort/figures/hotSpots";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import type { PartMeasures } from "../../../../src/core/cohort/types";
import { countsOf } from "../suppress/countsOf";

const of = (cohort: number | null, neet: number | null, notKnown: number | null) =>
  countsOf({ A: [cohort, neet, notKnown] }).total;

describe("confidenceOf", () => {
  it.each([
    ["few not known in winter", 100, 4, "2026-01-31", "usual"],
    ["a tenth not known", 100, 10, "2026-01-31", "usual"],
    ["more than a tenth", 100, 11, "2026-01-31", "low"],
    ["autumn", 100, 4, "2025-09-30", "unsettled"],
    ["the end of autumn", 100, 4, "2025-11-30", "unsettled"],
    ["December", 100, 4, "2025-12-31", "usual"],
    ["many in autumn", 100, 40, "2025-10-31", "low"],
    ["not known hidden", 100, null, "2025-10-31", null],
  ] as const)("%s", (_, cohort, notKnown, periodEnd, expected) => {
    expect(confidenceOf(of(cohort, 5, notKnown), periodEnd)).toBe(expected);
  });
});

describe("hotSpots", () => {
  const ward = (name: string, cohort: number, neet: number | null): PartMeasures => ({
    ...{ ...of(cohort, neet, 0), name, district: "Ash" },
  });
  const wards = [
    ward("Small", 8, 1),
    ward("Large", 400, 40),
    ward("Mid", 120, 14),
    ward("Hidden", 90, null),
    ward("Quiet", 400, 8),
  ];
  const summary = { parts: { ...NO_PARTS, ward: wards }, total: of(10_000, 500, 300) };

  it("leads with the surest and leaves chance out", () => {
    expect(hotSpots(summary).map(({ ward: { name } }) => name)).toEqual(["Large", "Mid"]);
  });

  it("gives every ward that is shown its interval", () => {
    expect(placeWards(summary).map(({ place }) => place)).toEqual(["alike", "above", "above", null, "below"]);
    expect(placeWards(summary)[3]?.interval).toBeNull();
    expect(placeWards(summary)[0]?.interval?.low).toBeCloseTo(0.022, 3);
  });
});
