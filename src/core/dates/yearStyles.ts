import { monthsStretch, type Stretch } from "./stretch";

/** How a plan counts its years. */
export type YearStyle = "academic" | "financial" | "calendar";

/**
 * First month (1-12) of a year of each style.
 *
 * @source Financial year of councils and the NHS: 1 April to 31 March. Academic year: 1 September to 31 August.
 */
export const FIRST_MONTH_OF_YEAR: Readonly<Record<YearStyle, number>> = { academic: 9, financial: 4, calendar: 1 };

/** The twelve months of a style that begin in `year`; `count` of them in a row for a plan of several years. */
export function yearStretch(style: YearStyle, year: number, count = 1): Stretch {
  const month = FIRST_MONTH_OF_YEAR[style];
  return style === "calendar"
    ? monthsStretch({ year, month }, { year: year + count - 1, month: 12 })
    : monthsStretch({ year, month }, { year: year + count, month: month - 1 });
}

/** The calendar year a month falls in within the year of a style that begins in `year`: March 2018/19 is in 2019. */
export function calendarYearWithin(style: YearStyle, year: number, month: number): number {
  return month < FIRST_MONTH_OF_YEAR[style] ? year + 1 : year;
}
