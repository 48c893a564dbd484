import { noLeftOver, onePaper, pageHeightPoints } from "../../../../../src/core/report/pack/layout/paper";

const COLUMNS = [{ column: 0, widthChars: 100 }];
/** What one page holds: narrow columns are not shrunk. */
const PAGE = pageHeightPoints(COLUMNS);

const rows = (...heights: readonly number[]) => ({
  rowHeights: heights.map((heightPoints, row) => ({ row, heightPoints })),
});

describe("onePaper", () => {
  it.each<[what: string, height: number, breakRow: number | undefined, expected: object]>([
    ["what fits", PAGE, 7, { pagesDown: 1 }],
    ["what fits when shrunk a little", PAGE / 0.76, 7, { pagesDown: 1 }],
    ["what would be too small to read", PAGE / 0.74, 7, { breaksBefore: [7] }],
    ["what would be too small and may break anywhere", PAGE / 0.74, undefined, {}],
  ])("prints %s", (_, height, breakRow, expected) => {
    expect(onePaper(rows(height / 2, height / 2), COLUMNS, breakRow)).toEqual(expected);
  });

  it("counts with the page that wide columns are shrunk to", () => {
    const wide = [{ column: 0, widthChars: 220 }];
    expect(onePaper(rows(PAGE * 1.6), COLUMNS)).toEqual({});
    expect(onePaper(rows(PAGE * 1.6), wide)).toEqual({ pagesDown: 1 });
  });
});

describe("noLeftOver", () => {
  const HEAD = 50;
  /** Rows of 20 points under a head of 50: so many fit a page. */
  const FULL = Math.floor((PAGE - HEAD) / 20);
  const table = (count: number) => rows(HEAD, ...Array.from({ length: count }, () => 20));
  it.each<[what: string, count: number, expected: object]>([
    ["one page", FULL, {}],
    ["two lines on a second page", FULL + 2, { pagesDown: 1 }],
    ["two lines on a third page", 2 * FULL + 2, { pagesDown: 2 }],
    ["more lines than a little shrinking makes room for", FULL + 5, {}],
    ["a second page that is fuller", FULL + 12, {}],
  ])("with %s", (_, count, expected) => {
    expect(noLeftOver(table(count), COLUMNS, 1)).toEqual(expected);
  });
});
