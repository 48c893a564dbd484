import { isDateFormat } from "../../core";
import type { CellLook } from "./cellLook";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";
import { spliceText } from "../xml/spliceText";
import type { Palette } from "./colour";
import { appendToList, type ListAddition } from "./elementLists";
import { growingList, type GrowingList } from "./growingList";
import { openNumberFormats, type NumberFormats } from "./numberFormats";
import { fillColour } from "./readStyles";
import { fontParts, fontXml, isFontSo, type FontParts } from "./styleFonts";
import { alignmentChanges, PLAIN_STYLE, styleParts, styleXml, withAttributes, type StyleParts } from "./styleXml";

/** The workbook's styles while cells are written: gives each look its index, and appends what is missing. */
export interface StyleBook {
  /** The style with `look` laid over style `base`: `base` itself where it looks so already. */
  styleFor(base: number, look: CellLook): number;
  /** The styles part with what was appended; null where nothing was. */
  editedText(): string | null;
}

interface Styles {
  readonly prefix: string;
  readonly palette: Palette;
  readonly formats: NumberFormats;
  readonly fonts: readonly XmlElement[];
  readonly fontParts: readonly FontParts[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly string[];
  readonly styles: readonly StyleParts[];
  readonly fontList: GrowingList;
  readonly fillList: GrowingList;
  readonly borderList: GrowingList;
  readonly styleList: GrowingList;
}

/** Starts with the styles part as it is. Nothing in it is renumbered. */
export function openStyleBook(xml: string, root: XmlElement, palette: Palette): StyleBook {
  const opened = openStyles(xml, root, palette);
  // One look is laid over thousands of cells: it is known by itself before it is known by what it says.
  const byLook = new WeakMap<CellLook, Map<number, number>>();
  const byText = new Map<string, number>();
  return {
    styleFor(base, look) {
      const indexes = byLook.get(look) ?? new Map<number, number>();
      const known = indexes.get(base);
      if (known !== undefined) return known;
      const key = `${base} ${JSON.stringify(look)}`;
      const index = byText.get(key) ?? resolve(opened, base, look);
      byText.set(key, index);
      byLook.set(look, indexes.set(base, index));
      return index;
    },
    editedText() {
      const lists: [ListAddition["list"], NumberFormats | GrowingList][] = [
        ["numFmts", opened.formats],
        ["fonts", opened.fontList],
        ["fills", opened.fillList],
        ["borders", opened.borderList],
        ["cellXfs", opened.styleList],
      ];
      const edits = lists.flatMap(([list, { added, present }]) =>
        appendToList(xml, root, opened.prefix, { list, entries: added, present }),
      );
      return edits.length === 0 ? null : spliceText(xml, edits);
    },
  };
}

function openStyles(xml: string, root: XmlElement, palette: Palette): Styles {
  const prefix = /^<(?<prefix>[^\s:>/]+:)?/.exec(xml.slice(root.start, root.startTagEnd))?.groups?.["prefix"] ?? "";
  const elements = (list: string, entry: string) => childrenOf(childOf(root, list), entry);
  const written = ({ start, end }: XmlElement) => xml.slice(start, end);
  const fonts = elements("fonts", "font");
  const parts = fonts.map((font) => fontParts(xml, font));
  const fills = elements("fills", "fill");
  const borders = elements("borders", "border").map(written);
  const styles = elements("cellXfs", "xf").map((xf) => styleParts(xml, xf));
  return {
    prefix,
    palette,
    formats: openNumberFormats(root, prefix),
    fonts,
    fontParts: parts,
    fills,
    borders,
    styles,
    fontList: growingList(
      parts.map((font) => fontXml(font, {}, prefix)),
      [fontXml(new Map(), {}, prefix)],
    ),
    fillList: growingList(fills.map(written), [patternXml("none", prefix), patternXml("gray125", prefix)]),
    borderList: growingList(borders, [`<${prefix}border/>`]),
    styleList: growingList(
      styles.map((style) => styleXml(style, prefix)),
      [styleXml(PLAIN_STYLE, prefix)],
    ),
  };
}

function resolve(opened: Styles, base: number, look: CellLook): number {
  const style = opened.styles[base] ?? opened.styles[0] ?? PLAIN_STYLE;
  const changes = {
    ...fontChange(opened, style, look),
    ...fillChange(opened, style, look),
    ...borderChange(opened, style, look),
    ...formatChange(opened, style, look),
    ...(look.isTextForced === true && style.attributes.get("quotePrefix") !== "1" ? { quotePrefix: "1" } : null),
  };
  const aligned = alignmentChanges(style.alignment, look);
  const isAlignedSo = Object.keys(aligned).length === 0;
  if (isAlignedSo && Object.keys(changes).length === 0) return base;
  if (opened.borderList.present === 0) opened.borderList.indexOf(`<${opened.prefix}border/>`);
  const attributes = withAttributes(style.attributes, isAlignedSo ? changes : { ...changes, applyAlignment: "1" });
  const alignment = withAttributes(style.alignment, aligned);
  return opened.styleList.indexOf(styleXml({ attributes, alignment, rest: style.rest }, opened.prefix));
}

function idOf(style: StyleParts, name: "fontId" | "fillId" | "borderId" | "numFmtId"): number {
  return Number(style.attributes.get(name) ?? 0);
}

type Change = Record<string, string> | null;

function fontChange(opened: Styles, style: StyleParts, look: CellLook): Change {
  const id = idOf(style, "fontId");
  if (isFontSo(opened.fonts[id], look, opened.palette)) return null;
  const parts: FontParts = opened.fontParts[id] ?? new Map();
  return { fontId: String(opened.fontList.indexOf(fontXml(parts, look, opened.prefix))), applyFont: "1" };
}

function fillChange(opened: Styles, style: StyleParts, { fill }: CellLook): Change {
  if (fill === undefined || isFilled(opened.fills[idOf(style, "fillId")], fill, opened.palette)) return null;
  const { prefix, fillList } = opened;
  const xml = fill === null ? patternXml("none", prefix) : solidXml(fill, prefix);
  return { fillId: String(fillList.indexOf(xml)), applyFill: "1" };
}

function borderChange({ borders, borderList, prefix }: Styles, style: StyleParts, { border }: CellLook): Change {
  if (border === undefined) return null;
  const wanted = borderXml(border, prefix);
  return borders[idOf(style, "borderId")] === wanted
    ? null
    : { borderId: String(borderList.indexOf(wanted)), applyBorder: "1" };
}

/** Thin lines on all four edges, or none. */
function borderXml(colour: string | null, prefix: string): string {
  const edges = ["left", "right", "top", "bottom"].map((edge) =>
    colour === null
      ? `<${prefix}${edge}/>`
      : `<${prefix}${edge} style="thin"><${prefix}color rgb="FF${colour.slice(1).toUpperCase()}"/></${prefix}${edge}>`,
  );
  return `<${prefix}border>${edges.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function isFilled(element: XmlElement | undefined, fill: string | null, palette: Palette): boolean {
  const pattern = childOf(element, "patternFill")?.attributes["patternType"] ?? "none";
  if (element === undefined || fill === null) return fill === null && pattern === "none";
  return pattern === "solid" && fillColour(element, palette) === fill.toUpperCase();
}

function patternXml(pattern: "none" | "gray125", prefix: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`;
}

/** Excel takes a solid fill's colour from its foreground; 64 is the system's own background. */
function solidXml(fill: string, prefix: string): string {
  const rgb = `FF${fill.slice(1).toUpperCase()}`;
  const colours = `<${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`;
}

function formatChange({ formats }: Styles, style: StyleParts, { numberFormat, dayFormat }: CellLook): Change {
  const code = formats.codeOf(idOf(style, "numFmtId"));
  const wanted = numberFormat ?? (dayFormat !== undefined && !isDateFormat(code) ? dayFormat : code);
  return wanted === code ? null : { numFmtId: String(formats.idOf(wanted)), applyNumberFormat: "1" };
}
