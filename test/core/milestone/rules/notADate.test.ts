import { notADate } from "../../../../src/core/milestone/rules/notADate";
import { readBy } from "./ruleCases";

describe("notADate", () => {
  it.each([
    ["Phase 2 Mar 2017", "noise"],
    ["Year 11", "noise"],
    ["Yr 12/13", "noise"],
    ["Post 16 March", "noise"],
    ["Section 47", "noise"],
    ["s.139a", "noise"],
    ["59 %", "noise"],
    ["£2,000", "noise"],
    ["10:30", "noise"],
    ["2pm", "noise"],
    ["24/7", "noise"],
    ["16-18 year olds", "noise"],
    ["11-19 year-olds", "noise"],
    ["A12", "noise"],
    ["S106", "noise"],
    ["KS4", "noise"],
    ["16/17 yr olds", "noise"],
    ["5 per cent", "noise"],
    ["Level 2/3", "noise"],
    ["11-19-year-olds", "noise"],
    ["Priority 3.2", "noise"],
    ["#12", "noise"],
    ["COVID-19", "noise"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(notADate, text)).toBe(read);
  });

  it.each(["30 September", "2018", "15.9.16", "31/03/2018", "24/7/18", "Phase 2018", "Year 2018", "14th June"])(
    "refuses %j",
    (text) => {
      expect(readBy(notADate, text)).toBe("nothing");
    },
  );
});
