import type { BookProperties, NewSheet } from "../../core";
import { encodeAttribute, encodeText } from "../xml/xmlText";
import { newNamesXml } from "./newNamesXml";
import type { NewPartType } from "./newSheetPackage";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument";
const SHEET_TYPE = `${DOCUMENT}.spreadsheetml`;

/** The content types of the parts that a new sheet brings. */
export const PART_TYPES: Readonly<Record<NewPartType, string>> = {
  worksheet: `${SHEET_TYPE}.worksheet+xml`,
  table: `${SHEET_TYPE}.table+xml`,
  drawing: `${DOCUMENT}.drawing+xml`,
  chart: `${DOCUMENT}.drawingml.chart+xml`,
  png: "image/png",
  jpeg: "image/jpeg",
};

/** A relationship to write: its id, type and target. */
export type NewRelationship = readonly [id: string, type: string, target: string];

/** A `.rels` part; types are of Office's own unless they are whole addresses. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships.map(relationshipXml).join("")}</Relationships>`;
}

/** One entry of a `.rels` part. */
export function relationshipXml([id, type, target]: NewRelationship): string {
  return `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`;
}

/** The file's own relationships: to the workbook and to its properties. */
export const ROOT_RELATIONSHIPS: readonly NewRelationship[] = [
  ["rId1", "officeDocument", "xl/workbook.xml"],
  ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
];

/** The list of part types. @param added the parts that the sheets bring */
export function contentTypesXml(added: readonly (readonly [name: string, type: NewPartType])[]): string {
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    overrideXml("xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`),
    ...added.map(([name, type]) => overrideXml(name, PART_TYPES[type])),
    overrideXml("xl/styles.xml", `${SHEET_TYPE}.styles+xml`),
    overrideXml("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`),
    overrideXml("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>",
  ].join("");
}

/** One entry of the list of part types. */
export function overrideXml(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

/** The workbook part. The sheets are lawful. */
export function workbookXml(sheets: readonly NewSheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${encodeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, place) => newNamesXml(sheet, place));
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${entries.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** Title, subject and language; no author and no time, so that the same content gives the same bytes. */
export function corePropertiesXml({ title = "", subject, language = "en-GB" }: BookProperties): string {
  const about = subject === undefined ? "" : `<dc:subject>${encodeText(subject)}</dc:subject>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${encodeText(title)}</dc:title>${about}<dc:language>${encodeText(language)}</dc:language></cp:coreProperties>`
  );
}
