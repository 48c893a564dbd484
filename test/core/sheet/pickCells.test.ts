import { pickCells } from "../../../src/core/sheet/pickCells";
import type { SheetPlan } from "../../../src/core/sheet/spec";

const PLAN: SheetPlan = {
  changes: [
    {
      sheet: "Plan",
      blocks: [
        {
          row: 5,
          column: 7,
          values: [
            ["Red", "Red: due"],
            ["Green", "Green: due"],
            ["Grey", "Grey: no date"],
          ],
        },
      ],
      formats: [{ row: 5, column: 7, rowCount: 3, columnCount: 2, format: { bold: true } }],
      columnWidths: [{ column: 8, widthChars: 60 }],
    },
  ],
};

describe("pickCells", () => {
  it("gives the same plan where every cell is chosen", () => {
    expect(pickCells(PLAN, () => true)).toEqual(PLAN);
  });

  it("gives a plan that writes nothing where none is", () => {
    expect(pickCells(PLAN, () => false)).toEqual({ changes: [] });
  });

  it("leaves the cells that are not chosen as they are, contents and looks", () => {
    const [change] = pickCells(PLAN, (_, row) => row !== 6).changes;
    expect(change?.blocks[0]?.values).toEqual([
      ["Red", "Red: due"],
      [null, null],
      ["Grey", "Grey: no date"],
    ]);
    expect(
      change?.formats.map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount]),
    ).toEqual([
      [5, 7, 1, 1],
      [7, 7, 1, 1],
      [5, 8, 1, 1],
      [7, 8, 1, 1],
    ]);
    expect(change?.columnWidths).toEqual(PLAN.changes[0]?.columnWidths);
  });

  it("keeps neighbouring rows of a column in one run", () => {
    const [change] = pickCells(PLAN, (_, row, column) => column === 7 && row < 7).changes;
    expect(change?.formats).toEqual([{ row: 5, column: 7, rowCount: 2, columnCount: 1, format: { bold: true } }]);
  });

  it("asks by sheet", () => {
    expect(pickCells(PLAN, (sheet) => sheet === "Another").changes).toEqual([]);
  });
});
