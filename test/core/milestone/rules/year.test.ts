import { year, yearMonth, yearRange } from "../../../../src/core/milestone/rules/year";
import { PLAN, readBy } from "./ruleCases";

describe("year", () => {
  it.each([
    ["by 2018", "2018-01-01..2018-12-31"],
    ["2018 onwards", "2018-01-01..2018-12-31"],
    ["2018", "2018-01-01..2018-12-31"],
    ["2018 - launch", "2018-01-01..2018-12-31"],
    ["Launch 2019", "2019-01-01..2019-12-31"],
    ["Pilot (then launch, 2018)", "2018-01-01..2018-12-31"],
    ["in 2020", "2020-01-01..2020-12-31"],
    ["by 2018 plans will be ready", "2018-01-01..2018-12-31"],
    ["circa 2021", "2021-01-01..2021-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(year, text)).toBe(read);
  });

  it.each([
    "Care Act 2014",
    "Children Act 1989/2004",
    "the 2018 framework",
    "in the 2018 survey",
    "Ofsted 2018 framework",
    "Vision 2030",
    "2000 homes",
    "1850",
    "3500",
    "by 2018.5",
    "£2018",
    "#2019",
    "plan_2019",
    "in 2019_v2",
    "Long Term Plan (2019)",
    "from 2016 baseline",
    "ABC/2019",
    "2019% up",
    "Census 2021",
    "Team 2020 meets weekly",
    "Candour policy (v2.1, 2016)",
    "(DfE, 2018)",
    "profiles (2011 and 2021 Census)",
  ])("refuses %j", (text) => {
    expect(readBy(year, text)).toBe("nothing");
  });
});

describe("yearRange", () => {
  it.each([
    ["2017 - 2021", "2017-01-01..2021-12-31"],
    ["2019-22", "2019-01-01..2022-12-31"],
    ["2018 to 2020", "2018-01-01..2020-12-31"],
    ["from 2018 until 2020", "2018-01-01..2020-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearRange, text)).toBe(read);
  });

  it.each([
    "2021 - 2017",
    "2017 - 2099",
    "2017 and 2018",
    "Strategy 2017 - 2021 refresh",
    "2018 - March",
    "2018-19-20",
    "2018 - 19",
    "2018 - 2019 March",
    "£2018-2020",
  ])("refuses %j", (text) => {
    expect(readBy(yearRange, text)).toBe("nothing");
  });
});

describe("yearRange in a plan of financial years", () => {
  it.each([["2018-2021", "2018-04-01..2021-03-31"]])("reads %j as %s", (text, read) => {
    expect(readBy(yearRange, text, PLAN)).toBe(read);
  });
});

describe("yearMonth", () => {
  it.each([
    ["2016 Jan", "2016-01-01..2016-01-31"],
    ["2016, March", "2016-03-01..2016-03-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(yearMonth, text)).toBe(read);
  });

  it.each(["2016 Jan 2017", "2018 - March", "2016", "2016 may change"])("refuses %j", (text) => {
    expect(readBy(yearMonth, text)).toBe("nothing");
  });
});
