import type { IsoDate } from "../dates/isoDate";
import { originalDues } from "../history/slippageLedger";
import type { Issue } from "../issues/issue";
import { checkMilestones } from "../milestone/checkMilestones";
import { lastReview, nextReview } from "../milestone/lastReview";
import { nextOccurrence } from "../milestone/nextOccurrence";
import { parseMilestone } from "../milestone/parseMilestone";
import { parseProgress } from "../milestone/parseProgress";
import type { Milestone, PlanContext, Progress } from "../milestone/types";
import type { Item, PlanReading } from "../plan/types";
import { DEFAULT_LOOKS, ratingWords } from "../rag/looksInUse";
import type { JudgingFacts } from "../rag/types";
import { parseStatedRag } from "../rag/parseStatedRag";
import type { WorkbookGrids } from "../sheet/grid";
import type { SheetContext } from "./planContexts";
import { isOurRating, ourLabels } from "./isOurRating";
import { readOverrides, type PlacedOverride } from "./readOverrides";
import type { JudgedItem, RefreshOptions } from "./types";

/** An item with its texts read, and what is known of its sheet's dates. */
type ReadItem = ReturnType<typeof readItem>;

/** An item ready to be judged by any rules. */
export interface JudgeableItem extends Pick<
  JudgedItem,
  "item" | "milestone" | "review" | "progress" | "stated" | "statedText" | "originalDue"
> {
  readonly facts: JudgingFacts;
  readonly override: PlacedOverride | null;
  /** Problems of its milestone. */
  readonly issues: readonly Issue[];
}

/** Reads everything that judging needs of every item of a plan, in the plan's order. */
export function readItems(
  workbook: WorkbookGrids,
  reading: PlanReading,
  contexts: ReadonlyMap<string, SheetContext>,
  { asAt, history, looks = DEFAULT_LOOKS }: Pick<RefreshOptions, "asAt" | "history" | "looks">,
): readonly JudgeableItem[] {
  const read = reading.items.map((item) => readItem(item, contexts.get(item.sheet)));
  const checks = checkBySheet(read, contexts);
  const labels = ourLabels(looks);
  const words = ratingWords(looks);
  const overrides = readOverrides(workbook, reading, { asAt, words });
  const firstDues = history === undefined ? [] : originalDues(reading.items, history, asAt);
  return read.map((entry, index): JudgeableItem => {
    const { item, milestone, review } = entry;
    const isOurs = isOurRating(workbook, reading, item, labels);
    const statedText = isOurs ? null : (item.statedRag?.text ?? null);
    const stated = statedText === null ? null : parseStatedRag(statedText, words);
    const progress = entry.progress.text === "" ? progressInRating(statedText, entry) : entry.progress;
    const originalDue = firstDues[index] ?? null;
    return {
      ...{ item, milestone, review, progress, stated, statedText, originalDue },
      facts: factsOf({ ...entry, progress }, { stated, originalDue, asAt }),
      override: overrides.get(item) ?? null,
      issues: [...milestone.issues, ...(checks.get(item) ?? [])],
    };
  });
}

/** States that councils write into a rating column beside colours; a colour alone says nothing of progress. */
const STATE_WORDS =
  /\b(?:start(?:ed)?|progress|complete[d]?|delay(?:ed)?|hold|behind|slipp(?:ed|ing)|under ?way|closed)\b/i;

/** Where nothing stands in Progress, the state that a person put into the rating column. */
function progressInRating(statedText: string | null, { progress, context }: ReadItem): Progress {
  return statedText !== null && STATE_WORDS.test(statedText) ? parseProgress(statedText, context) : progress;
}

function factsOf(
  { item, milestone, review, progress, start, planStart, context }: ReadItem,
  { stated, originalDue, asAt }: Pick<JudgingFacts, "stated" | "originalDue" | "asAt">,
): JudgingFacts {
  return {
    asAt,
    milestone,
    progress,
    start,
    ...reviewFacts({ milestone, review, progress }, asAt, context),
    percentComplete: item.percentComplete ?? progress.percentComplete,
    stated,
    planStart,
    originalDue,
  };
}

/** Milestones are checked beside the others of their sheet, and against a period only where somebody wrote one down. */
function checkBySheet(
  read: readonly ReadItem[],
  contexts: ReadonlyMap<string, SheetContext>,
): ReadonlyMap<Item, readonly Issue[]> {
  const found = new Map<Item, readonly Issue[]>();
  for (const [sheet, { context, isPeriodAssumed }] of contexts) {
    const ofSheet = read.filter(({ item }) => item.sheet === sheet);
    const checks = checkMilestones(ofSheet, isPeriodAssumed ? withoutPeriod(context) : context);
    ofSheet.forEach(({ item }, index) => found.set(item, checks[index] ?? []));
  }
  return found;
}

function withoutPeriod({ planDate, yearStyle }: PlanContext): PlanContext {
  return { ...(planDate === undefined ? {} : { planDate }), ...(yearStyle === undefined ? {} : { yearStyle }) };
}

function readItem(item: Item, { context, isPeriodAssumed }: SheetContext = NOTHING_KNOWN) {
  const start = parseMilestone(item.startDate, context);
  return {
    item,
    milestone: parseMilestone(item.milestone, context),
    review: parseMilestone(item.reviewDate, context),
    progress: parseProgress(item.progress.text, context),
    start: start.start ?? start.due,
    planStart: isPeriodAssumed ? null : (context.planStart ?? null),
    context,
  };
}

const NOTHING_KNOWN: SheetContext = { context: {}, isPeriodAssumed: true };

/**
 * The review day an ongoing item is judged by: the next time it comes round, counted from a day or month that the text
 * names, else the one day it names, unless Progress records a later review: then the next is counted from that.
 * "Monthly" alone names none: nobody has recorded that it takes place, so the item cannot be called well. Past the
 * plan's end, or where that is unknown, a round that never ends proves nothing either.
 */
function reviewFacts(
  { milestone, review, progress }: Pick<ReadItem, "milestone" | "review" | "progress">,
  asAt: IsoDate,
  context: PlanContext,
): Pick<JudgingFacts, "review" | "lastReview"> {
  const held = lastReview(progress.text, asAt, context);
  const recurrence = review.recurrence ?? milestone.recurrence;
  const isHeldSince = held !== null && (review.recurrence !== null || review.due === null || review.due <= held);
  const next = isHeldSince && recurrence !== null ? nextReview(recurrence, held) : null;
  if (next !== null) return { review: next, lastReview: held };
  return { review: roundAhead(review, asAt, context) ?? review.due ?? roundAhead(milestone, asAt, context) };
}

function roundAhead(text: Milestone, asAt: IsoDate, context: PlanContext): IsoDate | null {
  const namesMonths = /^\d\d(?:;\d\d)*$/.test(text.recurrence ?? "");
  if (text.recurrence === null || (!namesMonths && text.start === null && text.due === null)) return null;
  const next = nextOccurrence(text, asAt, context);
  return next !== null && context.planEnd !== undefined && next <= context.planEnd ? next : null;
}
