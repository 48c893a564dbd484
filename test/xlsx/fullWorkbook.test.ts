import type { CellFormat, SheetPlan } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { fullWorkbookParts } from "./support/fullWorkbook";
import { cellOf, codesOf, readGrid, readWorkbook, valueOf } from "./support/reading";
import { partText, partTexts, zipParts } from "./support/workbookBytes";

const BYTES = zipParts(fullWorkbookParts());
const RED: CellFormat = { fill: "#C00000", fontColour: "#FFFFFF", bold: true, horizontal: "center" };
const PLAN: SheetPlan = {
  changes: [
    {
      sheet: "Plan",
      blocks: [
        { row: 3, column: 3, values: [["Red"], ["Amber"], [null]] },
        { row: 2, column: 5, values: [["RAG reason"], ["Red: due 31 Dec 2017"], ["Amber: due in 10 days"], ["=late"]] },
      ],
      formats: [
        { row: 3, column: 3, rowCount: 1, columnCount: 1, format: RED },
        { row: 4, column: 3, rowCount: 1, columnCount: 1, format: { ...RED, fill: "#FFC000", fontColour: "#000000" } },
        { row: 2, column: 5, rowCount: 1, columnCount: 1, format: { bold: true } },
      ],
      columnWidths: [{ column: 5, widthChars: 60 }],
    },
  ],
};
const WRITTEN = valueOf(applyPlanToXlsx(BYTES, PLAN));

/** Where each part's compressed bytes stand, as the zip's directory has it, without the offsets. */
function directoryOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const records: string[] = [];
  for (let at = view.getUint32(end + 16, true); at < end;) {
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    records.push(
      Buffer.from(bytes.slice(at, at + 42)).toString("hex") + Buffer.from(bytes.slice(at + 46, at + length)).toString(),
    );
    at += length;
  }
  return records;
}

describe("applyPlanToXlsx on a workbook with everything", () => {
  const before = partTexts(BYTES);
  const after = partTexts(WRITTEN);
  const changed = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"];

  it("has at least 30 parts, and the same ones in the same order afterwards", () => {
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it.each(Object.keys(before).filter((name) => !changed.includes(name)))("leaves %s byte for byte", (name) => {
    expect(after[name]).toBe(before[name]);
  });

  it("leaves the directory's record of each other part, its time among it, as it was", () => {
    const others = (records: string[]) => records.filter((record) => !changed.some((name) => record.endsWith(name)));
    expect(others(directoryOf(WRITTEN))).toEqual(others(directoryOf(BYTES)));
    expect(directoryOf(WRITTEN).map((record) => record.slice(24, 32))).toEqual(
      directoryOf(BYTES).map((record) => record.slice(24, 32)),
    );
  });

  it("asks for calculation and changes nothing else of the workbook part", () => {
    expect(after["xl/workbook.xml"]).toBe(
      before["xl/workbook.xml"]?.replace('<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'),
    );
  });

  it("keeps every style there was at its number", () => {
    const xfs = (text = "") => /<cellXfs[^>]*>(?<xfs>.*)<\/cellXfs>/.exec(text)?.groups?.["xfs"] ?? "";
    expect(xfs(after["xl/styles.xml"]).startsWith(xfs(before["xl/styles.xml"]))).toBe(true);
    const count = (text: string) => text.split("<xf ").length - 1;
    expect(after["xl/styles.xml"]).toContain(`<cellXfs count="${count(xfs(after["xl/styles.xml"]))}">`);
  });

  it("keeps borders, protection and alignment of a cell that changes colour", () => {
    expect(after["xl/styles.xml"]).toContain(
      'borderId="1" xfId="0" applyBorder="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" horizontal="center"/><protection locked="0"/></xf>',
    );
  });

  it("shows our column where the sheet hides all to its right, and hides the others still", () => {
    expect(after["xl/worksheets/sheet1.xml"]).toContain(
      '<col min="6" max="6" width="60.7109375" customWidth="1"/><col min="7" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
    );
  });

  it("changes nothing in the sheet's text but the places it writes", () => {
    const rest = (text = "") =>
      text.replace(/<dimension[^>]*>|<cols>.*<\/cols>|<c r="(?:D[45]|F\d)"[^>/]*(?:\/>|>.*?<\/c>)| spans="[^"]*"/g, "");
    expect(rest(after["xl/worksheets/sheet1.xml"])).toBe(rest(before["xl/worksheets/sheet1.xml"]));
  });

  it("reads back as it was, but for what was written", () => {
    const [plan, ...others] = readWorkbook(WRITTEN).sheets;
    const [was, ...othersWere] = readWorkbook(BYTES).sheets;
    expect(others).toEqual(othersWere);
    expect({ ...plan, rows: [], hiddenColumns: [] }).toEqual({ ...was, rows: [], hiddenColumns: [] });
    const ours = new Set(["3:3", "4:3", "2:5", "3:5", "4:5", "5:5"]);
    plan?.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!ours.has(`${r}:${c}`)) expect(cell).toEqual(was?.rows[r]?.[c] ?? null);
      }),
    );
    expect(cellOf(readGrid(WRITTEN), "D4")).toMatchObject({ raw: "Red", fill: "#C00000" });
    expect(cellOf(readGrid(WRITTEN), "F6")).toMatchObject({ raw: "=late", text: "=late" });
  });

  it("gives the same bytes for the same input, and changes nothing the second time", () => {
    expect(valueOf(applyPlanToXlsx(BYTES, PLAN))).toEqual(WRITTEN);
    expect(valueOf(applyPlanToXlsx(WRITTEN, PLAN))).toBe(WRITTEN);
  });

  it("refuses to change a table's heading, so that Excel need not repair the file", () => {
    const heading = {
      sheet: "Figures",
      blocks: [{ row: 0, column: 1, values: [["RAG"]] }],
      formats: [],
      columnWidths: [],
    };
    expect(codesOf(applyPlanToXlsx(BYTES, { changes: [heading] }))).toEqual(["host.table-heading"]);
    expect(partText(WRITTEN, "xl/tables/table1.xml")).toContain('name="Open"');
  });
});
