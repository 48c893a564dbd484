import type { CellFormat } from "../../core";
import { childOf, type XmlElement } from "../xml/readXmlElement";
import { colourOf, type Palette } from "./colour";

/** The order in which Excel writes a font's properties, and the only one it reads without complaint. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

/** The size of letters where a font does not say. */
const USUAL_POINTS = 11;

/** The part of a format that is the font's. */
export type FontLook = Pick<CellFormat, "bold" | "italic" | "fontColour" | "fontSizePoints">;

/** A font as its properties' XML, by name. */
export type FontParts = ReadonlyMap<string, string>;

/** Takes a font element apart. */
export function fontParts(xml: string, font: XmlElement): FontParts {
  return new Map(font.children.map(({ name, start, end }) => [name, xml.slice(start, end)]));
}

/** Whether a font element already looks so. */
export function isFontSo(font: XmlElement | undefined, look: FontLook, palette: Palette): boolean {
  if (look.bold !== undefined && isOn(childOf(font, "b")) !== look.bold) return false;
  if (look.italic !== undefined && isOn(childOf(font, "i")) !== look.italic) return false;
  if (look.fontSizePoints !== undefined && pointsOf(font) !== look.fontSizePoints) return false;
  return look.fontColour === undefined || colourOf(childOf(font, "color"), palette) === upper(look.fontColour);
}

/** The font with the look laid over it, as an element's XML; all else of it is kept. */
export function fontXml(parts: FontParts, look: FontLook, prefix: string): string {
  const changed = new Map(parts);
  if (look.bold === true) changed.set("b", `<${prefix}b/>`);
  if (look.bold === false) changed.delete("b");
  if (look.italic === true) changed.set("i", `<${prefix}i/>`);
  if (look.italic === false) changed.delete("i");
  if (look.fontSizePoints !== undefined) changed.set("sz", `<${prefix}sz val="${look.fontSizePoints}"/>`);
  if (look.fontColour === null) changed.delete("color");
  else if (look.fontColour !== undefined)
    changed.set("color", `<${prefix}color rgb="FF${look.fontColour.slice(1).toUpperCase()}"/>`);
  const known = FONT_ORDER.map((name) => changed.get(name) ?? "").join("");
  const others = [...changed].filter(([name]) => !FONT_ORDER.some((ours) => ours === name)).map(([, xml]) => xml);
  return `<${prefix}font>${known}${others.join("")}</${prefix}font>`;
}

function pointsOf(font: XmlElement | undefined): number {
  return Number(childOf(font, "sz")?.attributes["val"] ?? USUAL_POINTS);
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false)$/.test(element.attributes["val"] ?? "1");
}

function upper(colour: string | null): string | null {
  return colour === null ? null : colour.toUpperCase();
}
