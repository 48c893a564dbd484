import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Package } from "../../xlsx/package/openPackage";
import { colourOf, type Palette } from "../../xlsx/styles/colour";
import { fillColour, formatCodes } from "../../xlsx/styles/readStyles";
import { readThemeColours } from "../../xlsx/styles/themeColours";
import { isTrue, type WorkbookPart } from "../../xlsx/workbook/readWorkbookPart";
import { childOf, childrenOf, type XmlElement } from "../../xlsx/xml/readXmlElement";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;
const PLAIN_BORDER_COLOUR = "#000000";

/**
 * The file's cell styles as the grid draws them, by the index that cells bear. What the grid has no drawing for
 * (gradients, patterns, text at an angle, fonts that this computer may lack) is left out here and stays in the file.
 */
export function styleLooks(opened: Package, { stylesPart, themePart }: WorkbookPart): readonly IStyleData[] {
  if (stylesPart === null) return [];
  const root = opened.xml(stylesPart);
  const palette: Palette = {
    theme: readThemeColours(opened, themePart),
    indexed: childrenOf(childOf(childOf(root, "colors"), "indexedColors"), "rgbColor").map(
      ({ attributes }) => attributes["rgb"] ?? "",
    ),
  };
  const formats = formatCodes(root);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => fontLook(font, palette));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillColour(fill, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => borderLook(border, palette));
  return childrenOf(childOf(root, "cellXfs"), "xf").map((xf): IStyleData => {
    const numbered = (name: string) => Number(xf.attributes[name] ?? 0);
    const pattern = formats(numbered("numFmtId"));
    const fill = fills[numbered("fillId")] ?? null;
    const border = borders[numbered("borderId")] ?? null;
    return {
      ...fonts[numbered("fontId")],
      ...alignmentLook(childOf(xf, "alignment")),
      ...(pattern === "General" ? {} : { n: { pattern } }),
      ...(fill === null ? {} : { bg: { rgb: fill } }),
      ...(border === null ? {} : { bd: border }),
    };
  });
}

function fontLook(font: XmlElement, palette: Palette): IStyleData {
  const on = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && isTrue(element.attributes["val"] ?? "1");
  };
  const colour = colourOf(childOf(font, "color"), palette);
  const size = Number(childOf(font, "sz")?.attributes["val"]);
  const underline = childOf(font, "u");
  return {
    ...(on("b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(on("i") ? { it: BooleanNumber.TRUE } : {}),
    ...(on("strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(underline !== undefined && underline.attributes["val"] !== "none" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
    ...(size > 0 ? { fs: size } : {}),
  };
}

function alignmentLook(alignment: XmlElement | undefined): IStyleData {
  const { horizontal = "", vertical = "", wrapText } = alignment?.attributes ?? {};
  const [ht, vt] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(isTrue(wrapText) ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function borderLook(border: XmlElement, palette: Palette): IBorderData | null {
  const look: IBorderData = {};
  for (const side of Object.keys(SIDES) as (keyof typeof SIDES)[]) {
    const drawn = sideLook(childOf(border, side), palette);
    if (drawn !== null) look[SIDES[side]] = drawn;
  }
  return Object.keys(look).length === 0 ? null : look;
}

function sideLook(side: XmlElement | undefined, palette: Palette): IBorderStyleData | null {
  const style = side?.attributes["style"];
  if (style === undefined || style === "none") return null;
  const colour = colourOf(childOf(side, "color"), palette) ?? PLAIN_BORDER_COLOUR;
  return { s: BORDERS[style] ?? BorderStyleTypes.THIN, cl: { rgb: colour } };
}
