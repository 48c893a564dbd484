import { dayParts, fromExcelSerial, isDateFormat, type DateSystem } from "../../../src/core";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What a British Excel shows for a value under a number format: enough of it for tests, days above all. */
export function showText(value: string | number | boolean, numberFormat: string, dateSystem: DateSystem): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(numberFormat)) return showDay(value, numberFormat, dateSystem);
  const percent = /^0(?:\.(?<decimals>0+))?%$/.exec(numberFormat);
  if (percent !== null) return `${(value * 100).toFixed(percent.groups?.["decimals"]?.length ?? 0)}%`;
  const fixed = /^0\.(?<decimals>0+)$/.exec(numberFormat);
  return fixed === null ? String(value) : value.toFixed(fixed.groups?.["decimals"]?.length ?? 0);
}

function showDay(serial: number, numberFormat: string, dateSystem: DateSystem): string {
  const date = fromExcelSerial(serial, dateSystem);
  if (date === null) return serial < 0 ? "########" : numberFormat === "" ? "" : String(serial);
  const { year, month, day } = dayParts(date);
  const name = MONTHS[month - 1] ?? "";
  const tokens: Record<string, string> = {
    yyyy: String(year),
    yy: String(year).slice(-2),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(day).padStart(2, "0"),
    d: String(day),
  };
  return numberFormat
    .replace(/\[[^\]]*\]|;@$|\\(?=.)/g, "")
    .replace(/yyyy|yy|mmmm|mmm|mm|m|dd|d/gi, (token) => tokens[token.toLowerCase()] ?? token);
}
