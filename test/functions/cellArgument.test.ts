import { readCellArgument } from "../../src/functions/cellArgument";

const formatted = (basicValue: number, numberFormat: string): unknown => ({
  type: "FormattedNumber",
  basicValue,
  numberFormat,
});

describe("readCellArgument", () => {
  it.each<[unknown, string, string | null]>([
    ["By March", "By March", null],
    [null, "", null],
    [undefined, "", null],
    [true, "true", null],
    [46112, "", "2026-03-31"],
    [46112.75, "", "2026-03-31"],
    [2026, "2026", null],
    [-4, "-4", null],
    [formatted(46112, "dd/mm/yyyy"), "", "2026-03-31"],
    [formatted(2026, "dd/mm/yyyy"), "", "1905-07-18"],
    [formatted(46112, "0.00"), "46112", null],
    [{ type: "String", basicValue: "tbc" }, "tbc", null],
  ])("reads %p", (value, text, date) => {
    expect(readCellArgument(value)).toEqual({ text, date });
  });
});
