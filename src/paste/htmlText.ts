import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Deeper nesting than this is no document that a person wrote. */
const DEEPEST = 1500;

const IGNORED = new Set([
  "script",
  "style",
  "head",
  "noscript",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "select",
  "option",
  "xml",
]);
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

/** Whether a reader of the page never sees the element: scripts, styles and what is hidden. */
export function isUnseen(element: HtmlElement): boolean {
  if (IGNORED.has(element.tagName)) return true;
  if (element.attrs.some((attribute) => attribute.name === "hidden")) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributeOf(element, "style"));
}

/** A break between blocks: several make one line break, and none at the ends. */
const SOFT = "\u0001";

/** The words of an element as a reader sees them: blocks and `<br>` on lines of their own, list items with a bullet. */
export function visibleText(nodes: readonly HtmlNode[]): string {
  const parts: string[] = [];
  for (const node of nodes) write(node, parts, 0);
  return parts
    .join("")
    .replace(/[ \u00a0]*\u0001[ \u0001]*/g, SOFT)
    .replace(/(?<bullet>(?:^|[\u0001\n])(?:•|\d{1,3}\.|[a-z]\))) ?\u0001/g, "$<bullet> ")
    .replaceAll(SOFT, "\n")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function write(node: HtmlNode, parts: string[], depth: number): void {
  if (node.nodeName === "#text" && "value" in node) {
    parts.push(node.value.replace(/\s+/g, (run) => (run.includes("\u00a0") ? "\u00a0" : " ")).replaceAll(SOFT, ""));
    return;
  }
  if (!isElement(node) || isUnseen(node) || depth > DEEPEST) return;
  if (node.tagName === "br") parts.push("\n");
  else if (isListMark(node)) parts.push(listMark(visibleText(node.childNodes)));
  else writeBlock(node, parts, depth);
}

function writeBlock(element: HtmlElement, parts: string[], depth: number): void {
  const isBlock = BLOCKS.has(element.tagName) || element.tagName === "li";
  if (isBlock) parts.push(SOFT);
  if (element.tagName === "li") parts.push(bulletOf(element));
  for (const child of element.childNodes) write(child, parts, depth + 1);
  if (isBlock) parts.push(SOFT);
  else if (element.tagName === "td" || element.tagName === "th") parts.push(" ");
}

/** Word writes a list's bullet or number as text, marked so. */
function isListMark(element: HtmlElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributeOf(element, "style"));
}

function listMark(text: string): string {
  const mark = text.trim();
  return /^\(?[0-9a-z]{1,4}[.)]$/i.test(mark) ? `${mark} ` : "• ";
}

function bulletOf(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "• ";
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  const number = (Number.parseInt(attributeOf(list, "start"), 10) || 1) + items.indexOf(item);
  const isLettered =
    /^a$/i.test(attributeOf(list, "type")) || /lower-alpha|lower-latin/.test(attributeOf(list, "style"));
  return isLettered && number <= 26 ? `${String.fromCharCode(96 + number)}) ` : `${number}. `;
}

/** Formatting is not nested deeper than this; what is deeper counts as not struck. */
const DEEPEST_FORMAT = 12;

/** Whether all words of an element are struck through. */
export function isStruckThrough(element: HtmlElement, depth = 0): boolean {
  if (depth > DEEPEST_FORMAT) return false;
  const worded = element.childNodes.filter((node) =>
    isElement(node) ? node.childNodes.length > 0 : "value" in node && node.value.trim() !== "",
  );
  return (
    worded.length > 0 && worded.every((node) => isElement(node) && (strikes(node) || isStruckThrough(node, depth + 1)))
  );
}

function strikes(element: HtmlElement): boolean {
  return /^(?:s|strike|del)$/.test(element.tagName) || /line-through/i.test(attributeOf(element, "style"));
}
