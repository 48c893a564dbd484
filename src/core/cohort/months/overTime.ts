import { averageMonths } from "../figures/averageMonths";
import { RATE_NAMES, RATE_OF, ratesOf, type RateName } from "../figures/rates";
import { measuresOfCounts } from "../figures/tallies";
import type { IsoDate } from "../../dates/isoDate";
import type { MonthRow, OverTime, RateOverTime } from "./types";

/** A month as a number, so that the months between two are their difference. */
function monthNumber(periodEnd: string): number {
  return Number(periodEnd.slice(0, 4)) * 12 + Number(periodEnd.slice(5, 7));
}

/** The rates of a stored month, from its counts. */
export function ratesOfMonth(row: MonthRow): Readonly<Record<RateName, number | null>> {
  return ratesOf(measuresOfCounts(countsOf(row)));
}

function countsOf({ cohort, neet, notKnown, combined, participation }: MonthRow) {
  return { cohort, neet, notKnown, combined, participation };
}

const MONTHS_OF_AN_AVERAGE = 3;
const MONTHS_OF_A_YEAR = 12;

/**
 * An area's rates beside last month's and those of the same month last year, and averaged over three month ends. All of
 * it follows from the months given: what one of them hides stays hidden.
 *
 * @param months of one audience; those after the period end count for nothing
 * @param area a district's name; "" for the whole area
 */
export function overTime(months: readonly MonthRow[], area: string, periodEnd: IsoDate): OverTime {
  const end = monthNumber(periodEnd);
  const ago = new Map(
    months.filter((row) => row.area === area).map((row) => [end - monthNumber(row.periodEnd), row] as const),
  );
  const latest = Array.from({ length: MONTHS_OF_AN_AVERAGE }, (_, back) => ago.get(back));
  const known = latest.filter((row) => row !== undefined);
  const average =
    known.length < MONTHS_OF_AN_AVERAGE ? null : averageMonths(known.map((row) => measuresOfCounts(countsOf(row))));
  const rateAgo = (back: number, rate: RateName) => {
    const row = ago.get(back);
    return row === undefined ? null : ratesOfMonth(row)[rate];
  };
  const of = (rate: RateName): RateOverTime => {
    const [now, lastMonth, lastYear] = [0, 1, MONTHS_OF_A_YEAR].map((back) => rateAgo(back, rate)) as [
      ...[number | null, number | null, number | null],
    ];
    const change = (before: number | null) => (now === null || before === null ? null : now - before);
    const threeMonths = average === null || average[RATE_OF[rate]] === null ? null : average[rate];
    return { now, lastMonth, onLastMonth: change(lastMonth), lastYear, onLastYear: change(lastYear), threeMonths };
  };
  return Object.fromEntries(RATE_NAMES.map((rate) => [rate, of(rate)])) as Record<RateName, RateOverTime>;
}

/** The months of an area up to a period end, the earliest first. */
export function monthsOfArea(months: readonly MonthRow[], area: string, periodEnd: IsoDate): readonly MonthRow[] {
  return months
    .filter((row) => row.area === area && row.periodEnd <= periodEnd)
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
}
