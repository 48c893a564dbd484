import { collectDistrictNames, findAlikeDistricts } from "../../../../src/core/cohort/cells/districtNames";

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

  it.each([
    ["a.person@example.org", false],
    ["ME14 1XQ", false],
    ["me141xq", false],
    ["17/03/2009", false],
    ["2009-03-17", false],
    ["8860077000012", false],
    ["01622 555123", false],
    ["E07000110", true],
    ["District 4", true],
    ["Area 51", true],
    ["29UH", true],
  ])("%s is a district: %p", (value, isDistrict) => {
    expect(collectDistrictNames().numberOf(value) > 0).toBe(isDistrict);
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
