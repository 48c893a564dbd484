import { isoDate, type IsoDate } from "./isoDate";

/**
 * Easter Sunday of a year (western churches).
 *
 * @source The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8): whole-number arithmetic only.
 */
export function easterSunday(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skippedLeapDays = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skippedLeapDays + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return isoDate(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
