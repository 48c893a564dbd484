import { easterSunday } from "../../../src/core/dates/easter";

describe("easterSunday", () => {
  // Published dates, among them the earliest and latest that occur near our time.
  it.each([
    "2003-04-20",
    "2008-03-23",
    "2011-04-24",
    "2016-03-27",
    "2018-04-01",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25",
  ])("finds %s", (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });
});
