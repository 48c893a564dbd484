import { addDays, daysInMonth, isoDate, isRealDay } from "../../dates/isoDate";
import { dateInWords, MONTH_NAMES } from "../../dates/dateInWords";
import type { Assumption } from "../types";
import { dateFound, type DateFound, type Doubt } from "../found";

/** A day as written. */
export interface WrittenDay {
  readonly from: number;
  readonly to: number;
  /** Null where it is not written. */
  readonly year: number | null;
  /** 1-12 */
  readonly month: number;
  /** 1-31, perhaps not in that month. */
  readonly day: number;
  readonly assumed: readonly Assumption[];
}

/** The date expression of one day. A day that no calendar has (31 June) sets no date and says what may be meant. */
export function dayOf({ from, to, year, month, day, assumed }: WrittenDay): DateFound {
  return dateFound({
    from,
    to,
    year,
    days: (inYear) => {
      if (!isRealDay(inYear, month, day)) return null;
      const date = isoDate(inYear, month, day);
      return { start: date, due: date };
    },
    precision: "day",
    assumed,
    doubts: impossible({ year, month, day }),
    dayOfMonth: day,
  });
}

function impossible({ year, month, day }: Pick<WrittenDay, "year" | "month" | "day">): readonly Doubt[] {
  const last = daysInMonth(year ?? 2000, month);
  if (day <= last) return [];
  const suggestion =
    year === null ? `${last} ${MONTH_NAMES[month - 1] as string}` : dateInWords(isoDate(year, month, last));
  return [{ type: "impossible", suggestion }];
}

/** The days from one to another in the same month, as a window. */
export function daysOf(first: WrittenDay, lastDay: number): DateFound {
  const { from, to, year, month, day, assumed } = first;
  return dateFound({
    from,
    to,
    year,
    days: (inYear) =>
      isRealDay(inYear, month, lastDay)
        ? { start: isoDate(inYear, month, day), due: addDays(isoDate(inYear, month, day), lastDay - day) }
        : null,
    precision: "day",
    assumed,
    doubts: impossible({ year, month, day: lastDay }),
    isWindow: true,
  });
}
