import { isoDate, isRealDay, type IsoDate } from "../core";

const MONTHS = "january february march april may june july august september october november december".split(" ");

const IN_NUMBERS = /^(?<day>\d{1,2})[/.\- ](?<month>\d{1,2})[/.\- ](?<year>\d{2}|\d{4})$/;
const IN_WORDS = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ \-/]?(?<month>[a-z]{3,9})[ \-/,]{0,2}(?<year>\d{2}|\d{4})$/;
const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;

/** A day as people in the UK type one (`31/3/2026`, `31 Mar 26`, `2026-03-31`); null where it is none. */
export function parseUkDay(text: string): IsoDate | null {
  const typed = text.trim().toLowerCase();
  const parts = (IN_NUMBERS.exec(typed) ?? IN_WORDS.exec(typed) ?? ISO.exec(typed))?.groups;
  if (parts === undefined) return null;
  const { day = "", month = "", year = "" } = parts;
  // A month's name may be cut short anywhere after three letters: "sept".
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => name.startsWith(month)) + 1;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return isRealDay(fullYear, monthNumber, Number(day)) ? isoDate(fullYear, monthNumber, Number(day)) : null;
}
