import { issue, type Result } from "../../../issues/issue";
import { pictureSize, type PictureSize } from "./pictureSize";
import { toBase64 } from "./toBase64";

/** A council's logo. Plain JSON, so that a workbook can keep it. */
export interface PackLogo extends PictureSize {
  /** The bytes of its file. */
  readonly base64: string;
}

/** The most a logo may weigh: a pack is sent by e-mail. Our choice. */
const MOST_KILOBYTES = 1024;

/**
 * A picture's file as a logo.
 *
 * @param name of the file, for the sentence where it cannot be one
 * @issues logo.not-a-picture, logo.too-large
 */
export function readLogo(bytes: Uint8Array, name: string): Result<PackLogo> {
  const size = pictureSize(bytes);
  if (size === null) return { ok: false, issues: [issue("logo.not-a-picture", { name })] };
  if (bytes.length > MOST_KILOBYTES * 1024) {
    return { ok: false, issues: [issue("logo.too-large", { name, mostKilobytes: MOST_KILOBYTES })] };
  }
  return { ok: true, value: { ...size, base64: toBase64(bytes) }, warnings: [] };
}
