import type { CellContent, IsoDate } from "../../src/core";
import { sheetCsv, sheetsCsv } from "../../src/html/sheetCsv";

describe("sheetCsv", () => {
  it.each<[CellContent, string]>([
    ["Open a hub", "Open a hub"],
    ['Say "yes", now', '"Say ""yes"", now"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["-5 %", "'-5 %"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1+1", "' =1+1"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    [-5, "-5"],
    [0.25, "0.25"],
    [true, "TRUE"],
    [null, ""],
    [{ date: "2018-03-31" as IsoDate }, "2018-03-31"],
  ])("writes %j as %s", (content, field) => {
    expect(sheetCsv({ name: "Plan", values: [["x", content]] })).toBe(`\uFEFFx,${field}\r\n`);
  });

  it("makes lines of equal length", () => {
    expect(sheetCsv({ name: "Plan", values: [["a"], ["b", 2], []] })).toBe("\uFEFFa,\r\nb,2\r\n,\r\n");
  });

  it("names a file after each sheet", () => {
    const sheet = (name: string) => ({ name, values: [] });
    const files = sheetsCsv([sheet("NEET: county"), sheet("neet county"), sheet('A "B"')]);
    expect(files.map(({ name }) => name)).toEqual(["NEET county.csv", "neet county 2.csv", "A B.csv"]);
  });
});
