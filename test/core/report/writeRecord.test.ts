import { parseWriteRecord, toKeptRecord, type IsoDate, type WriteRecord } from "../../../src/core";

const plan = (text: string): WriteRecord["plan"] => ({
  changes: [{ sheet: "Plan", blocks: [{ row: 1, column: 2, values: [[text]] }], formats: [], columnWidths: [] }],
});
const RECORD: WriteRecord = { plan: plan("Red"), undo: plan(""), cells: 1, on: "2026-03-31" as IsoDate };

describe("toKeptRecord", () => {
  it("keeps a refresh, and not one so long that every save of the workbook would carry it", () => {
    expect(toKeptRecord(RECORD)).toEqual(RECORD);
    expect(toKeptRecord({ ...RECORD, plan: plan("x".repeat(400_000)) })).toBeNull();
  });
});

describe("parseWriteRecord", () => {
  it("reads what was kept", () => {
    expect(parseWriteRecord(JSON.parse(JSON.stringify(RECORD)))).toEqual(RECORD);
  });

  it.each([
    ["nothing", null],
    ["a text", "actionPlanRag"],
    ["no plan", { ...RECORD, plan: undefined }],
    ["a plan without changes", { ...RECORD, undo: {} }],
    ["no count", { ...RECORD, cells: "1" }],
    ["a day that is none", { ...RECORD, on: "2026-02-30" }],
  ])("takes %s for no record", (_, kept) => {
    expect(parseWriteRecord(kept)).toBeNull();
  });
});
