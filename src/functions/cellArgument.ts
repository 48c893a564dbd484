import { fromExcelSerial, isDateFormat, type IsoDate } from "../core";

/** What a cell says: its text, and the day where it is a date. */
export interface CellArgument {
  readonly text: string;
  readonly date: IsoDate | null;
}

/** Plain whole numbers in this stretch are taken for a year that was written, all others for a date's serial number. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Reads one value as Excel hands it to a function: text, a number, yes or no, nothing, or an object with the number and
 * its format where the cell has one.
 */
export function readCellArgument(value: unknown): CellArgument {
  const { plain, numberFormat } = unwrap(value);
  if (typeof plain === "number") return readNumber(plain, numberFormat);
  return { text: plain === null || plain === undefined ? "" : String(plain), date: null };
}

function readNumber(plain: number, numberFormat: string | null): CellArgument {
  const isYear = Number.isInteger(plain) && plain >= FIRST_YEAR && plain <= LAST_YEAR;
  const isDay = numberFormat === null ? !isYear : isDateFormat(numberFormat);
  const date = isDay ? fromExcelSerial(plain) : null;
  return { text: date === null ? String(plain) : "", date };
}

/** A formatted number comes as an object with its `basicValue`. */
function unwrap(value: unknown): { plain: unknown; numberFormat: string | null } {
  if (typeof value !== "object" || value === null || !("basicValue" in value)) {
    return { plain: value, numberFormat: null };
  }
  const numberFormat = "numberFormat" in value && typeof value.numberFormat === "string" ? value.numberFormat : null;
  return { plain: value.basicValue, numberFormat };
}
