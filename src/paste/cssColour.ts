/** The colours that people and Word write by name in ratings. */
const NAMED: Readonly<Record<string, string>> = {
  red: "#FF0000",
  orange: "#FFA500",
  yellow: "#FFFF00",
  gold: "#FFD700",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  darkred: "#8B0000",
  crimson: "#DC143C",
  lightgreen: "#90EE90",
  limegreen: "#32CD32",
  darkgreen: "#006400",
  darkorange: "#FF8C00",
};

/** A colour of a page as `#RRGGBB`, or null where it is none that can be told. */
export function cssColour(written: string): string | null {
  const colour = written.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour.toUpperCase();
  const short = /^#(?<red>[0-9a-f])(?<green>[0-9a-f])(?<blue>[0-9a-f])$/.exec(colour)?.groups;
  if (short !== undefined)
    return `#${[short["red"], short["green"], short["blue"]].map((part) => `${part}${part}`).join("")}`.toUpperCase();
  const rgb = /^rgb\(\s*(?<red>\d{1,3})[\s,]+(?<green>\d{1,3})[\s,]+(?<blue>\d{1,3})\s*\)$/.exec(colour)?.groups;
  if (rgb !== undefined) return `#${[rgb["red"], rgb["green"], rgb["blue"]].map(toHex).join("")}`;
  return NAMED[colour] ?? null;
}

function toHex(part: string | undefined): string {
  return Math.min(Number(part), 255).toString(16).padStart(2, "0").toUpperCase();
}
