import { addDays, daysBetween, type IsoDate } from "../../dates/isoDate";
import type { JudgedItem } from "../types";

/**
 * Days ahead that boards ask about: about a month, two and a quarter, the usual time from one board to the next. Each
 * item stands in the first that holds it. Our choice.
 */
export const DUE_BANDS = [30, 60, 90] as const;

export type DueBand = (typeof DUE_BANDS)[number];

/** The last of {@link DUE_BANDS}. */
export const DUE_NEXT_DAYS: DueBand = 90;

/** Items not done that are due from the as-at day to {@link DUE_NEXT_DAYS} later, both included, soonest first. */
export function dueNext(items: readonly JudgedItem[], asAt: IsoDate): readonly JudgedItem[] {
  const until = addDays(asAt, DUE_NEXT_DAYS);
  return items
    .flatMap((judged) => {
      const { due } = judged.judgement;
      return due !== null && isOpen(judged) && due >= asAt && due <= until ? [{ judged, due }] : [];
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map(({ judged }) => judged);
}

/** Not complete, by what counts: the override's status while it lasts, else that of the rules. */
export function isOpen({ status }: JudgedItem): boolean {
  return status !== "complete";
}

/** The band of an item that is {@link dueNext}. */
export function dueBand({ judgement }: JudgedItem, asAt: IsoDate): DueBand | null {
  const days = judgement.due === null ? null : daysBetween(asAt, judgement.due);
  return days === null || days < 0 ? null : (DUE_BANDS.find((band) => days <= band) ?? null);
}
