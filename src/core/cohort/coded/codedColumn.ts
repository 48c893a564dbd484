import type { RawValue } from "../../sheet/grid";

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * The cells of a column as small numbers. A column of codes, days or districts has few distinct values: each is kept
 * once and read once, and a row takes one or two bytes.
 */
export interface CodedColumn {
  /** Of each row below the headings the place of its cell in `values`. */
  readonly codes: Codes;
  /** Each distinct cell once, in the order they first stand in the column. */
  readonly values: readonly RawValue[];
}

/** The cells of the first rows. */
export function firstCells({ codes, values }: CodedColumn, rows: number): readonly RawValue[] {
  return Array.from(codes.subarray(0, rows), (code) => values[code] ?? null);
}

/** How many rows hold each of the values. */
export function rowsByCode({ codes, values }: CodedColumn): Uint32Array {
  const rows = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  return rows;
}

/** Makes a coded column of cells that come a slice of rows at a time. */
export interface ColumnCoder {
  /** The column's place in a row. */
  readonly place: number;
  /** The code of a cell. */
  readonly codeOf: (value: RawValue) => number;
  /** The same of a part of a text, of which a string is made only where it is met for the first time. */
  readonly codeOfText: (text: string, from: number, end: number, hash: number) => number;
  /** Keeps the codes of so many rows that follow one another. */
  readonly keep: (codes: Uint32Array, first: number, rows: number) => void;
  readonly column: () => CodedColumn;
}

/** A coder of a column of so many rows. */
export function columnCoder(place: number, rows: number): ColumnCoder {
  const values: RawValue[] = [];
  const known = new Map<RawValue, number>();
  const texts = textTable();
  let codes: Codes = new Uint8Array(rows);
  const codeOf = (value: RawValue): number => {
    const code = known.get(value);
    if (code !== undefined) return code;
    known.set(value, values.length);
    return values.push(value) - 1;
  };
  return {
    place,
    codeOf,
    codeOfText(text, from, end, hash) {
      const code = texts.find(text, from, end, hash);
      return code >= 0 ? code : texts.add(codeOf(text.slice(from, end)), text.slice(from, end), hash);
    },
    keep(part, first, count) {
      codes = wideEnough(codes, values.length);
      codes.set(part.subarray(0, count), first);
    },
    column: () => ({ codes, values }),
  };
}

/** Codes that have room for so many distinct values. */
function wideEnough(codes: Codes, distinct: number): Codes {
  if (distinct > 0x10000) return codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  return distinct > 0x100 && codes instanceof Uint8Array ? new Uint16Array(codes) : codes;
}

/** Texts found again by the hash of their characters, which whoever reads them has at hand. */
function textTable() {
  let slots = new Int32Array(64).fill(-1);
  const entries: { readonly code: number; readonly text: string; readonly hash: number }[] = [];
  const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (slots.length - 1);
  const put = (place: number) => {
    let slot = slotOf(entries[place]?.hash ?? 0);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  };
  return {
    /** The code of a part of a text, or -1 where it is not known yet. */
    find(text: string, from: number, end: number, hash: number): number {
      for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
        const entry = entries[slots[slot] ?? -1];
        if (entry === undefined) return -1;
        if (entry.hash === hash && isPart(entry.text, text, from, end)) return entry.code;
      }
    },
    add(code: number, text: string, hash: number): number {
      entries.push({ code, text, hash });
      if (entries.length * 2 > slots.length) {
        slots = new Int32Array(slots.length * 4).fill(-1);
        entries.forEach((_, place) => put(place));
      } else put(entries.length - 1);
      return code;
    },
  };
}

function isPart(known: string, text: string, from: number, end: number): boolean {
  if (known.length !== end - from) return false;
  for (let at = 0; at < known.length; at++) {
    if (known.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}
