import {
  attendanceBits,
  missingIndicators,
  RONI_BANDS,
  RONI_BITS,
  roniBand,
  roniPoints,
  roniSource,
  statedPointsBits,
} from "../../../../src/core/cohort/people/roni";
import { BITS, characteristicBit } from "../../../../src/core/cohort/cells/characteristics";

describe("roniPoints", () => {
  it.each<[string, number, number]>([
    ["nothing", 0, 0],
    ["low attendance", RONI_BITS.lowAttendance, 1],
    ["very low attendance", RONI_BITS.veryLowAttendance, 2],
    ["another first language", RONI_BITS.language, 1],
    ["a plan", BITS.send, 2],
    ["support", BITS.senSupport, 1],
    ["an exclusion", RONI_BITS.excluded, 1],
    ["alternative provision", characteristicBit("200"), 1],
    ["in care", characteristicBit("110"), 2],
    ["pregnant and a parent, counted once", characteristicBit("180") | characteristicBit("190"), 2],
    ["free meals", RONI_BITS.meals, 2],
    ["a carer", characteristicBit("140"), 2],
    ["youth justice", characteristicBit("170"), 2],
    ["custody", RONI_BITS.custody, 2],
    ["what gives none", characteristicBit("150") | BITS.female | BITS.vulnerable, 0],
    ["a plan, free meals and low attendance", BITS.send | RONI_BITS.meals | RONI_BITS.lowAttendance, 5],
  ])("%s", (_, bits, points) => {
    expect(roniPoints(bits)).toBe(points);
  });
});

describe("roniBand", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [9, 3],
  ])("stated points of %i are in band %i", (points, band) => {
    expect(roniBand(statedPointsBits(points), true)).toBe(band);
    expect(RONI_BANDS[band]?.from).toBeLessThanOrEqual(points);
  });

  it("is counted where nothing is stated", () => {
    expect(roniBand(BITS.send | RONI_BITS.meals, false)).toBe(3);
  });
});

describe("attendanceBits", () => {
  it.each([
    [null, 0],
    [0.95, 0],
    [0.9, 0],
    [0.899, RONI_BITS.lowAttendance],
    [0.85, RONI_BITS.lowAttendance],
    [0.849, RONI_BITS.veryLowAttendance],
  ])("%p", (share, bits) => {
    expect(attendanceBits(share)).toBe(bits);
  });
});

describe("roniSource", () => {
  it("needs a column of the indicator's own", () => {
    expect(roniSource(BITS.send | characteristicBit("110"))).toBeNull();
    expect(roniSource(BITS.send | RONI_BITS.meals)).toBe("counted");
    expect(roniSource(statedPointsBits(4))).toBe("stated");
    expect(missingIndicators(BITS.send | RONI_BITS.meals)).toContain("attendance");
    expect(missingIndicators(BITS.send | RONI_BITS.meals)).not.toContain("EHC plan");
  });
});
