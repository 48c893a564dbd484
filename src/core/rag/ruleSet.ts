import type { MilestoneKind, ProgressStatus } from "../milestone/types";
import type { DaysCounted, PresetName, Status } from "./types";

/** The numbers a rule can ask for; one that cannot be worked out is null and satisfies no bound. */
export interface NumberFacts {
  /**
   * Days from due to the as-at date: 1 is a day overdue, 0 is due today, -14 is due in fourteen days. In working days an
   * item is a day overdue from the first working day after it was due: due on a Friday, on the Saturday it is not late.
   */
  readonly daysLate: number | null;
  /** Days from the as-at date to the review of an ongoing or recurring item; negative when it has passed. */
  readonly daysToReview: number | null;
  /** Days by which Progress forecasts an end after the due date. */
  readonly forecastSlipDays: number | null;
  /** Days since an earlier step of a milestone with several parts was due, while its last step is still ahead. */
  readonly earlierStepDaysLate: number | null;
  /** Days by which the due date has been moved later than first recorded. */
  readonly redatedDays: number | null;
  /** Per cent done, 0-100. */
  readonly percentDone: number | null;
  /** Per cent done as per cent of what time elapsed would expect: 100 is exactly as expected. */
  readonly percentOfExpected: number | null;
}

/** The words a rule can ask for. */
export interface WordFacts {
  readonly done: "yes" | "no";
  readonly due: "known" | "none";
  readonly kind: MilestoneKind;
  readonly progress: ProgressStatus;
  /** Whether Progress says what is being done to put a late item right. */
  readonly recovery: "given" | "none";
}

export type RuleFacts = NumberFacts & WordFacts;

/** Bounds on one number: `from` and `to` include the edge, `over` and `under` do not. */
export interface Bounds {
  readonly from?: number;
  readonly over?: number;
  readonly to?: number;
  readonly under?: number;
}

/** One thing that must hold: a word among some, or a number within bounds. */
export type Condition =
  | { [F in keyof WordFacts]: { readonly fact: F; readonly in: readonly WordFacts[F][] } }[keyof WordFacts]
  | ({ readonly fact: keyof NumberFacts } & Bounds);

/** A rule fires when all its conditions hold. */
export interface Rule {
  /** Unique in its set; shown to the user beside the status. */
  readonly name: RuleName;
  readonly status: Status;
  readonly when: readonly Condition[];
}

/** The rules we have sentences for. */
export const RULE_NAMES = [
  "complete",
  "overdue",
  "overdue-past-tolerance",
  "overdue-within-tolerance",
  "overdue-without-recovery",
  "overdue-with-recovery",
  "redated",
  "due-soon",
  "forecast-to-slip",
  "said-delayed",
  "said-at-risk",
  "earlier-step-passed",
  "review-passed",
  "review-ahead",
  "not-started",
  "on-track",
  "per-cent-low",
  "per-cent-low-and-overdue",
  "per-cent-middle",
  "per-cent-high",
  "no-per-cent",
  "far-behind-expected",
  "behind-expected",
  "as-expected",
  "expected-not-calculable",
  "no-date",
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/**
 * An ordered list: the first rule that fires decides. The last has no condition and is grey, so every item gets a
 * status and none is green for want of a rule.
 */
export interface RuleSet {
  /** Which of ours it is, or was made from. */
  readonly preset: PresetName;
  /** True where somebody changed it; it then goes by its title. */
  readonly isOwn?: true;
  readonly title: string;
  /** What it does, in one line for the drop-down. */
  readonly summary: string;
  /** The published practice it follows, with what is our own reading. */
  readonly source: string;
  readonly rules: readonly Rule[];
  /** How it counts the days before and after due; calendar days where not said. All other days are calendar days. */
  readonly daysAre?: DaysCounted;
}
