import { parseIsoDate, type CellContent, type FormatRun, type IsoDate, type SheetPlan } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { cellOf, codesOf, readGrid, valueOf } from "./support/reading";
import {
  MAIN,
  partText,
  PLAIN_STYLES,
  workbookBytes,
  workbookParts,
  zipParts,
  type SheetSource,
  type WorkbookSource,
} from "./support/workbookBytes";

const day = (text: string): CellContent => ({ date: parseIsoDate(text) as IsoDate });
const put = (address: [number, number], values: CellContent[][], formats: FormatRun[] = []): SheetPlan => ({
  changes: [{ sheet: "Plan", blocks: [{ row: address[0], column: address[1], values }], formats, columnWidths: [] }],
});
const written = (
  source: Partial<WorkbookSource> & { sheet?: Omit<SheetSource, "name"> },
  plan: SheetPlan,
): Uint8Array =>
  valueOf(applyPlanToXlsx(workbookBytes({ sheets: [{ name: "Plan", ...source.sheet }], ...source }), plan));
const sheetOf = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");
const dataOf = (bytes: Uint8Array) => /<(?:x:)?sheetData>.*<\/(?:x:)?sheetData>/s.exec(sheetOf(bytes))?.[0];

const STYLES = PLAIN_STYLES.replace(
  "</cellXfs>",
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>',
).replace('<cellXfs count="1">', '<cellXfs count="3">');

