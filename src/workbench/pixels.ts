/** Pixels of one character of the grid's default font, and of a cell's padding. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;

/** A width in characters as the grid's pixels. */
export function toPixels(widthChars: number): number {
  return Math.round(widthChars * PIXELS_PER_CHARACTER + PADDING_PIXELS);
}

/** The least width in characters that is at least so many pixels. */
export function toCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER) * 100) / 100);
}
