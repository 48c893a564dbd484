import type { NewSheet } from "../../src/core";
import { createExcelDoor } from "../../src/excel/excelDoor";
import type { ChartModel } from "../support/excel/chartModel";
import { DOTS } from "../adapters/pages";
import { openStandIn, type StandIn } from "../support/excel/openStandIn";

/** Large sheets take their time on a busy machine; no test is timed. */
jest.setTimeout(30_000);

const PLAN = {
  name: "Plan",
  rows: [
    ["Action", "Due"],
    ["Open a hub", "June"],
  ],
};
const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

const SUMMARY: NewSheet = {
  name: "Summary: board",
  mark: "pack:summary",
  values: [
    ["Summary"],
    ["=1+1", "3 June"],
    ["Priority", "Red", "Green"],
    ["Skills", 2, 3],
    ["Work", 0, 4],
    [],
    ["Notes"],
  ],
  formats: [{ ...block(0, 0, 1, 1), format: { bold: true, fontSizePoints: 14 } }],
  columnWidths: [{ column: 0, widthChars: 30 }],
  rowHeights: [
    { row: 0, heightPoints: 24 },
    { row: 1, heightPoints: 24 },
  ],
  frozenRows: 3,
  table: { name: "Status counts", block: block(2, 0, 3, 3) },
  charts: [
    {
      ...{ kind: "stackedBar", title: "Status", altText: "Two reds", categories: block(3, 0, 2, 1) },
      series: [
        { name: "Red", values: block(3, 1, 2, 1), colour: "#C00000" },
        { name: "Green", values: block(3, 2, 2, 1), colour: "#00803E" },
      ],
      anchor: block(8, 0, 12, 3),
    },
  ],
  links: [{ row: 0, column: 0, sheet: "Details", toRow: 2 }],
  inputs: [block(7, 0, 1, 2)],
  dataBars: [{ ...block(3, 1, 2, 1), colour: "#638EC6" }],
  names: [{ name: "Counts", block: block(2, 0, 3, 3) }],
  tabColour: "#1F3A5F",
  print: {
    ...{ isLandscape: true, pagesAcross: 1, repeatedRows: 3, breaksBefore: [8] },
    ...{ header: { right: "OFFICIAL" }, footer: { centre: "Page {page} of {pages}" } },
  },
};
const TABLE = { name: "Items", block: block(0, 0, 2, 1) };
const DETAILS: NewSheet = { name: "Details", mark: "pack:details", values: [["Details"], ["Action"], ["Open a hub"]] };

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

const names = ({ workbook }: StandIn): string[] => workbook.sheets.map(({ name }) => name);

async function built(sheets: readonly NewSheet[] = [SUMMARY, DETAILS], replaceEdited = false) {
  return createExcelDoor().buildSheets(sheets, { replaceEdited });
}

