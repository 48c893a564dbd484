/** The colour word a rating's fill stands for. */
export type FillWord = "Red" | "Amber" | "Green" | "Blue";

/** A paler fill than this is a table's shading, not a rating (saturation, 0-1). */
const LEAST_SATURATION = 0.3;

/**
 * The rating a cell's fill shows, or null for no fill, white, grey, black and colours that are no rating. Hues are
 * those of Excel's standard and theme reds, oranges, yellows and greens.
 *
 * @param fill `#RRGGBB`
 */
export function fillColourWord(fill: string | undefined): FillWord | null {
  const match = /^#(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/i.exec(fill ?? "");
  if (match?.groups === undefined) return null;
  const [red, green, blue] = [match.groups["red"], match.groups["green"], match.groups["blue"]].map((part) =>
    Number.parseInt(part ?? "0", 16),
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most < 70 || (most - least) / most < LEAST_SATURATION) return null;
  return wordOfHue(hueDegrees(red, green, blue));
}

function hueDegrees(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (most === red) return ((60 * (green - blue)) / range + 360) % 360;
  return most === green ? (60 * (blue - red)) / range + 120 : (60 * (red - green)) / range + 240;
}

function wordOfHue(hue: number): FillWord | null {
  if (hue < 18 || hue >= 340) return "Red";
  if (hue < 66) return "Amber";
  if (hue < 172) return "Green";
  return hue >= 190 && hue < 255 ? "Blue" : null;
}
