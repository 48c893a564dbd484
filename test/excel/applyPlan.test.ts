import type { CellContent, IsoDate, SheetChange, SheetPlan } from "../../src/core";
import { applyPlan } from "../../src/excel/applyPlan";
import { createExcelDoor } from "../../src/excel/excelDoor";
import { openStandIn } from "../support/excel/openStandIn";
import type { GridSpec } from "../support/gridSpec";

/** Large sheets take their time on a busy machine; no test is timed. */
jest.setTimeout(30_000);

const NOTHING: SheetPlan = { changes: [] };
const SHEET: GridSpec = {
  name: "Plan",
  rows: [
    ["Ref", "Action"],
    ["1", "Open rooms"],
    ["2", "Train tutors"],
  ],
};

function planOf(values: readonly (readonly CellContent[])[], more: Partial<SheetChange> = {}): SheetPlan {
  return {
    changes: [{ sheet: "Plan", blocks: [{ row: 0, column: 2, values }], formats: [], columnWidths: [], ...more }],
  };
}

describe("applyPlan", () => {
  it("sends nothing for an empty plan", async () => {
    const { host } = openStandIn([SHEET]);
    await applyPlan(NOTHING, NOTHING);
    await applyPlan(planOf([]), NOTHING);
    expect(host.syncs).toEqual([]);
  });

  it("writes values and formats in one sync", async () => {
    const { host, workbook } = openStandIn([SHEET]);
    const formats = [{ row: 1, column: 2, rowCount: 2, columnCount: 1, format: { fill: "#C00000", bold: true } }];
    await applyPlan(planOf([["RAG"], ["Red"], ["Red"]], { formats }), NOTHING);
    expect(host.syncs).toHaveLength(1);
    expect(workbook.sheet("Plan").peek(2, 2)).toMatchObject({ value: "Red", fill: "#C00000", bold: true });
    expect(workbook.sheet("Plan").peek(0, 2)).toMatchObject({ value: "RAG", fill: null });
  });

  it("writes days as serial numbers and gives them a British format where the plan states none", async () => {
    const { workbook } = openStandIn([SHEET]);
    const day = (date: string) => ({ date: date as IsoDate });
    const formats = [{ row: 1, column: 2, rowCount: 1, columnCount: 1, format: { numberFormat: "d mmm yyyy" } }];
    await applyPlan(planOf([["Due"], [day("2018-03-31")], [day("2018-04-01")]], { formats }), NOTHING);
    expect(workbook.sheet("Plan").peek(1, 2)).toMatchObject({ value: 43190, numberFormat: "d mmm yyyy" });
    expect(workbook.sheet("Plan").peek(2, 2)).toMatchObject({ value: 43191, numberFormat: "dd/mm/yyyy" });
    expect(workbook.sheet("Plan").peek(0, 2)).toMatchObject({ numberFormat: "General" });
  });

  it("counts days from 1904 in a workbook that does", async () => {
    const { workbook } = openStandIn([{ ...SHEET, dateSystem: 1904 }]);
    const door = createExcelDoor();
    await door.readActiveSheet({ withMerges: false });
    await door.applyPlan(planOf([[{ date: "2018-03-31" as IsoDate }]]), NOTHING);
    expect(workbook.sheet("Plan").peek(0, 2)).toMatchObject({ value: 43190 - 1462 });
  });

  const striped: SheetPlan = planOf([], {
    formats: Array.from({ length: 400 }, (_, n) => {
      const fill = n % 2 === 0 ? "#C00000" : "#FFC000";
      return { row: n + 1, column: 2, rowCount: 1, columnCount: 1, format: { fill, bold: n % 2 === 0 } };
    }),
  });

  it("gives one look to many rectangles in one operation", async () => {
    const { host, workbook } = openStandIn([SHEET]);
    await applyPlan(striped, NOTHING);
    expect(host.writes).toBeLessThan(10);
    const looks = [1, 2, 399, 400].map((row) => workbook.sheet("Plan").peek(row, 2));
    expect(looks.map((cell) => [cell?.fill, cell?.bold])).toEqual([
      ["#C00000", true],
      ["#FFC000", false],
      ["#C00000", true],
      ["#FFC000", false],
    ]);
    expect(workbook.sheet("Plan").peek(401, 2)).toBeNull();
  });

  it("gives number formats to a column with gaps in one operation, and leaves the gaps alone", async () => {
    const { host, workbook } = openStandIn([
      { name: "Plan", rows: [["a"], ["b"], [{ raw: 0.5, numberFormat: "0%" }]] },
    ]);
    const formats = [0, 1, 3].map((row) => {
      return { row, column: 0, rowCount: 1, columnCount: 1, format: { numberFormat: row === 3 ? "0" : "dd/mm/yyyy" } };
    });
    await applyPlan(planOf([], { formats }), NOTHING);
    expect(host.writes).toBe(1);
    const found = [0, 1, 2, 3].map((row) => workbook.sheet("Plan").peek(row, 0)?.numberFormat);
    expect(found).toEqual(["dd/mm/yyyy", "dd/mm/yyyy", "0%", "0"]);
  });

  it("goes rectangle by rectangle where Excel does not understand many at once", async () => {
    const { host, workbook } = openStandIn([SHEET]);
    host.failAfterWrites(1, "InvalidArgument");
    await applyPlan(striped, NOTHING);
    expect(host.syncs).toHaveLength(2);
    expect(workbook.sheet("Plan").peek(400, 2)).toMatchObject({ fill: "#FFC000", bold: false });
  });

  it("switches events off around its writes and on again", async () => {
    const { host } = openStandIn([SHEET]);
    await applyPlan(planOf([["RAG"]]), NOTHING);
    expect(host.syncs[0]?.calls.filter((call) => call.startsWith("Runtime"))).toHaveLength(2);
    expect(host.model._Runtime.enableEvents).toBe(true);
  });

  it("groups its syncs into one step of undo where Excel can", async () => {
    openStandIn([SHEET], { sets: { ExcelApi: "1.20" } });
    const run = jest.spyOn(Excel, "run");
    await applyPlan(planOf([["RAG"]]), NOTHING);
    expect(run.mock.calls[0]?.[0]).toEqual({ mergeUndoGroup: true });
    run.mockRestore();
  });

  it("keeps every request under 4 MiB and sends all rows", async () => {
    const { host, workbook } = openStandIn([SHEET]);
    const rows = Array.from({ length: 20_000 }, (_, r) => [`Row ${r} é "quoted" ${"x".repeat(200)}`, r]);
    await applyPlan(planOf(rows), NOTHING);
    expect(host.syncs.length).toBeGreaterThan(1);
    expect(Math.max(...host.syncs.map((sync) => sync.requestBytes))).toBeLessThan(4 * 1024 * 1024);
    expect(workbook.sheet("Plan").peek(19_999, 3)?.value).toBe(19_999);
    expect(workbook.swallowed).toEqual([]);
  });
});

