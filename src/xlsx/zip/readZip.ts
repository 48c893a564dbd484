import { issue } from "../../core";
import { refuse } from "../refusal";
import { ZIP_LIMITS } from "./zipLimits";

/** One part of a zip: where its bytes lie, as its central directory says. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerStart: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
  /** Its record in the central directory: first byte, and the byte after the last. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** A zip's directory over its bytes; entries in directory order. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: no part's bytes lie behind it. */
  readonly directoryStart: number;
  /** The zip's own comment, as bytes. */
  readonly comment: Uint8Array;
}

interface Directory {
  start: number;
  count: number;
  /** What to add to each offset: bytes stand before the zip. */
  shift: number;
  end: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 0x0001;
const SEE_ZIP64 = 0xffffffff;

/** The file's parts cannot be told apart: cut short, overwritten or not a zip at all. */
export function refuseDamaged(part = ""): never {
  refuse((name) => issue("file.damaged", { name, part }));
}

/**
 * Reads a zip's central directory and checks it against the limits; inflates nothing.
 *
 * @issues file.damaged - no or a broken directory, overlapping or doubled parts; file.too-large - too many parts or
 *   bytes; file.encrypted - parts under a zip password
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > ZIP_LIMITS.entries) refuse((name) => issue("file.too-large", { name, part: "" }));
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const entry = readRecord(view, at, directory);
    if (names.has(entry.name)) refuseDamaged(entry.name);
    names.add(entry.name);
    entries.push(entry);
    at = entry.recordEnd;
  }
  checkTotals(entries, directory.start);
  return { bytes, entries, directoryStart: directory.start, comment: bytes.subarray(directory.end + 22) };
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_RECORD) continue;
    if (end + 22 + view.getUint16(end + 20, true) !== view.byteLength) continue;
    return directoryAt(view, end);
  }
  return refuseDamaged();
}

function directoryAt(view: DataView, end: number): Directory {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === END_LOCATOR_64) {
    const end64 = toSafe(view, end - 20 + 8);
    if (end64 + 56 > end || view.getUint32(end64, true) !== END_RECORD_64) refuseDamaged();
    count = toSafe(view, end64 + 32);
    size = toSafe(view, end64 + 40);
    offset = toSafe(view, end64 + 48);
    directoryEnd = end64;
  }
  const start = directoryEnd - size;
  if (start < offset || start < 0) refuseDamaged();
  return { start, count, shift: start - offset, end };
}

function toSafe(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readRecord(view: DataView, at: number, directory: Directory): ZipEntry {
  if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL_RECORD) refuseDamaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > directory.end) refuseDamaged();
  const name = decodeName(view, at + 46, nameLength);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) refuse((file) => issue("file.encrypted", { name: file }));
  const [size, compressedSize, offset] = sizesOf(view, at, at + 46 + nameLength, extraLength);
  const headerStart = offset + directory.shift;
  const dataStart = startOfData(view, headerStart, name);
  if (dataStart + compressedSize > directory.start) refuseDamaged(name);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  return { name, method, flags, crc, compressedSize, size, headerStart, dataStart, recordStart: at, recordEnd };
}

/** Size, compressed size and offset; each that does not fit 32 bits stands in the zip64 field, in this order. */
function sizesOf(view: DataView, at: number, extraStart: number, extraLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let next = zip64Field(view, extraStart, extraLength);
  if (next === null) return sizes;
  for (let index = 0; index < 3; index++) {
    if (sizes[index] !== SEE_ZIP64) continue;
    if (next + 8 > extraStart + extraLength) refuseDamaged();
    sizes[index] = toSafe(view, next);
    next += 8;
  }
  return sizes;
}

function zip64Field(view: DataView, start: number, length: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

function startOfData(view: DataView, headerStart: number, name: string): number {
  if (headerStart + 30 > view.byteLength || view.getUint32(headerStart, true) !== LOCAL_HEADER) refuseDamaged(name);
  return headerStart + 30 + view.getUint16(headerStart + 26, true) + view.getUint16(headerStart + 28, true);
}

/** Part names are ASCII; whatever else stands there only has to stay distinct. */
function decodeName(view: DataView, start: number, length: number): string {
  let name = "";
  for (let at = start; at < start + length; at++) name += String.fromCharCode(view.getUint8(at));
  return name;
}

function checkTotals(entries: readonly ZipEntry[], directoryStart: number): void {
  let total = 0;
  let last = 0;
  for (const entry of [...entries].sort((a, b) => a.headerStart - b.headerStart)) {
    if (entry.headerStart < last || entry.dataStart + entry.compressedSize > directoryStart) refuseDamaged(entry.name);
    last = entry.dataStart + entry.compressedSize;
    total += entry.size;
  }
  if (total > ZIP_LIMITS.totalBytes) refuse((name) => issue("file.too-large", { name, part: "" }));
}
