import { toDayNumber, type IsoDate } from "../../dates/isoDate";
import type { CohortFigures } from "../figures/countPeople";
import { NO_PARTS } from "../figures/countPartsOfPeople";
import { districtKey } from "../cells/districtNames";
import type { MonthRow } from "../months/types";
import { measuresOfCounts } from "../figures/tallies";
import { monthEndBefore } from "../cells/yearGroup";
import { rowsOf, type PublishedMonth } from "./modelFigures";
import type { SeenBefore } from "./protectFigures";
import { publishedCounts, settledCounts, type PublishedCounts } from "./publishedCounts";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/**
 * What the public has seen of this month and the last, as the stored months have it: with other choices perhaps, beside
 * another month, or edited. What it has seen it knows; what was hidden from it is to stay hidden.
 *
 * @param now this month's figures as they are
 * @param before last month's, where its extract is given
 */
export function seenBefore(
  stored: readonly MonthRow[],
  now: { readonly figures: CohortFigures; readonly periodEnd: IsoDate },
  before: { readonly figures: CohortFigures; readonly periodEnd: IsoDate } | null,
): SeenBefore & { readonly publishedNow: PublishedCounts | null } {
  const publishedNow = publishedCounts(stored, now.periodEnd);
  const publishedBefore = publishedCounts(stored, before?.periodEnd ?? monthEndBefore(toDayNumber(now.periodEnd)));
  return {
    publishedNow,
    now: (counted) => settledCounts(publishedNow, counted),
    before: (counted) => settledCounts(publishedBefore, counted),
    month: before === null && publishedBefore !== null ? monthAsStored(publishedBefore, now.figures) : null,
  };
}

/**
 * Last month from what is stored of it alone, where a table of counts tells joiners and leavers; null where it does not,
 * for then nothing ties the months together. A hidden NEET count follows from this month's.
 */
function monthAsStored(published: PublishedCounts, now: CohortFigures): PublishedMonth | null {
  if (now.total.joiners === null && now.total.leavers === null) return null;
  const asStored = <Row extends Counted>(row: Row): Row => {
    const held = published.rows.get(districtKey(row.name ?? ""));
    if (held === undefined) return { ...row, ...measuresOfCounts({}) };
    const counts = Object.fromEntries(COUNT_NAMES.map((name) => [name, held[name] ?? null]));
    const neet = exactNeet(held.neet, row, published.rounding);
    return { ...row, ...measuresOfCounts({ ...counts, neet }) };
  };
  const figures: CohortFigures = {
    total: asStored(now.total),
    districts: now.districts.map(asStored),
    byYearGroup: now.byYearGroup.map(asStored),
    byGroup: now.byGroup.map(asStored),
    parts: NO_PARTS,
  };
  const hidden = rowsOf(figures).map((row) =>
    [...settledCounts(published, row)].filter(([, how]) => how === "hidden").map(([name]) => name),
  );
  return { figures, hidden, hiddenParts: [] };
}

/** NEET last month: in the whole and in a year group what is hidden, or rounded, follows from this month's. */
function exactNeet(shown: number | null, { name, neet, joiners, leavers }: Counted, rounding: number): number | null {
  const balances = name === undefined || /^Year \d/.test(name);
  if (!balances || neet === null || joiners === null || leavers === null) return shown;
  const then = neet - joiners + leavers;
  const isSame = shown === null ? then >= 0 : Math.abs(shown - then) <= rounding / 2;
  return isSame ? then : shown;
}