describe("applyPlan, column widths", () => {
  const wide = (widthChars: number): SheetPlan => planOf([["RAG"]], { columnWidths: [{ column: 2, widthChars }] });

  it("makes a column wide enough, in the one sync, after a read", async () => {
    const { host, workbook } = openStandIn([SHEET]);
    const door = createExcelDoor();
    await door.readActiveSheet({ withMerges: false });
    await door.applyPlan(wide(20), NOTHING);
    expect(workbook.sheet("Plan").widthOf(2)).toBe(108.75);
    expect(host.syncs).toHaveLength(2);
  });

  it.each([
    ["after a read", true],
    ["without a read", false],
  ])("never makes a column narrower, %s", async (_, isRead) => {
    const { workbook } = openStandIn([{ ...SHEET, columnWidths: [{ column: 2, widthChars: 40 }] }]);
    const door = createExcelDoor();
    if (isRead) await door.readActiveSheet({ withMerges: false });
    await door.applyPlan(wide(20), NOTHING);
    expect(workbook.sheet("Plan").widthOf(2)).toBe((40 * 7 + 5) * 0.75);
  });

  it.each([
    ["keeps its own width where that is enough", 40],
    ["becomes wide enough where it is not", 4],
  ])("unhides a column, which %s", async (_, own) => {
    const spec = { ...SHEET, hiddenColumns: [2], columnWidths: [{ column: 2, widthChars: own }] };
    const { workbook } = openStandIn([spec]);
    const door = createExcelDoor();
    await door.readActiveSheet({ withMerges: false });
    await door.applyPlan(wide(20), NOTHING);
    expect(workbook.sheet("Plan").widthOf(2)).toBe((Math.max(own, 20) * 7 + 5) * 0.75);
  });
});
