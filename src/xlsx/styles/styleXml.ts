import type { CellFormat } from "../../core";
import { attributePlaces } from "../xml/attributes";
import { childOf, type XmlElement } from "../xml/readXmlElement";

/** One cell style (`xf`) taken apart; attribute values as written. */
export interface StyleParts {
  readonly attributes: ReadonlyMap<string, string>;
  /** The attributes of its alignment, empty where it has none. */
  readonly alignment: ReadonlyMap<string, string>;
  /** Its other children (protection, extensions), as written. */
  readonly rest: string;
}

/** The part of a format that is the alignment's. */
export type AlignmentLook = Pick<CellFormat, "horizontal" | "vertical" | "wrap">;

/** The style of cells that bear none. */
export const PLAIN_STYLE: StyleParts = {
  attributes: new Map([
    ["numFmtId", "0"],
    ["fontId", "0"],
    ["fillId", "0"],
    ["borderId", "0"],
  ]),
  alignment: new Map(),
  rest: "",
};

/** Takes an `xf` element apart. */
export function styleParts(xml: string, element: XmlElement): StyleParts {
  const alignment = childOf(element, "alignment");
  const others = element.children.filter(({ name }) => name !== "alignment");
  return {
    attributes: attributesAsWritten(xml, element),
    alignment: alignment === undefined ? new Map() : attributesAsWritten(xml, alignment),
    rest: others.map(({ start, end }) => xml.slice(start, end)).join(""),
  };
}

function attributesAsWritten(xml: string, { start, startTagEnd }: XmlElement): ReadonlyMap<string, string> {
  const nameEnd = start + (/^<[^\s/>]+/.exec(xml.slice(start, startTagEnd))?.[0].length ?? 0);
  const places = attributePlaces(xml, nameEnd, startTagEnd);
  return new Map(places.map(({ name, valueStart, valueEnd }) => [name, xml.slice(valueStart, valueEnd)]));
}

/** The style as XML: alignment first, as the schema asks. */
export function styleXml({ attributes, alignment, rest }: StyleParts, prefix: string): string {
  const aligned = alignment.size === 0 ? "" : `<${prefix}alignment${attributesXml(alignment)}/>`;
  const content = aligned + rest;
  const tag = `<${prefix}xf${attributesXml(attributes)}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}xf>`;
}

function attributesXml(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${value.replace(/"/g, "&quot;")}"`).join("");
}

/** The attributes with some changed; a new one goes to the end. */
export function withAttributes(
  attributes: ReadonlyMap<string, string>,
  changes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([...attributes, ...Object.entries(changes)]);
}

/** The alignment attributes a look asks for and that are not so yet. Absent ones mean general, bottom and unwrapped. */
export function alignmentChanges(
  alignment: ReadonlyMap<string, string>,
  { horizontal, vertical, wrap }: AlignmentLook,
): Record<string, string> {
  const changes: Record<string, string> = {};
  if (horizontal !== undefined && alignment.get("horizontal") !== horizontal) changes["horizontal"] = horizontal;
  if (vertical !== undefined && (alignment.get("vertical") ?? "bottom") !== vertical) changes["vertical"] = vertical;
  const isWrapped = /^(?:1|true)$/.test(alignment.get("wrapText") ?? "0");
  if (wrap !== undefined && isWrapped !== wrap) changes["wrapText"] = wrap ? "1" : "0";
  return changes;
}
