import { cellOf, readGrid, readWorkbook } from "./support/reading";
import { MAIN, PLAIN_STYLES, workbookBytes, workbookParts, zipParts } from "./support/workbookBytes";

const t = (text: string) => `<si><t xml:space="preserve">${text}</t></si>`;

describe("readXlsx: values", () => {
  it.each([
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "Publish the offer"],
    ["rich text, joined", '<c r="A1" t="s"><v>1</v></c>', "By June 2018"],
    ["text without its phonetic reading", '<c r="A1" t="s"><v>2</v></c>', "課長"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t> two  spaces </t></is></c>', " two  spaces "],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>Red &amp; late</v></c>', "Red & late"],
    ["escaped characters", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', "a\rb_x0041_"],
    ["numeric entities and CDATA", '<c r="A1" t="inlineStr"><is><t>&#163;5<![CDATA[ <6]]></t></is></c>', "£5 <6"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["a number", '<c r="A1"><v>43190.5</v></c>', 43190.5],
    ["a number with an exponent", '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ["a day of a strict workbook", '<c r="A1" t="d"><v>2018-03-31T12:00:00</v></c>', 43190.5],
    ["a cell and a row without addresses", "<c><v>7</v></c>", 7],
  ])("reads %s", (_, cell, raw) => {
    const strings =
      t("Publish the offer") +
      "<si><r><t>By </t></r><r><rPr><b/></rPr><t>June 2018</t></r></si>" +
      '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh></si>';
    const row = cell.includes("r=") ? `<row r="1">${cell}</row>` : `<row>${cell}</row>`;
    const grid = readGrid(workbookBytes({ sheets: [{ name: "Plan", data: row }], strings }));
    expect(cellOf(grid, "A1")?.raw).toBe(raw);
  });

  it("keeps a sheet's place and leaves painted empty cells outside the used part out", () => {
    const styles = PLAIN_STYLES.replace(
      "</fills>",
      '<fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills>',
    ).replace("</cellXfs>", '<xf numFmtId="0" fontId="0" fillId="2" borderId="0"/></cellXfs>');
    const data =
      '<row r="3"><c r="B3"><v>1</v></c><c r="C3" s="1"/><c r="D3"><v>2</v></c><c r="Z3" s="1"/></row>' +
      '<row r="90"><c r="B90" s="1"/></row>';
    const grid = readGrid(workbookBytes({ sheets: [{ name: "Plan", data }], styles }));
    expect([grid.firstRow, grid.firstColumn, grid.rows.length, grid.rows[0]?.length]).toEqual([2, 1, 1, 3]);
    expect(cellOf(grid, "C3")).toMatchObject({ raw: null, fill: "#00B050" });
  });
});

describe("readXlsx: the sheet", () => {
  it("reads merges, hidden rows and columns, protection and hidden sheets", () => {
    const bytes = workbookBytes({
      sheets: [
        {
          name: "Plan &amp; more",
          before: '<cols><col min="2" max="3" width="0" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
          data: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
          after: '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
        { name: "Lists", state: "veryHidden" },
      ],
    });
    const { sheets } = readWorkbook(bytes);
    expect(sheets[0]).toMatchObject({
      name: "Plan & more",
      hiddenRows: [1],
      hiddenColumns: [1, 2],
      isProtected: true,
      isHidden: false,
      merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    });
    expect(sheets[1]).toMatchObject({ name: "Lists", isHidden: true, rows: [] });
  });

  it("reads elements with a namespace prefix, byte order marks and absolute targets", () => {
    const parts = workbookParts({ sheets: [{ name: "Plan" }] });
    parts["xl/worksheets/sheet1.xml"] =
      `\ufeff<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Due</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const rels = String(parts["xl/_rels/workbook.xml.rels"]);
    parts["xl/_rels/workbook.xml.rels"] = rels.replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml");
    expect(cellOf(readGrid(zipParts(parts)), "A1")?.raw).toBe("Due");
  });
});
