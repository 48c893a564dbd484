import { OWN_NAME, type NewSheet } from "../../core";
import { newNamesXml } from "../new/newNamesXml";
import type { SheetEntry } from "../workbook/readWorkbookPart";
import { encodeAttribute } from "../xml/xmlText";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";
import { spliceText, type TextEdit } from "../xml/spliceText";
import type { PageSite } from "./putPages";

/** A page with the part it is written to, and the sheet it takes the place of. */
export interface PlacedPage {
  readonly sheet: NewSheet;
  readonly old: SheetEntry | null;
  readonly part: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What stands behind the names in a workbook part. @source ECMA-376 part 1, 18.2.27 (workbook) */
const BEHIND_NAMES = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);
/** Names of a sheet that the new one brings itself, or that would point at what is gone. */
const REPLACED_NAMES = /^_xlnm\.(?:Print_Titles|Print_Area|_FilterDatabase)$/i;

/** The workbook part with new sheets listed behind the others and the pages' names in place of the old ones'. */
export function changedWorkbook(
  { opened, workbook }: PageSite,
  pages: readonly PlacedPage[],
  ids: readonly string[],
): string {
  const { text } = opened.text(workbook.part);
  const root = opened.xml(workbook.part);
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) return text;
  const prefix = /^<(?<prefix>[^\s:>/]+:)?/.exec(text.slice(root.start))?.groups?.["prefix"] ?? "";
  const listed = childrenOf(sheets, "sheet");
  const highest = listed.reduce((most, { attributes }) => Math.max(most, Number(attributes["sheetId"]) || 0), 0);
  const fresh = pages.filter(({ old }) => old === null);
  const placeOf = (page: PlacedPage): number =>
    page.old === null
      ? listed.length + fresh.indexOf(page)
      : listed.findIndex(({ attributes }) => attributes["id"] === page.old?.relationship);
  const entries = fresh.map(
    ({ sheet }, index) =>
      `<${prefix}sheet name="${encodeAttribute(sheet.name)}" sheetId="${highest + 1 + index}" ` +
      `xmlns:rel="${RELATIONSHIPS}" rel:id="${ids[index] ?? ""}"/>`,
  );
  return spliceText(text, [
    { start: sheets.contentEnd, end: sheets.contentEnd, text: entries.join("") },
    ...nameEdits(
      root,
      prefix,
      pages.map((page) => ({ page, place: placeOf(page) })),
      workbook.dateSystem,
    ),
  ]);
}

interface PageAt {
  readonly page: PlacedPage;
  readonly place: number;
}

function nameEdits(root: XmlElement, prefix: string, pages: readonly PageAt[], dateSystem: 1900 | 1904): TextEdit[] {
  const names = childOf(root, "definedNames");
  const brought = pages.flatMap(({ page, place }) => newNamesXml(page.sheet, place, dateSystem));
  const added = brought.map((entry) => entry.replace("<", `<${prefix}`).replace("</", `</${prefix}`)).join("");
  if (names === undefined) {
    if (added === "") return [];
    const at = root.children.find(({ name }) => BEHIND_NAMES.has(name))?.start ?? root.contentEnd;
    return [{ start: at, end: at, text: `<${prefix}definedNames>${added}</${prefix}definedNames>` }];
  }
  const cuts = childrenOf(names, "definedName")
    .filter(({ attributes }) => pages.some((at) => isReplaced(attributes, at)))
    .map(({ start, end }) => ({ start, end, text: "" }));
  return [...cuts, { start: names.contentEnd, end: names.contentEnd, text: added }];
}

function isReplaced(attributes: Readonly<Record<string, string>>, { page, place }: PageAt): boolean {
  if (page.old === null || attributes["localSheetId"] !== String(place)) return false;
  const name = (attributes["name"] ?? "").toLowerCase();
  const isBrought = page.sheet.names?.some((own) => own.name.toLowerCase() === name) === true;
  return isBrought || REPLACED_NAMES.test(name) || name.startsWith(OWN_NAME.toLowerCase());
}
