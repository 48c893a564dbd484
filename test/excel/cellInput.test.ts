import type { IsoDate } from "../../src/core";
import { mayNotStayText, toCellInput } from "../../src/excel/cellInput";

describe("mayNotStayText", () => {
  it.each([
    "=1",
    "+1",
    "-",
    "@x",
    "\t=1",
    "\r",
    "\n=1",
    "'x",
    " =1",
    "#N/A",
    "1",
    "1/4/18",
    "0123",
    "£5",
    "50%",
    ".5",
    "(5)",
    "TRUE",
    "false",
    "Dec 17",
    "March 2018",
    "Q1 2018",
    "A1",
    "１２",
    "＝1+1",
    "٣",
    "…",
    "\u00a01",
  ])("fears for %j", (text) => {
    expect(mayNotStayText(text)).toBe(true);
  });

  it.each([
    "",
    "Red",
    "Amber",
    "On track",
    "Élan",
    "Cannot judge: no date",
    "true enough",
    "May",
    "Red: due 31 December 2017, 90 days overdue on 31 March 2018; nothing says it is done",
  ])("leaves %j as it is", (text) => {
    expect(mayNotStayText(text)).toBe(false);
  });
});

describe("toCellInput", () => {
  const day = (date: string) => ({ date: date as IsoDate });

  it.each<[string, Parameters<typeof toCellInput>[0], 1900 | 1904, string | number | boolean | null]>([
    ["a day", day("2018-03-31"), 1900, 43190],
    ["a day counted from 1904", day("2018-03-31"), 1904, 41728],
    ["the first day of 1904", day("1904-01-01"), 1904, 0],
    ["a day before there are numbers, as text", day("1899-12-31"), 1900, "'31/12/1899"],
    ["a day before 1904 where days count from then, as text", day("1903-12-31"), 1904, "'31/12/1903"],
    ["no change", null, 1900, null],
    ["nothing", "", 1900, ""],
    ["a number", -1.5, 1900, -1.5],
    ["yes", true, 1900, true],
    ["text that is safe", "Red", 1900, "Red"],
    ["text that is not", "-5 places", 1900, "'-5 places"],
  ])("writes %s", (_, content, system, input) => {
    expect(toCellInput(content, system)).toBe(input);
  });
});
