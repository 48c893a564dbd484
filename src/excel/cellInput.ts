import { toExcelSerial, type CellContent, type DateSystem } from "../core";

/** What goes into one cell of `Range.values`; `null` leaves the cell alone, `""` empties it. */
export type CellInput = string | number | boolean | null;

/**
 * The longest text that Excel could take for a number, a day or a time ("Wednesday, 30 September 2026 12:00:00 PM" has
 * 41 characters); a longer one with words in it stays text by itself.
 */
const LONGEST_DATE_CHARS = 60;

/**
 * Whether Excel may make something else of a text: a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line end),
 * a number, a day, a yes/no or an error value. Only texts that begin with a letter and hold no digit are surely safe,
 * so all others count as unsafe; an apostrophe too many does no harm.
 *
 * @source Office.js, Range.values: strings are read as if typed, with United States habits
 */
export function mayNotStayText(text: string): boolean {
  if (text === "") return false;
  if (!/^\p{L}/u.test(text)) return true;
  if (/^(?:true|false)$/i.test(text)) return true;
  return text.length <= LONGEST_DATE_CHARS && /\p{Nd}/u.test(text);
}

/** The first day of the 1900 system; earlier days have no serial number. */
const FIRST_DAY: Record<DateSystem, string> = { 1900: "1900-01-01", 1904: "1904-01-01" };

/**
 * The value to write for a content. Text that might not stay text gets the apostrophe in front that Excel hides; days
 * become serial numbers, and days that Excel has no number for become text, day before month.
 */
export function toCellInput(content: CellContent, dateSystem: DateSystem): CellInput {
  if (content === null || typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content === "string") return mayNotStayText(content) ? `'${content}` : content;
  const { date } = content;
  if (date >= FIRST_DAY[dateSystem]) return toExcelSerial(date, dateSystem);
  return `'${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
