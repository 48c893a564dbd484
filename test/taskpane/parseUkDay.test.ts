import { parseUkDay } from "../../src/taskpane/parseUkDay";

describe("parseUkDay", () => {
  it.each([
    ["31/3/2026", "2026-03-31"],
    ["3/4/26", "2026-04-03"],
    ["31.03.2026", "2026-03-31"],
    ["31 Mar 2026", "2026-03-31"],
    [" 1st september 2026 ", "2026-09-01"],
    ["30 Sept 26", "2026-09-30"],
    ["2026-03-31", "2026-03-31"],
    ["29/2/2028", "2028-02-29"],
  ])("reads %s", (typed, day) => {
    expect(parseUkDay(typed)).toBe(day);
  });

  it.each([
    "",
    "soon",
    "31/6/2026",
    "29/2/2026",
    "4/13/2026",
    "March 2026",
    "31/3",
    "31 Marz 2026",
    "1/2/026",
    "2025/26",
  ])("refuses %p", (typed) => {
    expect(parseUkDay(typed)).toBeNull();
  });
});
