import type { SheetPlan } from "../../src/core";
import { createExcelDoor } from "../../src/excel/excelDoor";
import type { SheetEdit } from "../../src/excel/sheetEvents";
import type { WorkbookDoor } from "../../src/taskpane/workbookDoor";
import type { GridSpec } from "../support/gridSpec";
import { openStandIn } from "../support/excel/openStandIn";

const PLAN: GridSpec = {
  name: "Plan",
  rows: [
    ["Ref", "Action"],
    ["1", "Open rooms"],
  ],
};
const NOTES: GridSpec = { name: "Notes", rows: [["Note"]] };
const WRITE: SheetPlan = {
  changes: [{ sheet: "Plan", blocks: [{ row: 0, column: 2, values: [["RAG"]] }], formats: [], columnWidths: [] }],
};

/** Turns of the event loop, enough for some batches and the events behind them however busy the machine is. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("createExcelDoor", () => {
  it("gives the pane the door it asks for", () => {
    const door: WorkbookDoor = createExcelDoor();
    expect(Object.keys(door)).toEqual(expect.arrayContaining(["readActiveSheet", "applyPlan", "toIssue"]));
  });

  it("goes to a cell on another sheet", async () => {
    const { workbook } = openStandIn([PLAN, NOTES]);
    await createExcelDoor().goTo({ sheet: "Notes", row: 4, column: 1 });
    expect([workbook.active, workbook.selected]).toEqual([1, "Notes!B5"]);
  });

  it("says that a sheet is gone where it cannot go there", async () => {
    openStandIn([PLAN]);
    const door = createExcelDoor();
    const refusal: unknown = await door.goTo({ sheet: "Gone", row: 0, column: 0 }).catch((failure: unknown) => failure);
    expect(door.toIssue(refusal).code).toBe("host.sheet-gone");
  });
});

describe("settings", () => {
  it.each<[string, unknown]>([
    ["an object", { preset: "strict", columns: [1, null, "é"] }],
    ["a text that looks like a date", "2018-03-31T00:00:00.000Z"],
    ["no", false],
  ])("keeps %s with the workbook", async (_, value) => {
    openStandIn([PLAN]);
    const door = createExcelDoor();
    await door.writeSetting("rag.settings", value);
    expect(await door.readSetting("rag.settings")).toEqual(value);
  });

  it("has null for a setting that was never kept, was taken away, or is no JSON", async () => {
    const { workbook } = openStandIn([PLAN]);
    const door = createExcelDoor();
    expect(await door.readSetting("rag.settings")).toBeNull();
    await door.writeSetting("rag.settings", 1);
    await door.writeSetting("rag.settings", null);
    expect(workbook.settings.size).toBe(0);
    await door.writeSetting("rag.settings", null);
    workbook.settings.set("rag.settings", "{broken");
    expect(await door.readSetting("rag.settings")).toBeNull();
  });
});

describe("onSheetActivated", () => {
  it("calls back until it is stopped", async () => {
    const { host } = openStandIn([PLAN, NOTES]);
    const listener = jest.fn();
    const stop = createExcelDoor().onSheetActivated(listener);
    await settle();
    host.switchTo("Notes");
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    stop();
    await settle();
    host.switchTo("Plan");
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("never calls back where it is stopped before it began", async () => {
    const { host } = openStandIn([PLAN, NOTES]);
    const listener = jest.fn();
    createExcelDoor().onSheetActivated(listener)();
    await settle();
    host.switchTo("Notes");
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("onChanged", () => {
  async function listen(sets: Record<string, string> = {}) {
    const excel = openStandIn([PLAN, NOTES], { sets });
    const door = createExcelDoor();
    const edits: SheetEdit[] = [];
    door.onChanged((edit) => edits.push(edit));
    await settle();
    return { ...excel, door, edits };
  }

  it("tells a person's change from a coauthor's", async () => {
    const { host, workbook, edits } = await listen();
    host.type({ sheet: "Plan", row: 1, column: 1, value: "Open three rooms" });
    host.type({ sheet: "Notes", row: 0, column: 0, value: "Seen", isRemote: true });
    await settle();
    expect(edits).toEqual([
      { worksheetId: workbook.sheet("Plan").id, address: "B2", changeType: "RangeEdited", isRemote: false },
      { worksheetId: workbook.sheet("Notes").id, address: "A1", changeType: "RangeEdited", isRemote: true },
    ]);
  });

  it("hears nothing of our own writes", async () => {
    const { door, edits } = await listen();
    await door.applyPlan(WRITE, { changes: [] });
    await settle();
    expect(edits).toEqual([]);
  });

  it("hears of a person again after a write of ours failed", async () => {
    const { host, door, edits } = await listen();
    host.failAfterWrites(0);
    await door.applyPlan(WRITE, { changes: [] }).catch(() => {});
    host.type({ sheet: "Plan", row: 1, column: 1, value: "Open three rooms" });
    await settle();
    expect(edits).toHaveLength(1);
  });

  it("passes over what Excel says this add-in wrote, where it says so", async () => {
    const { run, edits } = await listen({ ExcelApi: "1.14" });
    await run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["by us"]];
      await context.sync();
    });
    await settle();
    expect(edits).toEqual([]);
  });
});
