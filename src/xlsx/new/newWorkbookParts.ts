import type { NewSheet } from "../../core";
import { encodeAttribute, encodeText } from "../xml/xmlText";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A relationship to write: its id, type and target. */
export type NewRelationship = readonly [id: string, type: string, target: string];

/** A `.rels` part; types are of Office's own unless they are whole addresses. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const entries = relationships.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** The file's own relationships: to the workbook and to its properties. */
export const ROOT_RELATIONSHIPS: readonly NewRelationship[] = [
  ["rId1", "officeDocument", "xl/workbook.xml"],
  ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
];

/** The list of part types. @param tableIds ids of the table parts */
export function contentTypesXml(sheetCount: number, tableIds: readonly number[]): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`),
  );
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`),
    ...sheets,
    ...tableIds.map((id) => part(`xl/tables/table${id}.xml`, `${SHEET_TYPE}.table+xml`)),
    part("xl/styles.xml", `${SHEET_TYPE}.styles+xml`),
    part("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`),
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>",
  ].join("");
}

/** The workbook part. @param names the sheets' names, made safe */
export function workbookXml(sheets: readonly NewSheet[], names: readonly string[]): string {
  const entries = names.map(
    (name, index) => `<sheet name="${encodeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${entries.join("")}</sheets>`,
    printTitlesXml(sheets, names),
    "</workbook>",
  ].join("");
}

/** The rows repeated on each printed page are kept as a name of the workbook. */
function printTitlesXml(sheets: readonly NewSheet[], names: readonly string[]): string {
  const titles = sheets.flatMap(({ print }, index) => {
    const rows = print?.repeatedRows ?? 0;
    if (rows === 0) return [];
    const sheet = `'${(names[index] ?? "").replace(/'/g, "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${encodeText(`${sheet}!$1:$${rows}`)}</definedName>`;
  });
  return titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
}

/** Title and language; no author and no time, so that the same content gives the same bytes. */
export function corePropertiesXml(title: string): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${encodeText(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}
