import { OWN_DRAWING, type NewSheet } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { buildSheetsInXlsx, type BuiltFile } from "../../src/xlsx/buildSheetsInXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { fullWorkbookParts } from "./support/fullWorkbook";
import { readWorkbook } from "./support/reading";
import { DOTS } from "../adapters/pages";
import { partBytes, partText, partTexts, relationshipsXml, zipParts } from "./support/workbookBytes";

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});
const PAGE: NewSheet = {
  ...{ name: "Summary", mark: "pack:summary", frozenRows: 2 },
  values: [["Summary"], ["Priority", "Red"], ["Skills", 2], [], ["Notes"]],
  formats: [{ ...block(0, 0, 1, 1), format: { bold: true, fill: "#1F3A5F" } }],
  table: { name: "Counts", block: block(1, 0, 2, 2) },
  charts: [
    {
      ...{ kind: "bar", title: "Reds", altText: "Two", categories: block(2, 0, 1, 1), anchor: block(6, 0, 9, 3) },
      series: [{ name: "Red", values: block(2, 1, 1, 1), colour: "#C00000" }],
    },
  ],
  inputs: [block(5, 0, 1, 1)],
  print: { repeatedRows: 2 },
};
const PLAN = (): Uint8Array => writeNewXlsx([{ name: "Plan", values: [["Action"], ["Open a hub"]] }]);

