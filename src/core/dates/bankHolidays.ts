import { easterSunday } from "./easter";
import { addDays, endOfMonth, isoDate, weekday, type IsoDate } from "./isoDate";

/** Bank holidays that stood on another day than the rule gives: the day that the rule gives -> the day it was. */
const MOVED: Readonly<Record<string, string>> = {
  "1995-05-01": "1995-05-08", // fifty years after VE Day
  "2002-05-27": "2002-06-04", // Golden Jubilee
  "2012-05-28": "2012-06-04", // Diamond Jubilee
  "2020-05-04": "2020-05-08", // seventy-five years after VE Day
  "2022-05-30": "2022-06-02", // Platinum Jubilee
};

/** Days that were bank holidays once. */
const SPECIAL: readonly string[] = [
  "1999-12-31", // the millennium
  "2002-06-03", // Golden Jubilee
  "2011-04-29", // royal wedding
  "2012-06-05", // Diamond Jubilee
  "2022-06-03", // Platinum Jubilee
  "2022-09-19", // state funeral
  "2023-05-08", // coronation
];

/**
 * The bank holidays of a year in England and Wales, in order; all are weekdays, since one that falls on a weekend is
 * kept on the next weekday that is free. A year without a proclamation of its own follows the general rule.
 *
 * @source GOV.UK, UK bank holidays (England and Wales); Banking and Financial Dealings Act 1971, schedule 1, with the
 *         royal proclamations of the years named above
 */
export function bankHolidays(year: number): readonly IsoDate[] {
  const easter = easterSunday(year);
  const days = [
    onWeekday(isoDate(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(isoDate(year, 5, 1)),
    mondayUpTo(endOfMonth(year, 5)),
    mondayUpTo(endOfMonth(year, 8)),
    ...christmas(year),
  ].map((day) => (MOVED[day] ?? day) as IsoDate);
  const special = SPECIAL.filter((day) => day.startsWith(isoDate(year, 1, 1).slice(0, 5))) as IsoDate[];
  return [...days, ...special].sort();
}

/** Christmas Day and Boxing Day; where either falls on a weekend, the next weekdays that are free. */
function christmas(year: number): readonly [IsoDate, IsoDate] {
  const first = onWeekday(isoDate(year, 12, 25));
  const second = onWeekday(isoDate(year, 12, 26));
  return first === second ? [first, addDays(second, 1)] : [first, second];
}

/** The day itself, or the Monday after where it falls on a weekend. */
function onWeekday(day: IsoDate): IsoDate {
  return weekday(day) > 5 ? mondayFrom(day) : day;
}

function mondayFrom(day: IsoDate): IsoDate {
  return addDays(day, (8 - weekday(day)) % 7);
}

function mondayUpTo(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekday(day));
}
