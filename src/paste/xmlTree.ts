import { SaxesParser } from "saxes";

/** An element: its name without a prefix, its children, and what it says where it has none. */
export interface XmlNode {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

/** Deeper nesting than any file of records has. */
const DEEPEST = 100;

/** Reads an XML text as a tree, attributes as children; null where it is no XML or has a document type. */
export function readXmlTree(text: string): XmlNode | null {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  let isRefused = false;
  parser.on("error", () => (isRefused = true));
  parser.on("doctype", () => (isRefused = true));
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name: withoutPrefix(name), children: [], text: "" };
    for (const [key, value] of Object.entries(attributes)) {
      if (!/^xmlns|:/.test(key)) node.children.push({ name: key, children: [], text: value });
    }
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
    isRefused ||= open.length > DEEPEST;
  });
  parser.on("text", (piece) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += piece;
  });
  parser.on("cdata", (piece) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += piece;
  });
  parser.on("closetag", () => void open.pop());
  for (let start = 0; start < text.length && !isRefused; start += PIECE) parser.write(text.slice(start, start + PIECE));
  if (!isRefused) parser.close();
  return isRefused ? null : root;
}

/** The text is read in pieces, so that a refusal comes soon. */
const PIECE = 1 << 16;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
