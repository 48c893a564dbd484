import { fromExcelSerial, type DateSystem } from "../../dates/excelSerial";
import { daysInMonth, isRealDay, isoDate, toDayNumber } from "../../dates/isoDate";
import type { RawValue } from "../../sheet/grid";

/** No day: the cell was empty, or one of the marks that stand for nothing. */
export const NO_DAY = -1_000_000;
/** The cell holds something, and it is no day we can read. */
export const UNREADABLE_DAY = -1_000_001;

/** How to read a column of days. */
export interface DayReading {
  /** The order of day and month in `3/4/2026`. */
  readonly order: "day-first" | "month-first";
  /** Which day of the month stands for a month alone. */
  readonly monthAlone: "first" | "last";
  readonly dateSystem: DateSystem;
}

const NUMBERS = /^(?<a>\d{1,4})[/.\-\s](?<b>\d{1,2})[/.\-\s](?<c>\d{1,4})(?:$|[Tt\s]\s*\d)/;
const MONTH_YEAR = /^(?<a>\d{1,4})[/.\-\s](?<b>\d{1,4})$/;
const DAY_NAMED =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s\-/.]*(?<month>[a-z]{3,9})[\s\-/.,]*(?<year>\d{4}|\d{2})(?!\d)/;
const NAMED_DAY = /^(?<month>[a-z]{3,9})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/;
const NAMED_MONTH = /^(?<month>[a-z]{3,9})[\s\-/.']*(?<year>\d{4}|\d{2})$/;
const NOTHING = /^(?:[-.?*]*|n\/?a|null|none|0+|00?:00(?::00)?|not known|unknown)$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads one day of an extract: ISO, UK or US numbers, a serial number, `20090831`, words, with or without a time of
 * day, or a month alone ("07/2005", "Jul 2005").
 *
 * @returns the day's number, {@link NO_DAY} or {@link UNREADABLE_DAY}
 */
export function readExtractDay(value: RawValue, reading: DayReading): number {
  if (value === null || value === "") return NO_DAY;
  if (typeof value === "number") return fromNumber(value, reading.dateSystem);
  if (typeof value === "boolean") return UNREADABLE_DAY;
  const text = value.trim().toLowerCase();
  if (NOTHING.test(text)) return NO_DAY;
  if (/^\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text), reading.dateSystem);
  const numbers = NUMBERS.exec(text)?.groups;
  if (numbers !== undefined) return fromNumbers(numbers["a"] ?? "", numbers["b"] ?? "", numbers["c"] ?? "", reading);
  return fromMonth(text, reading) ?? fromWords(text) ?? UNREADABLE_DAY;
}

/** A serial number, or a day written in eight figures. */
function fromNumber(value: number, dateSystem: DateSystem): number {
  if (value === 0) return NO_DAY;
  if (value >= 19000101 && value <= 29991231) {
    return dayOrUnreadable(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  const day = value < 100_000 ? fromExcelSerial(value, dateSystem) : null;
  return day === null ? UNREADABLE_DAY : toDayNumber(day);
}

function fromNumbers(a: string, b: string, c: string, { order }: DayReading): number {
  if (a.length > 2) return dayOrUnreadable(Number(a), Number(b), Number(c));
  const [first, second, year] = [Number(a), Number(b), fullYear(c)];
  const asWritten = order === "day-first" ? [second, first] : [first, second];
  const [month, day] = asWritten as [number, number];
  const read = dayOrUnreadable(year, month, day);
  // A column may mix both orders; where one of them gives no day the other is meant.
  return read === UNREADABLE_DAY ? dayOrUnreadable(year, day, month) : read;
}

function fromMonth(text: string, { monthAlone }: DayReading): number | null {
  const numbers = MONTH_YEAR.exec(text)?.groups;
  const named = numbers === undefined ? NAMED_MONTH.exec(text)?.groups : undefined;
  if (numbers === undefined && named === undefined) return null;
  const [a, b] = [numbers?.["a"] ?? "", numbers?.["b"] ?? ""];
  const year = named !== undefined ? fullYear(named["year"] ?? "") : Number(a.length === 4 ? a : b);
  const month = named !== undefined ? monthNumber(named["month"] ?? "") : Number(a.length === 4 ? b : a);
  if (year < 1900 || month < 1 || month > 12) return UNREADABLE_DAY;
  return dayOrUnreadable(year, month, monthAlone === "first" ? 1 : daysInMonth(year, month));
}

function fromWords(text: string): number | null {
  const groups = (DAY_NAMED.exec(text) ?? NAMED_DAY.exec(text))?.groups;
  if (groups === undefined) return null;
  const year = fullYear(groups["year"] ?? "");
  return dayOrUnreadable(year, monthNumber(groups["month"] ?? ""), Number(groups["day"]));
}

/** 1-12, or 0 where the word is no month. */
function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** Of two figures: births of older extracts are of the last century, and nothing in one is as far ahead as this. */
const FIRST_YEAR_OF_LAST_CENTURY = 60;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year >= FIRST_YEAR_OF_LAST_CENTURY ? 1900 + year : 2000 + year;
}

function dayOrUnreadable(year: number, month: number, day: number): number {
  return year >= 1900 && isRealDay(year, month, day) ? toDayNumber(isoDate(year, month, day)) : UNREADABLE_DAY;
}

/** What a column's days show of their order. */
export interface DayOrder {
  readonly order: "day-first" | "month-first";
  /** True where some days can only be day first and others only month first. */
  readonly isMixed: boolean;
}

/**
 * Which order a column of days is in, or null where nothing shows it. A day above 12 in second place shows the month
 * first.
 */
export function findDayOrder(values: readonly RawValue[]): DayOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const value of values) {
    // Most days are written year first, and show nothing.
    if (typeof value !== "string" || value.charAt(4) === "-") continue;
    const groups = NUMBERS.exec(value.trim())?.groups;
    if (groups === undefined || (groups["a"] ?? "").length > 2) continue;
    if (Number(groups["a"]) > 12) dayFirst++;
    else if (Number(groups["b"]) > 12) monthFirst++;
  }
  if (dayFirst + monthFirst === 0) return null;
  return { order: monthFirst > dayFirst ? "month-first" : "day-first", isMixed: dayFirst > 0 && monthFirst > 0 };
}
