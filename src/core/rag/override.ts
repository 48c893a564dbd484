import type { IsoDate } from "../dates/isoDate";
import type { Status } from "./types";

/**
 * Whether an override counts, and if not, why: past its last day, or without what an override needs (a rating that we
 * know, a reason, a last day).
 */
export type OverrideState = "in-force" | "lapsed" | "no-reason" | "no-end" | "unreadable";

/** A rating that a person set over the computed one, in the plan's own rows. It counts only while `in-force`. */
export interface Override {
  /** What the rating means; null where it is none that we know. */
  readonly status: Status | null;
  /** The rating as typed. */
  readonly text: string;
  /** "" where none is given; such an override does not count. */
  readonly reason: string;
  /** Who set it; "" where nobody is named. */
  readonly by: string;
  /** The last day on which it counts; null where none, or none that can be read, is given. */
  readonly until: IsoDate | null;
  readonly state: OverrideState;
}

/** What to set as an override; to be complete it needs all but the name. */
export interface NewOverride {
  readonly status: Status;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it counts. */
  readonly until: IsoDate;
}
