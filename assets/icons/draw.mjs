/**
 * Draws the PNG icons from their SVG sources: `node assets/icons/draw.mjs` (needs `rsvg-convert`, Debian: librsvg2-bin).
 * Below 32 px the small drawings are used: fewer, thicker strokes on the pixel grid.
 */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = dirname(fileURLToPath(import.meta.url));

for (const name of ["icon", "refresh", "pack"]) {
  for (const size of SIZES) {
    const source = join(folder, `${name}-${size < 32 ? "small" : "large"}.svg`);
    const target = join(folder, `${name}-${size}.png`);
    execFileSync("rsvg-convert", ["-w", String(size), "-h", String(size), "-o", target, source]);
  }
}
