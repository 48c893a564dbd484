import { fiscalYear, namedYear, splitYear } from "../../../../src/core/milestone/rules/splitYear";
import { readBy } from "./ruleCases";

describe("splitYear", () => {
  it.each([
    ["during 10/11", "2010-04-01..2011-03-31"],
    ["2015/16", "2015-04-01..2016-03-31"],
    ["2015-16", "2015-04-01..2016-03-31"],
    ["for 2011/2012", "2011-04-01..2012-03-31"],
    ["the 2017-18 academic year", "2017-09-01..2018-08-31"],
    ["2018/19 financial year", "2018-04-01..2019-03-31"],
    ["All schools engaged by 2011/12", "2011-09-01..2012-08-31"],
    ["15-16", "2015-04-01..2016-03-31"],
    ["Delivery 2018/19", "2018-04-01..2019-03-31"],
    ["by the end of 2007/08", "2007-04-01..2008-03-31"],
    ["1999/00", "1999-04-01..2000-03-31"],
    ["16/17 places", "noise"],
    ["aged 16-17", "noise"],
    ["12/13 pupils", "noise"],
    ["15-16 learners", "noise"],
    ["or 10/11", "noise"],
    ["Winter plan 2018/19", "noise"],
    ["the 2018/19 budget", "noise"],
    ["2018/19 outturn", "noise"],
    ["Budget setting 2018/19", "noise"],
    ["Council tax proposals 2018/19 to Cabinet", "noise"],
    ["Target setting 2018/19", "2018-04-01..2019-03-31"],
    ["Delivery 2018/19 programme for staff", "noise"],
    ["2018 - 19", "2018-04-01..2019-03-31"],
    ["2018/19 calendar year", "2018-01-01..2018-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(splitYear, text)).toBe(read);
  });

  it.each([
    "2015/17",
    "ABC/2009/10",
    "2018 - 2019",
    "11/13",
    "1st/2nd",
    "10 - 11",
    "2018 - 19 places",
    "2018 - 19 - 20",
  ])("refuses %j", (text) => {
    expect(readBy(splitYear, text)).toBe("nothing");
  });
});

describe("fiscalYear", () => {
  it.each([
    ["FY 2018/19", "2018-04-01..2019-03-31"],
    ["AY 10/11", "2010-09-01..2011-08-31"],
    ["academic year 2017-18", "2017-09-01..2018-08-31"],
    ["financial year 2018", "2018-04-01..2019-03-31"],
    ["FY19", "2019-04-01..2020-03-31"],
    ["the academic year", "09-01..08-31"],
    ["school year (2018/19)", "2018-09-01..2019-08-31"],
    ["financial year end 2018/19", "2018-04-01..2019-03-31"],
    ["calendar year 2019", "2019-01-01..2019-12-31"],
    ["calendar year end 2019", "2019-01-01..2019-12-31"],
    ["FYE 2020", "2019-04-01..2020-03-31"],
    ["financial year-end 2020", "2019-04-01..2020-03-31"],
    ["academic year ending 2020", "2019-09-01..2020-08-31"],
    ["the financial year end", "04-01..03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(fiscalYear, text)).toBe(read);
  });

  it.each([
    "financial plan 2018",
    "school 2018",
    "FY",
    "academic 2018",
    "FYE March 2020",
    "financial year ending March 2020",
  ])("refuses %j", (text) => {
    expect(readBy(fiscalYear, text)).toBe("nothing");
  });
});

describe("namedYear", () => {
  it.each([
    ["2024 calendar year", "2024-01-01..2024-12-31"],
    ["the 2019 academic year", "2019-09-01..2020-08-31"],
    ["2019 financial year", "2019-04-01..2020-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(namedYear, text)).toBe(read);
  });

  it.each(["2019 financial plan", "2019 year", "19 financial year"])("refuses %j", (text) => {
    expect(readBy(namedYear, text)).toBe("nothing");
  });
});
