import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";

/**
 * What a milestone is: a day to be done by, a beginning, a stretch of time, something that comes round, something
 * without an end, something that waits for an event, several of these, or words that set no date.
 */
export type MilestoneKind =
  "deadline" | "start" | "window" | "recurring" | "ongoing" | "event" | "multiple" | "vague" | "tbc" | "none";

/** The finest unit the text names; the due day is the last day of it. */
export type Precision = "day" | "week" | "month" | "quarter" | "season" | "term" | "year";

/** Something the text does not say and we supplied. */
export type Assumption =
  | "year" // the year was not written; it comes from the plan
  | "century" // two digits of a year, read as 20xx
  | "day" // the last day of the month, week, term or year
  | "day-month-order" // 3/4/2026 read as 3 April
  | "academic-year" // 2015/16 read as September to August
  | "financial-year" // 2015/16 read as April to March
  | "calendar-quarter"
  | "financial-quarter"
  | "season-months" // Spring is March to May
  | "term-dates" // Autumn term ends 31 December
  | "ditto" // the mark repeats the line above
  | "plan-year"; // Year 1 counted from the plan's start

/**
 * What is known of the plan a text stands in. All absent: a year that is not written stays unknown.
 */
export interface PlanContext {
  /** The day the plan was written or approved. */
  readonly planDate?: IsoDate;
  /** First day the plan covers. */
  readonly planStart?: IsoDate;
  /** Last day the plan covers. */
  readonly planEnd?: IsoDate;
  /** How the plan counts its years: `2015/16` is September-August or April-March, Q1 is April-June or January-March. */
  readonly yearStyle?: "academic" | "financial" | "calendar";
}

/** One dated or undated piece of a milestone cell. */
export interface MilestonePart {
  readonly text: string;
  readonly kind: MilestoneKind;
  /** The last day the text allows; null where it sets none. */
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly precision: Precision | null;
  /**
   * How often it comes round: ISO 8601 duration (`P1M`, `P3M`, `P1Y`), `term`, or months as two digits (`10;01;03`);
   * for an event, how long after it (`P6M`).
   */
  readonly recurrence: string | null;
  /** Where the year is unknown: `--04-30`, so that a year given later completes it. */
  readonly partialDate: string | null;
}

/** What one milestone cell says. */
export interface Milestone {
  readonly text: string;
  readonly kind: MilestoneKind;
  /** The last day the whole cell allows: the latest of its parts' due days; null where it sets none. */
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly precision: Precision | null;
  readonly recurrence: string | null;
  /** In the order written; one where the cell is one piece; none where it is empty. */
  readonly parts: readonly MilestonePart[];
  readonly assumed: readonly Assumption[];
  readonly issues: readonly Issue[];
}

/** What the Progress cell says of the work, from its whole text. */
export type ProgressStatus = "complete" | "in-progress" | "not-started" | "delayed" | "at-risk" | "unclear";

/** A reading of progress text. */
export interface Progress {
  readonly text: string;
  readonly status: ProgressStatus;
  /** The latest day it promises ("will go live in October"), or null. */
  readonly forecast: IsoDate | null;
  /** Per cent done where the text says one ("75% complete"), else null. */
  readonly percentComplete: number | null;
}
