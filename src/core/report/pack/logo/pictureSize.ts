/** What the head of a picture's file says. */
export interface PictureSize {
  readonly kind: "png" | "jpeg";
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** The kind and size of a picture by its bytes, whatever its name; null where they are no PNG or JPEG with a size. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const size = isPng(bytes) ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  return size === null || size.widthPixels === 0 || size.heightPixels === 0 ? null : size;
}

/** @source PNG (third edition), 5.2: the signature, and 11.2.1: the header chunk, which is always the first */
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const [PNG_WIDTH_AT, PNG_HEIGHT_AT, PNG_HEADER_END] = [16, 20, 33];

function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function sizeOfPng(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < PNG_HEADER_END) return null;
  return {
    kind: "png",
    widthPixels: numberAt(bytes, PNG_WIDTH_AT, 4),
    heightPixels: numberAt(bytes, PNG_HEIGHT_AT, 4),
  };
}

/** @source ITU-T T.81, annex B: segments begin with FF and a marker; those of a frame hold its height, then its width */
const START_OF_IMAGE = 0xd8;
const [FIRST_FRAME, LAST_FRAME] = [0xc0, 0xcf];
/** In the same range, tables and not frames. */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

function sizeOfJpeg(bytes: Uint8Array): PictureSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return null;
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.has(marker)) {
      return { kind: "jpeg", heightPixels: numberAt(bytes, at + 5, 2), widthPixels: numberAt(bytes, at + 7, 2) };
    }
    at += 2 + Math.max(2, numberAt(bytes, at + 2, 2));
  }
  return null;
}

/** A number of so many bytes, the highest first. */
function numberAt(bytes: Uint8Array, at: number, count: number): number {
  return bytes.subarray(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0);
}
