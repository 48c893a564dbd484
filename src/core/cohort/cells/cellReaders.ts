import type { RawValue } from "../../sheet/grid";
import type { CodedColumn } from "../coded/codedColumn";
import { bitsFromWords } from "./characteristicWords";
import { BITS, characteristicBit, VULNERABLE_BITS } from "./characteristics";
import { yearGroupFromAge } from "./yearGroup";

/** Reads a column as numbers: a row of it, or many that follow one another. Rows count from 0 below the headings. */
export interface ColumnReader {
  readonly at: (row: number) => number;
  readonly fill: (into: Int32Array, first: number, rows: number) => void;
  /** Adds the bits of each row to those that stand there. */
  readonly addBits: (into: Int32Array, first: number, rows: number) => void;
}

/**
 * Reads one column, each distinct value once: a column of codes or days has few of them, and reading one is dear.
 *
 * @param column undefined where the extract has no such column
 */
export function columnReader(column: CodedColumn | undefined, read: (value: RawValue) => number): ColumnReader {
  const readings = column === undefined ? Int32Array.of(read(null)) : Int32Array.from(column.values, read);
  if (column === undefined || readings.length === 1) return sameReader(readings[0] ?? 0);
  const { codes } = column;
  return {
    at: (row) => readings[codes[row] ?? 0] ?? 0,
    fill(into, first, rows) {
      for (let at = 0; at < rows; at++) into[at] = readings[codes[first + at] ?? 0] ?? 0;
    },
    addBits(into, first, rows) {
      for (let at = 0; at < rows; at++) into[at] = (into[at] ?? 0) | (readings[codes[first + at] ?? 0] ?? 0);
    },
  };
}

/** The reader of a column in which all rows hold the same. */
function sameReader(reading: number): ColumnReader {
  return {
    at: () => reading,
    fill: (into, _, rows) => void into.fill(reading, 0, rows),
    addBits(into, _, rows) {
      if (reading === 0) return;
      for (let at = 0; at < rows; at++) into[at] = (into[at] ?? 0) | reading;
    },
  };
}

/** No identifier. */
export const NO_ID = "";
/** An identifier that a spreadsheet has turned into a rounded power of ten; many people share it. */
export const DAMAGED_ID = "!";

/** Figures alone, without a leading zero: what most identifiers are, and nothing is to be done about them. */
function isPlainNumber(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const sign = text.charCodeAt(place);
    if (sign > NINE || sign < ZERO || (place === 0 && sign === ZERO)) return false;
  }
  return text !== "";
}

const [ZERO, NINE] = [48, 57];

/** An identifier in one form, however a spreadsheet has stored it: no leading zeros, no decimals. */
export function readPersonId(value: RawValue): string {
  if (value === null || typeof value === "boolean") return NO_ID;
  if (typeof value === "number") return Number.isFinite(value) ? String(Math.trunc(value)) : NO_ID;
  if (isPlainNumber(value)) return value;
  const text = value.trim().toUpperCase();
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text)) return DAMAGED_ID;
  if (/^(?:[-.?*]*|N\/?A|NULL|NONE|0+|UNKNOWN)$/.test(text)) return NO_ID;
  return /^\d+(?:\.0+)?$/.test(text) ? text.replace(/^0+|\.0+$/g, "") : text;
}

const SAYS_YES = /^(?:y|yes\b.*|true|t|1|1\.0|x|✓|✔|e|ehcp?.*|statement.*)$/i;
const SAYS_NO = /^(?:n|no\b.*|none\b.*|not .*|false|f|0|0\.0|u|unknown|n\/?a|[-.?]*)$/i;

/** Whether a value is what stands in a column of flags: something that says yes or no. */
export function isYesOrNo(value: RawValue): boolean {
  if (value === null || typeof value === "boolean") return true;
  if (typeof value === "number") return value === 0 || value === 1;
  const text = value.trim();
  return SAYS_NO.test(text) || SAYS_YES.test(text);
}

/** Whether a flag is set: Y, yes, true, 1 or a tick; for a plan also its name. */
export function readFlag(value: RawValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1;
  return value !== null && SAYS_YES.test(value.trim());
}

