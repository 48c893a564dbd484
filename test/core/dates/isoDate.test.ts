import {
  addDays,
  addMonths,
  dayParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  fromDayNumber,
  isLeapYear,
  isoDate,
  isRealDay,
  parseIsoDate,
  toDayNumber,
  weekday,
  type IsoDate,
} from "../../../src/core/dates/isoDate";

const day = (text: string): IsoDate => text as IsoDate;

describe("isLeapYear", () => {
  it.each([
    [2016, true],
    [2015, false],
    [1900, false],
    [2000, true],
  ])("%i: %s", (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
  });
});

describe("daysInMonth", () => {
  it.each([
    [2016, 2, 29],
    [2015, 2, 28],
    [2015, 4, 30],
    [2015, 13, 0],
  ])("%i-%i has %i", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("isRealDay", () => {
  it.each([
    [2018, 6, 30, true],
    [2018, 6, 31, false],
    [2015, 2, 29, false],
    [2018, 13, 1, false],
    [2018, 0, 1, false],
    [2018, 1, 0, false],
  ])("%i-%i-%i: %s", (year, month, of, isReal) => {
    expect(isRealDay(year, month, of)).toBe(isReal);
  });
});

describe("isoDate", () => {
  it.each([
    [2018, 3, 1, "2018-03-01"],
    [987, 12, 31, "0987-12-31"],
  ])("writes %i, %i, %i as %s", (year, month, of, text) => {
    expect(isoDate(year, month, of)).toBe(text);
    expect(dayParts(day(text))).toEqual({ year, month, day: of });
  });
});

describe("parseIsoDate", () => {
  it("reads a day that exists", () => {
    expect(parseIsoDate("2018-06-30")).toBe("2018-06-30");
  });

  it.each(["2018-06-31", "30/06/2018", "2018-6-3", "", "2018-13-01"])("refuses %j", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe("day numbers", () => {
  it.each([
    ["1970-01-01", 0],
    ["2000-03-01", 11017],
    ["1969-12-31", -1],
    ["2016-02-29", 16860],
  ])("%s is %i and back", (text, number) => {
    expect(toDayNumber(day(text))).toBe(number);
    expect(fromDayNumber(number)).toBe(text);
  });

  it("goes there and back on every day of eight years", () => {
    for (let number = 15000; number < 18000; number += 1) expect(toDayNumber(fromDayNumber(number))).toBe(number);
  });
});

describe("arithmetic", () => {
  it("adds days over a month's and a year's end", () => {
    expect(addDays(day("2018-12-31"), 1)).toBe("2019-01-01");
    expect(addDays(day("2018-03-01"), -1)).toBe("2018-02-28");
    expect(daysBetween(day("2018-03-01"), day("2018-02-01"))).toBe(-28);
  });

  it.each([
    ["2018-01-31", 1, "2018-02-28"],
    ["2018-11-15", 3, "2019-02-15"],
    ["2018-01-15", -1, "2017-12-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it("knows the last day of a month and the day of the week", () => {
    expect(endOfMonth(2016, 2)).toBe("2016-02-29");
    expect(weekday(day("2018-05-10"))).toBe(4);
    expect(weekday(day("1969-12-28"))).toBe(7);
  });
});
