import {
  parseIsoDate,
  type CellContent,
  type ChartKind,
  type IsoDate,
  type NewChart,
  type NewSheet,
} from "../../src/core";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { cellOf, readGrid, readWorkbook } from "./support/reading";
import { partText, partTexts } from "./support/workbookBytes";

const day = (text: string): IsoDate => parseIsoDate(text) as IsoDate;
const sheet = (more: Partial<NewSheet> = {}): NewSheet => ({
  name: "Plan",
  values: [["Action"], ["Open a hub"]],
  ...more,
});

const ONE_CELL = { row: 1, column: 0, rowCount: 1, columnCount: 1 };

function chartOver(kind: ChartKind): NewChart {
  return {
    ...{
      kind,
      title: "Reds & ambers",
      altText: "Two reds",
      anchor: { row: 4, column: 0, rowCount: 10, columnCount: 4 },
    },
    categories: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
    series: [{ name: "Red", values: { row: 1, column: 1, rowCount: 2, columnCount: 1 }, colour: "#C00000" }],
  };
}

describe("writeNewXlsx", () => {
  it.each<[string, CellContent, unknown, string]>([
    ["text", "Open a hub", "Open a hub", "Open a hub"],
    ["text like a formula", "=1+1", "=1+1", "=1+1"],
    ["text with what XML cannot hold", "a\u0001\r_x0041_", "a\u0001\r_x0041_", "a\u0001\r_x0041_"],
    ["a number", 1234.5, 1234.5, "1234.5"],
    ["yes or no", false, false, "FALSE"],
    ["a day", { date: day("2018-03-31") }, 43190, "31/03/2018"],
  ])("writes %s", (_, content, raw, text) => {
    const cell = cellOf(readGrid(writeNewXlsx([sheet({ values: [["x", content]] })])), "B1");
    expect(cell).toMatchObject({ raw, text });
    expect(cell).not.toHaveProperty("formula");
  });

  it("gives the same bytes for the same sheets", () => {
    expect(writeNewXlsx([sheet()])).toEqual(writeNewXlsx([sheet()]));
  });

  it("lays formats over cells, the empty ones too", () => {
    const formats = [{ row: 0, column: 0, rowCount: 1, columnCount: 2, format: { fill: "#1F3864", bold: true } }];
    const grid = readGrid(writeNewXlsx([sheet({ values: [["Action"], [null, "x"]], formats })]));
    expect([cellOf(grid, "A1")?.fill, cellOf(grid, "B1")?.fill, cellOf(grid, "B2")?.fill]).toEqual([
      "#1F3864",
      "#1F3864",
      undefined,
    ]);
  });

  it("makes names that Excel takes", () => {
    const names = ["Plan: [2018/19]", "plan 2018 19", "'", "x".repeat(40), "X".repeat(40), "History"];
    const { sheets } = readWorkbook(writeNewXlsx(names.map((name) => sheet({ name }))));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Plan 2018 19",
      "plan 2018 19 2",
      "Sheet",
      "x".repeat(31),
      `${"X".repeat(29)} 2`,
      "History 2",
    ]);
  });

  it("makes a table whose headings agree with its cells", () => {
    const values = [["Due\ndate", "", "due\nDATE", 7], ["x"]];
    const block = { row: 0, column: 0, rowCount: 1, columnCount: 4 };
    const bytes = writeNewXlsx([
      sheet({ values, table: { name: "RAG1", block } }),
      sheet({ table: { name: "rag1_", block } }),
    ]);
    const grid = readGrid(bytes);
    expect(grid.rows[0]?.map((cell) => cell?.raw)).toEqual(["Due\ndate", "Column2", "due\nDATE2", "7"]);
    expect(grid.tables).toEqual([{ name: "RAG1_", block: { ...block, rowCount: 2 } }]);
    expect(readWorkbook(bytes).sheets[1]?.tables[0]?.name).toBe("rag1__2");
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="1" name="Due_x000a_date"/>');
  });

  it("keeps the schema's order in a sheet with everything, and names the rows that repeat", () => {
    const bytes = writeNewXlsx([
      sheet({
        name: "Board's plan",
        columnWidths: [{ column: 1, widthChars: 40 }],
        rowHeights: [{ row: 0, heightPoints: 30 }],
        frozenRows: 1,
        table: { name: "Items", block: { row: 0, column: 0, rowCount: 2, columnCount: 1 } },
        print: {
          ...{ isLandscape: true, pagesAcross: 1, repeatedRows: 1, breaksBefore: [1] },
          ...{ header: { left: "A & B" }, footer: { right: "Page {page} of {pages}" } },
        },
        charts: [chartOver("line")],
        links: [{ row: 0, column: 0, sheet: "Board's plan" }],
        dataBars: [{ ...ONE_CELL, colour: "#638EC6" }],
        tabColour: "#1F3A5F",
      }),
    ]);
    const elements = [...partText(bytes, "xl/worksheets/sheet1.xml").matchAll(/<(?<name>[a-zA-Z]+)/g)];
    const top = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "conditionalFormatting",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "drawing",
      "tableParts",
    ];
    expect(elements.map((match) => match.groups?.["name"]).filter((name) => top.includes(name ?? ""))).toEqual(top);
    const xml = partText(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      "<oddHeader>&amp;LA &amp;&amp; B</oddHeader><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter>",
    );
    expect(xml).toContain('<tabColor rgb="FF1F3A5F"/>');
    expect(partText(bytes, "xl/workbook.xml")).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Board''s plan'!$1:$1</definedName>",
    );
  });

  it("states title and language, and puts the list of types first", () => {
    const bytes = writeNewXlsx([sheet()], "Plan & board");
    expect(Object.keys(partTexts(bytes))[0]).toBe("[Content_Types].xml");
    expect(partText(bytes, "docProps/core.xml")).toContain("<dc:title>Plan &amp; board</dc:title><dc:language>en-GB");
  });

  it.each<[ChartKind, string, string]>([
    ["stackedBar", '<c:barDir val="bar"/><c:grouping val="stacked"/>', "maxMin"],
    ["bar", '<c:barDir val="bar"/><c:grouping val="clustered"/>', "maxMin"],
    ["column", '<c:barDir val="col"/><c:grouping val="clustered"/>', "minMax"],
    ["stackedColumn", '<c:barDir val="col"/><c:grouping val="stacked"/>', "minMax"],
    ["line", '<c:lineChart><c:grouping val="standard"/>', "minMax"],
  ])("draws a chart of kind %s from its cells, with what stands in them", (kind, plot, order) => {
    const values = [["Priority"], ["Skills & work", 2], [{ date: day("2018-03-31") }, null]];
    const bytes = writeNewXlsx([sheet({ name: "It's", values, charts: [chartOver(kind)] })]);
    const chart = partText(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain(plot);
    expect(chart).toContain(`<c:orientation val="${order}"/>`);
    expect(chart).toContain("<c:f>'It''s'!$A$2:$A$3</c:f>");
    expect(chart).toContain(
      '<c:pt idx="0"><c:v>Skills &amp; work</c:v></c:pt><c:pt idx="1"><c:v>31/03/2018</c:v></c:pt>',
    );
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>2</c:v></c:pt></c:numCache>');
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain('descr="Two reds" title="Reds &amp; ambers"');
    const types = partText(bytes, "[Content_Types].xml");
    for (const part of Object.keys(partTexts(bytes)).filter((name) => /charts|drawings\/d|worksheets\/s/.test(name))) {
      expect(types).toContain(`PartName="/${part}"`);
    }
  });

  it("leads links to sheets under the names they got", () => {
    const bytes = writeNewXlsx([
      sheet({ name: "Notes: all", links: [{ row: 0, column: 0, sheet: "Plan/A", toRow: 4, toColumn: 1 }] }),
      sheet({ name: "Plan/A" }),
    ]);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("location=\"'Plan A'!B5\"");
  });
});
