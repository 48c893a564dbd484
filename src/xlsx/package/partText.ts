import { strFromU8, strToU8 } from "fflate";

/** A part's text, and how to turn it back into the same bytes. */
export interface PartText {
  readonly text: string;
  /** The byte order mark's bytes, none where there was none. */
  readonly mark: readonly number[];
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

/** Reads a part as text: UTF-8, or UTF-16 by its byte order mark, the encodings OPC allows. */
export function decodePart(bytes: Uint8Array): PartText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { text: strFromU8(bytes.subarray(3)), mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" };
  }
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be");
  return { text: strFromU8(bytes), mark: [], encoding: "utf-8" };
}

/** More bytes than these are decoded a piece at a time. */
const BYTES_OF_A_PIECE = 500_000;

/** The same as {@link decodePart}, with stops for breath where the part is long; yields the share done, 0-1. */
export function* decodePartInSlices(bytes: Uint8Array): Generator<number, PartText, undefined> {
  const isUtf8 = bytes[0] !== 0xff && bytes[0] !== 0xfe;
  if (bytes.length <= BYTES_OF_A_PIECE || !isUtf8) return decodePart(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? [0xef, 0xbb, 0xbf] : [];
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for (let at = mark.length; at < bytes.length; at += BYTES_OF_A_PIECE) {
    text += decoder.decode(bytes.subarray(at, at + BYTES_OF_A_PIECE), { stream: true });
    yield at / bytes.length;
  }
  return { text: text + decoder.decode(), mark, encoding: "utf-8" };
}

/** The bytes of a changed text, in the encoding and with the mark of the part it came from. */
export function encodePart(text: string, { mark, encoding }: PartText): Uint8Array {
  const content = encoding === "utf-8" ? strToU8(text) : encodeUtf16(text, encoding);
  if (mark.length === 0) return content;
  const bytes = new Uint8Array(mark.length + content.length);
  bytes.set(mark);
  bytes.set(content, mark.length);
  return bytes;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): PartText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    pieces.push(String.fromCharCode(view.getUint16(at, encoding === "utf-16le")));
  }
  return { text: pieces.join(""), mark: [...bytes.subarray(0, 2)], encoding };
}

function encodeUtf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
