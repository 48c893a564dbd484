import { strToU8 } from "fflate";
import type { Result } from "../../core";
import { relationshipsXml } from "../new/newWorkbookParts";
import { openPackage, type Package } from "../package/openPackage";
import { encodePart } from "../package/partText";
import { relationshipsOf, relationshipsPart, relativeTarget } from "../package/relationships";
import { changedRelationships } from "../pages/changedRelationships";
import { changedTypes } from "../pages/changedTypes";
import { attempt } from "../refusal";
import { readWorkbookPart } from "../workbook/readWorkbookPart";
import { childrenOf, readXmlElement } from "../xml/readXmlElement";
import { XmlFault } from "../xml/scanXml";
import { decodeCellText, encodeAttribute, encodeCellText } from "../xml/xmlText";
import { rewriteZip } from "../zip/rewriteZip";

/** What a pane keeps in a workbook: JSON texts by their keys. */
export type KeptSettings = ReadonlyMap<string, string>;

const NAMESPACE = "urn:action-plan-rag:settings:1";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Names the part to other programs; the same in every file. */
const STORE_ID = "{6C1F5B0A-3D0E-4C51-9E0B-7A52C0A7E6D1}";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The settings that a workbook's bytes carry; none where it carries none, or none that can be read. */
export function readKeptSettings(bytes: Uint8Array): KeptSettings {
  const read = attempt("", () => {
    const opened = openPackage(bytes);
    const part = settingsPart(opened, readWorkbookPart(opened).part);
    const settings = part === null ? [] : childrenOf(opened.xml(part), "setting");
    return new Map(settings.map(({ attributes, text }) => [attributes["key"] ?? "", decodeCellText(text)]));
  });
  return read.ok ? read.value : new Map<string, string>();
}

/**
 * The workbook with these settings in place of those it carried, in a custom XML part of our own; every other part
 * stays byte for byte. A workbook that carries none is given none where there is nothing to keep.
 *
 * @source ECMA-376 part 1, 15.2.5 (custom XML data storage part) and 15.2.6 (its properties)
 * @issues all that opening a file has (file.*)
 */
export function writeKeptSettings(bytes: Uint8Array, settings: KeptSettings): Result<Uint8Array> {
  return attempt("", () => {
    const opened = openPackage(bytes);
    const workbookPart = readWorkbookPart(opened).part;
    const part = settingsPart(opened, workbookPart);
    if (part !== null) {
      const [before, text] = [opened.text(part), settingsXml(settings)];
      if (before.text === text) return bytes;
      return rewriteZip(opened.zip, new Map([[opened.entryName(part) ?? part, encodePart(text, before)]]));
    }
    return settings.size === 0 ? bytes : withNewPart(opened, workbookPart, settings);
  });
}

function settingsXml(settings: KeptSettings): string {
  const entries = [...settings].map(
    ([key, value]) => `<setting key="${encodeAttribute(key)}">${encodeCellText(value)}</setting>`,
  );
  return `${DECLARATION}<settings xmlns="${NAMESPACE}">${entries.join("")}</settings>`;
}

/** The part that holds settings of ours, told by its namespace; other programs keep parts of the same kind. */
function settingsPart(opened: Package, workbookPart: string): string | null {
  const stored = relationshipsOf(opened, workbookPart).filter(
    ({ type, target }) => type === "customXml" && opened.hasPart(target),
  );
  return stored.find(({ target }) => isOurs(opened, target))?.target ?? null;
}

/** Other programs' parts may be no XML that we can read, which is no fault of the workbook. */
function isOurs(opened: Package, part: string): boolean {
  const { text } = opened.text(part);
  if (!text.includes(NAMESPACE)) return false;
  try {
    return readXmlElement(text).namespace === NAMESPACE;
  } catch (failure) {
    if (failure instanceof XmlFault) return false;
    throw failure;
  }
}

function withNewPart(opened: Package, workbookPart: string, settings: KeptSettings): Uint8Array {
  const number = freeNumber(opened);
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const relationships = changedRelationships(opened, workbookPart, {
    ...{ targets: [part], type: "customXml", removed: null },
  });
  const types = changedTypes(
    opened,
    [
      [part, "application/xml"],
      [properties, PROPERTIES_TYPE],
    ],
    [],
  );
  const edited = (name: string, text: string) =>
    [opened.entryName(name) ?? name, encodePart(text, opened.text(name))] as const;
  const added = new Map(
    Object.entries({
      [part]: settingsXml(settings),
      [properties]: `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      [relationshipsPart(part)]: relationshipsXml([["rId1", "customXmlProps", relativeTarget(part, properties)]]),
    }).map(([name, text]) => [name, strToU8(text)]),
  );
  const replaced = new Map([edited(relationships.part, relationships.text), edited("[Content_Types].xml", types)]);
  return rewriteZip(opened.zip, replaced, { added });
}

function freeNumber(opened: Package): number {
  const taken = (number: number) =>
    [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`].some((part) => opened.hasPart(part));
  let number = 1;
  while (taken(number)) number += 1;
  return number;
}
