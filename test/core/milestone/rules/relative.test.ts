import { endOfTerm, relative, yearEnd, yearToldAfter } from "../../../../src/core/milestone/rules/relative";
import { PLAN, readBy } from "./ruleCases";

describe("relative", () => {
  it.each([
    ["next year", "2019-04-01..2020-03-31"],
    ["this calendar year", "2018-01-01..2018-12-31"],
    ["next financial year", "2019-04-01..2020-03-31"],
    ["this month", "2018-05-01..2018-05-31"],
    ["next month", "2018-06-01..2018-06-30"],
    ["next quarter", "2018-07-01..2018-09-30"],
    ["this term", "2018-04-01..2018-07-31"],
    ["next April", "2019-04-01..2019-04-30"],
    ["this summer", "2018-06-01..2018-08-31"],
    ["next spring", "2019-03-01..2019-05-31"],
    ["next March 2020", "2020-03-01..2020-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(relative, text, PLAN)).toBe(read);
  });

  it.each(["next meeting", "this plan", "last year"])("refuses %j", (text) => {
    expect(readBy(relative, text, PLAN)).toBe("nothing");
  });
});

describe("relative without the plan's day", () => {
  it.each([
    ["next year", "01-01..12-31"],
    ["this month", "no such day"],
    ["next April", "04-01..04-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(relative, text)).toBe(read);
  });
});

describe("yearToldAfter", () => {
  it.each([
    ["April of this year", "2018-04-01..2018-04-30"],
    ["March next year", "2019-03-01..2019-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearToldAfter, text, PLAN)).toBe(read);
  });

  it.each(["April 2018 this year", "April of last year", "April"])("refuses %j", (text) => {
    expect(readBy(yearToldAfter, text, PLAN)).toBe("nothing");
  });
});

describe("yearToldAfter without the plan's day", () => {
  it.each([["April of this year", "04-01..04-30"]])("reads %j as %s", (text, read) => {
    expect(readBy(yearToldAfter, text)).toBe(read);
  });
});

describe("yearEnd", () => {
  it.each([
    ["year end", "03-31..03-31"],
    ["year-end 2018", "2019-03-31..2019-03-31"],
    ["by the end of the year", "03-31..03-31"],
    ["yearend", "03-31..03-31"],
    ["year end 19/20", "2020-03-31..2020-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearEnd, text, PLAN)).toBe(read);
  });

  it.each(["year", "the year", "all year"])("refuses %j", (text) => {
    expect(readBy(yearEnd, text, PLAN)).toBe("nothing");
  });
});

describe("yearEnd without the plan's dates", () => {
  it.each([
    ["end of year 2018", "2018-12-31..2018-12-31"],
    ["by year end", "12-31..12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearEnd, text)).toBe(read);
  });
});

describe("endOfTerm", () => {
  it.each([
    ["end of term", "2018-04-01..2018-07-31"],
    ["by the end of this school term", "2018-04-01..2018-07-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(endOfTerm, text, PLAN)).toBe(read);
  });

  it.each(["this term", "long term"])("refuses %j", (text) => {
    expect(readBy(endOfTerm, text, PLAN)).toBe("nothing");
  });
});

describe("endOfTerm without the plan's day", () => {
  it.each([["end of term", "no such day"]])("reads %j as %s", (text, read) => {
    expect(readBy(endOfTerm, text)).toBe(read);
  });
});
