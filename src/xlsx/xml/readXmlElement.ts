import { SaxesParser, type SaxesTagNS } from "saxes";
import { XmlFault } from "./scanXml";

/** One element of a small part. Names are local: prefixes and the strict or transitional namespace do not matter. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; of two with the same local name, the one without a prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
  /** Offset of its `<` in the part's text. */
  readonly start: number;
  /** Offset behind its start tag's `>`. */
  readonly startTagEnd: number;
  /** Offset of its `</`; of an empty element, the offset behind it. */
  readonly contentEnd: number;
  /** Offset behind the element. */
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Deeper nesting than any workbook has. */
const DEEPEST = 256;

/** Reads a part's whole text as a tree with places, strictly; throws {@link XmlFault}. */
export function readXmlElement(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  parser.on("doctype", () => fail("doctype", parser.position));
  parser.on("error", () => fail("malformed", parser.position));
  parser.on("opentag", (tag) => {
    const element = elementOf(tag, xml.lastIndexOf("<", parser.position - 1), parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    if (open.push(element) > DEEPEST) fail("malformed", parser.position);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? parser.position : xml.lastIndexOf("<", parser.position - 1);
  });
  parser.write(xml).close();
  return root ?? fail("malformed", 0);
}

function fail(kind: XmlFault["kind"], offset: number): never {
  throw new XmlFault(kind, offset);
}

function elementOf(tag: SaxesTagNS, start: number, startTagEnd: number): Growing {
  const attributes: Record<string, string> = {};
  for (const { local, prefix, value } of Object.values(tag.attributes)) {
    if (prefix === "" || !(local in attributes)) attributes[local] = value;
  }
  return {
    name: tag.local,
    namespace: tag.uri,
    attributes,
    children: [],
    text: "",
    start,
    startTagEnd,
    contentEnd: startTagEnd,
    end: startTagEnd,
  };
}

/** The first child of that local name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of that local name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
