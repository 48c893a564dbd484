import type { XmlElement } from "../xml/readXmlElement";
import { INDEXED_COLOURS } from "./indexedColours";
import type { ThemeColours } from "./themeColours";

/** What a colour may refer to. */
export interface Palette {
  readonly theme: ThemeColours;
  /** The workbook's own indexed colours as `RRGGBB`; empty where it keeps to the standard ones. */
  readonly indexed: readonly string[];
}

const HEX = /^(?:[0-9A-F]{2})?(?<rgb>[0-9A-F]{6})$/i;

/** A colour element (`fgColor`, `color`) as `#RRGGBB`; null where it is automatic or refers to nothing known. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | null {
  const { rgb, theme, indexed, tint } = element?.attributes ?? {};
  const named =
    rgb ??
    (theme !== undefined ? palette.theme[Number(theme)] : undefined) ??
    (indexed !== undefined ? (palette.indexed[Number(indexed)] ?? INDEXED_COLOURS[Number(indexed)]) : undefined);
  const hex = HEX.exec(named ?? "")?.groups?.["rgb"];
  return hex === undefined ? null : `#${tinted(hex.toUpperCase(), Number(tint ?? 0))}`;
}

/**
 * A colour made lighter (tint above 0) or darker (below 0), by its lightness in hue, lightness and saturation.
 *
 * @source ECMA-376 part 1, 18.8.19 (tint)
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const saturation = spread === 0 ? 0 : (highest - lowest) / spread;
  const range = (1 - Math.abs(2 * wanted - 1)) * saturation;
  return channels
    .map((channel) => wanted + range * (highest === lowest ? 0 : (channel - lightness) / (highest - lowest)))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
