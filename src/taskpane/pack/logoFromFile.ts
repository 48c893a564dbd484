import { issue, readLogo, type PackLogo, type Result } from "../../core";
import { shrinkPicture } from "./shrinkPicture";

/** A larger one is shrunk before it is kept: settings travel with the workbook, and Excel on the web takes few of them. */
export const MOST_KEPT_BYTES = 100 * 1024;

/**
 * A picture's file as a logo that a workbook can keep, shrunk where it is larger than that takes.
 *
 * @param shrink the picture in fewer dots; null where the browser cannot read it
 * @issues logo.not-a-picture, logo.too-large
 */
export async function logoFromFile(
  file: File,
  shrink: (file: File) => Promise<Blob | null> = shrinkPicture,
): Promise<Result<PackLogo>> {
  const asItIs = await readPicture(file, file.name);
  if (file.size <= MOST_KEPT_BYTES || isNoPicture(asItIs)) return asItIs;
  const small = await shrink(file);
  return small === null || small.size > MOST_KEPT_BYTES ? tooLarge(file.name) : readPicture(small, file.name);
}

async function readPicture(file: Blob, name: string): Promise<Result<PackLogo>> {
  return readLogo(new Uint8Array(await file.arrayBuffer()), name);
}

function isNoPicture(read: Result<PackLogo>): boolean {
  return !read.ok && read.issues.some(({ code }) => code === "logo.not-a-picture");
}

function tooLarge(name: string): Result<PackLogo> {
  return { ok: false, issues: [issue("logo.too-large", { name, mostKilobytes: MOST_KEPT_BYTES / 1024 })] };
}
