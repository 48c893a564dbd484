import { strToU8, zipSync, type Zippable } from "fflate";
import type { NewSheet } from "../core";
import { BASE_STYLES } from "./new/baseStyles";
import { newSheetXml } from "./new/newSheetXml";
import { newStringTable } from "./new/stringTable";
import { newTableXml, tabledSheet } from "./new/newTableXml";
import {
  contentTypesXml,
  corePropertiesXml,
  relationshipsXml,
  ROOT_RELATIONSHIPS,
  workbookXml,
  type NewRelationship,
} from "./new/newWorkbookParts";
import { safeSheetNames } from "./new/safeNames";
import { openStyleBook } from "./styles/styleBook";
import { readXmlElement } from "./xml/readXmlElement";

/** One time for all parts, written without a zone so that it is the same hour everywhere. */
const PART_TIME = "2000-01-01T12:00:00";
const LEVEL = 4;

/**
 * Writes a new workbook. Text is text, days are days in the 1900 system, and names, tables and headings are made such
 * that Excel opens the file without repairing it. Same sheets, same bytes.
 *
 * @param sheets at least one; an empty sheet is put in where there is none
 * @param title the document's title property; the first sheet's name unless said
 */
export function writeNewXlsx(sheets: readonly NewSheet[], title?: string): Uint8Array {
  const given = sheets.length === 0 ? [{ name: "Sheet1", values: [] }] : sheets;
  const names = safeSheetNames(given.map(({ name }) => name));
  const tableNames = new Set<string>();
  const tabled = given.map((sheet) => tabledSheet(sheet, tableNames));
  const book = openStyleBook(BASE_STYLES, readXmlElement(BASE_STYLES), { theme: [], indexed: [] });
  const strings = newStringTable();
  const parts = new Map<string, string>();
  const tableIds: number[] = [];
  tabled.forEach(({ sheet, table }, index) => {
    const part = `sheet${index + 1}.xml`;
    parts.set(
      `xl/worksheets/${part}`,
      newSheetXml(sheet, index === 0, table === null ? null : "rId1", { book, strings }),
    );
    if (table === null) return;
    const id = tableIds.push(tableIds.length + 1);
    parts.set(`xl/worksheets/_rels/${part}.rels`, relationshipsXml([["rId1", "table", `../tables/table${id}.xml`]]));
    parts.set(`xl/tables/table${id}.xml`, newTableXml(table, id));
  });
  return zipped([
    ["[Content_Types].xml", contentTypesXml(given.length, tableIds)],
    ["_rels/.rels", relationshipsXml(ROOT_RELATIONSHIPS)],
    ["docProps/core.xml", corePropertiesXml(title ?? names[0] ?? "")],
    ["xl/workbook.xml", workbookXml(given, names)],
    ["xl/_rels/workbook.xml.rels", relationshipsXml(workbookRelationships(given.length))],
    ...parts,
    ["xl/styles.xml", book.editedText() ?? BASE_STYLES],
    ["xl/sharedStrings.xml", strings.xml()],
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

function zipped(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of parts) files[name] = [strToU8(text), { mtime: PART_TIME, level: LEVEL }];
  return zipSync(files);
}
