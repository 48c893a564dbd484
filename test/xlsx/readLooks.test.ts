import { cellOf, readGrid } from "./support/reading";
import { fullWorkbookParts } from "./support/fullWorkbook";
import { PLAIN_STYLES, workbookBytes, workbookParts, zipParts } from "./support/workbookBytes";

/** A workbook whose cell A1 has the one style that `fill`, `font` and `numFmt` make. */
function styled(
  style: { fill?: string; font?: string; numFmt?: string; id?: number; more?: string },
  cell = "<v>1</v>",
) {
  const {
    fill = '<fill><patternFill patternType="none"/></fill>',
    font = "<font/>",
    numFmt = "",
    id = 0,
    more = "",
  } = style;
  const styles =
    (numFmt === "" ? "" : `<numFmts count="1"><numFmt numFmtId="164" formatCode="${numFmt}"/></numFmts>`) +
    PLAIN_STYLES.replace("</fonts>", `${font}</fonts>`)
      .replace("</fills>", `${fill}</fills>`)
      .replace(
        "</cellXfs>",
        `<xf numFmtId="${numFmt === "" ? id : 164}" fontId="1" fillId="2" borderId="0"/></cellXfs>`,
      ) +
    more;
  return {
    sheets: [
      {
        name: "Plan",
        data: `<row r="1"><c r="A1" s="1"${cell.startsWith("<is>") ? ' t="inlineStr"' : ""}>${cell}</c></row>`,
      },
    ],
    styles,
  };
}
const a1 = (source: ReturnType<typeof styled>) => cellOf(readGrid(workbookBytes(source)), "A1");
const solid = (colour: string) => `<fill><patternFill patternType="solid">${colour}</patternFill></fill>`;

describe("readXlsx: fills", () => {
  it.each<[string, string, string | undefined]>([
    ["a colour", solid('<fgColor rgb="FFC00000"/>'), "#C00000"],
    ["a colour without its opacity", solid('<fgColor rgb="c00000"/>'), "#C00000"],
    ["a theme colour", solid('<fgColor theme="0"/>'), "#FFFFFF"],
    ["a darker theme colour", solid('<fgColor theme="4" tint="-0.249977111117893"/>'), "#2F5597"],
    ["a lighter theme colour", solid('<fgColor theme="4" tint="0.79998168889431442"/>'), "#DAE3F3"],
    ["a lighter black", solid('<fgColor theme="1" tint="0.5"/>'), "#808080"],
    ["an indexed colour", solid('<fgColor indexed="10"/>'), "#FF0000"],
    ["the system's own colour", solid('<fgColor indexed="64"/>'), undefined],
    [
      "a pattern's background",
      '<fill><patternFill patternType="gray125"><bgColor rgb="FF00FF00"/></patternFill></fill>',
      "#00FF00",
    ],
    ["no fill", '<fill><patternFill patternType="none"><fgColor rgb="FF00FF00"/></patternFill></fill>', undefined],
    [
      "a gradient",
      '<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill>',
      undefined,
    ],
  ])("reads %s", (_, fill, colour) => {
    expect(a1(styled({ fill }))?.fill).toBe(colour);
  });

  it("takes indexed colours from the workbook's own list", () => {
    const more = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
    expect(a1(styled({ fill: solid('<fgColor indexed="0"/>'), more }))?.fill).toBe("#123456");
  });

  it("takes theme colours from the theme part", () => {
    expect(cellOf(readGrid(zipParts(fullWorkbookParts())), "A1")?.fill).toBe("#2F5597");
  });
});

describe("readXlsx: struck text", () => {
  const STRUCK = "<font><strike/></font>";
  it.each<[string, string, string, true | undefined]>([
    ["a struck font", STRUCK, "<v>1</v>", true],
    ["a font said not to be struck", '<font><strike val="0"/></font>', "<v>1</v>", undefined],
    ["every run struck", "<font/>", "<is><r><rPr><strike/></rPr><t>a</t></r><r><t> </t></r></is>", true],
    [
      "one run of two struck",
      "<font/>",
      "<is><r><rPr><strike/></rPr><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is>",
      undefined,
    ],
    ["a run that overrides a struck font", STRUCK, "<is><r><rPr><b/></rPr><t>a</t></r></is>", undefined],
    ["a run that follows a struck font", STRUCK, "<is><r><t>a</t></r><r><rPr><strike/></rPr><t>b</t></r></is>", true],
  ])("reads %s", (_, font, cell, struck) => {
    expect(a1(styled({ font }, cell))?.struck).toBe(struck);
  });
});

describe("readXlsx: number formats", () => {
  it.each<[string, Parameters<typeof styled>[0], string, string, string]>([
    ["a day by number", { id: 14 }, "43190", "31/03/2018", "dd/mm/yyyy"],
    ["a per cent by number", { id: 9 }, "0.25", "25%", "0%"],
    ["a format of the workbook's own", { numFmt: "mmm&quot; &quot;yy" }, "43190", "Mar 18", 'mmm" "yy'],
    ["an unknown number", { id: 99 }, "43190", "43190", "General"],
    ["text formatted as a number", { id: 2 }, "<is><t>tbc</t></is>", "tbc", "0.00"],
  ])("shows %s", (_, style, value, text, numberFormat) => {
    expect(a1(styled(style, value.startsWith("<") ? value : `<v>${value}</v>`))).toMatchObject({ text, numberFormat });
  });

  it("shows days of the 1904 system", () => {
    const bytes = workbookBytes({
      ...styled({ id: 14 }, "<v>41728</v>"),
      beforeSheets: '<workbookPr date1904="true"/>',
    });
    expect(readGrid(bytes).dateSystem).toBe(1904);
    expect(cellOf(readGrid(bytes), "A1")?.text).toBe("31/03/2018");
  });
});

describe("readXlsx: other writers", () => {
  it("reads strict workbooks", () => {
    const parts = Object.entries(workbookParts(styled({ id: 14 }, "<v>43190</v>"))).map(([name, text]) => [
      name,
      String(text)
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]);
    expect(cellOf(readGrid(zipParts(Object.fromEntries(parts) as Record<string, string>)), "A1")?.text).toBe(
      "31/03/2018",
    );
  });

  it("reads parts named with backslashes and in another case", () => {
    const parts = Object.entries(workbookParts(styled({}))).map(([name, text]) => [
      name.replace("xl/worksheets/", "XL\\worksheets\\"),
      text,
    ]);
    expect(cellOf(readGrid(zipParts(Object.fromEntries(parts) as Record<string, string>)), "A1")?.raw).toBe(1);
  });

  it("reads formulas: plain, shared, of an array, and without a value yet", () => {
    const data =
      '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">B2</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c><c r="D1"><f t="array" ref="D1:D2">ROW(1:2)</f></c></row>';
    const grid = readGrid(workbookBytes({ sheets: [{ name: "Plan", data }] }));
    expect(grid.rows[0]?.map((cell) => [cell?.formula, cell?.raw])).toEqual([
      ["=B1*2", 4],
      ["=B2", 2],
      ["=C2", 3],
      ["=ROW(1:2)", null],
    ]);
  });
});
