import { calendarQuarter, financialQuarter } from "../../../src/core/dates/quarters";

describe("calendarQuarter", () => {
  it.each([
    [1, "2018-01-01", "2018-03-31"],
    [4, "2018-10-01", "2018-12-31"],
  ])("Q%i of 2018 runs from %s to %s", (quarter, start, due) => {
    expect(calendarQuarter(2018, quarter)).toEqual({ start, due });
  });
});

describe("financialQuarter", () => {
  it.each([
    [1, "2018-04-01", "2018-06-30"],
    [3, "2018-10-01", "2018-12-31"],
    [4, "2019-01-01", "2019-03-31"],
  ])("Q%i of 2018/19 runs from %s to %s", (quarter, start, due) => {
    expect(financialQuarter(2018, quarter)).toEqual({ start, due });
  });
});
