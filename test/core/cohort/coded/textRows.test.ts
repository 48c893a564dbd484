import { inOneGo } from "../../../../src/core/cohort/slices";
import { delimiterOf, textRows } from "../../../../src/core/cohort/coded/textRows";

describe("textRows", () => {
  it.each([
    [
      "commas",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "tabs, commas inside",
      "a\tb\r\n1,5\t2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "semicolons and a mark of byte order",
      "\ufeffa;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty lines",
      "a,b\n\n\r\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["nothing", "", []],
  ])("splits %s", (_, text, rows) => {
    expect(inOneGo(textRows(text)).slice()).toEqual(rows);
  });

  it("stops for breath in a long text", () => {
    const shares = [...textRows("a,b\n1,2\n".repeat(10_000))];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it.each([
    ["a\tb,c,d", "\t"],
    ["a;b;c,d", ";"],
    ["a|b", "|"],
    ["a", ","],
    ["Cohort extract; for Ash\na,b,c\n1,2,3", ","],
    ["Cohort extract\na\tb\n1,5\t2,5", "\t"],
  ])("finds the sign of %j", (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });
});
