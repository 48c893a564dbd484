/** For each byte what it does to the checksum, and what it does with one, two and three bytes behind it. */
const [TABLE, SECOND, THIRD, FOURTH] = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const behind = (table: Uint32Array) => table.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] as number));
  const second = behind(first);
  const third = behind(second);
  return [first, second, third, behind(third)];
}

/**
 * The checksum a zip keeps of each part, 0 to 2^32 - 1.
 *
 * @source APPNOTE.TXT 4.4.7 (CRC-32)
 */
export function crc32(bytes: Uint8Array): number {
  return (goOn(0xffffffff, bytes) ^ 0xffffffff) >>> 0;
}

/** So many bytes are some 5 ms of work. */
const BYTES_OF_A_SLICE = 2_000_000;

/** The same as {@link crc32} with stops for breath; yields the share done, 0-1. */
export function* crc32InSlices(bytes: Uint8Array): Generator<number, number, undefined> {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += BYTES_OF_A_SLICE) {
    crc = goOn(crc, bytes.subarray(at, at + BYTES_OF_A_SLICE));
    if (at + BYTES_OF_A_SLICE < bytes.length) yield at / bytes.length;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The checksum so far with more bytes behind. Four are taken at a time, for sheets of 50 MB. */
function goOn(before: number, bytes: Uint8Array): number {
  const byte = (at: number): number => bytes[at] as number;
  let crc = before;
  let at = 0;
  for (; at + 3 < bytes.length; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      (FOURTH[crc & 0xff] as number) ^
      (THIRD[(crc >>> 8) & 0xff] as number) ^
      (SECOND[(crc >>> 16) & 0xff] as number) ^
      (TABLE[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (TABLE[(crc ^ byte(at)) & 0xff] as number) ^ (crc >>> 8);
  return crc;
}
