import { fitColumns, PAGE_CHARS } from "../../../../../src/core/report/pack/layout/fitColumns";

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const ROOM = { least: 12, most: 80 };

describe("fitColumns", () => {
  it("leaves settled columns and short texts as they are", () => {
    expect(fitColumns([{ least: 9, most: 9 }, ROOM], [["", "short"]])).toEqual([9, 12]);
  });

  it("gives the room to the column whose texts are long, and fills the page at most", () => {
    const [short = 0, long = 0] = fitColumns(
      [ROOM, ROOM],
      [["a word or two", "Weekly calls to every family. ".repeat(20)]],
    );
    expect(long).toBeGreaterThan(short);
    expect(long).toBeLessThanOrEqual(80);
  });

  it("keeps to the page where rows can show all, and goes beyond it where a text asks for it", () => {
    const rows = (words: number) => [Array.from({ length: 5 }, () => "family ".repeat(words))];
    const columns = Array.from({ length: 5 }, () => ROOM);
    expect(sum(fitColumns(columns, rows(40)))).toBeLessThanOrEqual(PAGE_CHARS + 2);
    expect(sum(fitColumns(columns, rows(400)))).toBeGreaterThan(PAGE_CHARS + 10);
  });

  it("never makes a column narrower than its least, whatever the page", () => {
    expect(fitColumns([ROOM, ROOM], [["a", "b"]], 10)).toEqual([12, 12]);
  });
});
