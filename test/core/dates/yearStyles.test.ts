import { calendarYearWithin, yearStretch } from "../../../src/core/dates/yearStyles";

describe("yearStretch", () => {
  it.each([
    ["academic", 1, "2017-09-01", "2018-08-31"],
    ["financial", 1, "2017-04-01", "2018-03-31"],
    ["calendar", 1, "2017-01-01", "2017-12-31"],
    ["calendar", 5, "2017-01-01", "2021-12-31"],
    ["financial", 3, "2017-04-01", "2020-03-31"],
  ] as const)("%s, %i years from 2017: %s to %s", (style, count, start, due) => {
    expect(yearStretch(style, 2017, count)).toEqual({ start, due });
  });
});

it("is one year unless said otherwise", () => {
  expect(yearStretch("financial", 2017)).toEqual({ start: "2017-04-01", due: "2018-03-31" });
});

describe("calendarYearWithin", () => {
  it.each([
    ["financial", 3, 2019],
    ["financial", 4, 2018],
    ["academic", 8, 2019],
    ["academic", 9, 2018],
    ["calendar", 1, 2018],
  ] as const)("%s 2018/19, month %i is in %i", (style, month, year) => {
    expect(calendarYearWithin(style, 2018, month)).toBe(year);
  });
});
