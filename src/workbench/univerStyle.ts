import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat } from "../core";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const GENERAL = "General";
/** What the grid and Excel show where a cell says nothing. */
const USUAL_POINTS = 11;
const EDGES = ["t", "r", "b", "l"] as const;

/** A look as the grid keeps it; `null` takes a property away, an absent one stays as it is. */
export function toUniverStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColour !== undefined) style.cl = format.fontColour === null ? null : { rgb: format.fontColour };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === GENERAL ? null : { pattern: format.numberFormat };
  }
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.italic !== undefined) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.fontSizePoints !== undefined) style.fs = format.fontSizePoints;
  if (format.border !== undefined) style.bd = format.border === null ? null : bordersOf(format.border);
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

function bordersOf(rgb: string): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb } };
  return Object.fromEntries(EDGES.map((edge) => [edge, line]));
}

/** The colour of a thin line on all four edges; null where they differ or there is none. */
function borderOf(borders: Nullable<IBorderData>): string | null {
  const colours = EDGES.map((edge) => {
    const line = borders?.[edge];
    return line?.s === BorderStyleTypes.THIN ? hexColour(line.cl.rgb) : null;
  });
  return colours.every((colour) => colour === colours[0]) ? (colours[0] ?? null) : null;
}

/** What of a cell's look a file can be told: every property stated, so that two looks can be compared. */
export function fromUniverStyle(
  style: Nullable<IStyleData>,
): Required<Omit<CellFormat, "horizontal" | "vertical">> & Pick<CellFormat, "horizontal" | "vertical"> {
  const known = style ?? undefined;
  const horizontal = keyOf(HORIZONTAL, known?.ht);
  const vertical = keyOf(VERTICAL, known?.vt);
  return {
    fill: hexColour(known?.bg?.rgb),
    fontColour: hexColour(known?.cl?.rgb),
    bold: known?.bl === BooleanNumber.TRUE,
    italic: known?.it === BooleanNumber.TRUE,
    fontSizePoints: known?.fs ?? USUAL_POINTS,
    border: borderOf(known?.bd),
    numberFormat: known?.n?.pattern ?? GENERAL,
    wrap: known?.tb === WrapStrategy.WRAP,
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: unknown): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

/** `#RRGGBB` of a colour written as `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`; null for none or one that is not plain. */
export function hexColour(colour: Nullable<string>): string | null {
  if (!colour) return null;
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toUpperCase();
  const short = /^#(?<r>[0-9a-f])(?<g>[0-9a-f])(?<b>[0-9a-f])$/i.exec(colour)?.groups;
  if (short !== undefined)
    return `#${short["r"]}${short["r"]}${short["g"]}${short["g"]}${short["b"]}${short["b"]}`.toUpperCase();
  const parts = /^rgba?\((?<r>\d{1,3}), ?(?<g>\d{1,3}), ?(?<b>\d{1,3})/i.exec(colour)?.groups;
  if (parts === undefined) return null;
  const hex = ["r", "g", "b"].map((part) => Number(parts[part]).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`.toUpperCase();
}
