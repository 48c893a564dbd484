import { namedPeriods } from "../../../../src/core/cohort/columns/namedPeriods";
import type { IsoDate } from "../../../../src/core/dates/isoDate";

describe("namedPeriods", () => {
  it.each<[string, string, number, boolean]>([
    ["the month end asked for", "2026-01-31", 3, true],
    ["another month end, of one row", "2025-12-31", 1, true],
    ["a day within a month that several rows have", "2026-01-28", 5, true],
    ["a wrong year that several rows have", "2016-01-31", 40, true],
    ["a day within a month that one row has", "2025-10-13", 1, false],
    ["a day of birth", "2009-03-17", 1, false],
    ["a day of birth at a month's end", "2009-03-31", 1, false],
  ])("%s", (_, day, rows, isNamed) => {
    const periods = [[day as IsoDate, rows] as const];
    expect(namedPeriods(periods, "2026-01-31" as IsoDate)).toEqual(isNamed ? periods : []);
  });
});
