import { strToU8, zipSync, type Zippable } from "fflate";
import { lawfulSheets, type BookProperties, type NewSheet } from "../core";
import { BASE_STYLES } from "./new/baseStyles";
import { freshNumbers, newSheetPackage, type PartContent } from "./new/newSheetPackage";
import { newStringTable } from "./new/stringTable";
import {
  contentTypesXml,
  corePropertiesXml,
  relationshipsXml,
  ROOT_RELATIONSHIPS,
  workbookXml,
  type NewRelationship,
} from "./new/newWorkbookParts";
import { openStyleBook } from "./styles/styleBook";
import { readXmlElement } from "./xml/readXmlElement";

/** One time for all parts, written without a zone so that it is the same hour everywhere. */
const PART_TIME = "2000-01-01T12:00:00";
const LEVEL = 4;

/**
 * Writes a new workbook. Text is text, days are days in the 1900 system, and names, tables and headings are made such
 * that Excel opens the file without repairing it. Same sheets, same bytes.
 *
 * @param sheets     at least one; an empty sheet is put in where there is none
 * @param properties a text is the title; the first sheet's name unless said
 */
export function writeNewXlsx(sheets: readonly NewSheet[], properties: BookProperties | string = {}): Uint8Array {
  const lawful = lawfulSheets(sheets.length === 0 ? [{ name: "Sheet1", values: [] }] : sheets);
  const book = openStyleBook(BASE_STYLES, readXmlElement(BASE_STYLES), { theme: [], indexed: [] });
  const context = { book, strings: newStringTable(), dateSystem: 1900 as const };
  const numbers = freshNumbers();
  const packages = lawful.map((sheet, index) => newSheetPackage(sheet, { isFirst: index === 0, numbers, context }));
  const told = typeof properties === "string" ? { title: properties } : properties;
  return zipped([
    ["[Content_Types].xml", contentTypesXml(packages.flatMap(({ types }) => types))],
    ["_rels/.rels", relationshipsXml(ROOT_RELATIONSHIPS)],
    ["docProps/core.xml", corePropertiesXml({ title: lawful[0]?.name ?? "", ...told })],
    ["xl/workbook.xml", workbookXml(lawful)],
    ["xl/_rels/workbook.xml.rels", relationshipsXml(workbookRelationships(lawful.length))],
    ...packages.flatMap(({ parts }) => parts),
    ["xl/styles.xml", book.editedText() ?? BASE_STYLES],
    ["xl/sharedStrings.xml", context.strings.xml()],
  ]);
}

function workbookRelationships(sheetCount: number): NewRelationship[] {
  const sheets = Array.from({ length: sheetCount }, (_, index): NewRelationship => [
    `rId${index + 1}`,
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return [
    ...sheets,
    [`rId${sheetCount + 1}`, "styles", "styles.xml"],
    [`rId${sheetCount + 2}`, "sharedStrings", "sharedStrings.xml"],
  ];
}

function zipped(parts: readonly (readonly [name: string, content: PartContent])[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[name] = [bytes, { mtime: PART_TIME, level: LEVEL }];
  }
  return zipSync(files);
}
