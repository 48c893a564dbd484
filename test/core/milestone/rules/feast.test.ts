import { feast } from "../../../../src/core/milestone/rules/feast";
import { readBy } from "./ruleCases";

describe("feast", () => {
  it.each([
    ["Easter 2018", "2018-04-01..2018-04-01"],
    ["by Easter 2019", "2019-04-21..2019-04-21"],
    ["Christmas 2018", "2018-12-25..2018-12-25"],
    ["by Christmas", "12-25..12-25"],
    ["Easter holidays 2020", "2020-04-12..2020-04-24"],
    ["by the Easter holidays 2020", "2020-04-12..2020-04-12"],
    ["Xmas", "12-25..12-25"],
    ["Easter Sunday 2018", "2018-04-01..2018-04-01"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(feast, text)).toBe(read);
  });

  it.each([
    "Easter activities",
    "Christmas party",
    "new service",
    "over Christmas lights",
    "the board's Christmas event",
  ])("refuses %j", (text) => {
    expect(readBy(feast, text)).toBe("nothing");
  });
});

describe("terms named by a feast", () => {
  it.each([
    ["Easter term 2018/19", "2019-01-01..2019-03-31"],
    ["Easter term 2018", "2018-01-01..2018-03-31"],
    ["Easter term", "01-01..03-31"],
    ["by Whitsun 2024", "2024-05-31..2024-05-31"],
    ["next Easter", "04-15..04-15"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(feast, text)).toBe(read);
  });
});
