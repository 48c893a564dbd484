import { numericMonth, numericPair } from "../../../../src/core/milestone/rules/numericMonth";
import { readBy } from "./ruleCases";

describe("numericMonth", () => {
  it.each([
    ["06/2019", "2019-06-01..2019-06-30"],
    ["6-2019", "2019-06-01..2019-06-30"],
    ["06.2019", "2019-06-01..2019-06-30"],
    ["2019/06", "2019-06-01..2019-06-30"],
    ["2019-06", "2019-06-01..2019-06-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(numericMonth, text)).toBe(read);
  });

  it.each([
    "13/2019",
    "0/2019",
    "ABC/06/2019",
    "1/06/2019",
    "06/2019/2",
    "06 / 2019",
    "2009-12",
    "2019/13",
    "3/4",
    "S1-2019",
  ])("refuses %j", (text) => {
    expect(readBy(numericMonth, text)).toBe("nothing");
  });
});

describe("numericPair", () => {
  it.each([
    ["by 30/9", "09-30..09-30"],
    ["by 3/4 at the latest", "04-03..04-03"],
    ["31/12", "12-31..12-31"],
    ["03/18", "2018-03-01..2018-03-31"],
    ["until 31/3", "03-31..03-31"],
    ["30.11", "11-30..11-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(numericPair, text)).toBe(read);
  });

  it.each([
    "3/4 of schools",
    "1-2",
    "9/11",
    "24/13",
    "by 3/4/5",
    "in 3/12",
    "50/60",
    "1/4 of the budget",
    "Level 2/3 by staff",
    "from 3/4 of staff",
    "3 / 4",
    "100/5",
    "0/5",
    "12.10",
    "30.11 and 31.12",
    "see 30.11",
    "30.5",
  ])("refuses %j", (text) => {
    expect(readBy(numericPair, text)).toBe("nothing");
  });
});
