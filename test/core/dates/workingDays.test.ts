import { addDays, fromDayNumber, type IsoDate } from "../../../src/core/dates/isoDate";
import { isWorkingDay, workingDaysBetween } from "../../../src/core/dates/workingDays";
import { fc } from "../../support/properties";

const day = (text: string): IsoDate => text as IsoDate;

describe("isWorkingDay", () => {
  it.each([
    ["2026-11-20", true], // Friday
    ["2026-11-21", false],
    ["2026-11-22", false],
    ["2026-11-23", true],
    ["2026-12-25", false], // a Friday, and Christmas
    ["2026-12-28", false], // for Boxing Day
    ["2026-12-29", true],
    ["2020-05-04", true], // the Monday that gave its holiday to the Friday
    ["2020-05-08", false],
  ])("%s: %s", (date, isWorking) => {
    expect(isWorkingDay(day(date))).toBe(isWorking);
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["2026-11-20", "2026-11-20", 0],
    ["2026-11-20", "2026-11-22", 0],
    ["2026-11-20", "2026-11-23", 1],
    ["2026-11-21", "2026-11-23", 1],
    ["2026-11-20", "2026-11-27", 5],
    ["2026-12-24", "2026-12-29", 1],
    ["2018-03-29", "2018-04-03", 1], // over Easter
    ["2021-12-24", "2022-01-04", 4], // over Christmas and New Year
    ["2024-12-31", "2025-12-31", 253],
  ])("from %s to %s: %i", (from, to, count) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(count);
    expect(workingDaysBetween(day(to), day(from)) + count).toBe(0);
  });

  it("is the count of the working days one by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 40_000 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
        const from = fromDayNumber(start);
        const each = Array.from({ length }, (_, index) => addDays(from, index + 1)).filter(isWorkingDay);
        expect(workingDaysBetween(from, addDays(from, length))).toBe(each.length);
      }),
      { numRuns: 20 },
    );
  });
});
