import { LONGEST_FORMAT, numberToText, type DateSystem, type NumberToText } from "../../core";
import type { Package } from "../package/openPackage";
import type { WorkbookPart } from "../workbook/readWorkbookPart";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { colourOf, type Palette } from "./colour";
import { readThemeColours } from "./themeColours";

/** What a cell's style says, as far as reading needs it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly toText: NumberToText;
  /** `#RRGGBB`. */
  readonly fill: string | null;
  readonly isStruck: boolean;
}

/** The workbook's cell styles, by the index that cells bear; at least one. */
export function readStyles(opened: Package, workbook: WorkbookPart): readonly CellStyle[] {
  if (workbook.stylesPart === null) return [plainStyle(workbook.dateSystem)];
  const root = opened.xml(workbook.stylesPart);
  const palette = readPalette(opened, workbook, root);
  const formats = formatCodes(root);
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillColour(fill, palette));
  const struck = childrenOf(childOf(root, "fonts"), "font").map(isStruckFont);
  const showers = new Map<string, NumberToText>();
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const numberFormat = formats(Number(attributes["numFmtId"] ?? 0));
    const toText = showers.get(numberFormat) ?? numberToText(numberFormat, workbook.dateSystem);
    showers.set(numberFormat, toText);
    const fill = fills[Number(attributes["fillId"] ?? 0)] ?? null;
    return { numberFormat, toText, fill, isStruck: struck[Number(attributes["fontId"] ?? 0)] ?? false };
  });
  return styles.length > 0 ? styles : [plainStyle(workbook.dateSystem)];
}

/** What the colours of the styles part refer to; `root` is that part. */
export function readPalette(opened: Package, workbook: WorkbookPart, root: XmlElement): Palette {
  return { theme: readThemeColours(opened, workbook.themePart), indexed: indexedOf(root) };
}

function plainStyle(dateSystem: DateSystem): CellStyle {
  return { numberFormat: "General", toText: numberToText("General", dateSystem), fill: null, isStruck: false };
}

/** The number format code of an id: the workbook's own, else the built-in one. */
export function formatCodes(root: XmlElement): (id: number) => string {
  const own = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      (attributes["formatCode"] ?? "General").slice(0, LONGEST_FORMAT),
    ]),
  );
  return (id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
}

function indexedOf(root: XmlElement): string[] {
  const colours = childrenOf(childOf(childOf(root, "colors"), "indexedColors"), "rgbColor");
  return colours.map(({ attributes }) => attributes["rgb"] ?? "");
}

/** A solid fill's colour; of a pattern, the colour behind it; of a gradient, none. */
export function fillColour(fill: XmlElement, palette: Palette): string | null {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (kind === "none") return null;
  return colourOf(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"), palette);
}

function isStruckFont(font: XmlElement): boolean {
  const strike = childOf(font, "strike");
  return strike !== undefined && !/^(?:0|false)$/.test(strike.attributes["val"] ?? "1");
}
