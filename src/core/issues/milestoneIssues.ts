import type { IssueTexts } from "./issueTexts";

/**
 * Problems of a milestone's text. `text` is the date expression as written, never the whole cell; `suggestion` is a
 * wording to put in its place, or null where we have none. Days in `suggestion` are written out ("30 June 2018").
 */
export interface MilestoneIssueParams {
  /** Nothing is written, or only a dash or "n/a". */
  "milestone.missing": Record<string, never>;
  /** It has no end: ongoing, from a date on, recurring without a last time, or waiting for an event. */
  "milestone.open-ended": Record<string, never>;
  /** It could be read otherwise; `chose` says how it was taken. */
  "milestone.ambiguous": { text: string; chose: string };
  /** One cell with several dates; the latest counts. */
  "milestone.several-dates": { count: number };
  /** The year is not written; `chose` is the day it was completed to, null where the plan does not fix it. */
  "milestone.no-year": { text: string; chose: string | null };
  /** Words that set no date: a status, an outcome, a web address. */
  "milestone.not-a-date": Record<string, never>;
  /** As soon as possible, as appropriate, short term. */
  "milestone.vague": { suggestion: string };
  /** Still to be confirmed. */
  "milestone.tbc": Record<string, never>;
  /** No calendar has such a day: 31 June, 29 February 2015, 4/13/2026. */
  "milestone.impossible-date": { text: string; suggestion: string | null };
  /** The weekday written is not the one the date falls on. */
  "milestone.weekday-mismatch": { text: string; written: string; actual: string; suggestion: string };
  /** A number where a date lost its format. */
  "milestone.serial-number": { text: string; suggestion: string };
  /** A date that says when it was done, not until when. */
  "milestone.already-done": { text: string };
  /** A date replaced by another in the same cell. */
  "milestone.re-dated": { text: string };
  /** It depends on something beside its date. */
  "milestone.conditional": Record<string, never>;
  /** More dates than any milestone has; reading stopped after `count` pieces. */
  "milestone.too-long": { count: number };
  /** Nothing names the plan's period, so it was taken from the years its milestones write out. */
  "milestone.plan-period-assumed": { planStart: string; planEnd: string };
  /** Due before the plan was written. */
  "milestone.past-when-written": { due: string; planDate: string };
  /** Due before the plan begins or after it ends. */
  "milestone.outside-plan": { due: string; planStart: string | null; planEnd: string | null };
  /** The review comes after the deadline it should check. */
  "milestone.review-after-due": { review: string; due: string; suggestion: string };
  /** It begins after it is due. */
  "milestone.start-after-due": { start: string; due: string };
  /** One year unlike all others of the plan: probably a slip of the keys. */
  "milestone.wrong-year": { text: string; year: number; suggestion: string };
  /** Month and day of this date column were probably swapped when it was brought in. */
  "milestone.swapped-day-month": { due: string; suggestion: string };
  /** Text that looks like a date in a column of real dates: sorting and formulas pass it by. */
  "milestone.text-date": { text: string; suggestion: string };
}

export const MILESTONE_ISSUE_TEXTS: IssueTexts<MilestoneIssueParams> = {
  "milestone.missing": { severity: "warning", say: () => "There is no milestone, so nothing can be judged." },
  "milestone.open-ended": {
    severity: "note",
    say: () => "This has no end date. Add one, or a next review date, so that it can be judged.",
  },
  "milestone.ambiguous": {
    severity: "note",
    say: ({ text, chose }) => `"${text}" could be read in more than one way; we took it as ${chose}.`,
  },
  "milestone.several-dates": {
    severity: "note",
    say: ({ count }) => `There are ${count} dates in one cell; the latest is taken as the due date.`,
  },
  "milestone.no-year": {
    severity: "note",
    say: ({ text, chose }) =>
      chose === null
        ? `"${text}" has no year, and the plan does not say which. Write the year.`
        : `"${text}" has no year; from the rest of the plan we read it as ${chose}.`,
  },
  "milestone.not-a-date": {
    severity: "warning",
    say: () => "This sets no date. Write when it is due, for example 31 March and the year.",
  },
  "milestone.vague": {
    severity: "warning",
    say: ({ suggestion }) => `This names no day that can be judged. Write a date, for example "${suggestion}".`,
  },
  "milestone.tbc": { severity: "warning", say: () => "The date is still to be confirmed." },
  "milestone.impossible-date": {
    severity: "error",
    say: ({ text, suggestion }) =>
      `"${text}" is not a day in the calendar, so it was not read.${suggestion === null ? "" : ` Was ${suggestion} meant?`}`,
  },
  "milestone.weekday-mismatch": {
    severity: "warning",
    say: ({ text, written, actual, suggestion }) =>
      `"${text}" is a ${actual}, not a ${written}. We read the date as written; was ${suggestion} meant?`,
  },
  "milestone.serial-number": {
    severity: "note",
    say: ({ text, suggestion }) => `${text} looks like a date that lost its format; we read it as ${suggestion}.`,
  },
  "milestone.already-done": {
    severity: "note",
    say: ({ text }) => `"${text}" says when this was done, so it is not taken as a due date.`,
  },
  "milestone.re-dated": {
    severity: "note",
    say: ({ text }) => `"${text}" was replaced by a later entry in the same cell and is not used.`,
  },
  "milestone.conditional": {
    severity: "note",
    say: () => "This also depends on something else happening; only its date is judged.",
  },
  "milestone.too-long": {
    severity: "warning",
    say: ({ count }) => `This cell holds more dates than a milestone can; only the first ${count} were read.`,
  },
  "milestone.plan-period-assumed": {
    severity: "note",
    say: ({ planStart, planEnd }) =>
      `No title or note gives the plan's period. From its own milestones we took ${planStart} to ${planEnd}; missing years are read inside it.`,
  },
  "milestone.past-when-written": {
    severity: "warning",
    say: ({ due, planDate }) => `Due ${due}, which was already past when the plan was written (${planDate}).`,
  },
  "milestone.outside-plan": {
    severity: "warning",
    say: ({ due, planStart, planEnd }) =>
      `Due ${due}, which is outside the plan's period (${planStart ?? "no start given"} to ${planEnd ?? "no end given"}).`,
  },
  "milestone.review-after-due": {
    severity: "warning",
    say: ({ review, due, suggestion }) =>
      `The review on ${review} comes after the due date ${due}. Move it to ${suggestion} or earlier.`,
  },
  "milestone.start-after-due": {
    severity: "warning",
    say: ({ start, due }) => `This starts on ${start}, after it is due on ${due}.`,
  },
  "milestone.wrong-year": {
    severity: "warning",
    say: ({ text, year, suggestion }) =>
      `"${text}" is the only date in ${year} among later ones. Was ${suggestion} meant?`,
  },
  "milestone.swapped-day-month": {
    severity: "warning",
    say: ({ due, suggestion }) =>
      `${due}: day and month of this column look swapped where the day is 12 or less. Was ${suggestion} meant?`,
  },
  "milestone.text-date": {
    severity: "note",
    say: ({ text, suggestion }) =>
      `"${text}" is text in a column of real dates, so Excel does not sort or count it. Enter it as ${suggestion}.`,
  },
};
