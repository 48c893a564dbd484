import type { IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { Assumption, Precision } from "./types";

/** A date expression found among the tokens. */
export interface DateFound {
  readonly type: "date";
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The calendar year its first day lies in; null where the text does not say. */
  readonly year: number | null;
  /** Its first and last day if its first day lies in that year; null where there is no such day (29 February 2015). */
  readonly days: (year: number) => Stretch | null;
  readonly precision: Precision;
  readonly assumed: readonly Assumption[];
  /** What of it could be taken otherwise: each becomes an issue. */
  readonly doubts: readonly Doubt[];
  /** True for a period meant as a whole ("2015/16", "June/July"): its kind is a window. */
  readonly isWindow: boolean;
  /** A year that stands in a name as easily as in a deadline: dropped beside a better date. */
  readonly isWeak: boolean;
  /** Set where several of these in a row are a list of months: 1-12. */
  readonly month: number | null;
  /** Set for one named day, so that a weekday before it can be checked; and so that 31 June can be told. */
  readonly dayOfMonth: number | null;
  /** The weekday written before it, 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** Where the plan's own dates fix it (Year 1, this term): already a day, or null where they are not known. */
  readonly isFromPlan: boolean;
}

/** Why a date could be read otherwise, or cannot be one. */
export type Doubt =
  | { readonly type: "ambiguous"; readonly chose: string }
  | { readonly type: "impossible"; readonly suggestion: string | null }
  | { readonly type: "serial"; readonly day: IsoDate };

/** What a word or phrase tells of the dates around it, or of the whole piece. */
export type Sign =
  | "by" // by, no later than: what follows is a deadline
  | "before" // the day before what follows
  | "until" // what follows is an end
  | "in" // in, on, at, during: neutral
  | "for" // for: a period, or the subject of the work
  | "from" // what follows is a beginning
  | "after" // a beginning, the day after
  | "throughout" // the whole of what follows
  | "between"
  | "begin" // begins, to start, commencing
  | "onwards" // what stands before is a beginning
  | "then" // what stands before is a first step
  | "ongoing"
  | "tbc"
  | "vague"
  | "event"
  | "blank" // n/a, none, nil
  | "status" // in place, under way
  | "done" // completed: a date after it is when, not until when
  | "was" // originally, revised from: a date after it no longer counts
  | "subject" // baseline, as at: a date after it is what the work is about
  | "ditto"
  | "continues"; // "for first 6 months": an end that is not stated

/** What everything found but a date has: all fields of all of them, so that all have one shape and are read fast. */
interface Plain {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign | null;
  /** The sign as one bit, for counting many at once; 0 without one. */
  readonly bit: number;
  /** ISO 8601 duration, `term`, or `half-term`. */
  readonly period: string | null;
  readonly precision: Precision | null;
  readonly relation: SpanRelation | null;
}

/**
 * What a length of time is counted with: `from` is time allowed from something on ("within 6 weeks of"), `lasting` time
 * that begins with it ("two years from"), `for` a stretch of work, `within` time from an unstated day.
 */
export type SpanRelation = "from" | "lasting" | "for" | "within" | "none";

/** A word or phrase with a meaning. */
export interface SignFound extends Plain {
  readonly type: "sign";
  readonly sign: Sign;
}

/** Something that comes round. */
export interface RepeatFound extends Plain {
  readonly type: "repeat";
  readonly period: string;
}

/** A length of time: "6 weeks from ...", "within 24 hours". */
export interface SpanFound extends Plain {
  readonly type: "span";
  readonly period: string;
  readonly relation: SpanRelation;
}

/** Figures that are no date: they are stepped over whole. */
export interface NoiseFound extends Plain {
  readonly type: "noise";
}

export type Found = DateFound | SignFound | RepeatFound | SpanFound | NoiseFound;

/** What a rule must say of a date; the rest has the usual values. */
export type DateParts = Pick<DateFound, "from" | "to" | "year" | "days" | "precision"> & Partial<DateFound>;

const NOTHING: readonly never[] = [];

/** Makes a date expression with the usual values for whatever the rule does not say. */
export function dateFound(parts: DateParts): DateFound {
  return {
    type: "date",
    from: parts.from,
    to: parts.to,
    year: parts.year,
    days: parts.days,
    precision: parts.precision,
    assumed: parts.assumed ?? NOTHING,
    doubts: parts.doubts ?? NOTHING,
    isWindow: parts.isWindow ?? false,
    isWeak: parts.isWeak ?? false,
    month: parts.month ?? null,
    dayOfMonth: parts.dayOfMonth ?? null,
    weekday: parts.weekday ?? null,
    isFromPlan: parts.isFromPlan ?? false,
  };
}
