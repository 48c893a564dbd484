import { Inflate, inflateSync } from "fflate";
import { inOneGo, issue } from "../../core";
import { refuse } from "../refusal";
import { shareWithin } from "../shareWithin";
import { crc32InSlices } from "./crc32";
import { refuseDamaged, type Zip, type ZipEntry } from "./readZip";
import { ZIP_LIMITS } from "./zipLimits";

/** Compressed bytes fed at a time: one step can then inflate to 17 MB at most (deflate's bound is 1,032 times). */
const STEP_BYTES = 16 * 1024;

/**
 * One part's bytes. Memory is bounded by the declared size, which is checked first, and work stops as soon as the part
 * proves longer than it declared.
 *
 * @issues file.too-large - the part is, or declares to be, beyond the limits; file.damaged - its bytes are broken
 */
export function inflateEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  return inOneGo(inflateInSlices(zip, entry));
}

/** The same with stops for breath; yields the share done, 0-1. */
export function* inflateInSlices(zip: Zip, entry: ZipEntry): Generator<number, Uint8Array, undefined> {
  checkSize(entry);
  const data = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = entry.method === 0 ? data : yield* shareWithin([0, UNPACKED], inflate(data, entry));
  if (bytes.length !== entry.size || (yield* shareWithin([UNPACKED, 1], crc32InSlices(bytes))) !== entry.crc)
    refuseDamaged(entry.name);
  return bytes;
}

/** The share of the work that unpacking is; the rest is the checksum. */
const UNPACKED = 0.8;

function checkSize({ name: part, size, compressedSize, method }: ZipEntry): void {
  if (method !== 0 && method !== 8) refuseDamaged(part);
  const ratio = size / Math.max(1, compressedSize);
  if (size > ZIP_LIMITS.partBytes || (size > ZIP_LIMITS.ratioFromBytes && ratio > ZIP_LIMITS.ratio)) {
    refuse((name) => issue("file.too-large", { name, part }));
  }
}

function* inflate(data: Uint8Array, entry: ZipEntry): Generator<number, Uint8Array, undefined> {
  try {
    return data.length <= STEP_BYTES ? inflateAtOnce(data, entry) : yield* inflateInSteps(data, entry);
  } catch (failure) {
    if (isOfFflate(failure)) refuseDamaged(entry.name);
    // A stored block that does not fit what the part declared.
    if (failure instanceof RangeError) refuseTooLong(entry);
    throw failure;
  }
}

function refuseTooLong({ name: part }: ZipEntry): never {
  return refuse((name) => issue("file.too-large", { name, part }));
}

/** One byte of room more than declared tells a part that is longer. */
function inflateAtOnce(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = inflateSync(data, { out: new Uint8Array(entry.size + 1) });
  return bytes.length > entry.size ? refuseTooLong(entry) : bytes;
}

function* inflateInSteps(data: Uint8Array, entry: ZipEntry): Generator<number, Uint8Array, undefined> {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) refuseTooLong(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP_BYTES) {
    stream.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    yield at / data.length;
  }
  return bytes.subarray(0, length);
}

/** fflate marks its own errors with a numeric `code`. */
function isOfFflate(failure: unknown): boolean {
  return failure instanceof Error && "code" in failure && typeof failure.code === "number";
}
