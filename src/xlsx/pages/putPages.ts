import type { PageToBuild } from "../../core";
import { PART_TYPES } from "../new/newWorkbookParts";
import { newSheetPackage, type NewPartType, type NewSheetPackage, type PartContent } from "../new/newSheetPackage";
import { INLINE_TEXTS } from "../new/stringTable";
import type { Package } from "../package/openPackage";
import { encodePart } from "../package/partText";
import type { StyleBook } from "../styles/styleBook";
import { calculateOnLoad } from "../workbook/calculateOnLoad";
import type { WorkbookPart } from "../workbook/readWorkbookPart";
import { readXmlElement } from "../xml/readXmlElement";
import { rewriteZip } from "../zip/rewriteZip";
import { strToU8 } from "fflate";
import { changedTypes } from "./changedTypes";
import { changedRelationships } from "./changedRelationships";
import { changedWorkbook, type PlacedPage } from "./changedWorkbook";
import { freeNumbers } from "./freeNumbers";
import { ownedParts, withoutShared } from "./ownedParts";

/** A workbook that is open for pages to be put in. */
export interface PageSite {
  readonly opened: Package;
  readonly workbook: WorkbookPart;
  readonly book: StyleBook;
}

/**
 * Puts lawful sheets into a workbook: a new one behind the others, one that replaces a sheet of ours in that sheet's
 * own part and place. Texts stand in the cells, so that shared strings stay; the list of types, the workbook part, its
 * relationships and the styles are added to, and every other part stays byte for byte.
 */
export function putPages(site: PageSite, pages: readonly PageToBuild[]): Uint8Array {
  const { opened, workbook, book } = site;
  const context = { book, strings: INLINE_TEXTS, dateSystem: workbook.dateSystem };
  const numbers = freeNumbers(opened);
  const placed = pages.map(({ sheet, replaces }): PlacedPage & { readonly made: NewSheetPackage } => {
    const old = workbook.sheets.find(({ name }) => name === replaces) ?? null;
    const made = newSheetPackage(sheet, { isFirst: false, numbers, context, ...(old && { part: old.part }) });
    return { sheet, old, made, part: made.sheetPart };
  });
  const olds = placed.flatMap(({ old }) => (old === null ? [] : [old.part]));
  const removed = withoutShared(
    opened,
    olds.flatMap((part) => ownedParts(opened, part)),
  );
  const chain = olds.length > 0 ? workbook.calcChainPart : null;
  if (chain !== null) removed.push(chain);
  const fresh = placed.filter(({ old }) => old === null).map(({ part }) => part);
  const parts = new Map<string, Uint8Array>(
    placed.flatMap(({ made }) => made.parts.map(([name, content]) => [name, bytesOf(content)] as const)),
  );
  const edit = (part: string, text: string | null): void => {
    if (text !== null) parts.set(part, encodePart(text, opened.text(part)));
  };
  const types = placed.flatMap(({ made }) => made.types.filter(([part]) => !olds.includes(part)));
  edit("[Content_Types].xml", changedTypes(opened, types.map(toOverride), removed));
  const relationships = changedRelationships(opened, workbook.part, { targets: fresh, removed: chain });
  edit(relationships.part, relationships.text);
  const listed = changedWorkbook(site, placed, relationships.ids);
  // What people's formulas show of a page that was made again is out of date.
  edit(workbook.part, olds.length === 0 ? listed : (calculateOnLoad(listed, readXmlElement(listed)) ?? listed));
  if (workbook.stylesPart !== null) edit(workbook.stylesPart, book.editedText());
  return rewritten(opened, parts, removed);
}

function bytesOf(content: PartContent): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}

function toOverride([part, type]: readonly [string, NewPartType]): readonly [part: string, type: string] {
  return [part, PART_TYPES[type]];
}

function rewritten(opened: Package, parts: ReadonlyMap<string, Uint8Array>, removed: readonly string[]): Uint8Array {
  const replaced = new Map<string, Uint8Array>();
  const added = new Map<string, Uint8Array>();
  for (const [part, bytes] of parts) {
    const name = opened.entryName(part);
    if (name === null) added.set(part, bytes);
    else replaced.set(name, bytes);
  }
  const gone = removed.flatMap((part) => opened.entryName(part) ?? []).filter((name) => !replaced.has(name));
  return rewriteZip(opened.zip, replaced, { added, removed: new Set(gone) });
}
