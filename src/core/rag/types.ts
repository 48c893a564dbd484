import type { IsoDate } from "../dates/isoDate";
import type { Milestone, Progress } from "../milestone/types";

/** Worst to best for a roll-up is {@link STATUS_ORDER}; grey is "cannot be judged". */
export type Status = "complete" | "red" | "amber" | "green" | "grey";

/** The names a user picks a rule set by. */
export type PresetName =
  "strict" | "one-month" | "one-week-one-month" | "per-cent" | "expected-progress" | "recovery-plan" | "state-first";

/** Everything a rule may look at. Nothing else decides a status. */
export interface JudgingFacts {
  readonly asAt: IsoDate;
  readonly milestone: Milestone;
  readonly progress: Progress;
  /** A start date column's day, where the plan has one. */
  readonly start: IsoDate | null;
  /** The next or last review day a review column names or a recorded review leads to, or null. */
  readonly review: IsoDate | null;
  /** The last review that Progress records, where `review` was counted from it; absent where it was not. */
  readonly lastReview?: IsoDate | null;
  /** 0-100 from a per cent column, else from the progress text, else null. */
  readonly percentComplete: number | null;
  /** What a person typed, understood; null where nothing or nothing understood was typed. */
  readonly stated: Status | null;
  /** The day the plan began, for rules on elapsed time; null where it is not known, or only guessed from milestones. */
  readonly planStart: IsoDate | null;
  /** The due day first recorded, where history knows one; for "green only because re-dated". */
  readonly originalDue: IsoDate | null;
  /** How the rules count the days before and after due; calendar days where not said. */
  readonly daysAre?: DaysCounted;
}

/** Every day, or only those on which offices in England work. */
export type DaysCounted = "calendar" | "working";

/** A status with all that explains it. */
export interface Judgement {
  readonly status: Status;
  /** The rule that decided, such as `overdue`. */
  readonly rule: string;
  /** One sentence a councillor can read, beginning with the status' label and a colon. */
  readonly reason: string;
  readonly due: IsoDate | null;
  /** Whole calendar days past due on the as-at date; 0 when not overdue, null without a due day. */
  readonly daysOverdue: number | null;
  /** The next day that matters (due, review or start), or null. */
  readonly nextDate: IsoDate | null;
}
