import { numberToText } from "../../../src/core/numberFormat/numberText";

describe("numberToText", () => {
  it.each<[string, number, string]>([
    ["General", 0, "0"],
    ["General", 12, "12"],
    ["General", -1.5, "-1.5"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 1 / 3, "0.333333333"],
    ["General", 123456.789012345, "123456.789"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", 0.00000000012, "1.2E-10"],
    ["0", 2.5, "3"],
    ["0", -0.2, "0"],
    ["0.00", 1.005, "1.01"],
    ["0.00", -1.005, "-1.01"],
    ["#.##", 0.5, ".5"],
    ["0.##", 3, "3."],
    ["#,##0", 1234567.4, "1,234,567"],
    ["#,##0.00", 999, "999.00"],
    ["#,##0;-#,##0", -1234, "-1,234"],
    ["#,##0;(#,##0)", -1234, "(1,234)"],
    ["#,##0,", 1234567, "1,235"],
    ['0.0,,"m"', 1234567, "1.2m"],
    ["0%", 0.256, "26%"],
    ["0.0%", 0.1, "10.0%"],
    ['"£"#,##0', 1250, "£1,250"],
    ["[$£-809]#,##0.00", 1250, "£1,250.00"],
    ["[$-809]0", 5, "5"],
    ['[Red]0;[Blue]-0;"none"', 0, "none"],
    ['[<5]"under 5";0', 3, "under 5"],
    ['[<5]"under 5";0', 7, "7"],
    ["000-000", 12345, "012-345"],
    ["00000", 42, "00042"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["@", 7.25, "7.25"],
    ['"Week "0', 12, "Week 12"],
    [";;;", 5, ""],
    ["0_);(0)", 5, "5 "],
  ])("shows under %j %d as %j", (code, value, text) => {
    expect(numberToText(code, 1900)(value)).toBe(text);
  });

  it.each<[string, number, string]>([
    ["dd/mm/yyyy", 43190, "31/03/2018"],
    ["DD/MM/YYYY", 43190, "31/03/2018"],
    ["d mmm yy", 43190, "31 Mar 18"],
    ["dddd, d mmmm yyyy", 43190, "Saturday, 31 March 2018"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 43190, "Saturday, March 31, 2018"],
    ["[$-809]mmm\\-yy;@", 43190, "Mar-18"],
    ["mmmmm", 43190, "M"],
    ["dd/mm/yyyy hh:mm", 43190.75, "31/03/2018 18:00"],
    ["h:mm AM/PM", 43190.75, "6:00 PM"],
    ["h:mm AM/PM", 43190.0, "12:00 AM"],
    ["mm:ss", 1 / 96, "15:00"],
    ["[h]:mm:ss", 1.5, "36:00:00"],
    ["hh:mm:ss", 43190.41666, "09:59:59"],
    ["hh:mm:ss", 43190.4166666, "10:00:00"],
    ["mm:ss.0", 1 / 86400 / 2, "00:00.5"],
    ["yyyy-mm-dd", 1, "1900-01-01"],
    ["dd/mm/yyyy", 60, "29/02/1900"],
    ["dd/mm/yyyy", -1, "-1"],
    ["dd/mm/yyyy", 1e10, "10000000000"],
  ])("shows under %j the day or time %d as %j", (code, value, text) => {
    expect(numberToText(code, 1900)(value)).toBe(text);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(numberToText("dd/mm/yyyy", 1904)(41728)).toBe("31/03/2018");
  });

  it("takes a long hostile code in its stride", () => {
    const started = performance.now();
    numberToText("[".repeat(20_000) + '"'.repeat(20_001) + "\\".repeat(999), 1900)(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
