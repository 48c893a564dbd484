import type { SheetPlan, ValueBlock } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { cellOf, codesOf, readGrid, valueOf } from "./support/reading";
import { partText, workbookBytes, type SheetSource } from "./support/workbookBytes";

const plan = (blocks: readonly ValueBlock[], sheet = "Plan"): SheetPlan => ({
  changes: [{ sheet, blocks, formats: [], columnWidths: [] }],
});
const write = (sheet: Omit<SheetSource, "name">, blocks: readonly ValueBlock[]) =>
  applyPlanToXlsx(workbookBytes({ sheets: [{ name: "Plan", ...sheet }] }), plan(blocks));

const DATA =
  '<row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>Action</t></is></c><c r="B1"><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><f>B1+1</f><v>2</v></c></row>';

describe("applyPlanToXlsx", () => {
  it("writes into the cells it is given and leaves the rest of the sheet's text as it was", () => {
    const written = valueOf(
      write({ data: DATA, before: '<dimension ref="A1:B4"/>' }, [
        { row: 0, column: 2, values: [["RAG"], ["Red"]] },
        { row: 3, column: 1, values: [[true, null, 12.5]] },
      ]),
    );
    const text = (content: string) => `t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
    expect(partText(written, "xl/worksheets/sheet1.xml")).toContain(
      '<dimension ref="A1:D4"/><sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Action</t></is></c>' +
        `<c r="B1"><v>1</v></c><c r="C1" ${text("RAG")}</row><row r="2"><c r="C2" ${text("Red")}</row>` +
        '<row r="4"><c r="A4"><f>B1+1</f><v>2</v></c><c r="B4" t="b"><v>1</v></c><c r="D4"><v>12.5</v></c></row></sheetData>',
    );
  });

  it.each(["=1+1", "+44 20", "-", "@lead", "_x0041_", " a\n\tb ", "a\rb\u0001", "<b>&amp;</b>", "\ud83d", "😀"])(
    "writes %j as text and nothing else",
    (content) => {
      const grid = readGrid(valueOf(write({ data: DATA }, [{ row: 1, column: 0, values: [[content]] }])));
      expect(cellOf(grid, "A2")).toMatchObject({ raw: content, text: content });
      expect(cellOf(grid, "A2")).not.toHaveProperty("formula");
    },
  );

  it("gives the very same bytes back where everything stands there already", () => {
    const bytes = workbookBytes({ sheets: [{ name: "Plan", data: DATA }] });
    const same = plan([{ row: 0, column: 0, values: [["Action", 1, ""]] }]);
    expect(valueOf(applyPlanToXlsx(bytes, same))).toBe(bytes);
  });

  it.each<[string, Omit<SheetSource, "name">, ValueBlock]>([
    ["host.formula-in-the-way", { data: DATA }, { row: 3, column: 0, values: [["Red"]] }],
    ["host.sheet-protected", { after: '<sheetProtection sheet="1"/>' }, { row: 0, column: 0, values: [["Red"]] }],
    [
      "host.merged-cell",
      { data: DATA, after: '<mergeCells count="1"><mergeCell ref="C1:C3"/></mergeCells>' },
      { row: 1, column: 2, values: [["Red"]] },
    ],
    ["host.text-too-long", {}, { row: 0, column: 0, values: [["a".repeat(32768)]] }],
  ])("refuses with %s", (code, sheet, block) => {
    expect(codesOf(write(sheet, [block]))).toEqual([code]);
  });
});
