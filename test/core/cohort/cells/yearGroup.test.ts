import { academicYearStart, monthEndBefore, yearGroupFromBirth } from "../../../../src/core/cohort/cells/yearGroup";
import { parseIsoDate, toDayNumber, type IsoDate } from "../../../../src/core/dates/isoDate";

describe("yearGroupFromBirth", () => {
  it.each([
    ["2026-01-31", 2009, 8, 12],
    ["2026-01-31", 2009, 9, 11],
    ["2026-01-31", 2008, 9, 12],
    ["2026-01-31", 2008, 8, 13],
    ["2026-08-31", 2009, 8, 12],
    ["2026-09-01", 2009, 8, 13],
    ["2026-01-31", 2007, 9, 13],
    ["2026-01-31", 2007, 8, 14],
  ])("at %s somebody born %i-%i is in Year %i", (day, year, month, group) => {
    expect(yearGroupFromBirth(year, month, academicYearStart(day))).toBe(group);
  });
});

describe("monthEndBefore", () => {
  it.each([
    ["2026-01-31", "2025-12-31"],
    ["2024-03-15", "2024-02-29"],
  ])("before %s is %s", (day, expected) => {
    expect(monthEndBefore(toDayNumber(parseIsoDate(day) as IsoDate))).toBe(expected);
  });
});
