import { strFromU8 } from "fflate";
import { issue } from "../../core";
import { refuse } from "../refusal";

/** First bytes of the compound file of old Office (`.xls`, and any encrypted workbook). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const LOOKED_AT_BYTES = 4096;

/**
 * Refuses files that are not a zip, by what they are rather than by their name's ending.
 *
 * @issues file.empty, file.encrypted, file.old-excel, file.web-page, file.spreadsheet-xml, file.plain-text,
 *   file.not-a-workbook
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse((name) => issue("file.empty", { name }));
  if (startsWith(bytes, COMPOUND_FILE)) refuseCompoundFile(bytes);
  if (startsWith(bytes, ZIP)) return;
  const start = strFromU8(bytes.subarray(0, LOOKED_AT_BYTES), true).split("\0").join("");
  if (/^\W*<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) {
    refuse((name) => issue("file.spreadsheet-xml", { name }));
  }
  if (/<(?:!doctype html|html|head|body|table|meta|div)\b/i.test(start)) {
    refuse((name) => issue("file.web-page", { name }));
  }
  if (isPlainText(bytes.subarray(0, LOOKED_AT_BYTES))) refuse((name) => issue("file.plain-text", { name }));
  refuse((name) => issue("file.not-a-workbook", { name }));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is a compound file with a stream of that name; the name stands in its directory as UTF-16. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const isEncrypted = holds(bytes, "EncryptedPackage");
  return refuse((name) => issue(isEncrypted ? "file.encrypted" : "file.old-excel", { name }));
}

function holds(bytes: Uint8Array, streamName: string): boolean {
  const wanted = [...streamName].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text has no zero bytes (or is UTF-16 with its mark) and no control characters but line ends and tabs. */
function isPlainText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13 || byte === 12);
}

/**
 * Refuses zips that hold something other than a workbook in XML.
 *
 * @issues file.open-document, file.binary-workbook, file.not-a-workbook
 */
export function refuseOtherPackages(hasPart: (part: string) => boolean): void {
  if (hasPart("xl/workbook.bin")) refuse((name) => issue("file.binary-workbook", { name }));
  if (hasPart("[Content_Types].xml") && hasPart("_rels/.rels")) return;
  if (hasPart("mimetype") && hasPart("content.xml")) refuse((name) => issue("file.open-document", { name }));
  refuse((name) => issue("file.not-a-workbook", { name }));
}
