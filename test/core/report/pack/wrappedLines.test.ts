import { fitsRow, fittedText, rowPoints, wrappedLines } from "../../../../src/core/report/pack/wrappedLines";

describe("wrappedLines", () => {
  it.each<[string, number, number]>([
    ["", 10, 1],
    ["one two", 10, 1],
    ["one two three", 10, 2],
    ["one\ntwo", 10, 2],
    ["one\n\ntwo", 10, 3],
    ["abcdeabcdeabcdeabcdeabcde", 10, 3],
    ["illicit fill till", 14, 1],
    ["AAAA AAAA", 9, 2],
  ])("takes %j in %i characters as %i lines", (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  it("makes a row as high as its longest text, and no higher than Excel allows", () => {
    expect(rowPoints([["one", 11]])).toBe(18);
    expect(rowPoints([["one", 11], ["one two three", 11]])).toBe(33); // prettier-ignore
    expect(rowPoints([["word ".repeat(2000), 11]])).toBe(409);
  });

  it("keeps a text that fits, and cuts one that does not at a word, with a mark", () => {
    expect(fittedText("all of it", 30)).toBe("all of it");
    const long = "word ".repeat(1000).trim();
    const shown = fittedText(long, 30);
    expect(fitsRow(long, 30)).toBe(false);
    expect(fitsRow(shown, 30)).toBe(true);
    expect(shown).toMatch(/word… \(continues in the plan\)$/);
    expect(shown.length).toBeGreaterThan(500);
  });
});
