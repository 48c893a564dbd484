import type { IsoDate } from "../../dates/isoDate";
import type { RawValue } from "../../sheet/grid";
import { codeExtract, type CodedExtract } from "../coded/codeExtract";
import { rowsByCode, type CodedColumn } from "../coded/codedColumn";
import { fieldWords } from "./fieldWords";
import type { ExtractField } from "./extractFields";
import { findExtract, type ExtractColumn } from "./findExtract";
import { namedPeriods } from "./namedPeriods";
import { OUT } from "../people/people";
import { readPeople, type PeopleReading } from "../people/readPeople";
import type { RowSlices } from "../slices";
import type { ExtractTable } from "../types";

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
  const coded = yield* codeExtract(found);
  const base = {
    rows: coded.rows,
    columns: profileColumns(coded),
    privateColumns: found.columns.filter(({ field }) => field === "private").map(({ heading }) => heading),
  };
  if (found.kind === "counts") {
    const nothing = { people: null, inCohort: null, periods: [], districts: [], codesNotKnown: [], leftOut: [] };
    return { kind: "counts", ...base, ...nothing, repeatedRows: 0 };
  }
  return { kind: "people", ...base, ...profilePeople(yield* readPeople(coded, periodEnd), periodEnd) };
}

const NOT_PROFILED: readonly ExtractField[] = ["private", "other"];

function profileColumns({ found, columns, ids, formerIds }: CodedExtract): readonly ProfiledColumn[] {
  const missing = ({ field, column }: ExtractColumn) => {
    if (field === "personId" || field === "previousId") return (field === "personId" ? ids : formerIds)?.empty ?? 0;
    const coded = columns.get(column);
    return coded === undefined ? 0 : emptyRows(coded);
  };
  return found.columns
    .filter(({ field }) => !NOT_PROFILED.includes(field))
    .map((column) => {
      const { heading, field, confidence } = column;
      return { heading, as: fieldWords(field), confidence, missing: missing(column) };
    });
}

function emptyRows(column: CodedColumn): number {
  return rowsByCode(column).reduce((sum, rows, code) => (isEmpty(column.values[code]) ? sum + rows : sum), 0);
}

function isEmpty(value: RawValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function profilePeople({ people, merged, tally, periods }: PeopleReading, asked: IsoDate) {
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
    periods: namedPeriods(periods, asked).map(([periodEnd, rows]) => ({ periodEnd, rows })),
    districts: merged.districts
      .list()
      .map(({ name, spellings }, place) => ({ name, spellings, people: byDistrict.get(place + 1) ?? 0 }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    codesNotKnown: [...tally.unknownCodes].map(([code, count]) => ({ code: String(code), people: count })),
    leftOut: leftOut.filter(([, count]) => count > 0).map(([why, count]) => ({ why, people: count })),
  };
}