describe("buildSheets in Excel", () => {
  it("makes each sheet with all that was asked for, text staying text", async () => {
    const excel = openStandIn([PLAN]);
    expect(await built()).toEqual({ built: ["Summary board", "Details"], edited: [] });
    expect(names(excel)).toEqual(["Plan", "Summary board", "Details"]);
    expect(excel.workbook.swallowed).toEqual([]);
    const sheet = excel.workbook.sheet("Summary board");
    expect([sheet.cell(1, 0).value, sheet.cell(1, 1).value]).toEqual(["=1+1", "3 June"]);
    expect(sheet.cell(0, 0)).toMatchObject({ bold: true, fontSizePoints: 14 });
    expect(sheet.tables).toMatchObject([{ name: "Status_counts", block: block(2, 0, 3, 3) }]);
    expect([...sheet.heightPoints]).toEqual([
      [0, 24],
      [1, 24],
    ]);
    expect(sheet.links.get("A1")).toBe("'Details'!A3");
    expect(sheet.tabColour).toBe("#1F3A5F");
    const model = excel.host.model.sheetModel(sheet);
    expect(model.pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: 3,
    });
    expect(model.pageLayout.headersFooters.defaultForAllPages).toMatchObject({
      ...{ rightHeader: "OFFICIAL", centerFooter: "Page &P of &N" },
    });
    expect([model.horizontalPageBreaks.rows, model.freezePanes.rows]).toEqual([[8], 3]);
    expect(model.conditionalFormats).toMatchObject([{ block: block(3, 1, 2, 1) }]);
  });

  it("draws charts from the cells", async () => {
    const excel = openStandIn([PLAN]);
    await built();
    const [chart] = excel.host.model.sheetModel(excel.workbook.sheet("Summary board")).charts.items as [ChartModel];
    expect([chart.chartType, chart.title.text, chart.anchor]).toEqual(["BarStacked", "Status", block(8, 0, 12, 3)]);
    expect(chart.series.items).toMatchObject([
      { name: "Red", values: block(3, 1, 2, 1), categories: block(3, 0, 2, 1), hasDataLabels: true },
      { name: "Green", values: block(3, 2, 2, 1), categories: block(3, 0, 2, 1) },
    ]);
    expect(chart.series.items[0]?.format.fill.colour).toBe("#C00000");
    expect(chart.axes.categoryAxis.reversePlotOrder).toBe(true);
  });

  it("built twice, it takes the place of its own sheets and leaves a person's", async () => {
    const excel = openStandIn([{ name: "Details", rows: [["mine"]] }, PLAN]);
    expect((await built()).built).toEqual(["Summary board", "Details 2"]);
    excel.workbook.sheet("Summary board").name = "For the cabinet";
    excel.host.model.move(excel.workbook.sheet("For the cabinet"), 0);
    expect(await built()).toEqual({ built: ["For the cabinet", "Details 2"], edited: [] });
    expect(names(excel)).toEqual(["For the cabinet", "Details", "Plan", "Details 2"]);
    expect(excel.workbook.sheet("Details").cell(0, 0).value).toBe("mine");
    expect(excel.workbook.sheet("For the cabinet").tables).toMatchObject([{ name: "Status_counts" }]);
    expect(excel.workbook.sheet("For the cabinet").links.get("A1")).toBe("'Details 2'!A3");
  });

  it("keeps what people typed where they are meant to type", async () => {
    const excel = openStandIn([PLAN]);
    await built();
    excel.workbook.sheet("Summary board").enter(7, 1, "The bid was won.");
    expect((await built()).edited).toEqual([]);
    expect(excel.workbook.sheet("Summary board").cell(7, 1).value).toBe("The bid was won.");
  });

  it("leaves a sheet that was edited by hand and says where, until it may replace it", async () => {
    const excel = openStandIn([PLAN]);
    await built();
    excel.workbook.sheet("Details").enter(2, 0, "Open two hubs");
    expect(await built()).toEqual({
      built: ["Summary board"],
      edited: [{ mark: "pack:details", sheet: "Details", cells: [{ sheet: "Details", row: 2, column: 0 }] }],
    });
    expect(excel.workbook.sheet("Details").cell(2, 0).value).toBe("Open two hubs");
    expect((await built([SUMMARY, DETAILS], true)).edited).toEqual([]);
    expect(excel.workbook.sheet("Details").cell(2, 0).value).toBe("Open a hub");
  });

  it("leaves a sheet on which somebody commented or drew until it may replace it", async () => {
    const excel = openStandIn([PLAN], { sets: { ExcelApi: "1.13" } });
    await built();
    expect((await built()).edited).toEqual([]);
    const details = excel.workbook.sheet("Details");
    const edited = async () => (await built()).edited.map(({ sheet, cells }) => [sheet, cells.map(({ row }) => row)]);
    details.comments.push({ row: 2, column: 0 });
    excel.workbook.sheet("Summary board").comments.push({ row: 4, column: 1 });
    expect(await edited()).toEqual([
      ["Summary board", [4]],
      ["Details", [2]],
    ]);
    expect((await built([SUMMARY, DETAILS], true)).edited).toEqual([]);
    excel.host.model.sheetModel(excel.workbook.sheet("Details")).shapes.addImage(DOTS).name = "Picture 1";
    expect(await edited()).toEqual([["Details", [0]]]);
  });

  it("leaves the workbook as it was wherever Excel breaks off, or finishes what only had to be cleared away", async () => {
    const small: NewSheet = { name: "Small", mark: "pack:small", values: [["Small"], ["x"]], table: TABLE };
    for (let writes = 0, isDone = false; !isDone; writes += 1) {
      const excel = openStandIn([PLAN]);
      const door = createExcelDoor();
      await door.buildSheets([small], { replaceEdited: false });
      const id = excel.workbook.sheet("Small").id;
      excel.host.failAfterWrites(writes);
      const came = await door.buildSheets([small], { replaceEdited: false }).catch(door.toIssue);
      expect(names(excel)).toEqual(["Plan", "Small"]);
      expect(excel.workbook.sheet("Small").id === id).toBe("code" in came);
      isDone = excel.host.writes > 0 && !("code" in came) && excel.workbook.sheet("Small").tables[0]?.name === "Items";
    }
  });

  const POINTING = "='Summary board'!B4+1";
  const MINE = {
    name: "Mine",
    rows: [
      ["Reds", { raw: 3, formula: POINTING }],
      ["Other", { raw: 2, formula: "=1+1" }],
      [],
      [null, { raw: 1, formula: "=Details!A3" }],
    ],
  };
  const formulasOf = ({ workbook }: StandIn) => [0, 1, 3].map((row) => workbook.sheet("Mine").cell(row, 1).formula);

  it("built twice, what people wrote elsewhere still points to its sheets", async () => {
    const excel = openStandIn([PLAN, MINE]);
    await built();
    excel.workbook.names.push({ name: "Reds", target: { formula: "='Summary board'!$B$4" }, visible: true });
    const before = formulasOf(excel);
    const { id } = excel.workbook.sheet("Summary board");
    expect((await built()).built).toHaveLength(2);
    expect(excel.workbook.sheet("Summary board").id).not.toBe(id);
    expect(formulasOf(excel)).toEqual(before);
    expect(excel.workbook.names[0]?.target).toEqual({ formula: "='Summary board'!$B$4" });
  });

  it("does not put a formula back that somebody typed over while the pages were made", async () => {
    const excel = openStandIn([PLAN, MINE]);
    await built();
    const mine = excel.workbook.sheet("Mine");
    const progress = (done: number): void => {
      if (done === 1) mine.enter(0, 1, "Seen by the board");
    };
    await createExcelDoor().buildSheets([SUMMARY, DETAILS], { replaceEdited: false, progress });
    expect(mine.cell(0, 1)).toMatchObject({ value: "Seen by the board", formula: null });
    expect(formulasOf(excel)[2]).toBe("=Details!A3");
  });

  it("wherever Excel breaks off, what points to its sheets points there still", async () => {
    for (let writes = 0, isDone = false; !isDone; writes += 1) {
      const excel = openStandIn([PLAN, MINE]);
      const door = createExcelDoor();
      await door.buildSheets([DETAILS], { replaceEdited: false });
      const before = formulasOf(excel);
      excel.host.failAfterWrites(writes);
      const came = await door.buildSheets([DETAILS], { replaceEdited: false }).catch(door.toIssue);
      expect(formulasOf(excel)).toEqual(before);
      isDone = !("code" in came);
      expect(writes).toBeLessThan(60);
    }
  });

  it("does not take a page away that a formula on a protected sheet points to", async () => {
    const excel = openStandIn([PLAN, MINE, { name: "Locked", rows: [["x", { raw: 3, formula: POINTING }]] }]);
    await built();
    excel.workbook.sheet("Locked").isProtected = true;
    const door = createExcelDoor();
    const issue = await door.buildSheets([SUMMARY], { replaceEdited: false }).catch(door.toIssue);
    expect(issue).toMatchObject({ code: "host.sheet-protected", params: { sheet: "Locked" } });
    expect(names(excel)).toEqual(["Plan", "Mine", "Locked", "Summary board", "Details"]);
    expect(await door.buildSheets([DETAILS], { replaceEdited: false })).toMatchObject({ built: ["Details"] });
  });

  it("stops when asked to and leaves the workbook as it was", async () => {
    const excel = openStandIn([PLAN]);
    const stopping = new AbortController();
    const progress = jest.fn((done: number) => void (done === 1 && stopping.abort()));
    const building = createExcelDoor().buildSheets([SUMMARY, DETAILS], {
      ...{ replaceEdited: false, progress, signal: stopping.signal },
    });
    await expect(building).rejects.toMatchObject({ name: "AbortError" });
    expect(names(excel)).toEqual(["Plan"]);
    expect(progress.mock.calls).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it("takes away what a build left that never came to its end", async () => {
    const excel = openStandIn([PLAN]);
    await built([DETAILS]);
    excel.workbook.sheet("Details").name = "Being made 1";
    expect(await built()).toEqual({ built: ["Summary board", "Details"], edited: [] });
    expect(names(excel)).toEqual(["Plan", "Summary board", "Details"]);
  });

  it("says that a protected workbook takes no sheets", async () => {
    const excel = openStandIn([PLAN]);
    excel.workbook.isStructureProtected = true;
    const door = createExcelDoor();
    const issue = await door.buildSheets([DETAILS], { replaceEdited: false }).catch(door.toIssue);
    expect(issue).toMatchObject({ code: "host.workbook-protected" });
  });

  it("sends 2,000 items in requests below what Excel on the web takes", async () => {
    const excel = openStandIn([PLAN]);
    const line = Array.from({ length: 10 }, (_, column) => `Text ${column} `.repeat(40));
    await built([{ name: "Full plan", values: Array.from({ length: 2000 }, () => line) }]);
    const { syncs } = excel.host;
    expect(syncs.filter(({ error }) => error !== null)).toEqual([]);
    expect(syncs.reduce((most, { requestBytes }) => Math.max(most, requestBytes), 0)).toBeLessThan(4.3 * 1024 * 1024);
  });
});

describe("readWorkbook in Excel", () => {
  it("reads every visible sheet and knows its own", async () => {
    openStandIn([PLAN, { ...PLAN, name: "Kept", isHidden: true }]);
    await built();
    const progress = jest.fn();
    const { sheets } = await createExcelDoor().readWorkbook({ progress, withMerges: true });
    expect(sheets.map(({ name, ours }) => [name, ours?.mark])).toEqual([
      ["Plan", undefined],
      ["Summary board", "pack:summary"],
      ["Details", "pack:details"],
    ]);
    expect(sheets[1]?.ours?.inputs).toEqual([block(7, 0, 1, 2)]);
    expect(progress).toHaveBeenLastCalledWith(3, 3);
  });
});

describe("onCellsChanged in Excel", () => {
  it("tells people's own edits by sheet, rows and columns, and neither ours nor a coauthor's", async () => {
    const { host } = openStandIn([PLAN]);
    const changes: unknown[] = [];
    const door = createExcelDoor();
    const stop = door.onCellsChanged((change) => void changes.push(change));
    await settle();
    await built([DETAILS]);
    host.type({ sheet: "Plan", row: 1, column: 1, value: "July" });
    host.type({ sheet: "Plan", row: 1, column: 0, value: "theirs", isRemote: true });
    host.raiseChange("Plan", "4:6", "RowDeleted");
    host.raiseChange("Plan", "B2,D4:E5", "RangeEdited");
    await settle();
    const LAST_ROW = 1_048_575;
    expect(changes).toEqual([
      { sheet: "Plan", rows: [1, 1], columns: [1, 1] },
      { sheet: "Plan", rows: [3, LAST_ROW], columns: [0, 16_383] },
      { sheet: "Plan", rows: [1, 1], columns: [1, 1] },
      { sheet: "Plan", rows: [3, 4], columns: [3, 4] },
    ]);
    stop();
    host.type({ sheet: "Plan", row: 1, column: 1, value: "August" });
    await settle();
    expect(changes).toHaveLength(4);
  });
});
