import { SaxesParser } from "saxes";

/** One element, with names as written (prefix and all). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

/** The root element of well-formed XML; throws otherwise. */
export function parseXml(xml: string): XmlElement {
  const top: { children: XmlElement[]; text: string } = { children: [], text: "" };
  const open: { children: XmlElement[]; text: string }[] = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("No root element.");
  return root;
}

/** An element and all below it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first element below with this name. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  return descendants(element).find((other) => other.name === name);
}
