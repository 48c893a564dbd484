import { newFiscalYear, newYear } from "../../../../src/core/milestone/rules/newYear";
import { PLAN, readBy } from "./ruleCases";

describe("newYear", () => {
  it.each([
    ["in the New Year", "01-01..01-31"],
    ["New Year 2019", "2019-01-01..2019-01-31"],
    ["New Year", "01-01..01-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(newYear, text)).toBe(read);
  });

  it.each(["new service", "a new year group", "brand new year planner", "all new year"])("refuses %j", (text) => {
    expect(readBy(newYear, text)).toBe("nothing");
  });
});

describe("newFiscalYear", () => {
  it.each([
    ["New academic year", "09-01..09-30"],
    ["by the start of the new school year", "09-01..09-30"],
    ["in the new financial year", "04-01..04-30"],
    ["during new academic year", "09-01..09-30"],
    ["new municipal year", "04-01..04-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(newFiscalYear, text)).toBe(read);
  });

  it.each([
    ["in the new financial year", "2019-04-01..2020-03-31"],
    ["during new academic year", "2018-09-01..2019-08-31"],
    ["by the new academic year", "09-01..09-30"],
  ])("reads %j of a plan written in May 2018 as %s", (text, read) => {
    expect(readBy(newFiscalYear, text, PLAN)).toBe(read);
  });

  it.each(["new school", "new school building", "academic year", "new calendar year", "new academic year 2018/19"])(
    "refuses %j",
    (text) => {
      expect(readBy(newFiscalYear, text)).toBe("nothing");
    },
  );
});
