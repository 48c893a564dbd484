import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./readZip";

/** Within 2 % of the size that level 6 gives, in two thirds of its time. */
const LEVEL = 4;
const HAS_DATA_DESCRIPTOR = 0x0008;
const VERSION_DEFLATE = 20;

interface Placed {
  /** Null for a part that the zip did not have. */
  readonly entry: ZipEntry | null;
  /** The part with its local header, as it goes into the file. */
  readonly bytes: Uint8Array;
  readonly record: Uint8Array;
}

/** Parts that come and go, by name. */
export interface ZipChanges {
  /** Inflated; the zip has none of these names. */
  readonly added?: ReadonlyMap<string, Uint8Array>;
  readonly removed?: ReadonlySet<string>;
}

/**
 * The same zip with some parts replaced, some put in behind the others and some left out. Every other part keeps its
 * compressed bytes, header, time and place; a replaced part keeps its name, time and place. Same input, same bytes.
 *
 * @param replaced by part name, inflated; names that the zip lacks are a fault of the caller
 */
export function rewriteZip(
  zip: Zip,
  replaced: ReadonlyMap<string, Uint8Array>,
  { added = new Map(), removed = new Set() }: ZipChanges = {},
): Uint8Array {
  const inFileOrder = [...zip.entries].sort((a, b) => a.headerStart - b.headerStart);
  const placed = inFileOrder.map((entry, index) => {
    const end = inFileOrder[index + 1]?.headerStart ?? zip.directoryStart;
    const content = replaced.get(entry.name);
    return content === undefined ? copyOf(zip, entry, end) : packed(zip, entry, content);
  });
  const kept = placed.filter(({ entry }) => entry === null || !removed.has(entry.name));
  return assemble(zip, [...kept, ...[...added].map(([name, content]) => newPart(name, content))]);
}

function copyOf(zip: Zip, entry: ZipEntry, end: number): Placed {
  return {
    entry,
    bytes: zip.bytes.subarray(entry.headerStart, end),
    record: zip.bytes.slice(entry.recordStart, entry.recordEnd),
  };
}

function packed(zip: Zip, entry: ZipEntry, content: Uint8Array): Placed {
  const data = deflateSync(content, { level: LEVEL });
  const nameLength = entry.name.length;
  const bytes = new Uint8Array(30 + nameLength + data.length);
  const local = new DataView(bytes.buffer);
  local.setUint32(0, 0x04034b50, true);
  bytes.set(sharedFields(zip, entry, content, data.length), 4);
  local.setUint16(26, nameLength, true);
  const record = new Uint8Array(46 + nameLength);
  record.set(zip.bytes.subarray(entry.recordStart, entry.recordStart + 46 + nameLength));
  record.set(bytes.subarray(4, 28), 6);
  // No extra field and no comment: they may hold sizes (zip64) that are no longer true.
  record.set([nameLength & 0xff, nameLength >> 8, 0, 0, 0, 0], 28);
  bytes.set(record.subarray(46), 30);
  bytes.set(data, 30 + nameLength);
  return { entry, bytes, record };
}

/** 1 January 1980, midnight: the first time a zip can tell, the same for every new part. */
const NEW_PART_TIME = (1 << 21) | (1 << 16);
const MADE_BY = 20;

/** A part that was not there. Part names are ASCII. */
function newPart(name: string, content: Uint8Array): Placed {
  const data = deflateSync(content, { level: LEVEL });
  const spelt = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, VERSION_DEFLATE, true);
  shared.setUint16(4, 8, true);
  shared.setUint32(6, NEW_PART_TIME, true);
  shared.setUint32(10, crc32(content), true);
  shared.setUint32(14, data.length, true);
  shared.setUint32(18, content.length, true);
  shared.setUint16(22, spelt.length, true);
  const bytes = new Uint8Array(30 + spelt.length + data.length);
  new DataView(bytes.buffer).setUint32(0, 0x04034b50, true);
  bytes.set(new Uint8Array(shared.buffer), 4);
  bytes.set(spelt, 30);
  bytes.set(data, 30 + spelt.length);
  const record = new Uint8Array(46 + spelt.length);
  new DataView(record.buffer).setUint32(0, 0x02014b50, true);
  record[4] = MADE_BY;
  record.set(new Uint8Array(shared.buffer), 6);
  record.set(spelt, 46);
  return { entry: null, bytes, record };
}

/** Version needed, flags, method, time, checksum and sizes: the 22 bytes a local header and a record share. */
function sharedFields(zip: Zip, entry: ZipEntry, content: Uint8Array, packedSize: number): Uint8Array {
  const fields = new Uint8Array(22);
  const view = new DataView(fields.buffer);
  view.setUint16(0, VERSION_DEFLATE, true);
  view.setUint16(2, entry.flags & ~HAS_DATA_DESCRIPTOR, true);
  view.setUint16(4, 8, true);
  fields.set(zip.bytes.subarray(entry.recordStart + 12, entry.recordStart + 16), 6);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packedSize, true);
  view.setUint32(18, content.length, true);
  return fields;
}

function assemble(zip: Zip, placed: readonly Placed[]): Uint8Array {
  const records = new Map<Placed, Uint8Array>();
  let length = 0;
  for (const part of placed) {
    records.set(part, withOffset(part.record, length));
    length += part.bytes.length;
  }
  // The directory keeps its own order, with what is new behind it.
  const places = new Map(zip.entries.map((entry, index) => [entry, index]));
  const placeOf = ({ entry }: Placed): number => (entry === null ? Infinity : (places.get(entry) ?? Infinity));
  const inOrder = [...placed].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
  const directory = inOrder.map((part) => records.get(part) ?? part.record);
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  const end = endRecord(zip, { count: directory.length, size: directorySize, start: length });
  return joined([...placed.map(({ bytes }) => bytes), ...directory, end]);
}

function withOffset(record: Uint8Array, offset: number): Uint8Array {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  view.setUint32(42, offset, true);
  return record;
}

function endRecord(
  zip: Zip,
  { count, size, start }: { readonly count: number; readonly size: number; readonly start: number },
): Uint8Array {
  const end = new Uint8Array(22 + zip.comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, zip.comment.length, true);
  end.set(zip.comment, 22);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
