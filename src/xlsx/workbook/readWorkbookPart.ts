import { issue, readOwnPage, type DateSystem, type OwnPage } from "../../core";
import type { Package } from "../package/openPackage";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { refuse } from "../refusal";
import { childOf, childrenOf } from "../xml/readXmlElement";
import { decodeCellText } from "../xml/xmlText";
import { readOwnNames } from "./readOwnNames";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden, or hidden so that only a macro can show it. */
  readonly isHidden: boolean;
  readonly part: string;
  /** The id of the workbook's relationship to it. */
  readonly relationship: string;
  /** What we left on it, where it is one of our own. */
  readonly ours: OwnPage | null;
}

/** The workbook part: what is common to all sheets, and where the other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly dateSystem: DateSystem;
  /** Worksheets in tab order; chart, dialog and macro sheets have no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
  readonly calcChainPart: string | null;
}

/**
 * Reads the workbook part.
 *
 * @issues file.not-a-workbook - the file is another Office document, such as a .docx; file.binary-workbook - .xlsb
 */
export function readWorkbookPart(opened: Package): WorkbookPart {
  const part = findWorkbookPart(opened);
  const root = opened.xml(part);
  if (root.name !== "workbook") refuse((name) => issue("file.not-a-workbook", { name }));
  const relationships = relationshipsOf(opened, part);
  const date1904 = childOf(root, "workbookPr")?.attributes["date1904"];
  const partOf = (type: string): string | null => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && opened.hasPart(target) ? target : null;
  };
  return {
    part,
    dateSystem: isTrue(date1904) ? 1904 : 1900,
    sheets: childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }, place) =>
      sheetOf(attributes, relationships).map((sheet) => ({
        ...sheet,
        ours: readOwnPage(readOwnNames(root, place)),
      })),
    ),
    stringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
    themePart: partOf("theme"),
    calcChainPart: partOf("calcChain"),
  };
}

function findWorkbookPart(opened: Package): string {
  const target = relationshipsOf(opened, "").find(({ type }) => type === "officeDocument")?.target;
  const part = target ?? "xl/workbook.xml";
  if (part.endsWith(".bin")) refuse((name) => issue("file.binary-workbook", { name }));
  if (!opened.hasPart(part)) refuse((name) => issue("file.not-a-workbook", { name }));
  return part;
}

function sheetOf(
  attributes: Readonly<Record<string, string>>,
  relationships: readonly Relationship[],
): Omit<SheetEntry, "ours">[] {
  const relationship = relationships.find(({ id }) => id === attributes["id"]);
  if (relationship?.type !== "worksheet") return [];
  const state = attributes["state"] ?? "visible";
  const name = decodeCellText(attributes["name"] ?? "");
  return [{ name, isHidden: state !== "visible", part: relationship.target, relationship: relationship.id }];
}

/** An XML boolean, which is written in four ways. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
