/**
 * The grid calculates through a MessageChannel, which jsdom has not.
 *
 * @jest-environment node
 */
import { ICommandService, IUndoRedoService, IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellContent, Grid, IsoDate, SheetChange, SheetPlan } from "../../src/core";
import { cellAt } from "../../src/core";
import { applyPlanToUniver } from "../../src/workbench/applyPlanToUniver";
import { readUniverWorkbook } from "../../src/workbench/readUniverSheet";
import { headlessGrid, sheetOf } from "./headlessGrid";

const SHEET = "Plan";

function change(partial: Partial<SheetChange>): SheetPlan {
  return { changes: [{ sheet: SHEET, blocks: [], formats: [], columnWidths: [], ...partial }] };
}

function writes(content: CellContent): SheetPlan {
  return change({ blocks: [{ row: 1, column: 1, values: [[content]] }] });
}

function open(rows: Parameters<typeof sheetOf>[1], facts: Partial<Grid> = {}) {
  const grid = headlessGrid({ name: "Plan.xlsx", sheets: [{ ...sheetOf(SHEET, rows), ...facts }] });
  const workbook = grid.api.getActiveWorkbook()!.getWorkbook();
  const accessor = grid.univer.__getInjector();
  return {
    accessor,
    workbook,
    apply: (plan: SheetPlan) => applyPlanToUniver(accessor, workbook, plan),
    read: () => readUniverWorkbook(workbook).sheets[0]!,
  };
}

describe("applyPlanToUniver", () => {
  it.each<[string, CellContent, string | number | boolean | null]>([
    ["text", "Amber", "Amber"],
    ["text like a formula", "=1+1", "=1+1"],
    ["text that starts with +", "+44 20 7946 0000", "+44 20 7946 0000"],
    ["text that starts with @", "@lead", "@lead"],
    ["text like a number", "0123", "0123"],
    ["text like yes", "TRUE", "TRUE"],
    ["text with a line break", "a\nb", "a\nb"],
    ["a number", 12.5, 12.5],
    ["nought", 0, 0],
    ["one", 1, 1],
    ["yes", true, true],
    ["no", false, false],
    ["nothing", "", null],
    ["no change", null, "old"],
  ])("writes %s", (_, content, raw) => {
    const { apply, read } = open([["a"], ["b", "old"]]);
    apply(writes(content));
    const cell = cellAt(read(), 1, 1);
    expect(cell?.raw ?? null).toBe(raw);
    expect(cell?.formula).toBeUndefined();
  });

  it("writes a day as its serial number and shows it day first", () => {
    const { apply, read } = open([["a"], ["b", "old"]]);
    apply(writes({ date: "2026-03-31" as IsoDate }));
    expect(cellAt(read(), 1, 1)).toEqual({ raw: 46112, text: "31/03/2026", numberFormat: "dd/mm/yyyy" });
  });

  it("replaces a formula by what is written", () => {
    const rows = [[{ raw: 2, text: "2", formula: "=1+1" }, null]];
    const { apply, read } = open([], { rows });
    apply(change({ blocks: [{ row: 0, column: 0, values: [["Red"]] }] }));
    expect(cellAt(read(), 0, 0)).toEqual({ raw: "Red", text: "Red" });
  });

  it("lays formats over runs and keeps what they do not name", () => {
    const { apply, read } = open([["a"], ["0123", 5]]);
    const run = { row: 1, column: 0, rowCount: 1, columnCount: 2 };
    apply(change({ formats: [{ ...run, format: { fill: "#FFC7CE", numberFormat: "0.00" } }] }));
    apply(change({ formats: [{ ...run, format: { bold: true } }] }));
    expect(read().rows[1]).toEqual([
      { raw: "0123", text: "0123", numberFormat: "0.00", fill: "#FFC7CE" },
      { raw: 5, text: "5.00", numberFormat: "0.00", fill: "#FFC7CE" },
    ]);
  });

  it("takes a fill away", () => {
    const { apply, read } = open([], { rows: [[{ raw: "x", text: "x", fill: "#FF0000" }]] });
    apply(change({ formats: [{ row: 0, column: 0, rowCount: 1, columnCount: 1, format: { fill: null } }] }));
    expect(cellAt(read(), 0, 0)).toEqual({ raw: "x", text: "x" });
  });

  it("writes past the end of the sheet", () => {
    const { apply, read } = open([["a"]]);
    apply(change({ blocks: [{ row: 500, column: 40, values: [["far"]] }] }));
    expect(cellAt(read(), 500, 40)?.raw).toBe("far");
  });

  it("makes a column wide enough and shows it, and never narrower", () => {
    const { apply, read, workbook } = open([["a"]], { hiddenColumns: [2] });
    apply(change({ columnWidths: [{ column: 2, widthChars: 40 }] }));
    apply(change({ columnWidths: [{ column: 2, widthChars: 4 }] }));
    expect(read().hiddenColumns).toEqual([]);
    expect(workbook.getActiveSheet().getColumnWidth(2)).toBe(285);
  });

  it("is one step of undo, after which the sheet is as it was", async () => {
    const { apply, read, accessor, workbook } = open([["a"], ["b", "old"]], { hiddenColumns: [3] });
    const before = read();
    apply({
      changes: [
        ...writes("new").changes,
        ...change({
          blocks: [{ row: 4, column: 3, values: [["x"]] }],
          formats: [{ row: 1, column: 1, rowCount: 4, columnCount: 3, format: { fill: "#C6EFCE", bold: true } }],
          columnWidths: [{ column: 3, widthChars: 60 }],
        }).changes,
      ],
    });
    expect(read()).not.toEqual(before);
    accessor.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    await accessor.get(ICommandService).executeCommand(UndoCommand.id);
    expect(read()).toEqual(before);
    expect(accessor.get(IUndoRedoService).pitchTopUndoElement()).toBeNull();
  });

  it.each<[string, SheetPlan, Partial<Grid>, string]>([
    ["a protected sheet", writes("x"), { isProtected: true }, "protected"],
    ["a sheet that is gone", { changes: [{ ...writes("x").changes[0]!, sheet: "Gone" }] }, {}, "no-sheet"],
  ])("refuses %s and writes nothing", (_, plan, facts, kind) => {
    const { apply, read } = open([["a"], ["b", "old"]], facts);
    const before = read();
    expect(() => apply(plan)).toThrow(expect.objectContaining({ kind }));
    expect(read()).toEqual(before);
  });

  it("takes everything back when the grid fails half-way", () => {
    const { apply, read, accessor } = open([["a"], ["b", "old"]]);
    const before = read();
    let writesLeft = 1;
    const failing = accessor.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === SetRangeValuesMutation.id && writesLeft-- === 0) throw new Error("the grid broke");
    });
    expect(() => apply({ changes: [...writes("one").changes, ...writes("two").changes] })).toThrow("the grid broke");
    failing.dispose();
    expect(read()).toEqual(before);
  });
});
