import type { Issue } from "../issues/issue";
import type { DateSystem } from "../dates/excelSerial";
import type { IsoDate } from "../dates/isoDate";
import type { TextLines } from "./coded/textRows";
import type { Audit } from "./suppress/auditProofs";
import type { MonthRow } from "./months/types";
import type { RawValue } from "../sheet/grid";
import type { Rounding } from "./figures/roundFigures";

/** Rows of bare values, ragged, in sheet order: an array of them, or a text whose lines are split when asked for. */
export interface ExtractRows {
  readonly length: number;
  readonly slice: (first?: number, end?: number) => readonly (readonly RawValue[])[];
  /** The text that the rows are the lines of, where they are. */
  readonly lines?: TextLines;
}

/** A sheet, a file or a paste as bare values. */
export interface ExtractTable {
  readonly name: string;
  readonly rows: ExtractRows;
  /** What a number in a column of days counts from. */
  readonly dateSystem: DateSystem;
}

/** The counts of people. A measure that the input cannot tell is null. */
export interface Counts {
  /** Live residents of academic age 16 and 17 known to the authority, without young adult offenders in custody. */
  readonly cohort: number | null;
  readonly neet: number | null;
  /** Codes 810, 820, 830, codes that cannot be read, and every other record that has lapsed. */
  readonly notKnown: number | null;
  /** NEET and not known together, counted and never added from rounded figures. */
  readonly combined: number | null;
  readonly participation: number | null;
  /** Records no longer current, NEET and not known codes apart. They are among the not known. */
  readonly lapsed: number | null;
  readonly neetAvailable: number | null;
  readonly neetNotAvailable: number | null;
  /** NEET for six weeks or more. */
  readonly longNeet: number | null;
  /** NEET now and not last month. */
  readonly joiners: number | null;
  /** NEET last month and not now; they count where they were last month. */
  readonly leavers: number | null;
}

export type CountName = keyof Counts;

/** Rates are shares of the cohort, 0-1, unrounded. */
export interface Measures extends Counts {
  readonly neetRate: number | null;
  readonly notKnownRate: number | null;
  readonly combinedRate: number | null;
  readonly participationRate: number | null;
  /** Mean of whole weeks since the NEET spell began, over the NEET whose start is known. */
  readonly meanWeeksNeet: number | null;
  /** Measures hidden here for the sake of small numbers; the rest that is null is not known. */
  readonly suppressed: readonly MeasureName[];
}

export type MeasureName = Exclude<keyof Measures, "suppressed">;

/** One district, year group or group. */
export interface NamedMeasures extends Measures {
  readonly name: string;
}

/** A characteristic, the vulnerable group, SEND or a sex. */
export interface GroupMeasures extends NamedMeasures {
  readonly code: string | null;
}

/**
 * The smaller parts that figures are told of: a district's year groups and groups, wards, schools and other providers,
 * bands of RONI points, and where joiners were and leavers are.
 */
export type PartKind = "districtYear" | "districtGroup" | "ward" | "provider" | "roni" | "destination";

/** One of the smaller parts; of its measures only some are told. */
export interface PartMeasures extends NamedMeasures {
  /** The district it is a part of; null where it is a part of the whole. */
  readonly district: string | null;
}

export type CohortParts = Readonly<Record<PartKind, readonly PartMeasures[]>>;

export type Audience = "internal" | "public";

/** What the user asked for. */
export interface CohortOptions {
  readonly periodEnd: IsoDate;
  readonly audience: Audience;
  /** Counts from 1 to one below this are hidden from the public. */
  readonly threshold: number;
  /** Smaller parts that are published beside the figures; all that the extract tells unless said. */
  readonly parts?: readonly PartKind[];
  /** What public counts are rounded to the nearest of; not at all unless said. */
  readonly rounding?: Rounding;
  /** Months stored before, of whatever audience: what the public has seen of them binds what it may see now. */
  readonly stored?: readonly MonthRow[];
}

/** The main figures of a month. */
export interface MonthFigures {
  readonly periodEnd: IsoDate;
  readonly total: Measures;
  readonly districts: readonly NamedMeasures[];
  readonly byYearGroup: readonly NamedMeasures[];
  readonly byGroup: readonly GroupMeasures[];
}

/** The figures of one period; nothing in it is about one person. */
export interface CohortSummary extends MonthFigures {
  readonly audience: Audience;
  readonly threshold: number;
  /** What public counts are rounded to the nearest of; 0 for not at all. */
  readonly rounding: Rounding;
  /** Last month's figures, as they are for this audience, where its extract was given. */
  readonly previous: MonthFigures | null;
  readonly parts: CohortParts;
  /** What was checked of public figures; null for internal ones. While it has `notProved`, they are not for the public. */
  readonly audit: Audit | null;
  readonly issues: readonly Issue[];
}
