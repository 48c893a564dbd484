import type { IsoDate } from "../dates/isoDate";
import { checkMilestones } from "../milestone/checkMilestones";
import { nextOccurrence } from "../milestone/nextOccurrence";
import { parseMilestone } from "../milestone/parseMilestone";
import { parseProgress } from "../milestone/parseProgress";
import type { Milestone, PlanContext } from "../milestone/types";
import type { Item, PlanReading } from "../plan/types";
import { judge } from "../rag/judge";
import { parseStatedRag } from "../rag/parseStatedRag";
import type { WorkbookGrids } from "../sheet/grid";
import { isOurRating } from "./isOurRating";
import type { JudgedItem, RefreshOptions } from "./types";

/** Reads and judges every item of a plan, in the plan's order. */
export function judgeItems(
  workbook: WorkbookGrids,
  reading: PlanReading,
  context: PlanContext,
  options: RefreshOptions,
): readonly JudgedItem[] {
  const read = reading.items.map((item) => readItem(item, context));
  const checks = checkMilestones(read, context);
  return read.map((entry, index) => {
    const { item, milestone, review, progress, start } = entry;
    const statedText = item.statedRag === null || isOurRating(workbook, reading, item) ? null : item.statedRag.text;
    const stated = statedText === null ? null : parseStatedRag(statedText);
    const judgement = judge(
      {
        asAt: options.asAt,
        milestone,
        progress,
        start,
        review: reviewDay(milestone, review, options.asAt, context),
        percentComplete: item.percentComplete ?? progress.percentComplete,
        stated,
        planStart: context.planStart ?? null,
        originalDue: null,
      },
      options.preset,
    );
    return {
      item,
      milestone,
      review,
      progress,
      stated,
      statedText,
      judgement,
      issues: [...milestone.issues, ...(checks[index] ?? [])],
    };
  });
}

function readItem(item: Item, context: PlanContext) {
  const start = parseMilestone(item.startDate, context);
  return {
    item,
    milestone: parseMilestone(item.milestone, context),
    review: parseMilestone(item.reviewDate, context),
    progress: parseProgress(item.progress.text, context),
    start: start.start ?? start.due,
  };
}

/**
 * The review day an ongoing item is judged by: the next time it comes round, counted from a day or month that the text
 * names, else the one day it names. "Monthly" alone names none: nobody has recorded that it takes place, so the item
 * cannot be called well. Past the plan's end, or where that is unknown, a round that never ends proves nothing either.
 */
function reviewDay(milestone: Milestone, review: Milestone, asAt: IsoDate, context: PlanContext): IsoDate | null {
  return roundAhead(review, asAt, context) ?? review.due ?? roundAhead(milestone, asAt, context);
}

function roundAhead(text: Milestone, asAt: IsoDate, context: PlanContext): IsoDate | null {
  const namesMonths = /^\d\d(?:;\d\d)*$/.test(text.recurrence ?? "");
  if (text.recurrence === null || (!namesMonths && text.start === null && text.due === null)) return null;
  const next = nextOccurrence(text, asAt, context);
  return next !== null && context.planEnd !== undefined && next <= context.planEnd ? next : null;
}
