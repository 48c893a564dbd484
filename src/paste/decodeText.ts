/**
 * The text of a file whose encoding nobody states: by its byte order mark, else UTF-16 where every other byte is zero,
 * else UTF-8 where it is valid, else Windows-1252 (what Excel in Britain saves as CSV). Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes.subarray(3), "utf-8");
  if (first === 0xff && second === 0xfe) return decode(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes.subarray(2), "utf-16be");
  const head = bytes.subarray(0, 2000);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0) return zeros * 3 > head.length ? decodeUtf16(bytes) : null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has where Latin-1 has control signs (0x80-0x9f); five places are unused. */
const SIGNS_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some engines decode Windows-1252 as Latin-1, so the signs between are put right here. */
function decodeWindows1252(bytes: Uint8Array): string {
  return decode(bytes, "windows-1252").replace(/[\u0080-\u009f]/g, (sign) =>
    SIGNS_FROM_80.charAt(sign.charCodeAt(0) - 0x80),
  );
}

/** Without a byte order mark the zero bytes tell: behind the letter is little-endian, before it big-endian. */
function decodeUtf16(bytes: Uint8Array): string {
  return decode(bytes, bytes[1] === 0 ? "utf-16le" : "utf-16be");
}