/** The bits of a cell that says what provision somebody has: E or S (a plan), K, A or P (support), N none. */
export function readSenProvision(value: RawValue): number {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  if (/^(?:e|s|ehc.*|statement.*|education,? health.*)$/.test(text)) return BITS.send;
  return /^(?:k|a|p|sen support|sen k|support|school action.*)$/.test(text) ? BITS.senSupport : 0;
}

/** The bit of a sex, or 0 where none is given. */
export function readSex(value: RawValue): number {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  if (/^(?:f|female|girl|woman|2)$/.test(text)) return BITS.female;
  if (/^(?:m|male|boy|man|1)$/.test(text)) return BITS.male;
  if (/^(?:u|unknown|not known|0)$/.test(text)) return BITS.sexNotKnown;
  return /^(?:w|withheld|prefer not to say|9)$/.test(text) ? BITS.sexWithheld : 0;
}

/** The characteristics named in one cell, and the codes in it that are none. */
export interface CharacteristicCell {
  readonly bits: number;
  readonly unknown: readonly string[];
}

/** Reads a cell of characteristics: one code or several, with or without labels, or words. */
export function readCharacteristics(value: RawValue): CharacteristicCell {
  const text = String(value ?? "").trim();
  const codes = text.match(/(?<!\d)\d{3}(?!\d)/g) ?? [];
  const bits =
    codes.reduce((sum, code) => sum | characteristicBit(code), 0) | (codes.length > 0 ? 0 : bitsFromWords(text));
  return { bits: withVulnerable(bits), unknown: codes.filter((code) => characteristicBit(code) === 0) };
}

/** Adds the mark of the vulnerable group to bits that hold one of its nine. */
export function withVulnerable(bits: number): number {
  return (bits & VULNERABLE_BITS) !== 0 ? bits | BITS.vulnerable : bits;
}

/** Where no year group stands. */
export const NO_YEAR_GROUP = 0;

/**
 * Reads a year group ("12", "Y12", "Year 12") or an academic age, as the column holds.
 *
 * @param holdsAges true where the column's numbers are ages
 */
export function readYearGroup(value: RawValue, holdsAges: boolean): number {
  const match =
    /^(?:national curriculum|nc)?\s*(?:(?:y|yr|year)(?:\s*group)?)?[\s.]*(?<number>\d{1,2})(?:\.0+)?(?!\d)/i.exec(
      String(value ?? "").trim(),
    );
  const number = Number(match?.groups?.["number"] ?? 0);
  const group = holdsAges && number > 0 ? yearGroupFromAge(number) : number;
  return group >= 1 && group <= 30 ? group : NO_YEAR_GROUP;
}

/** Whether a column of year groups or ages holds ages: more sixteens and seventeens than twelves and thirteens. */
export function holdsAges(values: readonly RawValue[], saysAge: boolean): boolean {
  const numbers = values.map((value) => Number(/\d+/.exec(String(value ?? ""))?.[0] ?? 0));
  const ages = numbers.filter((number) => number === 16 || number === 17).length;
  const years = numbers.filter((number) => number === 12 || number === 13).length;
  return ages === years ? saysAge : ages > years;
}

/** The statuses of people who are no longer, or not yet, in the cohort, by what they are written as. */
const STATUS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^primary/, "P"],
  [/guarantee/, "G"],
  [/^age/, "A"],
  [/ceased/, "L"],
  [/transfer/, "T"],
  [/left england/, "E"],
  [/duplicate/, "M"],
  [/deceased|died/, "D"],
];

/** The letter of a cohort status; P where none is given, ? where it is no status we know. */
export function readCohortStatus(value: RawValue): string {
  const text = String(value ?? "").trim();
  if (text === "" || text === "-") return "P";
  const letter = /^(?<letter>[A-Z])(?![a-z])/i.exec(text)?.groups?.["letter"]?.toUpperCase();
  if (letter !== undefined) return /[PGALTEMDX]/.test(letter) ? letter : "?";
  const lower = text.toLowerCase();
  return STATUS_WORDS.find(([pattern]) => pattern.test(lower))?.[1] ?? "?";
}

/** An authority in one form: its three figures where it has them, else its name in capitals; "" where none is given. */
export function readAuthority(value: RawValue): string {
  const text = String(value ?? "")
    .trim()
    .toUpperCase();
  return /(?<!\d)\d{3}(?!\d)/.exec(text)?.[0] ?? text.replace(/^[-.?]+$/, "");
}
