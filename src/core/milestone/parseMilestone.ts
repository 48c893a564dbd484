import { dateInWords } from "../dates/dateInWords";
import { dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import { issue } from "../issues/issue";
import { readText } from "./readText";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/**
 * Reads one milestone cell: what it says, what was assumed, and what is odd about it.
 *
 * A real date is read by its value; text is taken apart into pieces (lines, sentences, dated pieces run together), each
 * read on its own, and the cell is the sum of them (see {@link combine}).
 *
 * @param entry    the text as shown, line breaks kept; `date` where the cell is a real date
 * @param context  what is known of the plan's dates; with nothing known, a year that is not written stays unknown
 * @issues milestone.missing, open-ended, ambiguous, several-dates, no-year, not-a-date, vague, tbc, impossible-date,
 *         weekday-mismatch, serial-number, already-done, re-dated, conditional, too-long
 */
export function parseMilestone(entry: { text: string; date?: IsoDate | null }, context: PlanContext): Milestone {
  const text = entry.text.trim();
  if (entry.date !== undefined && entry.date !== null) return realDate(text, entry.date, context);
  if (text === "") return { ...NOTHING, issues: [issue("milestone.missing", {})] };
  return readText(text, context);
}

const NOTHING: Milestone = {
  text: "",
  kind: "none",
  due: null,
  start: null,
  precision: null,
  recurrence: null,
  parts: [],
  assumed: [],
  issues: [],
};

/**
 * A real date cell. Where it is the first of a month and shows only the month ("Mar-18"), the month is what was written and
 * Excel supplied the day, so the month's last day counts.
 */
function realDate(text: string, date: IsoDate, context: PlanContext): Milestone {
  const { year, month, day } = dayParts(date);
  const shown = day === 1 && text !== "" ? parseMilestone({ text }, context) : null;
  const isMonth = shown?.precision === "month" && shown.kind === "deadline" && shown.due === endOfMonth(year, month);
  const due = isMonth ? endOfMonth(year, month) : date;
  const part: MilestonePart = {
    text: text === "" ? dateInWords(date) : text,
    kind: "deadline",
    due,
    start: null,
    precision: isMonth ? "month" : "day",
    recurrence: null,
    partialDate: null,
  };
  const { kind, start, precision, recurrence } = part;
  return { text, kind, due, start, precision, recurrence, parts: [part], assumed: isMonth ? ["day"] : [], issues: [] };
}
