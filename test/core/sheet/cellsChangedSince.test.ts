import type { IsoDate } from "../../../src/core/dates/isoDate";
import { cellsChangedSince, countWrittenCells } from "../../../src/core/sheet/cellsChangedSince";
import type { Cell, Grid, RawValue } from "../../../src/core/sheet/grid";
import type { CellContent, SheetPlan } from "../../../src/core/sheet/spec";

const AT = { sheet: "Plan", row: 5, column: 2 };

function planOf(content: CellContent): SheetPlan {
  const block = { row: AT.row, column: AT.column, values: [[content]] };
  return { changes: [{ sheet: AT.sheet, blocks: [block], formats: [], columnWidths: [] }] };
}

function gridOf(cell: Cell | null, dateSystem: 1900 | 1904 = 1900): Grid {
  return {
    name: AT.sheet,
    firstRow: AT.row,
    firstColumn: AT.column,
    rows: [[cell]],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: [],
    dateSystem,
  };
}

const holding = (raw: RawValue): Cell => ({ raw, text: String(raw) });

describe("cellsChangedSince", () => {
  it.each<[string, CellContent, Cell | null]>([
    ["a text", "Red", holding("Red")],
    ["a text like a formula", "=1+1", holding("=1+1")],
    ["a number", 90, holding(90)],
    ["a day", { date: "2026-03-31" as IsoDate }, holding(46112)],
    ["an emptied cell that is empty", "", null],
    ["an emptied cell that holds no text", "", holding("")],
    ["a cell it never wrote", null, holding("somebody's")],
  ])("finds %s unchanged", (_, content, cell) => {
    expect(cellsChangedSince(planOf(content), [gridOf(cell)])).toEqual([]);
  });

  it.each<[string, CellContent, Cell | null]>([
    ["another text", "Red", holding("Amber")],
    ["the same number as text", 90, holding("90")],
    ["another day", { date: "2026-03-31" as IsoDate }, holding(46113)],
    ["a text in a cell we emptied", "", holding("typed")],
    ["nothing where we wrote", "Red", null],
    ["a formula that shows the same", "Red", { raw: "Red", text: "Red", formula: '="Red"' }],
  ])("finds %s changed", (_, content, cell) => {
    expect(cellsChangedSince(planOf(content), [gridOf(cell)])).toEqual([AT]);
  });

  it("counts days from the sheet's own date system", () => {
    const plan = planOf({ date: "2026-03-31" as IsoDate });
    expect(cellsChangedSince(plan, [gridOf(holding(44650), 1904)])).toEqual([]);
  });

  it("takes a sheet that is gone as changed", () => {
    expect(cellsChangedSince(planOf("Red"), [])).toEqual([AT]);
  });
});

describe("countWrittenCells", () => {
  it.each<[CellContent, number]>([
    ["Red", 1],
    ["", 1],
    [null, 0],
  ])("counts %p as %d", (content, count) => {
    expect(countWrittenCells(planOf(content))).toBe(count);
  });
});
