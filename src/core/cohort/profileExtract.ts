import type { IsoDate } from "../dates/isoDate";
import type { RawValue } from "../sheet/grid";
import { fieldWords } from "./fieldWords";
import type { ExtractField } from "./extractFields";
import { findExtract, type FoundExtract } from "./findExtract";
import { OUT } from "./people";
import { readPeople, type PeopleReading } from "./readPeople";
import { overRows, type RowSlices } from "./slices";
import type { ExtractTable } from "./types";

/** A column that was recognised. */
export interface ProfiledColumn {
  readonly heading: string;
  /** What it was taken for, in words. */
  readonly as: string;
  /** 0-1 */
  readonly confidence: number;
  /** Rows in which nothing stands. */
  readonly missing: number;
}

/** Why people of the extract are not counted. */
export type LeftOutReason =
  ("no-age" | "out-of-years" | "custody" | "status" | "duplicate") | ("other-authority" | "another-period");

/**
 * What an extract holds, before anything is made of it. It is for the person who has the extract: its numbers are of
 * people counted and left out, so it goes into nothing that is published.
 */
export interface ExtractProfile {
  readonly kind: "people" | "counts";
  /** Rows below the headings. */
  readonly rows: number;
  /** Null for a table of counts. */
  readonly people: number | null;
  readonly inCohort: number | null;
  /** Period ends it names, with their rows, the most frequent first. */
  readonly periods: readonly { readonly periodEnd: IsoDate; readonly rows: number }[];
  readonly columns: readonly ProfiledColumn[];
  /** Headings of columns that are left behind unread. */
  readonly privateColumns: readonly string[];
  readonly districts: readonly { readonly name: string; readonly spellings: number; readonly people: number }[];
  /** Activity codes in no list, with the people who have them. */
  readonly codesNotKnown: readonly { readonly code: string; readonly people: number }[];
  /** Rows beyond the first of a person. */
  readonly repeatedRows: number;
  readonly leftOut: readonly { readonly why: LeftOutReason; readonly people: number }[];
}

/** Profiles the likeliest extract among the tables, in slices; null where there is none. */
export function* profileExtract(tables: readonly ExtractTable[], periodEnd: IsoDate): RowSlices<ExtractProfile | null> {
  const found = findExtract(tables);
  if (found === null) return null;
  const columns = yield* profileColumns(found);
  const base = {
    rows: found.table.rows.length - found.headingRow - 1,
    columns,
    privateColumns: found.columns.filter(({ field }) => field === "private").map(({ heading }) => heading),
  };
  if (found.kind === "counts") {
    const nothing = { people: null, inCohort: null, periods: [], districts: [], codesNotKnown: [], leftOut: [] };
    return { kind: "counts", ...base, ...nothing, repeatedRows: 0 };
  }
  return { kind: "people", ...base, ...profilePeople(yield* readPeople(found, periodEnd)) };
}

const NOT_PROFILED: readonly ExtractField[] = ["private", "other"];

function* profileColumns(found: FoundExtract): RowSlices<readonly ProfiledColumn[]> {
  const known = found.columns.filter(({ field }) => !NOT_PROFILED.includes(field));
  const missing = known.map(() => 0);
  yield* overRows(found, (row) => {
    known.forEach(({ column }, place) => {
      if (isEmpty(row[column])) missing[place] = (missing[place] ?? 0) + 1;
    });
  });
  return known.map(({ heading, field, confidence }, place) => {
    return { heading, as: fieldWords(field), confidence, missing: missing[place] ?? 0 };
  });
}

function isEmpty(value: RawValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function profilePeople({ people, merged, tally, periods }: PeopleReading) {
  const byDistrict = new Map<number, number>();
  let inCohort = 0;
  for (let person = 0; person < people.size; person++) {
    if (people.state[person] === OUT) continue;
    inCohort++;
    const district = people.district[person] ?? 0;
    byDistrict.set(district, (byDistrict.get(district) ?? 0) + 1);
  }
  const status = [...tally.statusLeftOut.values()].reduce((sum, count) => sum + count, 0);
  const leftOut: readonly (readonly [LeftOutReason, number])[] = [
    ["no-age", tally.noAge],
    ["out-of-years", tally.outOfYears],
    ["custody", tally.custody],
    ["status", status],
    ["duplicate", merged.tally.duplicates],
    ["other-authority", merged.tally.otherAuthority],
    ["another-period", tally.otherPeriod],
  ];
  return {
    ...{ people: people.size, inCohort, repeatedRows: merged.tally.repeated },
    periods: periods.map(([periodEnd, rows]) => ({ periodEnd, rows })),
    districts: merged.districts
      .list()
      .map(({ name, spellings }, place) => ({ name, spellings, people: byDistrict.get(place + 1) ?? 0 }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    codesNotKnown: [...tally.unknownCodes].map(([code, count]) => ({ code: String(code), people: count })),
    leftOut: leftOut.filter(([, count]) => count > 0).map(([why, count]) => ({ why, people: count })),
  };
}
