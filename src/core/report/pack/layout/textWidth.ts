/**
 * How wide letters are, in figures (all figures are equally wide, and a column's width is counted in them).
 *
 * @source measured on Carlito (as wide as Calibri), Liberation Sans (as wide as Arial) and DejaVu Sans, which programs
 * take where a workbook's font is missing: for each letter the widest of the three, so that a text fits in all of them
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.45, "'il"],
  [0.5, " ,.Ij‘’"],
  [0.6, ":;-f"],
  [0.65, "!()[]"],
  [0.7, "rt"],
  [0.85, '"/\\`“”'],
  [0.9, "Jcsz|"],
  [0.95, "kvxy"],
  [1.05, "bdhnopqu"],
  [1.1, "FTZ"],
  [1.2, "ABEKPSVXY"],
  [1.3, "CDHNRU"],
  [1.35, "#&+<=>^~"],
  [1.4, "GOQ"],
  [1.45, "w"],
  [1.6, "%m"],
  [1.75, "MW"],
  [1.85, "@—…"],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const BY_CODE: readonly number[] = Array.from(
  { length: 128 },
  (_, code) => WIDTH_OF.get(String.fromCharCode(code)) ?? 1,
);
/** Scripts from here on (Chinese, Japanese, Korean) have letters twice as wide. */
const WIDE_SCRIPTS_FROM = 0x2e80;

/** How wide a text without line breaks is, in figures of its own font size. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    width += BY_CODE[code] ?? (code >= WIDE_SCRIPTS_FROM ? 2 : (WIDTH_OF.get(text.charAt(index)) ?? 1.1));
  }
  return width;
}
