/**
 * The grid calculates through a MessageChannel, which jsdom has not.
 *
 * @jest-environment node
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt, type IsoDate, type NewSheet, type SheetPlan } from "../../src/core";
import { applyPlanToUniver } from "../../src/workbench/applyPlanToUniver";
import { newWorkbook } from "../../src/workbench/newWorkbook";
import { openInGrid, readFile } from "../../src/workbench/openInGrid";
import { readUniverWorkbook } from "../../src/workbench/readUniverSheet";
import { saveWorkbook } from "../../src/workbench/saveWorkbook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { univerDoor } from "../../src/workbench/univerDoor";
import { readKeptSettings } from "../../src/xlsx/settings/keptSettings";
import { emptyGrid } from "./headlessGrid";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/action-plan.xlsx");

function open(bytes: Uint8Array) {
  const grid = emptyGrid();
  const read = readFile(bytes, "plan.xlsx");
  if (!read.ok) throw new Error("the test's file is unreadable");
  const opened = openInGrid(grid, { ...read.value, bytes, room: 900 });
  const workbook = grid.api.getActiveWorkbook()!;
  return {
    workbook,
    sheet: workbook.getActiveSheet(),
    shown: () => readUniverWorkbook(workbook.getWorkbook()).sheets[0]!,
    apply: (plan: SheetPlan) => applyPlanToUniver(grid.univer.__getInjector(), workbook.getWorkbook(), plan),
    save: () => saveWorkbook(grid, opened),
    /** The first sheet of the saved file. */
    saved() {
      const result = saveWorkbook(grid, opened);
      if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
      const again = readXlsx(result.value.bytes, "plan.xlsx");
      if (!again.ok) throw new Error("the saved file is unreadable");
      return again.value.sheets[0]!;
    },
  };
}

function file(sheet: Partial<NewSheet>): Uint8Array {
  return writeNewXlsx([{ name: "Plan", values: [], ...sheet }]);
}

describe("openInGrid", () => {
  it.each<[string, () => Uint8Array]>([
    ["the sample", () => new Uint8Array(readFileSync(SAMPLE))],
    ["a new workbook", newWorkbook],
    [
      "days, numbers, text that looks like more",
      () => file({ values: [["0123", "=1+1", 5, true, "TRUE"], [{ date: "2026-03-31" as IsoDate }]] }),
    ],
  ])("shows every cell of %s as the file has it", (_, bytes) => {
    const read = readXlsx(bytes(), "plan.xlsx");
    const sheets = readUniverWorkbook(open(bytes()).workbook.getWorkbook()).sheets;
    if (!read.ok) throw new Error("unreadable");
    read.value.sheets.forEach((expected, index) => {
      const shown = sheets[index]!;
      expect(shown.name).toBe(expected.name);
      expect(shown.merges).toEqual(expected.merges);
      expect(shown.hiddenRows).toEqual(expected.hiddenRows);
      expect(shown.hiddenColumns).toEqual(expected.hiddenColumns);
      expected.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const [at, across] = [expected.firstRow + r, expected.firstColumn + c];
          expect(cellAt(shown, at, across)?.raw ?? null).toEqual(cell?.raw ?? null);
          if (cell?.raw !== null) expect(cellAt(shown, at, across)?.text ?? "").toBe(cell?.text ?? "");
        });
      });
    });
  });
});

describe("saveWorkbook", () => {
  it("gives back the very bytes where nothing was changed", () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    const saved = open(bytes).save();
    expect(saved.ok && Buffer.compare(saved.value.bytes, bytes)).toBe(0);
  });

  it("saves what was typed, cleared and written by us", () => {
    const { sheet, apply, saved } = open(
      file({
        values: [
          ["Action", "RAG"],
          ["Open a hub", "old"],
          ["Hire a lead", "x"],
        ],
      }),
    );
    sheet.getRange("A2").setValue("Open two hubs");
    sheet.getRange("B3").clearContent();
    apply({
      changes: [
        {
          sheet: "Plan",
          blocks: [{ row: 1, column: 2, values: [["=not a formula"], [{ date: "2026-03-31" as IsoDate }]] }],
          formats: [{ row: 1, column: 1, rowCount: 2, columnCount: 1, format: { fill: "#C6EFCE", bold: true } }],
          columnWidths: [{ column: 2, widthChars: 30 }],
        },
      ],
    });
    const after = saved();
    expect(after.rows.slice(1).map((row) => row.map((cell) => cell?.raw ?? null))).toEqual([
      ["Open two hubs", "old", "=not a formula"],
      ["Hire a lead", null, 46112],
    ]);
    expect(cellAt(after, 2, 2)?.numberFormat).toBe("dd/mm/yyyy");
    expect(cellAt(after, 1, 2)?.formula).toBeUndefined();
    expect(cellAt(after, 1, 1)?.fill).toBe("#C6EFCE");
  });

  it("saves a typed formula as the value it shows, and counts it", async () => {
    const { sheet, workbook, save, saved } = open(file({ values: [[2, 3]] }));
    sheet.getRange("C1").setFormula("=A1+B1");
    await new Promise((calculated) => setTimeout(calculated, 500));
    expect(workbook.getActiveSheet().getRange("C1").getValue()).toBe(5);
    expect(save()).toMatchObject({ ok: true, value: { formulasAsValues: 1 } });
    expect(cellAt(saved(), 0, 2)).toMatchObject({ raw: 5 });
  });
});

describe("the settings of a workbook", () => {
  it("are saved with it and there again when it is opened, each workbook's its own", async () => {
    const grid = emptyGrid();
    const openBytes = (bytes: Uint8Array) => {
      const read = readFile(bytes, "plan.xlsx");
      if (!read.ok) throw new Error("the test's file is unreadable");
      return openInGrid(grid, { ...read.value, bytes, room: 900 });
    };
    const door = univerDoor(grid);
    const first = openBytes(new Uint8Array(readFileSync(SAMPLE)));
    expect(await door.readSetting("refresh")).toBeNull();
    await door.writeSetting("refresh", { preset: "one-month" });
    await door.writeSetting("gone", 1);
    await door.writeSetting("gone", null);
    const saved = saveWorkbook(grid, first);
    if (!saved.ok) throw new Error("not saved");
    openBytes(newWorkbook());
    expect(await door.readSetting("refresh")).toBeNull();
    openBytes(saved.value.bytes);
    expect(await door.readSetting("refresh")).toEqual({ preset: "one-month" });
    expect([...readKeptSettings(saved.value.bytes).keys()]).toEqual(["refresh"]);
  });
});
