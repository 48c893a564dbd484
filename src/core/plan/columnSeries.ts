import type { ColumnContent } from "./columnWitness";
import type { ColumnEvidence } from "./mapColumns";
import { isRecognised } from "./matchHeader";
import { namesPeriod } from "./periodHeader";
import type { PlanField } from "./types";

/** How surely a column under the name of a month or quarter is news of that time. */
const BY_SERIES = 0.7;

/** One such column may be anything. */
const FEWEST = 2;

/**
 * Gives columns that are headed by a time only (Apr-21, May-21; Q1, Q2) their meaning: ratings where they hold ratings,
 * else progress where they hold words. Only where another column says when the action is due, for else they may be the
 * plan's own calendar.
 */
export function withSeries(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const says = ({ guess }: ColumnEvidence, field: PlanField): boolean =>
    [...guess].some((one) => one[0] === field && isRecognised(one));
  if (!evidence.some((one) => says(one, "milestone"))) return evidence;
  const isOpen = ({ header, guess }: ColumnEvidence): boolean =>
    namesPeriod(header) && ![...guess].some((one) => isRecognised(one) && one[0] !== "progress");
  const series = evidence.filter(isOpen);
  if (series.length < FEWEST) return evidence;
  const field = seriesField(series.map(({ content }) => content).filter(({ filled }) => filled > 0));
  if (field === null) return evidence;
  return evidence.map((one) => (isOpen(one) ? { ...one, guess: new Map([[field, BY_SERIES]]) } : one));
}

function seriesField(contents: readonly ColumnContent[]): PlanField | null {
  const every = (test: (content: ColumnContent) => boolean): boolean => contents.length > 0 && contents.every(test);
  if (every(({ ragWords, states }) => ragWords > 0 && ragWords + states > 0.8)) return "statedRag";
  return every(({ percents, money, ticks, meanLength }) => percents + money + ticks < 0.5 && meanLength > 5)
    ? "progress"
    : null;
}
