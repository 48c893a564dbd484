import { fromDayNumber, toDayNumber, type IsoDate } from "./isoDate";

/** A day as Excel stores it: days counted from its epoch, the time of day as the fraction. */
export type ExcelSerial = number & { readonly __brand: "ExcelSerial" };

/**
 * Which day a workbook counts from. Excel for Windows has 1900; old Excel for Mac had 1904, and such files live on.
 *
 * @source ECMA-376 part 1, 18.17.4.1 (date systems)
 */
export type DateSystem = 1900 | 1904;

const DAY_NUMBER_OF_SERIAL_0: Record<DateSystem, number> = { 1900: -25569, 1904: -24107 };

/** 31 December 9999, the last day Excel knows, in the 1900 system. */
const LAST_SERIAL_1900 = 2958465;

/**
 * The day a serial number stands for, or null where it stands for none (negative, or past the year 9999).
 *
 * Serial 60 is 29 February 1900, a day that never was: Excel keeps it for the sake of Lotus 1-2-3, so serials below 61
 * count from one day later.
 */
export function fromExcelSerial(serial: number, system: DateSystem = 1900): IsoDate | null {
  const days = Math.floor(serial);
  const last = system === 1900 ? LAST_SERIAL_1900 : LAST_SERIAL_1900 - 1462;
  if (!Number.isFinite(days) || days < (system === 1900 ? 1 : 0) || days > last) return null;
  if (system === 1900 && days === 60) return null;
  const beforeTheMissingDay = system === 1900 && days < 60 ? 1 : 0;
  return fromDayNumber(DAY_NUMBER_OF_SERIAL_0[system] + days + beforeTheMissingDay);
}

/** The serial number Excel stores for a day. */
export function toExcelSerial(date: IsoDate, system: DateSystem = 1900): ExcelSerial {
  const days = toDayNumber(date) - DAY_NUMBER_OF_SERIAL_0[system];
  return (system === 1900 && days < 61 ? days - 1 : days) as ExcelSerial;
}

/**
 * Whether a cell's number format shows a day or a month: it has a day or year letter outside quotes, colours and
 * conditions. `m` alone may be minutes, so it counts only beside `d` or `y`, or alone as a month name (`mmm`, `mmmm`).
 */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0] as string;
  if (/general/i.test(bare)) return false;
  return /[dy]/i.test(bare) || /m{3,5}/i.test(bare);
}
