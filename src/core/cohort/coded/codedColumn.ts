import type { RawValue } from "../../sheet/grid";
import { packedCodes, type PackedCodes } from "./packedCodes";

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * The cells of a column as small numbers. A column of codes, days or districts has few distinct values: each is kept
 * once and read once, and a row takes one or two bytes.
 */
export interface CodedColumn {
  /** Of each row below the headings the place of its cell in `values`; empty where all rows hold the same. */
  readonly codes: Codes;
  readonly rows: number;
  /** Each distinct cell once, in the order they first stand in the column. */
  readonly values: readonly RawValue[];
}

/** The cells of the first rows. */
export function firstCells({ codes, values, rows: all }: CodedColumn, rows: number): readonly RawValue[] {
  const cells: RawValue[] = [];
  for (let row = 0; row < all && row < rows; row++) cells.push(values[codes[row] ?? 0] ?? null);
  return cells;
}

/** How many rows hold each of the values. */
export function rowsByCode({ codes, values, rows: all }: CodedColumn): Uint32Array {
  const rows = new Uint32Array(values.length);
  if (codes.length === 0) return rows.fill(all);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  return rows;
}

/** Some of the rows at hand. */
export interface Part {
  readonly rows: readonly (readonly RawValue[])[];
  readonly first: number;
  /** The row after the last. */
  readonly end: number;
}

/** Makes a coded column of cells that come a slice of rows at a time. */
export interface ColumnCoder {
  /** The column's place in a row. */
  readonly place: number;
  /** Codes the cells of some rows. */
  readonly codeCells: (part: Part, codes: Uint32Array) => void;
  /** The code of a cell. */
  readonly codeOf: (value: RawValue) => number;
  /** The code of a part of a text. */
  readonly codeOfText: (text: string, from: number, end: number) => number;
  /** Codes of cells of a text that were met before. */
  readonly packed: PackedCodes;
  /** Keeps the codes of so many rows that follow one another. */
  readonly keep: (codes: Uint32Array, first: number, rows: number) => void;
  readonly column: () => CodedColumn;
}

/** A coder of a column of so many rows. */
export function columnCoder(place: number, rows: number): ColumnCoder {
  const distinct = distinctValues();
  const { values, codeOf } = distinct;
  let codes: Codes = new Uint8Array(0);
  return {
    place,
    packed: packedCodes(),
    codeOf,
    codeCells: (part, into) => codeCells(part, place, distinct, into),
    codeOfText: (text, from, end) => codeOf(text.slice(from, end)),
    keep(part, first, count) {
      // As long as all rows hold the same there is nothing to keep.
      if (values.length < 2) return;
      if (codes.length === 0) codes = new Uint8Array(rows);
      codes = wideEnough(codes, values.length);
      codes.set(part.subarray(0, count), first);
    },
    column: () => ({ codes, values, rows }),
  };
}

/** The distinct values of a column, each with its code. */
interface DistinctValues {
  readonly values: readonly RawValue[];
  readonly codeOf: (value: RawValue) => number;
  /** Of each small number its code and one; 0 where it has none yet. */
  readonly small: Uint16Array;
}

/** Days and codes are whole numbers below this: they are found by their place. */
const SMALL_NUMBERS = 0x10000;

function distinctValues(): DistinctValues {
  const values: RawValue[] = [];
  const known = new Map<RawValue, number>();
  const small = new Uint16Array(SMALL_NUMBERS);
  return {
    values,
    small,
    codeOf(value) {
      const code = known.get(value);
      if (code !== undefined) return code;
      known.set(value, values.length);
      const next = values.push(value);
      if (typeof value === "number" && small[value] === 0 && next < SMALL_NUMBERS) small[value] = next;
      return next - 1;
    },
  };
}

/** Codes the cells of one column. Neighbours often hold the same text: then nothing is looked up. */
function codeCells({ rows, first, end }: Part, place: number, { small, codeOf }: DistinctValues, into: Uint32Array) {
  let lastText: string | null = null;
  let codeOfLast = -1;
  let codeOfEmpty = -1;
  for (let row = first; row < end; row++) {
    const value = rows[row]?.[place] ?? null;
    if (typeof value === "number") into[row] = (small[value] || codeOf(value) + 1) - 1;
    else if (value === null) {
      if (codeOfEmpty < 0) codeOfEmpty = codeOf(value);
      into[row] = codeOfEmpty;
    } else if (typeof value !== "string") into[row] = codeOf(value);
    else {
      if (value !== lastText) {
        lastText = value;
        codeOfLast = codeOf(value);
      }
      into[row] = codeOfLast;
    }
  }
}

/** Codes that have room for so many distinct values. */
function wideEnough(codes: Codes, distinct: number): Codes {
  if (distinct > 0x10000) return codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  return distinct > 0x100 && codes instanceof Uint8Array ? new Uint16Array(codes) : codes;
}
