import { edge } from "../../../../src/core/milestone/rules/edge";
import { readBy } from "./ruleCases";

describe("edge", () => {
  it.each([
    ["end of March 2016", "2016-03-31..2016-03-31"],
    ["early May 2018", "2018-05-01..2018-05-10"],
    ["mid-May 2018", "2018-05-11..2018-05-20"],
    ["late May 2018", "2018-05-21..2018-05-31"],
    ["mid to late May 2018", "2018-05-21..2018-05-31"],
    ["mid/late May 2018", "2018-05-21..2018-05-31"],
    ["end Q2 2018/19", "2018-09-30..2018-09-30"],
    ["mid 2018", "2018-01-01..2018-06-30"],
    ["early 2018", "2018-01-01..2018-03-31"],
    ["late 2018", "2018-01-01..2018-12-31"],
    ["by the start of April 2018", "2018-04-01..2018-04-01"],
    ["beginning of May 2018", "2018-05-01..2018-05-10"],
    ["beginning of the autumn term 2018", "2018-09-01..2018-09-01"],
    ["early autumn 2018", "2018-09-01..2018-09-30"],
    ["early part of 2018", "2018-01-01..2018-03-31"],
    ["mid autumn term 2018", "2018-09-01..2018-11-30"],
    ["end 31 March 2018", "2018-03-31..2018-03-31"],
    ["latter part of May 2018", "2018-05-21..2018-05-31"],
    ["early '07", "2007-01-01..2007-03-31"],
    ["end of '09", "2009-12-31..2009-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(edge, text)).toBe(read);
  });

  it.each([
    "early help",
    "early intervention",
    "end to end",
    "start March 2018",
    "late presentation",
    "early 31 March 2018",
    "mid-term",
  ])("refuses %j", (text) => {
    expect(readBy(edge, text)).toBe("nothing");
  });
});
