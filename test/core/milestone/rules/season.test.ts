import { halfTerm, season, seasonTerm } from "../../../../src/core/milestone/rules/season";
import { readBy } from "./ruleCases";

describe("season", () => {
  it.each([
    ["Spring 2018", "2018-03-01..2018-05-31"],
    ["by the autumn", "09-01..11-30"],
    ["Winter 2018/19", "2018-12-01..2019-02-28"],
    ["Summer 18", "2018-06-01..2018-08-31"],
    ["Autumn", "09-01..11-30"],
    ["Spring 2018/19", "2019-03-01..2019-05-31"],
    ["in time for winter", "12-01..02-28"],
    ["before the summer holidays 2018", "2018-08-01..2018-08-31"],
    ["over the summer break", "08-01..08-31"],
    ["Spring/Summer", "03-01..05-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(season, text)).toBe(read);
  });

  it.each([
    "summer school",
    "winter pressures",
    "Autumn statement",
    "spring clean",
    "summer holiday clubs",
    "offspring",
    "to deliver summer activities",
    "a winter plan",
    "Trinity 2018",
    "money lent in 2018",
  ])("refuses %j", (text) => {
    expect(readBy(season, text)).toBe("nothing");
  });
});

describe("seasonTerm", () => {
  it.each([
    ["Autumn term 2018", "2018-09-01..2018-12-31"],
    ["the summer term", "04-01..07-31"],
    ["Michaelmas Term 2017", "2017-09-01..2017-12-31"],
    ["by the end of Lent term 2018", "2018-01-01..2018-03-31"],
    ["Trinity term", "04-01..07-31"],
    ["Spring Term 2018/19", "2019-01-01..2019-03-31"],
    ["Autumn 2", "11-01..12-31"],
    ["Spring Term 1 2019", "2019-01-01..2019-02-28"],
    ["Autumn 2018 term", "2018-09-01..2018-12-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(seasonTerm, text)).toBe(read);
  });

  it.each(["winter term", "Autumn", "Autumn 2018", "Summer 3", "long term"])("refuses %j", (text) => {
    expect(readBy(seasonTerm, text)).toBe("nothing");
  });
});

describe("halfTerm", () => {
  it.each([
    ["October half term 2018", "2018-10-01..2018-10-31"],
    ["February half-term", "02-01..02-28"],
    ["autumn half term 2018/19", "2018-10-01..2018-10-31"],
    ["May 2019 half term", "2019-05-01..2019-05-31"],
    ["summer half term holiday 2019", "2019-05-01..2019-05-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(halfTerm, text)).toBe(read);
  });

  it.each(["half term", "winter half term", "October half", "October"])("refuses %j", (text) => {
    expect(readBy(halfTerm, text)).toBe("nothing");
  });
});

describe("short forms of the terms", () => {
  it("are read, but a sum of money is no season", () => {
    expect(readBy(season, "Aut 2018")).toBe("2018-09-01..2018-11-30");
    expect(readBy(season, "sum 2018")).toBe("nothing");
    expect(readBy(seasonTerm, "Sum 2 2018")).toBe("2018-06-01..2018-07-31");
    expect(readBy(halfTerm, "Feb HT 2018")).toBe("2018-02-01..2018-02-28");
  });
});
