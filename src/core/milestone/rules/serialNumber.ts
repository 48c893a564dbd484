import { fromExcelSerial } from "../../dates/excelSerial";
import { dayParts, type IsoDate } from "../../dates/isoDate";
import { dateFound } from "../found";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";

/** Serial numbers of 1 January 2000 to 31 December 2049: outside them a five-figure number is an amount. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;

/** A date that lost its format: a cell of nothing but a number such as 43190. It is read, and reported. */
export const serialNumber: Rule = ({ tokens }, at) => {
  const figure = tokenAt(tokens, at);
  const isAlone = at === 0 && tokens.length === 1;
  if (!isAlone || figure.digits !== 5 || figure.value < FIRST_SERIAL || figure.value > LAST_SERIAL) return null;
  const day = fromExcelSerial(figure.value) as IsoDate;
  return dateFound({
    from: at,
    to: at + 1,
    year: dayParts(day).year,
    days: () => ({ start: day, due: day }),
    precision: "day",
    doubts: [{ type: "serial", day }],
  });
};
