import { dateInWords, MONTH_NAMES } from "../dates/dateInWords";
import { dayParts, isoDate, isRealDay, type IsoDate } from "../dates/isoDate";
import type { Issue, IssueCode } from "../issues/issue";
import { parseMilestone } from "./parseMilestone";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/** A wording for a whole cell, and the day where the cell should hold a real date. */
export interface Wording {
  readonly text: string | null;
  readonly date: IsoDate | null;
}

const NONE: Wording = { text: null, date: null };

/**
 * One wording that would settle an issue, or none where only the plan's owner can know (a missing or vague date, work that
 * was due before the plan was written). Every wording is read once more, and offered only where the same issue is gone
 * and the due day is the one meant.
 */
export function suggestWording(found: Issue, reading: Milestone, context: PlanContext): Wording {
  const wordings = candidates(found, reading, context);
  const settled = wordings.find(({ text, due }) => settles(text, found.code, due, context));
  if (settled === undefined) return NONE;
  return { text: settled.text, date: settled.isRealDate === true ? settled.due : null };
}

interface Candidate {
  readonly text: string;
  /** The due day it must be read as; null for any. */
  readonly due: IsoDate | null;
  readonly isRealDate?: boolean;
}

function settles(text: string, code: IssueCode, due: IsoDate | null, context: PlanContext): boolean {
  const read = parseMilestone({ text }, context);
  return (due === null || read.due === due) && !read.issues.some((left) => left.code === code);
}

/** What might be written instead, the wording nearest to the cell's own first. */
function candidates(found: Issue, reading: Milestone, { planEnd }: PlanContext): Candidate[] {
  switch (found.code) {
    case "milestone.no-year":
      return found.params.chose === null ? [] : yearAdded(reading, found.params.text, found.params.chose);
    case "milestone.ambiguous":
      return writtenOut(reading, found.params.text);
    case "milestone.impossible-date":
      return found.params.suggestion === null ? [] : replaced(reading, found.params.text, found.params.suggestion);
    case "milestone.weekday-mismatch":
      return replaced(reading, found.params.text, `${found.params.written} ${found.params.suggestion}`);
    case "milestone.wrong-year":
      return yearReplaced(reading, found.params.year, found.params.suggestion);
    case "milestone.several-dates":
      return onlyDates(reading) && reading.due !== null ? [day(reading.due, `By ${dateInWords(reading.due)}`)] : [];
    case "milestone.open-ended":
      // What begins after the plan's last day cannot go on until it.
      return planEnd === undefined || (reading.start !== null && reading.start > planEnd)
        ? []
        : [day(planEnd, `${reading.text} until ${dateInWords(planEnd)}`)];
    case "milestone.serial-number":
    case "milestone.swapped-day-month":
    case "milestone.text-date":
      return realDay(found.params.suggestion);
    case "milestone.review-after-due":
      return [{ text: found.params.suggestion, due: null }];
    default:
      return [];
  }
}

const day = (due: IsoDate, text: string): Candidate => ({ text, due });

/** The cell with one expression of it written otherwise. */
function replaced({ text }: Milestone, written: string, instead: string): Candidate[] {
  const at = text.indexOf(written);
  return at < 0 ? [] : [{ text: text.slice(0, at) + instead + text.slice(at + written.length), due: null }];
}

/** "30 June" with its year; where a year behind it would be read otherwise ("Q4"), the day itself. */
function yearAdded(reading: Milestone, written: string, chose: string): Candidate[] {
  const year = chose.slice(-4);
  return [`${written} ${year}`, chose].flatMap((instead) =>
    replaced(reading, written, instead).map((candidate) => ({ ...candidate, due: reading.due })),
  );
}

/** "2017 - 2021" as its first and last day, "April 11" as the month in full. */
function writtenOut(reading: Milestone, written: string): Candidate[] {
  const part = reading.parts.find(({ text }) => text.includes(written));
  return part === undefined
    ? []
    : inFull(part).flatMap((instead) =>
        replaced(reading, written, instead).map((candidate) => ({ ...candidate, due: reading.due })),
      );
}

function inFull({ start, due, precision }: MilestonePart): string[] {
  if (due === null) return start === null ? [] : [dateInWords(start)];
  if (start !== null) return [`${dateInWords(start)} to ${dateInWords(due)}`];
  const { year, month } = dayParts(due);
  return [...(precision === "month" ? [`${MONTH_NAMES[month - 1] as string} ${year}`] : []), dateInWords(due)];
}

/** "June 2014" with the year that was meant. */
function yearReplaced(reading: Milestone, year: number, suggestion: string): Candidate[] {
  const due = dayInWords(suggestion);
  if (due === null) return [];
  const meant = suggestion.slice(-4);
  const swaps = [String(year), `/${String(year).slice(2)}`, `.${String(year).slice(2)}`, ` ${String(year).slice(2)}`];
  const texts = swaps.flatMap((swap) => replaced(reading, swap, swap.length === 4 ? meant : swap[0] + meant.slice(2)));
  return [...texts, { text: suggestion, due }].map(({ text }) => ({ text, due }));
}

/** Whether the parts are dates and nothing else, so that no words are lost. */
function onlyDates({ text }: Milestone): boolean {
  return !/[a-z]{4,}/i.test(text.replace(MONTHS, ""));
}

const MONTHS = /\b(?:january|february|march|april|june|july|august|sept(?:ember)?|october|november|december)\b/gi;

function realDay(suggestion: string): Candidate[] {
  const due = dayInWords(suggestion);
  return due === null ? [] : [{ text: suggestion, due, isRealDate: true }];
}

/** The day that {@link dateInWords} wrote. */
function dayInWords(words: string): IsoDate | null {
  const [dayOf, name, year] = words.split(" ");
  const month = MONTH_NAMES.findIndex((known) => known === name) + 1;
  return isRealDay(Number(year), month, Number(dayOf)) ? isoDate(Number(year), month, Number(dayOf)) : null;
}
