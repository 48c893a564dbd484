import type { NewChart } from "../core";

/** White lines over a series' colour, so that a grey print tells the series apart; the first is plain. */
const PATTERNS = [
  "",
  '<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="#fff" stroke-width="2"/>',
  '<circle cx="4" cy="4" r="1.3" fill="#fff"/>',
  '<path d="M0 0L8 8M8 0L0 8" stroke="#fff" stroke-width="1"/>',
  '<path d="M-2 6L2 10M0 0L8 8M6 -2L10 2" stroke="#fff" stroke-width="2"/>',
  '<path d="M0 4H8M4 0V8" stroke="#fff" stroke-width="1"/>',
] as const;

/** The patterns of a chart's series; lines have none. */
export function patternDefinitions({ kind, series }: NewChart, id: string): string {
  if (kind === "line") return "";
  const patterns = series.map(
    ({ colour }, index) =>
      `<pattern id="${id}-p${index}" width="8" height="8" patternUnits="userSpaceOnUse">` +
      `<rect width="8" height="8" fill="${plainColour(colour)}"/>${PATTERNS[index % PATTERNS.length] ?? ""}</pattern>`,
  );
  return `<defs>${patterns.join("")}</defs>`;
}

/** How a series is filled. */
export function swatch({ kind, series }: NewChart, index: number, id: string): string {
  return kind === "line" ? plainColour(series[index]?.colour ?? "") : `url(#${id}-p${index})`;
}

/** The colour where it is one. */
export function plainColour(colour: string): string {
  return /^#[0-9A-F]{6}$/i.test(colour) ? colour : "#808080";
}
