import { collectDistrictNames, findAlikeDistricts } from "../../../src/core/cohort/districtNames";

describe("collectDistrictNames", () => {
  it("counts one district however it is written, and shows its usual spelling", () => {
    const names = collectDistrictNames();
    const written = ["Holme & Fenland", "HOLME AND FENLAND ", "Holme and Fenland Borough Council", "Holme & Fenland"];
    expect(new Set(written.map(names.numberOf)).size).toBe(1);
    expect(names.list()).toEqual([{ name: "Holme & Fenland", spellings: 3 }]);
  });

  it.each([[null], [""], [" "], ["-"], ["n/a"], ["Unknown"], ["#N/A"]])("takes %p for no district", (value) => {
    expect(collectDistrictNames().numberOf(value)).toBe(0);
  });

  it("keeps districts apart that differ in more than the kind of council", () => {
    const names = collectDistrictNames();
    expect(names.numberOf("North Vale")).not.toBe(names.numberOf("South Vale"));
  });
});

describe("findAlikeDistricts", () => {
  it.each([
    ["Northvale", "Nortvhale", true],
    ["Northvale", "Northvail", true],
    ["Northvale", "Southvale", false],
    ["Eastmere", "Northvale", false],
    ["Bath", "Both", false],
  ])("%s and %s: %p", (first, second, isAlike) => {
    expect(findAlikeDistricts([first, second])).toHaveLength(isAlike ? 1 : 0);
  });
});
