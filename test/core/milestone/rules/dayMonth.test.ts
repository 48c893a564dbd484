import { dayMonth, dayRange } from "../../../../src/core/milestone/rules/dayMonth";
import { readBy } from "./ruleCases";

describe("dayMonth", () => {
  it.each([
    ["24 May 19", "2019-05-24..2019-05-24"],
    ["17 Feb 19", "2019-02-17..2019-02-17"],
    ["21 Sept 18", "2018-09-21..2018-09-21"],
    ["28 th November 2018", "2018-11-28..2018-11-28"],
    ["28th November, 2018", "2018-11-28..2018-11-28"],
    ["the 3rd of May 2019", "2019-05-03..2019-05-03"],
    ["3-May-19", "2019-05-03..2019-05-03"],
    ["3/May/2019", "2019-05-03..2019-05-03"],
    ["3.May.2019", "2019-05-03..2019-05-03"],
    ["14th June", "06-14..06-14"],
    ["1 Jan '17", "2017-01-01..2017-01-01"],
    ["30Sept2019", "2019-09-30..2019-09-30"],
    ["31 June 2018", "no such day"],
    ["29 Feb 2015", "no such day"],
    ["29 Feb 2016", "2016-02-29..2016-02-29"],
    ["3rd day of May 2018", "2018-05-03..2018-05-03"],
    ["31 March 2018/19", "03-31..03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(dayMonth, text)).toBe(read);
  });

  it.each([
    "32 March 2018",
    "150 March 2018",
    "0 March 2018",
    "March 2018",
    "3 Marchers",
    "3 of 5",
    "12 May Street",
    "12th Night",
  ])("refuses %j", (text) => {
    expect(readBy(dayMonth, text)).toBe("nothing");
  });
});

describe("dayRange", () => {
  it.each([
    ["1-5 March 2018", "2018-03-01..2018-03-05"],
    ["20 and 21 Sept 18", "2018-09-20..2018-09-21"],
    ["12/13 June", "06-12..06-13"],
    ["3rd to 7th July 2018", "2018-07-03..2018-07-07"],
    ["28 & 29 Feb 2016", "2016-02-28..2016-02-29"],
    ["30-31 June 2018", "no such day"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(dayRange, text)).toBe(read);
  });

  it.each(["5-1 March 2018", "11-19 year olds", "1-2", "1, 2 March", "32-33 March"])("refuses %j", (text) => {
    expect(readBy(dayRange, text)).toBe("nothing");
  });
});