function built(bytes: Uint8Array, sheets: readonly NewSheet[] = [PAGE], replaceEdited = false): BuiltFile {
  const result = buildSheetsInXlsx(bytes, sheets, { replaceEdited });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

function typed(bytes: Uint8Array, row: number, text: string): Uint8Array {
  const blocks = [{ row, column: 0, values: [[text]] }];
  const result = applyPlanToXlsx(bytes, { changes: [{ sheet: "Summary", blocks, formats: [], columnWidths: [] }] });
  if (!result.ok) throw new Error("not written");
  return result.value;
}

describe("buildSheetsInXlsx", () => {
  it("puts a sheet behind the others and leaves every other part as it was", () => {
    const before = zipParts(fullWorkbookParts());
    const { bytes, built: names } = built(before);
    expect(names).toEqual(["Summary"]);
    const sheets = readWorkbook(bytes).sheets;
    expect(sheets.map(({ name }) => name)).toEqual([...readWorkbook(before).sheets.map(({ name }) => name), "Summary"]);
    expect(sheets.at(-1)).toMatchObject({ tables: [{ name: "Counts", block: block(1, 0, 2, 2) }] });
    expect(sheets.at(-1)?.ours).toMatchObject({ mark: "pack:summary", inputs: [block(5, 0, 1, 1)] });
    const [old, now] = [partTexts(before), partTexts(bytes)];
    const changed = Object.keys(old).filter((part) => old[part] !== now[part]);
    expect(changed.sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"].sort(),
    );
  });

  it("gives the same bytes for the same input", () => {
    expect(built(PLAN()).bytes).toEqual(built(PLAN()).bytes);
  });

  it("made again, it takes its own place and leaves nothing of the old one behind", () => {
    const once = built(PLAN()).bytes;
    const twice = built(once).bytes;
    expect(Object.keys(partTexts(twice)).sort()).toHaveLength(Object.keys(partTexts(once)).length);
    expect(readWorkbook(twice)).toEqual(readWorkbook(once));
    expect(partText(twice, "xl/workbook.xml")).toBe(partText(once, "xl/workbook.xml"));
    const types = [...partText(twice, "[Content_Types].xml").matchAll(/PartName="\/(?<part>[^"]+)"/g)];
    expect(types.map(({ groups }) => groups?.["part"]).sort()).toEqual(
      Object.keys(partTexts(twice))
        .filter((part) => part.endsWith(".xml") && !part.startsWith("["))
        .sort(),
    );
  });

  it("made again, it has its picture once, and leaves one that stands on another sheet too", () => {
    const pictures = [
      { kind: "png", base64: DOTS, altText: "Logo", row: 0, column: 0, widthPoints: 90, heightPoints: 30 } as const,
    ];
    const media = (bytes: Uint8Array) => Object.keys(partTexts(bytes)).filter((part) => part.includes("/media/"));
    const once = built(PLAN(), [{ ...PAGE, pictures }]).bytes;
    expect(media(once)).toEqual(["xl/media/image1.png"]);
    const twice = built(once, [{ ...PAGE, pictures }]).bytes;
    expect(media(twice)).toHaveLength(1);
    expect(media(built(twice).bytes)).toEqual([]);
    const shared = zipParts({
      ...Object.fromEntries(Object.keys(partTexts(once)).map((part) => [part, partBytes(once, part)])),
      "xl/drawings/_rels/drawing7.xml.rels": relationshipsXml([["rId1", "image", "../media/image1.png"]]),
    });
    expect(media(built(shared).bytes)).toEqual(["xl/media/image1.png"]);
  });

  it("leaves a sheet on which somebody commented or drew until it may replace it", () => {
    const once = built(PLAN(), [{ ...PAGE, charts: [] }]).bytes;
    const withParts = (parts: Record<string, string>) =>
      zipParts({
        ...Object.fromEntries(Object.keys(partTexts(once)).map((part) => [part, partBytes(once, part)])),
        "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
          ["rId1", "drawing", "../drawings/drawing1.xml"],
          ["rId3", "comments", "../comments1.xml"],
        ]),
        ...parts,
      });
    const comments = '<comments><authors/><commentList><comment ref="B3" authorId="0"/></commentList></comments>';
    const chart = (name: string) =>
      `<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>7</xdr:row></xdr:from><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;
    const editedIn = (bytes: Uint8Array, mayReplace = false) =>
      built(bytes, [PAGE], mayReplace).edited.flatMap(({ cells }) => cells.map(({ row, column }) => [row, column]));
    expect(editedIn(withParts({ "xl/comments1.xml": comments }))).toEqual([[2, 1]]);
    expect(editedIn(withParts({ "xl/drawings/drawing1.xml": chart("Chart 3") }))).toEqual([[7, 2]]);
    expect(editedIn(withParts({ "xl/drawings/drawing1.xml": chart(`${OWN_DRAWING}chart 3`) }))).toEqual([]);
    expect(editedIn(withParts({ "xl/comments1.xml": comments }), true)).toEqual([]);
  });

  it("made again, formulas that point to it are kept, and calculated when the file is opened", () => {
    const parts = fullWorkbookParts();
    const { bytes } = built(zipParts(parts));
    const pointing = "<c r=\"A1\"><f>'Summary'!B3+1</f><v>3</v></c>";
    const typedIn = (text: string) => text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${pointing}</row></sheetData>`); // prettier-ignore
    const [own = ""] = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet"));
    const again = built(
      zipParts({
        ...Object.fromEntries(Object.keys(partTexts(bytes)).map((part) => [part, partBytes(bytes, part)])),
        [own]: typedIn(partText(bytes, own)),
        "xl/workbook.xml": partText(bytes, "xl/workbook.xml").replace(/ fullCalcOnLoad="\w+"/, ""),
      }),
    ).bytes;
    expect(partText(again, own)).toContain(pointing);
    expect(partText(again, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("keeps what people typed, and leaves a sheet that was edited until it may replace it", () => {
    const once = typed(built(PLAN()).bytes, 5, "The bid was won.");
    const again = built(once);
    expect(again.edited).toEqual([]);
    expect(readWorkbook(again.bytes).sheets[1]?.rows[5]?.[0]?.raw).toBe("The bid was won.");
    const changed = typed(again.bytes, 2, "Skills and work");
    expect(built(changed)).toEqual({
      ...{ bytes: changed, built: [] },
      edited: [{ mark: "pack:summary", sheet: "Summary", cells: [{ sheet: "Summary", row: 2, column: 0 }] }],
    });
    const forced = built(changed, [PAGE], true);
    expect(readWorkbook(forced.bytes).sheets[1]?.rows[2]?.[0]?.raw).toBe("Skills");
    expect(readWorkbook(forced.bytes).sheets[1]?.rows[5]?.[0]?.raw).toBe("The bid was won.");
  });

  it("never takes a person's sheet or table for its own", () => {
    const table = { name: "Counts", block: block(0, 0, 2, 1) };
    const { bytes, built: names } = built(writeNewXlsx([{ name: "Summary", values: [["Mine"], [1]], table }]));
    expect(names).toEqual(["Summary 2"]);
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ["Summary", "Counts"],
      ["Summary 2", "Counts_2"],
    ]);
    expect(sheets[0]?.rows[0]?.[0]?.raw).toBe("Mine");
  });
});
