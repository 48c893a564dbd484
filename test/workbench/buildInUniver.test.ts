/**
 * The grid calculates through a MessageChannel, which jsdom has not.
 *
 * @jest-environment node
 */
import type { NewSheet } from "../../src/core";
import type { CellsChanged } from "../../src/taskpane/workbookDoor";
import { openInGrid, readFile } from "../../src/workbench/openInGrid";
import { saveWorkbook } from "../../src/workbench/saveWorkbook";
import { univerDoor } from "../../src/workbench/univerDoor";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { DOTS } from "../adapters/pages";
import { partTexts } from "../xlsx/support/workbookBytes";
import { emptyGrid } from "./headlessGrid";

/** Large sheets take their time on a busy machine; no test is timed. */
jest.setTimeout(30_000);

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});
const PAGE: NewSheet = {
  ...{ name: "Summary", mark: "pack:summary", frozenRows: 2 },
  values: [["=Summary"], ["Priority", "Red"], ["Skills", 2]],
  formats: [{ ...block(0, 0, 1, 1), format: { bold: true, fill: "#1F3A5F", fontColour: "#FFFFFF" } }],
  table: { name: "Counts", block: block(1, 0, 2, 2) },
  charts: [
    {
      ...{ kind: "bar", title: "Reds", altText: "Two", categories: block(2, 0, 1, 1), anchor: block(6, 0, 9, 3) },
      series: [{ name: "Red", values: block(2, 1, 1, 1), colour: "#C00000" }],
    },
  ],
  inputs: [block(4, 0, 1, 1)],
};
const OTHER: NewSheet = { name: "Other", mark: "pack:other", values: [["Other"], ["as made"]] };

function open(bytes = writeNewXlsx([{ name: "Plan", values: [["Action"], ["Open a hub"]] }])) {
  const grid = emptyGrid();
  const read = readFile(bytes, "plan.xlsx");
  if (!read.ok) throw new Error("unreadable");
  const opened = openInGrid(grid, { ...read.value, bytes, room: 900 });
  const workbook = grid.api.getActiveWorkbook()!;
  // What the grid's drawing parts would add, which are not here.
  Object.assign(Object.getPrototypeOf(workbook), { isCellEditing: () => false });
  Object.assign(Object.getPrototypeOf(workbook.getActiveSheet()), { getScrollState: () => null, scrollToCell() {} });
  return {
    ...{ workbook, door: univerDoor(grid) },
    names: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    type: (sheet: string, row: number, text: string) =>
      void workbook.getSheetByName(sheet)!.getRange(row, 0).setValue(text),
    saved() {
      const result = saveWorkbook(grid, opened);
      if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
      return result.value.bytes;
    },
  };
}

function reading(bytes: Uint8Array) {
  const read = readXlsx(bytes, "");
  if (!read.ok) throw new Error("unreadable");
  return read.value.sheets;
}

/** The grid calculates behind the scenes. */
const calculated = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

const build = ({ door }: ReturnType<typeof open>, replaceEdited = false) =>
  door.buildSheets!([PAGE, OTHER], { replaceEdited });

