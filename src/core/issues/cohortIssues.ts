import type { IssueTexts } from "./issueTexts";

type None = Record<string, never>;

/**
 * How many people an issue concerns; null where the output is for the public, since the number of those left out could
 * give away a hidden count.
 */
export type PeopleConcerned = number | null;

/**
 * Problems of a cohort extract. Facts are counts, codes and headings; a cell that is neither a code nor a heading
 * stands in none of them, for it could be a person's. A district's name stands as the figures show it.
 */
export interface CohortIssueParams {
  "cohort.not-found": { seen: string };
  "cohort.nobody-counted": None;
  "cohort.months-unreadable": { sheet: string; rows: number };
  "cohort.comparators-not-found": None;
  "cohort.comparators-unreadable": { rows: number };
  "cohort.roni-missing": { indicators: readonly string[] };
  "cohort.column-missing": { what: string; without: string };
  "cohort.column-unsure": { heading: string; as: string };
  "cohort.private-columns": { headings: readonly string[] };
  "cohort.other-sheets": { sheets: number };
  "cohort.code-not-known": { codes: readonly string[]; people: PeopleConcerned };
  "cohort.activity-unreadable": { people: PeopleConcerned };
  "cohort.activity-blank": { people: PeopleConcerned };
  "cohort.refugee-code": { people: PeopleConcerned };
  "cohort.compulsory-age-code": { codes: readonly string[]; people: PeopleConcerned };
  "cohort.custody": { people: PeopleConcerned };
  "cohort.no-age": { people: PeopleConcerned };
  "cohort.born-in-future": { people: PeopleConcerned };
  "cohort.year-group-differs": { people: PeopleConcerned };
  "cohort.out-of-years": { people: PeopleConcerned };
  "cohort.status-left-out": { statuses: readonly string[]; people: PeopleConcerned };
  "cohort.status-not-known": { people: PeopleConcerned };
  "cohort.other-authority": { people: PeopleConcerned };
  "cohort.no-district": { people: PeopleConcerned };
  "cohort.district-spellings": { district: string; spellings: number };
  "cohort.districts-alike": { first: string; second: string };
  "cohort.repeated-rows": { rows: PeopleConcerned };
  "cohort.rows-without-person": { rows: PeopleConcerned };
  "cohort.id-missing": { people: PeopleConcerned };
  "cohort.id-damaged": { people: PeopleConcerned };
  "cohort.period-differs": { found: string; asked: string };
  "cohort.period-several": { periods: readonly string[] };
  "cohort.rows-of-another-period": { people: PeopleConcerned };
  "cohort.days-unreadable": { heading: string; rows: PeopleConcerned };
  "cohort.days-month-first": { heading: string };
  "cohort.days-mixed": { heading: string };
  "cohort.neet-without-start": { people: PeopleConcerned };
  "cohort.neet-start-after-period": { people: PeopleConcerned };
  "cohort.autumn": None;
  "cohort.not-known-high": { percent: number };
  "cohort.characteristic-not-known": { codes: readonly string[]; rows: PeopleConcerned };
  "cohort.previous": { text: string };
  "cohort.counts-only": { what: string };
  "cohort.total-differs": { measure: string; stated: PeopleConcerned; counted: PeopleConcerned };
  "cohort.rate-differs": { district: string; measure: string };
  "cohort.count-negative": { heading: string };
  "cohort.count-unreadable": { heading: string; cells: number };
  "cohort.row-repeated": { district: string };
}

function people(count: PeopleConcerned): string {
  if (count === null) return "Some people";
  return count === 1 ? "1 person" : `${count} people`;
}

function rows(count: PeopleConcerned): string {
  if (count === null) return "Some rows";
  return count === 1 ? "1 row" : `${count} rows`;
}

/** The verb of a number of things: one holds, several hold, and so do some. */
function verb(count: PeopleConcerned, one: string, several: string): string {
  return count === 1 ? one : several;
}

const list = (words: readonly string[]): string => words.join(", ");

