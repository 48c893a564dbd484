import { overrideXml } from "../new/newWorkbookParts";
import type { Package } from "../package/openPackage";
import { childrenOf } from "../xml/readXmlElement";
import { spliceText } from "../xml/spliceText";

const PART = "[Content_Types].xml";

/** The list of part types with some put in at its end and some taken out. @param added part names and their types */
export function changedTypes(
  opened: Package,
  added: readonly (readonly [part: string, type: string])[],
  removed: readonly string[],
): string {
  const { text } = opened.text(PART);
  const root = opened.xml(PART);
  const gone = new Set([...removed, ...added.map(([part]) => part)].map((part) => `/${part}`.toLowerCase()));
  const cuts = childrenOf(root, "Override")
    .filter(({ attributes }) => gone.has((attributes["PartName"] ?? "").toLowerCase()))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const prefix = /^<(?<prefix>[^\s:>/]+:)?/.exec(text.slice(root.start))?.groups?.["prefix"] ?? "";
  const entries = added.map(([part, type]) => overrideXml(part, type).replace("<", `<${prefix}`)).join("");
  return spliceText(text, [...cuts, { start: root.contentEnd, end: root.contentEnd, text: entries }]);
}
