import { attributePlaces } from "../xml/attributes";
import { childOf, type XmlElement } from "../xml/readXmlElement";
import type { TextEdit } from "../xml/spliceText";

/** The lists of a styles part, in the order its schema asks for. @source ECMA-376 part 1, 18.8.39 (styleSheet) */
const LIST_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** Entries to put at the end of one list of the styles part. */
export interface ListAddition {
  readonly list: "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";
  /** Whole elements, one text each. */
  readonly entries: readonly string[];
  /** How many there were. */
  readonly present: number;
}

/** The edits that append to a list: its count, and the entries behind its last one. A missing list is put in its place. */
export function appendToList(xml: string, root: XmlElement, prefix: string, addition: ListAddition): TextEdit[] {
  const { list, entries, present } = addition;
  if (entries.length === 0) return [];
  const element = childOf(root, list);
  const count = present + entries.length;
  const content = entries.join("");
  if (element === undefined) {
    const at = placeOfList(root, list);
    return [{ start: at, end: at, text: `<${prefix}${list} count="${count}">${content}</${prefix}${list}>` }];
  }
  const nameEnd = element.start + 1 + prefix.length + list.length;
  const edits: TextEdit[] = [];
  const written = attributePlaces(xml, nameEnd, element.startTagEnd).find(({ name }) => name === "count");
  if (written !== undefined) edits.push({ start: written.valueStart, end: written.valueEnd, text: String(count) });
  if (element.contentEnd < element.end) {
    return [...edits, { start: element.contentEnd, end: element.contentEnd, text: content }];
  }
  const slash = xml.lastIndexOf("/", element.end);
  return [...edits, { start: slash, end: element.end, text: `>${content}</${prefix}${list}>` }];
}

function placeOfList(root: XmlElement, list: string): number {
  const later: readonly string[] = LIST_ORDER.slice(LIST_ORDER.findIndex((name) => name === list) + 1);
  return root.children.find(({ name }) => later.includes(name))?.start ?? root.contentEnd;
}
