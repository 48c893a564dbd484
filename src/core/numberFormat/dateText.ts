import { MONTH_NAMES, WEEKDAY_NAMES } from "../dates/dateInWords";
import { fromExcelSerial, type DateSystem } from "../dates/excelSerial";
import { dayParts, weekday, type DayParts } from "../dates/isoDate";
import type { FormatToken } from "./formatTokens";

const SECONDS_IN_DAY = 86_400;

interface Moment {
  readonly day: DayParts;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Since midnight, with decimals. */
  readonly seconds: number;
  /** Since the epoch, for `[h]:mm`. */
  readonly total: number;
  readonly isHalfDay: boolean;
}

/** A serial number as a section of day and time letters shows it; null where it is no day (negative, too large). */
export function dateText(tokens: readonly FormatToken[], serial: number, dateSystem: DateSystem): string | null {
  const places = tokens.reduce((most, { text }) => Math.max(most, decimalsOf(text)), 0);
  // Rounded to what is shown, so that 09:59:59.9999 shows as 10:00:00 and not as 09:59:60.
  const total = Math.round(serial * SECONDS_IN_DAY * 10 ** places) / 10 ** places;
  const day = dayOf(Math.floor(total / SECONDS_IN_DAY), dateSystem);
  if (serial < 0 || day === null) return null;
  const isHalfDay = tokens.some(({ text, kind }) => kind === "date" && /^a/.test(text));
  const moment: Moment = { ...day, seconds: total % SECONDS_IN_DAY, total, isHalfDay };
  return tokens.map((token, index) => tokenText(token, moment, () => isMinutes(tokens, index))).join("");
}

function decimalsOf(text: string): number {
  return /^s+\./.test(text) ? text.length - text.indexOf(".") - 1 : 0;
}

/** Day 0 shows as 0 January 1900 and 60 as 29 February 1900, two days that never were. */
function dayOf(serial: number, dateSystem: DateSystem): Pick<Moment, "day" | "weekday"> | null {
  if (dateSystem === 1900 && serial === 0) return { day: { year: 1900, month: 1, day: 0 }, weekday: 6 };
  if (dateSystem === 1900 && serial === 60) return { day: { year: 1900, month: 2, day: 29 }, weekday: 3 };
  const date = fromExcelSerial(serial, dateSystem);
  return date === null ? null : { day: dayParts(date), weekday: weekday(date) };
}

/** `m` stands for minutes next to hours before it or seconds behind it. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const isTime = ({ kind }: FormatToken) => kind === "date" || kind === "elapsed";
  const before = tokens.slice(0, index).reverse().find(isTime);
  const behind = tokens.slice(index + 1).find(isTime);
  return /^h/.test(before?.text ?? "") || /^s/.test(behind?.text ?? "");
}

function tokenText(token: FormatToken, moment: Moment, isMinutesHere: () => boolean): string {
  if (token.kind === "elapsed") return elapsedText(token.text, moment.total);
  if (token.kind !== "date") return token.kind === "literal" || token.kind === "point" ? token.text : literalOf(token);
  const letter = token.text[0];
  if (letter === "y") return token.text.length > 2 ? padded(moment.day.year, 4) : padded(moment.day.year % 100, 2);
  if (letter === "d") return dayLetters(token.text.length, moment);
  if (letter === "h") return padded(hourOf(moment), Math.min(2, token.text.length));
  if (letter === "s") return secondsText(token.text, moment.seconds);
  if (letter === "a") return halfDayText(token.text, moment.seconds);
  if (isMinutesHere()) return padded(Math.floor((moment.seconds % 3600) / 60), Math.min(2, token.text.length));
  return monthLetters(token.text.length, moment.day.month);
}

function literalOf({ kind, text }: FormatToken): string {
  return kind === "comma" || kind === "percent" || kind === "digit" ? text : "";
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function dayLetters(length: number, { day, weekday: number }: Moment): string {
  if (length <= 2) return padded(day.day, length);
  const name = WEEKDAY_NAMES[number - 1] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
}

function monthLetters(length: number, month: number): string {
  if (length <= 2) return padded(month, length);
  const name = MONTH_NAMES[month - 1] ?? "";
  if (length === 5) return name.slice(0, 1);
  return length === 3 ? name.slice(0, 3) : name;
}

function hourOf({ seconds, isHalfDay }: Moment): number {
  const hour = Math.floor(seconds / 3600);
  return isHalfDay ? ((hour + 11) % 12) + 1 : hour;
}

function secondsText(token: string, seconds: number): string {
  const places = decimalsOf(token);
  const letters = places === 0 ? token.length : token.indexOf(".");
  const text = (seconds % 60).toFixed(places);
  return text.padStart(Math.min(2, letters) + (places === 0 ? 0 : places + 1), "0");
}

function halfDayText(token: string, seconds: number): string {
  const text = seconds < SECONDS_IN_DAY / 2 ? "AM" : "PM";
  return token === "a/p" ? text.slice(0, 1) : text;
}

function elapsedText(token: string, total: number): string {
  const unit = token.startsWith("h") ? 3600 : token.startsWith("m") ? 60 : 1;
  return padded(Math.floor(total / unit), token.length);
}
