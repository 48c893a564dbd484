import { monthDay } from "../../../../src/core/milestone/rules/monthDay";
import { PLAN, readBy } from "./ruleCases";

describe("monthDay", () => {
  it.each([
    ["Nov 2nd - 6th", "11-02..11-06"],
    ["June 14th", "06-14..06-14"],
    ["Nov 2nd 2018", "2018-11-02..2018-11-02"],
    ["June 14 2019", "2019-06-14..2019-06-14"],
    ["June 14, 2019", "2019-06-14..2019-06-14"],
    ["September 3", "09-03..09-03"],
    ["June the 5th", "06-05..06-05"],
    ["Nov 2nd - 6th 2018", "2018-11-02..2018-11-06"],
    ["March 3-5 2018", "2018-03-03..2018-03-05"],
    ["Nov 2nd 18", "2018-11-02..2018-11-02"],
    ["Feb 30th 2018", "no such day"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(monthDay, text)).toBe(read);
  });

  it.each([
    "June",
    "June 2018",
    "April 11",
    "Feb 04",
    "Sept 15",
    "March 10:30",
    "March 15%",
    "June 32",
    "May 11-19",
    "October 2.5",
    "Jun14",
    "March 2018 5",
  ])("refuses %j", (text) => {
    expect(readBy(monthDay, text)).toBe("nothing");
  });
});

describe("monthDay in a plan of 2018 to 2021", () => {
  it.each([
    ["June 14", "06-14..06-14"],
    ["December 31", "12-31..12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(monthDay, text, PLAN)).toBe(read);
  });

  it.each(["June 19", "Dec 22"])("refuses %j", (text) => {
    expect(readBy(monthDay, text, PLAN)).toBe("nothing");
  });
});