export const COHORT_ISSUE_TEXTS: IssueTexts<CohortIssueParams> = {
  "cohort.not-found": {
    severity: "error",
    say: ({ seen }) =>
      `No cohort was found: ${seen}. We looked for a heading such as Activity Code above people, or District, Cohort and NEET above counts.`,
  },
  "cohort.nobody-counted": {
    severity: "warning",
    say: () => "Nobody in the extract is in the cohort, so there are no rates. Is the period end the right one?",
  },
  "cohort.months-unreadable": {
    severity: "warning",
    say: (p) =>
      `${rows(p.rows)} of the stored months on the sheet '${p.sheet}' could not be read: each needs a period end, public or internal, and an area.`,
  },
  "cohort.comparators-not-found": {
    severity: "warning",
    say: () =>
      "No comparators were found: a table with a name in its first column and headings such as NEET %, Not known % and NEET and not known % is needed.",
  },
  "cohort.comparators-unreadable": {
    severity: "warning",
    say: (p) => `${rows(p.rows)} of the comparators ${verb(p.rows, "holds", "hold")} a name and no rate: passed over.`,
  },
  "cohort.roni-missing": {
    severity: "note",
    say: ({ indicators }) =>
      `RONI points were counted from the columns there are; there is none for ${list(indicators)}.`,
  },
  "cohort.column-missing": { severity: "warning", say: ({ what, without }) => `There is no ${what}, so ${without}.` },
  "cohort.column-unsure": { severity: "note", say: ({ heading, as }) => `The column '${heading}' was taken as ${as}.` },
  "cohort.private-columns": {
    severity: "note",
    say: ({ headings }) => `Left behind and not read, because they are private: ${list(headings)}.`,
  },
  "cohort.other-sheets": {
    severity: "warning",
    say: ({ sheets }) =>
      `${sheets === 1 ? "One more sheet holds" : `${sheets} more sheets hold`} an extract; only the first was counted.`,
  },
  "cohort.code-not-known": {
    severity: "warning",
    say: (p) =>
      `${people(p.people)} with an activity code that is in no list (${list(p.codes)}): counted as not known.`,
  },
  "cohort.activity-unreadable": {
    severity: "warning",
    say: (p) => `${people(p.people)} with an activity in words that could not be read: counted as not known.`,
  },
  "cohort.activity-blank": {
    severity: "warning",
    say: (p) => `${people(p.people)} without an activity: counted as not known.`,
  },
  "cohort.refugee-code": {
    severity: "warning",
    say: (p) => `${people(p.people)} with code 720, which ended in March 2018: counted as not known.`,
  },
  "cohort.compulsory-age-code": {
    severity: "warning",
    say: (p) => `${people(p.people)} in Year 12 or above with a code of compulsory school age (${list(p.codes)}).`,
  },
  "cohort.custody": {
    severity: "note",
    say: (p) => `${people(p.people)} in custody as a young adult offender (710): outside the cohort.`,
  },
  "cohort.no-age": {
    severity: "warning",
    say: (p) => `${people(p.people)} without a date of birth, year group or age that could be read: left out.`,
  },
  "cohort.born-in-future": {
    severity: "warning",
    say: (p) => `${people(p.people)} with a date of birth after the period end: it was not used.`,
  },
  "cohort.year-group-differs": {
    severity: "note",
    say: (p) => `${people(p.people)} whose year group is not that of their date of birth: the date of birth was used.`,
  },
  "cohort.out-of-years": {
    severity: "note",
    say: (p) => `${people(p.people)} not in Year 12 or 13: outside the cohort.`,
  },
  "cohort.status-left-out": {
    severity: "note",
    say: (p) => `${people(p.people)} whose cohort status is ${list(p.statuses)}: outside the cohort.`,
  },
  "cohort.status-not-known": {
    severity: "warning",
    say: (p) => `${people(p.people)} with a cohort status that is in no list: counted.`,
  },
  "cohort.other-authority": {
    severity: "note",
    say: (p) => `${people(p.people)} whose lead authority is another one: left out.`,
  },
  "cohort.no-district": {
    severity: "warning",
    say: (p) => `${people(p.people)} without a district: in the total and in no district.`,
  },
  "cohort.district-spellings": {
    severity: "note",
    say: ({ district, spellings }) => `${district} is written in ${spellings} ways: counted as one district.`,
  },
  "cohort.districts-alike": {
    severity: "warning",
    say: ({ first, second }) =>
      `${first} and ${second} are spelt almost alike. If they are one district, correct the extract.`,
  },
  "cohort.repeated-rows": {
    severity: "note",
    say: (p) =>
      `${rows(p.rows)} ${verb(p.rows, "repeats", "repeat")} a person who has another row: each person is counted once, by the latest activity.`,
  },
  "cohort.rows-without-person": {
    severity: "note",
    say: (p) =>
      `${rows(p.rows)} ${verb(p.rows, "holds nobody and was", "hold nobody and were")} passed over (a total, a note or a repeated heading).`,
  },
  "cohort.rows-of-another-period": {
    severity: "warning",
    say: (p) =>
      `${people(p.people)} ${verb(p.people, "stands", "stand")} only in rows of another period end: left out, because the extract holds two months.`,
  },
  "cohort.id-missing": {
    severity: "warning",
    say: (p) => `${people(p.people)} without an identifier: a repeated row of theirs would be counted twice.`,
  },
  "cohort.id-damaged": {
    severity: "warning",
    say: (p) => `${people(p.people)} whose identifier a spreadsheet has rounded: it was not used.`,
  },
  "cohort.period-differs": {
    severity: "warning",
    say: ({ found, asked }) => `The extract says its period ends on ${found}, not on ${asked}.`,
  },
  "cohort.period-several": {
    severity: "warning",
    say: ({ periods }) => `The extract holds more than one period end: ${list(periods)}.`,
  },
  "cohort.days-unreadable": {
    severity: "warning",
    say: (p) =>
      `${rows(p.rows)} in the column '${p.heading}' ${verb(p.rows, "holds", "hold")} no day that could be read.`,
  },
  "cohort.days-month-first": {
    severity: "warning",
    say: ({ heading }) => `The days in '${heading}' are written month first and were read so.`,
  },
  "cohort.days-mixed": {
    severity: "warning",
    say: ({ heading }) =>
      `Some days in '${heading}' are written day first and some month first; where both are possible the more usual order was taken.`,
  },
  "cohort.neet-without-start": {
    severity: "warning",
    say: (p) => `${people(p.people)} NEET without a NEET start date: not in the mean of weeks.`,
  },
  "cohort.neet-start-after-period": {
    severity: "warning",
    say: (p) => `${people(p.people)} NEET with a start date after the period end: not in the mean of weeks.`,
  },
  "cohort.autumn": {
    severity: "warning",
    say: () =>
      "From September to November many records lapse at once, so the not known are high and the figures unsettled.",
  },
  "cohort.not-known-high": {
    severity: "warning",
    say: ({ percent }) => `${percent} % are not known, so the NEET rate is less sure than it looks.`,
  },
  "cohort.characteristic-not-known": {
    severity: "warning",
    say: (p) =>
      `${rows(p.rows)} with a characteristic that is in no list (${list(p.codes)}): not counted in any group.`,
  },
  "cohort.previous": { severity: "warning", say: ({ text }) => `Last month's extract: ${text}` },
  "cohort.counts-only": {
    severity: "note",
    say: ({ what }) => `The extract holds counts and not people, so ${what}.`,
  },
  "cohort.total-differs": {
    severity: "warning",
    say: ({ measure, stated, counted }) =>
      stated === null || counted === null
        ? `The total row's ${measure} is not the sum of the districts; the sum was used.`
        : `The total row says ${stated} for ${measure}, but the districts add up to ${counted}; the sum was used.`,
  },
  "cohort.rate-differs": {
    severity: "warning",
    say: ({ district, measure }) => `${district}: the ${measure} written there is not what its counts give.`,
  },
  "cohort.count-negative": {
    severity: "warning",
    say: ({ heading }) => `The column '${heading}' holds a negative count: not used.`,
  },
  "cohort.count-unreadable": {
    severity: "note",
    say: ({ heading, cells }) =>
      `${cells} ${cells === 1 ? "cell" : "cells"} in the column '${heading}' ${verb(cells, "holds", "hold")} no count (hidden or empty).`,
  },
  "cohort.row-repeated": {
    severity: "warning",
    say: ({ district }) => `${district} stands in more than one row; only the first was counted.`,
  },
};
