import { endOfPlan, planMonth, planYear } from "../../../../src/core/milestone/rules/planYear";
import { PLAN, readBy } from "./ruleCases";

describe("planYear", () => {
  it.each([
    ["Year 1", "2018-04-01..2019-03-31"],
    ["Years 2-3", "2019-04-01..2021-03-31"],
    ["by the end of year two", "2019-04-01..2020-03-31"],
    ["Years 1, 2 and 3", "2018-04-01..2021-03-31"],
    ["Year 1 Q2", "2018-07-01..2018-09-30"],
    ["Y2 Q3", "2019-10-01..2019-12-31"],
    ["Year 3, Quarter 4", "2021-01-01..2021-03-31"],
    ["Year 1/Q5", "nothing"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(planYear, text, PLAN)).toBe(read);
  });

  it.each(["Year 11", "Year 9", "in Year 1 pupils", "Y1", "Year 7", "our Year 2 work", "year", "in a year 1 class"])(
    "refuses %j",
    (text) => {
      expect(readBy(planYear, text, PLAN)).toBe("nothing");
    },
  );
});

describe("planMonth", () => {
  it.each([
    ["Month 6", "2018-09-01..2018-09-30"],
    ["months 1-3", "2018-04-01..2018-06-30"],
    ["by month 12", "2019-03-01..2019-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(planMonth, text, PLAN)).toBe(read);
  });

  it.each(["month", "Months", "1st month", "month 99"])("refuses %j", (text) => {
    expect(readBy(planMonth, text, PLAN)).toBe("nothing");
  });
});

describe("planYear without the plan's dates", () => {
  it.each([["Year 1", "no such day"]])("reads %j as %s", (text, read) => {
    expect(readBy(planYear, text)).toBe(read);
  });
});

describe("endOfPlan", () => {
  it.each([
    ["by the end of the plan", "2021-03-31..2021-03-31"],
    ["end of plan period", "2021-03-31..2021-03-31"],
    ["end of this strategy", "2021-03-31..2021-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(endOfPlan, text, PLAN)).toBe(read);
  });

  it.each(["the plan", "a plan", "lifetime", "of the programme", "plan"])("refuses %j", (text) => {
    expect(readBy(endOfPlan, text, PLAN)).toBe("nothing");
  });
});
