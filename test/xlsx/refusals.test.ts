import { strToU8 } from "fflate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { codesOf } from "./support/reading";
import { workbookBytes, workbookParts, zipParts } from "./support/workbookBytes";

const SOUND = workbookBytes({ sheets: [{ name: "Plan", data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const withSheet = (xml: string) =>
  zipParts({ ...workbookParts({ sheets: [{ name: "Plan" }] }), "xl/worksheets/sheet1.xml": xml });
const edited = (edit: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
  const bytes = SOUND.slice();
  edit(bytes, new DataView(bytes.buffer));
  return bytes;
};
const nameOfSheet = Buffer.from("xl/worksheets/sheet1.xml");
/** Where the sheet's bytes, and its record in the directory, begin. */
const sheetData = Buffer.from(SOUND).indexOf(nameOfSheet) + nameOfSheet.length;
const sheetRecord = Buffer.from(SOUND).lastIndexOf(nameOfSheet) - 46;

const REFUSED: [string, string, Uint8Array][] = [
  ["file.empty", "no bytes", new Uint8Array()],
  [
    "file.encrypted",
    "a workbook under a password",
    Uint8Array.from([...OLE, ...utf16("EncryptionInfo EncryptedPackage")]),
  ],
  ["file.old-excel", ".xls", Uint8Array.from([...OLE, ...utf16("Root Entry Workbook")])],
  ["file.open-document", ".ods", zipParts({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" })],
  ["file.binary-workbook", ".xlsb", zipParts({ "[Content_Types].xml": "", "_rels/.rels": "", "xl/workbook.bin": "" })],
  [
    "file.not-a-workbook",
    ".docx",
    zipParts({ "[Content_Types].xml": "<a/>", "_rels/.rels": "<a/>", "word/document.xml": "<a/>" }),
  ],
  ["file.not-a-workbook", "any other zip", zipParts({ "photo.jpg": "x" })],
  ["file.not-a-workbook", "a PDF", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
  [
    "file.web-page",
    "a web page saved as .xls",
    strToU8("\ufeff<HTML><body><table><tr><td>Action</td></tr></table></body></HTML>"),
  ],
  [
    "file.spreadsheet-xml",
    "XML of Excel 2003",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ["file.plain-text", "CSV", strToU8("Action,Lead\r\nOpen a hub,Head of service\r\n")],
  ["file.plain-text", "UTF-16 text", Uint8Array.from([0xff, 0xfe, ...utf16("Action\tLead")])],
  ["file.damaged", "cut short", SOUND.slice(0, SOUND.length - 30)],
  ["file.damaged", "cut to its first bytes", SOUND.slice(0, 40)],
  ["file.damaged", "bytes overwritten", edited((bytes) => bytes.fill(0x55, sheetData + 10, sheetData + 40))],
  ["file.damaged", "a broken directory", edited((_, view) => view.setUint32(sheetRecord, 0))],
  [
    "file.damaged",
    "an offset outside the file",
    edited((_, view) => view.setUint32(sheetRecord + 42, 0xfffffff, true)),
  ],
  ["file.damaged", "a checksum that does not fit", edited((_, view) => view.setUint32(sheetRecord + 16, 1, true))],
  ["file.damaged", "an unknown compression", edited((_, view) => view.setUint16(sheetRecord + 10, 9, true))],
  ["file.encrypted", "parts under a zip password", edited((_, view) => view.setUint16(sheetRecord + 8, 1, true))],
  [
    "file.too-large",
    "a part that declares 500 MB",
    edited((_, view) => view.setUint32(sheetRecord + 24, 500 << 20, true)),
  ],
  ["file.too-large", "a part longer than it declares", edited((_, view) => view.setUint32(sheetRecord + 24, 10, true))],
  ["file.too-large", "a part at a ratio of a thousand", withSheet(`<worksheet>${" ".repeat(17 << 20)}</worksheet>`)],
  ["file.unsafe-xml", "entities in a sheet", withSheet('<!DOCTYPE x [<!ENTITY a "aa">]><worksheet/>')],
  [
    "file.unsafe-xml",
    "entities in a small part",
    zipParts({ ...workbookParts({ sheets: [] }), "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><workbook/>' }),
  ],
  ["file.damaged", "tags that do not nest", withSheet("<worksheet><sheetData></worksheet></sheetData>")],
  ["file.damaged", "XML cut short", withSheet('<worksheet><sheetData><row r="1"><c r="A1"')],
  [
    "file.damaged",
    "a row beyond the last",
    withSheet('<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>'),
  ],
  [
    "file.damaged",
    "a column beyond the last",
    withSheet('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
  ],
];

describe("readXlsx refuses", () => {
  it.each(REFUSED)("%s: %s", (code, _, bytes) => {
    const result = readXlsx(bytes, "plan.xlsx");
    expect(codesOf(result)).toEqual([code]);
    expect(result.ok ? null : result.issues[0]?.params).toMatchObject({ name: "plan.xlsx" });
  });

  it("a directory with too many parts, before reading it", () => {
    const bytes = edited((_, view) => {
      view.setUint16(SOUND.length - 14, 10_001, true);
      view.setUint16(SOUND.length - 12, 10_001, true);
    });
    expect(codesOf(readXlsx(bytes, "plan.xlsx"))).toEqual(["file.too-large"]);
  });

  it("gaps that would fill the memory", () => {
    const rows = Array.from(
      { length: 800 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const bytes = workbookBytes({ sheets: [{ name: "Plan", data: rows.join("") }] });
    expect(codesOf(readXlsx(bytes, "plan.xlsx"))).toEqual(["file.too-large"]);
  });
});

describe("applyPlanToXlsx refuses", () => {
  const plan = {
    changes: [{ sheet: "Plan", blocks: [{ row: 0, column: 1, values: [["Red"]] }], formats: [], columnWidths: [] }],
  };

  it.each(REFUSED)("%s: %s", (code, _, bytes) => {
    expect(codesOf(applyPlanToXlsx(bytes, plan))).toEqual([code]);
  });

  it("a sheet that is not there", () => {
    const other = { changes: plan.changes.map((change) => ({ ...change, sheet: "Other" })) };
    expect(codesOf(applyPlanToXlsx(SOUND, other))).toEqual(["host.sheet-missing"]);
  });
});

describe("readXlsx never throws", () => {
  it("whatever byte of a workbook is changed", () => {
    for (let at = 0; at < SOUND.length; at += 7) {
      const bytes = SOUND.slice();
      bytes[at] = (bytes[at] as number) ^ 0xff;
      expect(typeof readXlsx(bytes, "plan.xlsx").ok).toBe("boolean");
    }
  });

  it("however short a workbook is cut", () => {
    for (let length = 0; length < SOUND.length; length += 11) {
      expect(readXlsx(SOUND.slice(0, length), "plan.xlsx").ok).toBe(false);
    }
  });
});