describe("applyPlanToXlsx: dates", () => {
  it.each<[string, Partial<WorkbookSource>, number]>([
    ["the 1900 system", {}, 43190],
    ["the 1904 system", { beforeSheets: '<workbookPr date1904="1"/>' }, 41728],
  ])("writes a day as a number of %s with a format that shows it", (_, source, raw) => {
    const cell = cellOf(readGrid(written(source, put([0, 0], [[day("2018-03-31")]]))), "A1");
    expect(cell).toMatchObject({ raw, text: "31/03/2018", numberFormat: "dd/mm/yyyy" });
  });

  it("keeps a cell's own way of showing days, and takes the plan's where it has one", () => {
    const sheet = { data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' };
    const own = written({ styles: STYLES, sheet }, put([0, 0], [[day("2018-03-31")]]));
    expect(dataOf(own)).toContain('<c r="A1" s="1"><v>43190</v></c>');
    const run = { row: 0, column: 0, rowCount: 1, columnCount: 1, format: { numberFormat: "d mmm yyyy" } };
    const planned = written({ styles: STYLES, sheet }, put([0, 0], [[day("2018-03-31")]], [run]));
    expect(cellOf(readGrid(planned), "A1")?.text).toBe("31 Mar 2018");
  });
});

describe("applyPlanToXlsx: places", () => {
  it.each<[string, Omit<SheetSource, "name">, SheetPlan, string]>([
    [
      "an empty sheet",
      { xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
      put([1, 1], [[5]]),
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    ],
    [
      "an empty row",
      { data: '<row r="1" ht="20"/>' },
      put([0, 1], [[5, 6]]),
      '<row r="1" ht="20"><c r="B1"><v>5</v></c><c r="C1"><v>6</v></c></row>',
    ],
    [
      "between cells",
      { data: '<row r="1"><c r="A1"/><c r="D1"/></row>' },
      put([0, 1], [[5, 6]]),
      '<c r="A1"/><c r="B1"><v>5</v></c><c r="C1"><v>6</v></c><c r="D1"/>',
    ],
    [
      "between rows",
      { data: '<row r="1"/><row r="9"/>' },
      put([3, 0], [[5], [6]]),
      '<row r="1"/><row r="4"><c r="A4"><v>5</v></c></row><row r="5"><c r="A5"><v>6</v></c></row><row r="9"/>',
    ],
    [
      "cells and rows without addresses",
      { data: "<row><c><v>1</v></c><c><v>2</v></c></row><row/>" },
      put([0, 1], [[5, 6], [7]]),
      '<row><c><v>1</v></c><c r="B1"><v>5</v></c><c r="C1"><v>6</v></c></row><row><c r="B2"><v>7</v></c></row>',
    ],
    [
      "spans in several stretches",
      { data: '<row r="1" spans="1:2 4:5"><c r="A1"/></row>' },
      put([0, 5], [[5]]),
      '<row r="1"><c r="A1"/><c r="F1">',
    ],
    [
      "a row's own style",
      { data: '<row r="1" s="2" customFormat="1"/>' },
      put([0, 0], [[5]]),
      '<c r="A1" s="2"><v>5</v></c>',
    ],
    [
      "a column's own style",
      { before: '<cols><col min="1" max="3" width="9" style="2"/></cols>' },
      put([0, 1], [[5]]),
      '<c r="B1" s="2"><v>5</v></c>',
    ],
    [
      "a cell cleared, its look kept",
      { data: '<row r="1"><c r="A1" s="2" t="str" cm="1"><v>x</v></c></row>' },
      put([0, 0], [[""]]),
      '<c r="A1" s="2"/>',
    ],
    [
      "cells of a leftover hidden under a merge",
      {
        data: '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row>',
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
      put([0, 0], [[5, ""]]),
      '<c r="A1"><v>5</v></c><c r="B1"><v>1</v></c>',
    ],
  ])("writes into %s", (_, sheet, plan, xml) => {
    expect(dataOf(written({ sheet, styles: STYLES }, plan))).toContain(xml);
  });

  it("writes with the sheet's own prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const plan = put([0, 1], [["Red"]]);
    const wide = {
      changes: plan.changes.map((change) => ({ ...change, columnWidths: [{ column: 1, widthChars: 30 }] })),
    };
    const bytes = written({ sheet: { xml } }, wide);
    expect(sheetOf(bytes)).toContain(
      '<x:dimension ref="A1:B1"/><x:cols><x:col min="2" max="2" width="30.7109375" customWidth="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"/><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">Red</x:t></x:is></x:c></x:row>',
    );
    expect(cellOf(readGrid(bytes), "B1")?.raw).toBe("Red");
  });

  it("refuses a cell that somebody's array formula fills", () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const result = applyPlanToXlsx(workbookBytes({ sheets: [{ name: "Plan", data }] }), put([1, 0], [[9]]));
    expect(codesOf(result)).toEqual(["host.formula-in-the-way"]);
  });

  it("keeps line ends, byte order mark and UTF-16 of a part", () => {
    const xml = `\ufeff<worksheet xmlns="${MAIN}">\r\n<sheetData>\r\n<row r="1"><c r="A1" t="inlineStr"><is><t>café</t></is></c></row>\r\n</sheetData>\r\n</worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(xml, "utf16le"));
    const bytes = zipParts({ ...workbookParts({ sheets: [{ name: "Plan" }] }), "xl/worksheets/sheet1.xml": utf16 });
    const after = partText(valueOf(applyPlanToXlsx(bytes, put([0, 1], [[5]]))), "xl/worksheets/sheet1.xml");
    expect(after.replace(/\0/g, "")).toContain("</row>\r\n</sheetData>");
    expect(readGrid(valueOf(applyPlanToXlsx(bytes, put([0, 1], [[5]])))).rows[0]?.map((cell) => cell?.raw)).toEqual([
      "café",
      5,
    ]);
  });
});

describe("applyPlanToXlsx: column widths", () => {
  const widths = (cols: string, ...wanted: [number, number][]) => {
    const columnWidths = wanted.map(([column, widthChars]) => ({ column, widthChars }));
    const before = cols === "" ? "" : `<cols>${cols}</cols>`;
    const plan = { changes: [{ sheet: "Plan", blocks: [], formats: [], columnWidths }] };
    return /<cols>(?<cols>.*)<\/cols>/.exec(sheetOf(written({ sheet: { before } }, plan)))?.groups?.["cols"] ?? "";
  };

  it.each<[string, string, [number, number][], string]>([
    ["a wide column as it is", '<col min="1" max="1" width="50"/>', [[0, 20]], '<col min="1" max="1" width="50"/>'],
    ["the default where that is enough", "", [[0, 8]], ""],
    ["a column none describes", "", [[2, 20]], '<col min="3" max="3" width="20.7109375" customWidth="1"/>'],
    [
      "the middle of a run",
      '<col min="1" max="5" width="9" style="3" bestFit="1"/>',
      [[2, 20]],
      '<col min="1" max="2" width="9" style="3" bestFit="1"/><col min="3" max="3" width="20.7109375" style="3" bestFit="1" customWidth="1"/><col min="4" max="5" width="9" style="3" bestFit="1"/>',
    ],
    [
      "a hidden column, shown",
      '<col min="2" max="2" width="30" hidden="1" outlineLevel="1"/>',
      [[1, 20]],
      '<col min="2" max="2" width="30" outlineLevel="1" customWidth="1"/>',
    ],
    [
      "one before a run and its first",
      '<col min="4" max="16384" width="0" hidden="1"/>',
      [
        [2, 20],
        [3, 20],
      ],
      '<col min="3" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="20.7109375" customWidth="1"/><col min="5" max="16384" width="0" hidden="1"/>',
    ],
  ])("leaves or makes %s", (_, cols, wanted, expected) => {
    expect(widths(cols, ...wanted)).toBe(expected);
  });
});

describe("applyPlanToXlsx: looks", () => {
  it.each<[string, string]>([
    ["an empty styles part", ""],
    ["lists that are empty", '<fonts count="0"/><fills count="0"/><cellXfs count="0"/>'],
  ])("starts from %s with what Excel expects first", (_, styles) => {
    const run = { row: 0, column: 0, rowCount: 1, columnCount: 1, format: { fill: "#C00000", bold: true } };
    const bytes = written({ styles }, put([0, 0], [["Red"]], [run]));
    const part = partText(bytes, "xl/styles.xml");
    expect(part).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    );
    expect(part).toMatch(/<fonts.*<fills.*<borders.*<cellXfs count="2">/s);
    expect(cellOf(readGrid(bytes), "A1")).toMatchObject({ raw: "Red", fill: "#C00000" });
  });

  it("uses the styles it appended before, so that refreshing for years does not fill the part", () => {
    const format = (fill: string) => [{ row: 0, column: 0, rowCount: 1, columnCount: 1, format: { fill, bold: true } }];
    const red = written({}, put([0, 0], [["Red"]], format("#C00000")));
    const green = valueOf(applyPlanToXlsx(red, put([0, 0], [["Green"]], format("#00B050"))));
    const again = valueOf(applyPlanToXlsx(green, put([0, 0], [["Red"]], format("#C00000"))));
    expect(partText(again, "xl/styles.xml")).toBe(partText(green, "xl/styles.xml"));
    expect(dataOf(again)).toBe(dataOf(red));
  });

  it("takes a fill and a font colour away", () => {
    const at = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const red = written({}, put([0, 0], [["Red"]], [{ ...at, format: { fill: "#C00000", fontColour: "#FFFFFF" } }]));
    const plain = valueOf(
      applyPlanToXlsx(red, put([0, 0], [["Red"]], [{ ...at, format: { fill: null, fontColour: null } }])),
    );
    expect(cellOf(readGrid(plain), "A1")).not.toHaveProperty("fill");
  });
});
