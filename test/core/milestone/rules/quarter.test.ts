import { quarter, yearQuarter, yearTerm } from "../../../../src/core/milestone/rules/quarter";
import { PLAN, readBy } from "./ruleCases";

describe("quarter", () => {
  it.each([
    ["Q2", "07-01..09-30"],
    ["Q3 2018/19", "2018-10-01..2018-12-31"],
    ["Q4 18-19", "2019-01-01..2019-03-31"],
    ["Quarter 2 2018", "2018-04-01..2018-06-30"],
    ["Qtr 1 of 2019", "2019-01-01..2019-03-31"],
    ["Q1-Q2 2018/19", "2018-04-01..2018-09-30"],
    ["Q3&4 2009/10", "2009-10-01..2010-03-31"],
    ["Q1/2", "04-01..09-30"],
    ["quarter one", "04-01..06-30"],
    ["Q2 (2018/19)", "2018-07-01..2018-09-30"],
    ["Q1 of the financial year 2018/19", "2018-04-01..2018-06-30"],
    ["Q4 18", "2018-10-01..2018-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(quarter, text)).toBe(read);
  });

  it.each(["Q5", "Q", "quarter of schools", "Q12", "q one", "a quarter", "quarterly"])("refuses %j", (text) => {
    expect(readBy(quarter, text)).toBe("nothing");
  });
});

describe("yearQuarter", () => {
  it.each([
    ["2018/19 Q4", "2019-01-01..2019-03-31"],
    ["2018-19 - Quarter 2", "2018-07-01..2018-09-30"],
    ["2018 Q3", "2018-07-01..2018-09-30"],
    ["2018/19 financial year Q1", "2018-04-01..2018-06-30"],
    ["2018/19 Q1-Q3", "2018-04-01..2018-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearQuarter, text)).toBe(read);
  });

  it.each(["2018/19", "2018 quarterly", "2018/19 Q7", "20 Q1"])("refuses %j", (text) => {
    expect(readBy(yearQuarter, text)).toBe("nothing");
  });
});

describe("quarter in a plan of financial years", () => {
  it.each([["Q2 2018", "2018-07-01..2018-09-30"]])("reads %j as %s", (text, read) => {
    expect(readBy(quarter, text, PLAN)).toBe(read);
  });
});

describe("yearTerm", () => {
  it.each([
    ["2021/22 Autumn term", "2021-09-01..2021-12-31"],
    ["2021-22 term 4", "2022-03-01..2022-03-31"],
    ["2021/22 - Summer", "2022-06-01..2022-08-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearTerm, text)).toBe(read);
  });

  it.each(["2021/22 term report", "2021/22", "2021 Autumn term", "2021/22 Autumn term 2021", "2021/22 June"])(
    "refuses %j",
    (text) => {
      expect(readBy(yearTerm, text)).toBe("nothing");
    },
  );
});
