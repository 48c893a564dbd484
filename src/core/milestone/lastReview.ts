import { addDays, dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import { nextOccurrence } from "./nextOccurrence";
import { parseMilestone } from "./parseMilestone";
import type { PlanContext } from "./types";

/** A day or month as people write one, whether or not it exists; the milestone reader decides. */
const DATE =
  "(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:of\\s)?[a-z]{3,9}\\.?(?:,?\\s?(?:\\d{4}|'?\\d{2}\\b))?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|[a-z]{3,9}\\.?,?\\s(?:\\d{4}|'\\d\\d))";

const REVIEWED =
  "(?:\\breviewed|\\blast review(?:\\s(?:date|was|held|completed))?|\\breviews?\\s(?:was\\s|has been\\s)?(?:held|completed|carried out|undertaken|took place|done|conducted))";

/** "Reviewed 12 Jan 2026", "last review: 12/01/26", "reviewed by the board on 12 Jan 2026". */
const THEN_DATE = new RegExp(
  `${REVIEWED}(?:\\s?[:–—-])?(?:\\s(?:by|at|with|in|on|during)\\b[^.;:\\n\\d]{0,40}?)?\\s(?<date>${DATE})`,
  "giu",
);
/** "12/01/26: reviewed with partners". */
const DATE_BEFORE = new RegExp(`(?<date>${DATE})\\s?[:–—-]\\s?(?:\\w+\\s){0,2}?${REVIEWED}`, "giu");

/** What says of a review that it is still to come: "to be", "will be", "not yet", "next". */
const NOT_DONE = /\b(?:be|next|not|never|due|should|must|will|until|before)\s(?:\w+\s)?$/iu;

/**
 * The latest review that a Progress text records as held, on or before a day; a month counts to its last day, or to that
 * day. Null where it records none.
 *
 * @example lastReview("Reviewed by the board on 12 Jan 2026", asAt, {}) // 2026-01-12
 * @example lastReview("To be reviewed in March 2026", asAt, {}) // null
 */
export function lastReview(text: string, asAt: IsoDate, context: PlanContext): IsoDate | null {
  // Most texts tell of none, and the patterns below are slow.
  if (!/review/iu.test(text)) return null;
  const plain = text.replace(/[^\S\n]+/g, " ");
  const days = [THEN_DATE, DATE_BEFORE].flatMap((pattern) =>
    [...plain.matchAll(pattern)]
      .filter(({ index }) => !NOT_DONE.test(plain.slice(Math.max(0, index - 40), index)))
      // Both patterns name their date.
      .map(({ groups }) => heldOn((groups as { date: string }).date, asAt, context)),
  );
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function heldOn(text: string, asAt: IsoDate, context: PlanContext): IsoDate | null {
  const { due, precision } = parseMilestone({ text }, context);
  if (due === null || due <= asAt) return due;
  return precision === "month" && due.slice(0, 7) === asAt.slice(0, 7) ? asAt : null;
}

/**
 * When a review is next due after one that was held: as long after it as it recurs; where months are named, at the end of
 * the next one after the month in which it was held; else at the end of the term after that one.
 *
 * @param recurrence as a milestone has it: `P3M`, `04;10`, `term`
 * @source our own reading: published rating rules leave ongoing actions unrated or to judgement
 */
export function nextReview(recurrence: string, held: IsoDate): IsoDate | null {
  const on = (onOrAfter: IsoDate) =>
    nextOccurrence({ recurrence, start: held, due: null, precision: "day" }, onOrAfter, {});
  if (recurrence.startsWith("P")) return on(addDays(held, 1));
  const { year, month } = dayParts(held);
  const round = /^\d/.test(recurrence) ? endOfMonth(year, month) : on(held);
  return round === null ? null : on(addDays(round, 1));
}
