import type { SheetChange, SheetPlan } from "../../src/core";
import { applyPlan } from "../../src/excel/applyPlan";
import { officeFailure } from "../../src/excel/officeFailure";
import { openStandIn, type StandIn } from "../support/excel/openStandIn";
import type { GridSpec } from "../support/gridSpec";

const PLAN: GridSpec = { name: "Plan", rows: [["Ref"], ["1", "Amber"], ["2", { raw: "Amber", fill: "#FFC000" }]] };
const NOTES: GridSpec = { name: "Notes", rows: [["Note", "old"]] };

function change(sheet: string, values: readonly string[], fill: string | null): SheetChange {
  const block = { row: 1, column: 1, values: values.map((value) => [value]) };
  const run = { row: 2, column: 1, rowCount: 1, columnCount: 1, format: { fill } };
  return { sheet, blocks: [block], formats: [run], columnWidths: [] };
}

const WRITE: SheetPlan = {
  changes: [
    change("Plan", ["Red", "Green"], "#C00000"),
    { sheet: "Notes", blocks: [{ row: 0, column: 1, values: [["new"]] }], formats: [], columnWidths: [] },
  ],
};
const UNDO: SheetPlan = {
  changes: [
    change("Plan", ["Amber", "Amber"], "#FFC000"),
    { sheet: "Notes", blocks: [{ row: 0, column: 1, values: [["old"]] }], formats: [], columnWidths: [] },
  ],
};

/** What a person would see of the cells that the plan is about. */
function seen({ workbook }: StandIn) {
  const plan = workbook.sheet("Plan");
  return [
    plan.peek(1, 1)?.value,
    plan.peek(2, 1)?.value,
    plan.peek(2, 1)?.fill,
    workbook.sheet("Notes").peek(0, 1)?.value,
  ];
}

const BEFORE = ["Amber", "Amber", "#FFC000", "old"];
const AFTER = ["Red", "Green", "#C00000", "new"];

async function refusalOf(write: Promise<void>): Promise<unknown> {
  try {
    await write;
  } catch (refusal) {
    return refusal;
  }
  throw new Error("The write was not refused.");
}

describe("applyPlan, when Excel refuses", () => {
  it("writes all of the plan where nothing fails", async () => {
    const excel = openStandIn([PLAN, NOTES]);
    await applyPlan(WRITE, UNDO);
    expect(seen(excel)).toEqual(AFTER);
  });

  it.each([0, 1, 2])("puts everything back when the write fails after %i actions", async (writes) => {
    const excel = openStandIn([PLAN, NOTES]);
    excel.host.failAfterWrites(writes);
    const refusal = await refusalOf(applyPlan(WRITE, UNDO));
    expect(refusal).toMatchObject({ cause: { code: "GeneralException" }, leftChanged: [] });
    expect(officeFailure(refusal)).toEqual({ code: "host.unknown", params: { code: "GeneralException" } });
    expect(seen(excel)).toEqual(BEFORE);
    expect(excel.host.model._Runtime.enableEvents).toBe(true);
  });

  it("goes cell by cell when the putting back fails too, and saves all of it", async () => {
    const excel = openStandIn([PLAN, NOTES]);
    excel.host.failAfterWrites(2);
    excel.host.failAfterWrites(1);
    await refusalOf(applyPlan(WRITE, UNDO));
    expect(seen(excel)).toEqual(BEFORE);
  });

  it("names the sheets that it could not put back", async () => {
    const excel = openStandIn([PLAN, NOTES]);
    for (const writes of [2, 0, 0, 0]) excel.host.failAfterWrites(writes);
    const refusal = await refusalOf(applyPlan(WRITE, UNDO));
    expect(officeFailure(refusal)).toEqual({ code: "host.not-put-back", params: { sheets: ["Plan"] } });
  });

  it("writes nothing on a protected sheet and says which it is", async () => {
    const excel = openStandIn([PLAN, { ...NOTES, isProtected: true }]);
    const refusal = await refusalOf(applyPlan(WRITE, UNDO));
    expect(officeFailure(refusal)).toEqual({ code: "host.sheet-protected", params: { sheet: "Notes" } });
    expect(seen(excel)).toEqual(BEFORE);
  });

  it("names a sheet that is no longer there, and leaves the others as they were", async () => {
    const excel = openStandIn([PLAN]);
    const refusal = await refusalOf(applyPlan(WRITE, UNDO));
    expect(officeFailure(refusal)).toEqual({ code: "host.sheet-missing", params: { sheet: "Notes" } });
    expect(excel.workbook.sheet("Plan").peek(1, 1)?.value).toBe("Amber");
  });

  it("says so where a cell is being edited, and has nothing to put back", async () => {
    const excel = openStandIn([PLAN, NOTES]);
    excel.host.isInCellEdit = true;
    const refusal = await refusalOf(applyPlan(WRITE, UNDO));
    expect(officeFailure(refusal).code).toBe("host.cell-edit");
    expect(excel.host.syncs).toHaveLength(1);
    expect(seen(excel)).toEqual(BEFORE);
    expect(excel.host.writes).toBe(0);
  });

  it("waits for the cell to be left before it puts a half-done write back", async () => {
    const excel = openStandIn([PLAN, NOTES], { sets: { DelayForCellEdit: "1.1" } });
    excel.host.failAfterWrites(2);
    const write = refusalOf(applyPlan(WRITE, UNDO));
    excel.host.onceAnswered = () => {
      excel.host.isInCellEdit = true;
      setTimeout(() => excel.host.leaveCell(), 30);
    };
    expect(await write).toMatchObject({ leftChanged: [] });
    expect(seen(excel)).toEqual(BEFORE);
  });

  it("refuses a text that no cell can hold before anything is sent", async () => {
    const excel = openStandIn([PLAN, NOTES]);
    const long = { changes: [change("Plan", ["Red", "x".repeat(32_768)], null)] };
    const refusal = await refusalOf(applyPlan(long, UNDO));
    expect(officeFailure(refusal)).toMatchObject({ code: "host.text-too-long", params: { cell: "B3" } });
    expect(excel.host.syncs).toEqual([]);
  });

  it("tries again without a grouped undo where Excel cannot group", async () => {
    const excel = openStandIn([PLAN, NOTES], { sets: { ExcelApi: "1.20" } });
    excel.host.failAfterWrites(1, "UndoNotSupported");
    await applyPlan(WRITE, UNDO);
    expect(seen(excel)).toEqual(AFTER);
  });
});
