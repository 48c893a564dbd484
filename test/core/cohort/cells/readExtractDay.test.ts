import { fromDayNumber } from "../../../../src/core/dates/isoDate";
import { findDayOrder, NO_DAY, readExtractDay, UNREADABLE_DAY } from "../../../../src/core/cohort/cells/readExtractDay";

const READING = { order: "day-first", monthAlone: "first", dateSystem: 1900 } as const;

describe("readExtractDay", () => {
  it.each([
    ["2009-08-31", "2009-08-31"],
    ["2009-08-31 00:00:00", "2009-08-31"],
    ["2009-08-31T00:00:00Z", "2009-08-31"],
    ["2009/8/31", "2009-08-31"],
    ["31/08/2009", "2009-08-31"],
    ["03/04/2009", "2009-04-03"],
    ["31/8/09", "2009-08-31"],
    ["31.08.2009 14:05", "2009-08-31"],
    ["08/31/2009", "2009-08-31"],
    ["31 Aug 2009", "2009-08-31"],
    ["31st August 2009", "2009-08-31"],
    ["31-Aug-09", "2009-08-31"],
    ["Mon 31 August 2009", "2009-08-31"],
    ["August 31, 2009", "2009-08-31"],
    ["20090831", "2009-08-31"],
    ["40056", "2009-08-31"],
    ["07/2005", "2005-07-01"],
    ["2005-07", "2005-07-01"],
    ["Jul 2005", "2005-07-01"],
    ["Jul-05", "2005-07-01"],
  ])("reads %s as %s", (text, expected) => {
    expect(fromDayNumber(readExtractDay(text, READING))).toBe(expected);
  });

  it("reads serial numbers, in either date system", () => {
    expect(fromDayNumber(readExtractDay(44620, READING))).toBe("2022-02-28");
    expect(fromDayNumber(readExtractDay(44620.5, READING))).toBe("2022-02-28");
    expect(fromDayNumber(readExtractDay(44620 - 1462, { ...READING, dateSystem: 1904 }))).toBe("2022-02-28");
  });

  it("takes a month alone to its end where that is asked", () => {
    expect(fromDayNumber(readExtractDay("02/2024", { ...READING, monthAlone: "last" }))).toBe("2024-02-29");
  });

  it("reads month first where the column is so, and day first where nothing else is possible", () => {
    const american = { ...READING, order: "month-first" } as const;
    expect(fromDayNumber(readExtractDay("03/04/2009", american))).toBe("2009-03-04");
    expect(fromDayNumber(readExtractDay("31/08/2009", american))).toBe("2009-08-31");
  });

  it.each([[null], [""], ["-"], ["n/a"], ["NULL"], ["0"], [0], ["00:00:00"]])("finds no day in %p", (value) => {
    expect(readExtractDay(value, READING)).toBe(NO_DAY);
  });

  it.each([["31/06/2009"], ["13/13/2009"], ["2009-02-29"], ["tbc"], ["Autumn"], ["619"], [true], ["-5"], ["99/2005"]])(
    "refuses %p",
    (value) => {
      const read = readExtractDay(value, READING);
      expect(value === "619" ? fromDayNumber(read) : read).toBe(value === "619" ? "1901-09-10" : UNREADABLE_DAY);
    },
  );
});

describe("findDayOrder", () => {
  it.each([
    [["13/02/2009", "02/03/2009"], { order: "day-first", isMixed: false }],
    [["02/13/2009", "02/03/2009"], { order: "month-first", isMixed: false }],
    [["02/13/2009", "13/02/2009", "25/02/2009"], { order: "day-first", isMixed: true }],
    [["02/03/2009", "2009-02-13", 44620, null], null],
  ])("finds the order of %j", (values, expected) => {
    expect(findDayOrder(values)).toEqual(expected);
  });
});
