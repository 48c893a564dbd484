import { halfOf, monthsOf, ordinalQuarter } from "../../../../src/core/milestone/rules/ordinalPeriod";
import { readBy } from "./ruleCases";

describe("ordinalQuarter", () => {
  it.each([
    ["third quarter 2018/19", "2018-10-01..2018-12-31"],
    ["2nd quarter of 2018", "2018-04-01..2018-06-30"],
    ["final quarter 2009/10", "2010-01-01..2010-03-31"],
    ["last quarter", "01-01..03-31"],
    ["first qtr", "04-01..06-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(ordinalQuarter, text)).toBe(read);
  });

  it.each(["fifth quarter", "first half", "two quarters", "last year"])("refuses %j", (text) => {
    expect(readBy(ordinalQuarter, text)).toBe("nothing");
  });
});

describe("halfOf", () => {
  it.each([
    ["first half of 2018", "2018-01-01..2018-06-30"],
    ["second half of 2018/19", "2018-10-01..2019-03-31"],
    ["H1 2019", "2019-01-01..2019-06-30"],
    ["H2 2018/19", "2018-10-01..2019-03-31"],
    ["first half of May 2018", "2018-05-01..2018-05-15"],
    ["second half of the autumn term 2018", "2018-11-01..2018-12-31"],
    ["last half of 2018", "2018-07-01..2018-12-31"],
    ["1st half of 2019", "2019-01-01..2019-06-30"],
    ["first half of Spring 2018", "2018-03-01..2018-03-31"],
    ["first half-term", "nothing"],
    ["first half term", "nothing"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(halfOf, text)).toBe(read);
  });

  it.each([
    "half of schools",
    "H3 2018",
    "first half term",
    "third half of 2018",
    "H 2018",
    "first half of the staff",
    "first half of 3 May 2018",
  ])("refuses %j", (text) => {
    expect(readBy(halfOf, text)).toBe("nothing");
  });
});

describe("monthsOf", () => {
  it.each([
    ["first six months of 2018/19", "2018-04-01..2018-09-30"],
    ["last 3 months of 2019", "2019-10-01..2019-12-31"],
    ["final two months of the 2019/20", "2020-02-01..2020-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(monthsOf, text)).toBe(read);
  });

  it.each([
    "first six weeks of 2018",
    "first six months",
    "second six months of 2018",
    "first six months of June 2018",
  ])("refuses %j", (text) => {
    expect(readBy(monthsOf, text)).toBe("nothing");
  });
});
