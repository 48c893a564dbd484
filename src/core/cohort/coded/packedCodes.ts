/**
 * Codes of cells of a text by their characters, which lie packed in three words, four in each, the last of them lowest
 * in the first word: what was met before is found without a string made of it. Twelve characters have room, and only such
 * as take eight bits and are not 0.
 */
export interface PackedCodes {
  /** Slots of {@link SLOT_WORDS}. */
  words: Int32Array;
  cells: number;
}

/** The most characters that are packed. */
export const MOST_PACKED = 12;

/** Three words of characters, and the code and one; a slot is empty where that is 0. */
const SLOT_WORDS = 4;
const CODE = 3;
const FIRST_SLOTS = 256;

/** Nothing was met yet. */
export function packedCodes(): PackedCodes {
  return { words: new Int32Array(FIRST_SLOTS * SLOT_WORDS), cells: 0 };
}

/** The code of a packed cell, or -1 where it was not met before. */
export function findPacked({ words }: PackedCodes, a: number, b: number, c: number): number {
  return (words[slotOf(words, a, b, c) + CODE] ?? 0) - 1;
}

/** Remembers the code of a packed cell that was not met before. */
export function addPacked(codes: PackedCodes, characters: readonly [number, number, number], code: number): void {
  if (++codes.cells * 2 * SLOT_WORDS > codes.words.length) grow(codes);
  codes.words.set([...characters, code + 1], slotOf(codes.words, ...characters));
}

/** Where a cell's slot is, or the empty one that is to be its. */
function slotOf(words: Int32Array, a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(c, 0x27d4eb2f);
  const last = words.length - SLOT_WORDS;
  let at = ((mixed ^ (mixed >>> 15)) * SLOT_WORDS) & last;
  while (words[at + CODE] !== 0 && (words[at] !== a || words[at + 1] !== b || words[at + 2] !== c)) {
    at = (at + SLOT_WORDS) & last;
  }
  return at;
}

function grow(codes: PackedCodes): void {
  const before = codes.words;
  codes.words = new Int32Array(before.length * 4);
  for (let at = 0; at < before.length; at += SLOT_WORDS) {
    const slot = before.subarray(at, at + SLOT_WORDS);
    const [a = 0, b = 0, c = 0, code = 0] = slot;
    if (code !== 0) codes.words.set(slot, slotOf(codes.words, a, b, c));
  }
}
