import type { RawValue } from "../../sheet/grid";
import type { Part } from "./codedColumn";
import { DAMAGED_ID, NO_ID, readPersonId } from "../cells/cellReaders";

/** An identifier in one form: a number where it is one, which takes less room than its figures. */
export type PersonKey = number | string;

/** The code of no identifier, of a damaged one, and the first of the others. */
export const [NO_ID_CODE, DAMAGED_ID_CODE, FIRST_ID_CODE] = [0, 1, 2] as const;

/** The identifiers of a column: each row's as a number, equal ones the same. */
export interface CodedIds {
  /** The code of a row below the headings. */
  readonly codeOfRow: (row: number) => number;
  /** Codes given, those of none and of damaged ones with them. */
  readonly size: number;
  /** Rows with an empty cell. */
  readonly empty: number;
  readonly codeOf: (key: PersonKey) => number | undefined;
  /** Not for the codes of none and of damaged ones. */
  readonly keyOf: (code: number) => PersonKey;
}

/** Makes coded identifiers of cells that come a slice of rows at a time. */
export interface IdCoder {
  readonly place: number;
  readonly codeCells: (part: Part, codes: Uint32Array) => void;
  readonly codeOf: (value: RawValue) => number;
  readonly codeOfText: (text: string, from: number, end: number) => number;
  /** Most stand in one row alone, so none is remembered but by its number. */
  readonly packed: null;
  readonly keep: (codes: Uint32Array, first: number, rows: number) => void;
  readonly ids: () => CodedIds;
}

/** The key of a cell; null where it holds no identifier, {@link DAMAGED_ID} where a spreadsheet has spoilt it. */
export function personKey(value: RawValue): PersonKey | null {
  if (typeof value === "number" && value >= 1 && value < TOO_LONG) return Math.trunc(value);
  const id = readPersonId(value);
  if (id === NO_ID) return null;
  return id.length <= MOST_FIGURES && /^\d+$/.test(id) ? Number(id) : id;
}

/** A number of so many figures is exact. */
const MOST_FIGURES = 15;
const TOO_LONG = 10 ** MOST_FIGURES;

/** A coder of the identifiers of so many rows. */
export function idCoder(place: number, rows: number): IdCoder {
  const codes = rowCodes(rows);
  const numbers = numberTable(rows);
  const texts = new Map<string, number>();
  const textOf: string[] = [];
  let [size, empty] = [FIRST_ID_CODE as number, 0];
  const codeOfNumber = (key: number): number => {
    const code = numbers.codeOf(key, size);
    if (code === size) size++;
    return code;
  };
  const codeOf = (value: RawValue): number => {
    const key = personKey(value);
    if (key === null) {
      if (String(value ?? "").trim() === "") empty++;
      return NO_ID_CODE;
    }
    if (key === DAMAGED_ID) return DAMAGED_ID_CODE;
    if (typeof key === "number") return codeOfNumber(key);
    const known = texts.get(key);
    if (known !== undefined) return known;
    texts.set(key, size);
    textOf[size] = key;
    return size++;
  };
  return {
    place,
    codeOf,
    codeCells({ rows: part, first, end }, into) {
      for (let row = first; row < end; row++) {
        const value = part[row]?.[place] ?? null;
        into[row] = typeof value === "number" && isPlain(value) ? codeOfNumber(value) : codeOf(value);
      }
    },
    packed: null,
    codeOfText(text, from, end) {
      const number = plainNumber(text, from, end);
      return number > 0 ? codeOfNumber(number) : codeOf(text.slice(from, end));
    },
    keep: codes.keep,
    ids: () => ({
      codeOfRow: codes.at,
      size,
      empty,
      codeOf: (key) => (typeof key === "number" ? numbers.find(key) : texts.get(key)),
      keyOf: (code) => textOf[code] ?? numbers.keyOf(code),
    }),
  };
}

/** The codes of rows. As long as each row has an identifier of its own they follow one another as the rows do. */
function rowCodes(rows: number) {
  let codes: Uint32Array | null = null;
  return {
    at: (row: number): number => (codes === null ? FIRST_ID_CODE + row : (codes[row] ?? NO_ID_CODE)),
    keep(part: Uint32Array, first: number, count: number): void {
      const next = FIRST_ID_CODE + first;
      if (codes === null && part.subarray(0, count).every((code, at) => code === next + at)) return;
      codes ??= Uint32Array.from({ length: rows }, (_, row) => FIRST_ID_CODE + row);
      codes.set(part.subarray(0, count), first);
    },
  };
}

/** A whole number that is its own key. */
function isPlain(value: number): boolean {
  return value >= 1 && value < TOO_LONG && Math.floor(value) === value;
}

/** The number that a part of a text is, figures alone and the first no zero; 0 for anything else. */
function plainNumber(text: string, from: number, end: number): number {
  if (end - from > MOST_FIGURES || text.charCodeAt(from) === ZERO) return 0;
  let number = 0;
  for (let at = from; at < end; at++) {
    const figure = text.charCodeAt(at) - ZERO;
    if (figure < 0 || figure > 9) return 0;
    number = number * 10 + figure;
  }
  return number;
}

const ZERO = 48;

/** Whole numbers and their codes, in a table without an object for each: a country's extract has a million. */
function numberTable(rows: number) {
  const slots = new Uint32Array(powerAbove(rows * 1.5));
  const keys = new Float64Array(rows + FIRST_ID_CODE);
  const last = slots.length - 1;
  const slotOf = (key: number): number => {
    const mixed = Math.imul((key | 0) ^ ((key / 0x100000000) | 0), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    for (let code = slots[slot] ?? 0; code !== 0 && keys[code] !== key; code = slots[slot] ?? 0) {
      slot = (slot + 1) & last;
    }
    return slot;
  };
  return {
    /** The code of a number, which is `next` where it had none. */
    codeOf(key: number, next: number): number {
      const slot = slotOf(key);
      const known = slots[slot] ?? 0;
      if (known !== 0) return known;
      slots[slot] = next;
      keys[next] = key;
      return next;
    },
    find: (key: number) => slots[slotOf(key)] || undefined,
    keyOf: (code: number) => keys[code] ?? 0,
  };
}

function powerAbove(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, size)));
}
