import { strToU8, zipSync } from "fflate";
import { gridsFromDocx } from "../../src/paste/gridsFromDocx";

/** A Word document with this body, as small as Word opens one. */
function docx(body: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8(document),
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, span = ""): string => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

describe("gridsFromDocx", () => {
  it("reads a document's tables and the lines above them", async () => {
    const table = `<w:tbl>${row(cell("Action"), cell("Lead"))}${row(cell("Open the hub"), cell("Head of Service"))}</w:tbl>`;
    const result = await gridsFromDocx(docx(paragraph("Hub plan") + table), "plan.docx");
    expect(result.ok && result.value.sheets[0]?.rows.map((cells) => cells.map((one) => one?.text ?? ""))).toEqual([
      ["Hub plan"],
      [],
      ["Action", "Lead"],
      ["Open the hub", "Head of Service"],
    ]);
  });

  it("gives vertically merged cells as merged areas", async () => {
    const table = `<w:tbl>${row(cell("A", '<w:vMerge w:val="restart"/>'), cell("b"))}${row(cell("", "<w:vMerge/>"), cell("c"))}</w:tbl>`;
    const result = await gridsFromDocx(docx(table), "plan.docx");
    expect(result.ok && result.value.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }]);
  });

  it("leaves pictures out", async () => {
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r></w:p>';
    const result = await gridsFromDocx(docx(drawing + paragraph("Hub plan")), "plan.docx");
    expect(result.ok && result.value.sheets[0]?.rows.map((cells) => cells.map((one) => one?.text))).toEqual([
      ["Hub plan"],
    ]);
  });

  it.each([
    ["what is no zip", strToU8("hello")],
    ["a zip that is no document", zipSync({ "a.txt": strToU8("x") })],
    ["a broken zip", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ["an empty document", docx("")],
    ["a document longer than any plan", docx(paragraph("x".repeat(12_000_001)))],
    ["a table of more cells than any plan", docx(`<w:tbl>${row(...Array<string>(15_001).fill(cell("x")))}</w:tbl>`)],
  ])("says that it cannot read %s", async (_, bytes) => {
    const result = await gridsFromDocx(bytes, "plan.docx");
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["file.unreadable"]);
  });
});
