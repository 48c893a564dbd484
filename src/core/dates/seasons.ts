import { monthsStretch, type Stretch } from "./stretch";

/** A season as plans name it. */
export type Season = "spring" | "summer" | "autumn" | "winter";

/** First month (1-12) of each season; a season has three. @source Meteorological seasons, as plans mean them. */
export const FIRST_MONTH_OF_SEASON: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The season that begins in a year: spring March to May, and winter December to the February after. */
export function seasonStretch(season: Season, year: number): Stretch {
  const month = FIRST_MONTH_OF_SEASON[season];
  return season === "winter"
    ? monthsStretch({ year, month }, { year: year + 1, month: 2 })
    : monthsStretch({ year, month }, { year, month: month + 2 });
}
