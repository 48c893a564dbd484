import { partsOfLines, wrappedLines } from "../../../../../src/core/report/pack/layout/wrappedLines";
import { lineWidthOf, partsThatFit, rowPoints } from "../../../../../src/core/report/pack/layout/rowPoints";

describe("wrappedLines", () => {
  it.each<[string, number, number]>([
    ["", 10, 1],
    ["one two", 10, 1],
    ["one two three", 10, 2],
    ["one\ntwo", 10, 2],
    ["one\n\ntwo", 10, 3],
    ["abcdeabcdeabcdeabcdeabcde", 10, 3],
    ["illicit fill till", 11, 1],
    ["AAAA AAAA", 9, 2],
    ["中文中文中文", 10, 2],
  ])("takes %j in %i figures as %i lines", (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  it("stays quick on a long text without a space", () => {
    const start = performance.now();
    wrappedLines("x".repeat(200_000), 20);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("partsOfLines", () => {
  it("keeps a text that fits in one part", () => {
    expect(partsOfLines("all of it", 30, 1)).toEqual(["all of it"]);
  });

  it.each([
    ["words", "word ".repeat(1000).trim()],
    ["lines", "a line of some words\n".repeat(200).trim()],
    ["one word", "x".repeat(5000)],
  ])("cuts %s that do not fit between words, and loses nothing", (_, text) => {
    const parts = partsOfLines(text, 30, 20);
    for (const part of parts) expect(wrappedLines(part, 30)).toBeLessThanOrEqual(20);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("rowPoints", () => {
  it("makes a row as high as the longest of its texts", () => {
    const one = rowPoints([{ text: "one", widthChars: 11 }]);
    const three = rowPoints([
      { text: "one", widthChars: 11 },
      { text: "one two three four five", widthChars: 11 },
    ]);
    expect(three).toBeGreaterThan(2 * one - 6);
  });

  it("lets large and bold letters take more room", () => {
    expect(lineWidthOf({ widthChars: 20, isBold: true })).toBeLessThan(lineWidthOf({ widthChars: 20 }));
    expect(lineWidthOf({ widthChars: 20, fontPoints: 14 })).toBeLessThan(lineWidthOf({ widthChars: 20 }));
  });

  it("shows each part of a long text whole in a row that Excel and a page allow", () => {
    for (const text of partsThatFit({ text: "word ".repeat(2000), widthChars: 30 })) {
      expect(rowPoints([{ text, widthChars: 30 }])).toBeLessThanOrEqual(330);
    }
  });
});
