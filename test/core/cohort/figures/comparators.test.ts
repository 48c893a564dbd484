import { fifthOf, readComparators, targetOf } from "../../../../src/core/cohort/figures/comparators";
import type { RawValue } from "../../../../src/core/sheet/grid";

const read = (...rows: RawValue[][]) => readComparators([{ name: "paste", rows, dateSystem: 1900 }]);

const PASTED: RawValue[][] = [
  ["Comparators for the board"],
  ["", "NEET %", "Not known %", "NEET and not known %", "Participating %"],
  ["England", "3.4", "2.2", "5.6", "92.0"],
  ["South East", "3.1%", "2.6%", "5.7%", ""],
  ["Target", "3", "", "5", ""],
  ["Northvale target", "2.5", "", "", ""],
  ["Quintile 1", "2.1", "0.5", "3.5", "95.4"],
  ["Quintile 2", "2.8", "0.8", "4.3", "93.2"],
  ["3rd quintile", "3.8", "1.6", "5.5", "91.4"],
  ["Fifth 4", "4.7", "2.7", "6.7", ""],
  ["", "", "", "", ""],
  ["Neighbours to follow", "", "", "", ""],
];

describe("readComparators", () => {
  it("takes England and the like as they are named, in shares", () => {
    const { value, issues } = read(...PASTED);
    expect(value.others).toEqual([
      {
        name: "England",
        rates: { neetRate: 0.034, notKnownRate: 0.022, combinedRate: 0.056, participationRate: 0.92 },
      },
      {
        name: "South East",
        rates: { neetRate: 0.031, notKnownRate: 0.026, combinedRate: 0.057, participationRate: null },
      },
    ]);
    expect(issues).toEqual([{ code: "cohort.comparators-unreadable", params: { rows: 1 } }]);
  });

  it("knows the target of the whole area from that of a district", () => {
    const { value } = read(...PASTED);
    expect(targetOf(value, "", "neetRate")).toBe(0.03);
    expect(targetOf(value, "Eastmere", "neetRate")).toBe(0.03);
    expect(targetOf(value, "Northvale", "neetRate")).toBe(0.025);
    expect(targetOf(value, "Northvale", "combinedRate")).toBe(0.05);
    expect(targetOf(value, "Northvale", "notKnownRate")).toBeNull();
  });

  it("finds the fifth by four bounds, and none where one is missing", () => {
    const { value } = read(...PASTED);
    expect(fifthOf(value, "neetRate", 0.039)).toBe(4);
    expect(fifthOf(value, "combinedRate", 0.08)).toBe(5);
    expect(fifthOf(value, "participationRate", 0.92)).toBeNull();
    expect(fifthOf(value, "neetRate", null)).toBeNull();
  });

  it.each<[string, RawValue[][], number]>([
    [
      "per cent as numbers, some under 1",
      [
        ["Area", "NEET %", "NK %"],
        ["England", 3.4, 0.8],
      ],
      0.034,
    ],
    [
      "shares",
      [
        ["Area", "NEET"],
        ["England", 0.034],
      ],
      0.034,
    ],
    [
      "text with signs",
      [
        ["Area", "NEET rate"],
        ["England", "3.4 %"],
      ],
      0.034,
    ],
    [
      "the name behind the rate",
      [
        ["NEET %", "Area"],
        ["3.4", "England"],
      ],
      0.034,
    ],
  ])("reads %s", (_, rows, rate) => {
    expect(read(...rows).value.others[0]).toMatchObject({ name: "England" });
    expect(read(...rows).value.others[0]?.rates.neetRate).toBeCloseTo(rate, 10);
  });

  it.each<[string, RawValue[][]]>([
    ["nothing", []],
    [
      "no rates",
      [
        ["Area", "Lead"],
        ["England", "DfE"],
      ],
    ],
  ])("finds none in %s", (_, rows) => {
    expect(read(...rows).issues).toEqual([{ code: "cohort.comparators-not-found", params: {} }]);
  });
});