describe("building sheets in the workbench", () => {
  it("makes them behind the others and stays on the sheet the user is on", async () => {
    const grid = open();
    expect(await build(grid)).toEqual({ built: ["Summary", "Other"], edited: [] });
    expect(grid.names()).toEqual(["Plan", "Summary", "Other"]);
    expect(grid.workbook.getActiveSheet().getSheetName()).toBe("Plan");
    const { sheets } = await grid.door.readWorkbook!({ withMerges: true });
    expect(sheets.map(({ ours }) => ours?.mark)).toEqual([undefined, "pack:summary", "pack:other"]);
    expect(sheets[1]?.tables).toMatchObject([{ name: "Counts" }]);
    expect(sheets[1]?.rows[0]?.[0]).toMatchObject({ raw: "=Summary", fill: "#1F3A5F" });
  });

  it("built twice, each takes its own place with what was typed; an edited one is left", async () => {
    const grid = open();
    await build(grid);
    grid.type("Summary", 4, "The bid was won.");
    grid.type("Other", 1, "by hand");
    expect(await build(grid)).toMatchObject({ built: ["Summary"], edited: [{ mark: "pack:other", sheet: "Other" }] });
    expect(grid.names()).toEqual(["Plan", "Summary", "Other"]);
    const { sheets } = await grid.door.readWorkbook!({ withMerges: true });
    expect(sheets[1]?.rows[4]?.[0]?.raw).toBe("The bid was won.");
    expect(sheets[2]?.rows[1]?.[0]?.raw).toBe("by hand");
    expect((await build(grid, true)).edited).toEqual([]);
  });

  it("built twice, what people wrote elsewhere points to it and shows what it holds now", async () => {
    const grid = open();
    await build(grid);
    const cell = grid.workbook.getSheetByName("Plan")!.getRange(1, 1);
    cell.setFormula("=Summary!B3+1");
    await calculated();
    expect([cell.getFormula(), cell.getValue()]).toEqual(["=Summary!B3+1", 3]);
    for (const reds of [4, 9]) {
      const changed = { ...PAGE, values: [...PAGE.values.slice(0, 2), ["Skills", reds]] };
      await grid.door.buildSheets!([changed, OTHER], { replaceEdited: false });
      await calculated();
      expect([cell.getFormula(), cell.getValue()]).toEqual(["=Summary!B3+1", reds + 1]);
    }
    expect(grid.names()).toEqual(["Plan", "Summary", "Other"]);
  });

  it("says below a page that a picture stands on it in the file", async () => {
    const grid = open();
    const pictures = [
      { kind: "png", base64: DOTS, altText: "The logo", row: 0, column: 0, widthPoints: 90, heightPoints: 30 } as const,
    ];
    await grid.door.buildSheets!([{ ...OTHER, pictures }], { replaceEdited: false });
    const shown = (await grid.door.readWorkbook!({ withMerges: true })).sheets[1]?.rows ?? [];
    expect(shown.map((row) => row[0]?.raw ?? null)).toEqual([
      "Other",
      "as made",
      null,
      expect.stringContaining("The logo"),
    ]);
    expect(await grid.door.buildSheets!([OTHER], { replaceEdited: false })).toMatchObject({ edited: [] });
    const bytes = grid.saved();
    expect(reading(bytes)[1]?.rows).toHaveLength(2);
  });

  it("takes the place of the only sheet there is", async () => {
    const grid = open(writeNewXlsx([OTHER]));
    expect(await grid.door.buildSheets!([OTHER], { replaceEdited: false })).toMatchObject({ built: ["Other"] });
    expect(grid.names()).toEqual(["Other"]);
    expect(reading(grid.saved()).map(({ name }) => name)).toEqual(["Other"]);
  });

  it("takes away what it had made when it is stopped", async () => {
    const grid = open();
    const stopping = new AbortController();
    const progress = (done: number) => void (done === 1 && stopping.abort());
    const building = grid.door.buildSheets!([PAGE, OTHER], { replaceEdited: false, progress, signal: stopping.signal });
    await expect(building).rejects.toMatchObject({ name: "AbortError" });
    expect(grid.names()).toEqual(["Plan"]);
  });

  it("saves them with their charts, and what was typed in them since", async () => {
    const grid = open();
    await build(grid);
    grid.type("Summary", 4, "The bid was won.");
    grid.type("Plan", 1, "Open two hubs");
    const bytes = grid.saved();
    const [plan, summary, other] = reading(bytes);
    expect(plan?.rows[1]?.[0]?.raw).toBe("Open two hubs");
    expect(summary).toMatchObject({ name: "Summary", ours: { mark: "pack:summary" }, tables: [{ name: "Counts" }] });
    expect([summary?.rows[4]?.[0]?.raw, summary?.rows[6]?.[0] ?? null]).toEqual(["The bid was won.", null]);
    expect(other?.rows[1]?.[0]?.raw).toBe("as made");
    expect(partTexts(bytes)["xl/charts/chart1.xml"]).toContain("Reds");
  });

  it("saves a page that was in the file already in its own place", async () => {
    const first = open();
    await build(first);
    const again = open(first.saved());
    expect(await build(again)).toEqual({ built: ["Summary", "Other"], edited: [] });
    const bytes = again.saved();
    expect(reading(bytes).map(({ name }) => name)).toEqual(["Plan", "Summary", "Other"]);
    expect(Object.keys(partTexts(bytes)).filter((part) => /charts|tables/.test(part))).toHaveLength(2);
  });

  it("tells people's edits and not its own", async () => {
    const grid = open();
    const changes: CellsChanged[] = [];
    const stop = grid.door.onCellsChanged!((change) => void changes.push(change));
    await build(grid);
    await grid.door.applyPlan(
      {
        changes: [
          { sheet: "Plan", blocks: [{ row: 1, column: 3, values: [["ours"]] }], formats: [], columnWidths: [] },
        ],
      },
      { changes: [] },
    );
    expect(changes).toEqual([]);
    grid.type("Plan", 1, "Open two hubs");
    expect(changes).toEqual([{ sheet: "Plan", rows: [1, 1], columns: [0, 0] }]);
    stop();
    grid.type("Plan", 1, "Open three hubs");
    expect(changes).toHaveLength(1);
  });
});
