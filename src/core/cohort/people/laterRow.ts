import type { RowReaders } from "../columns/extractColumns";
import { NO_DAY } from "../cells/readExtractDay";

/**
 * Whether a row says more of now than another of its person: it is of this period, has begun and has not ended, began
 * later, was confirmed later, was recorded later; of two alike the one that stands below.
 */
export function laterRow(read: RowReaders, period: number): (row: number, other: number) => boolean {
  const [start, end, periodEnd] = [read.day("start"), read.day("end"), read.day("periodEnd")];
  const rank = (row: number) => {
    const [stated, ended] = [periodEnd.at(row), end.at(row)];
    return (
      (stated <= NO_DAY || stated === period ? 4 : 0) +
      (start.at(row) <= period ? 2 : 0) +
      (ended <= NO_DAY || ended >= period ? 1 : 0)
    );
  };
  const order = [rank, start.at, read.day("verified").at, read.day("ascertained").at];
  return (row, other) => {
    for (const weigh of order) {
      const difference = weigh(row) - weigh(other);
      if (difference !== 0) return difference > 0;
    }
    return true;
  };
}
