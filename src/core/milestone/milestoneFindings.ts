import type { IsoDate } from "../dates/isoDate";
import type { Issue } from "../issues/issue";
import type { CellRef } from "../sheet/grid";
import { describeReading } from "./describeReading";
import { suggestWording } from "./suggestWording";
import type { Milestone, PlanContext } from "./types";

/** A cell as far as it is needed here. */
interface WrittenCell {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly at: CellRef | null;
}

/** One item with what was read of its dates and what is odd about them. */
export interface ReadItem {
  readonly item: { readonly milestone: WrittenCell; readonly reviewDate: WrittenCell };
  readonly milestone: Milestone;
  readonly review: Milestone;
  readonly issues: readonly Issue[];
}

/** One thing odd about a milestone or review cell, with what a person may put in its place. */
export interface MilestoneFinding {
  readonly issue: Issue;
  /** Index of its item in the list given. */
  readonly item: number;
  /** The cell it concerns: the milestone's, for a late review the review's; null where the plan has no such column. */
  readonly at: CellRef | null;
  /** The cell as it stands. */
  readonly written: string;
  /** How it was read, in one sentence. */
  readonly read: string;
  /** The whole cell written so that nobody need ask; null where only the plan's owner can know. */
  readonly suggestion: string | null;
  /** The same as a day, where the cell should hold a real date rather than text. */
  readonly suggestedDate: IsoDate | null;
}

/**
 * Everything odd about the milestones of a plan, item by item, each with one suggested wording. Nothing is changed: a
 * suggestion is for a person to take or leave.
 *
 * @param items    as {@link RefreshReport} holds them
 * @param context  the plan's dates, by which a suggestion is read once more before it is made
 */
export function milestoneFindings(items: readonly ReadItem[], context: PlanContext): readonly MilestoneFinding[] {
  return items.flatMap((entry, index) =>
    entry.issues
      .filter(({ code }) => code.startsWith("milestone."))
      .map((found): MilestoneFinding => {
        const isReview = found.code === "milestone.review-after-due";
        const cell = isReview ? entry.item.reviewDate : entry.item.milestone;
        const reading = isReview ? entry.review : entry.milestone;
        const { text, date } = suggestWording(found, reading, context);
        return {
          issue: found,
          item: index,
          at: found.at ?? cell.at,
          written: cell.text,
          read: describeReading(reading),
          suggestion: text,
          suggestedDate: date,
        };
      }),
  );
}
