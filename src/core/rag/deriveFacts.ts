import { daysBetween, type IsoDate } from "../dates/isoDate";
import { workingDaysBetween } from "../dates/workingDays";
import type { RuleFacts } from "./ruleSet";
import type { JudgingFacts } from "./types";

/** Works out from what was read everything a rule can ask for. */
export function deriveFacts(facts: JudgingFacts): RuleFacts {
  const { asAt, milestone, progress } = facts;
  const due = milestone.due;
  const countDays = facts.daysAre === "working" ? workingDaysBetween : daysBetween;
  const done = progress.status === "complete" || facts.percentComplete === 100 || facts.stated === "complete";
  return {
    done: done ? "yes" : "no",
    due: due === null ? "none" : "known",
    kind: milestone.kind,
    progress: progress.status,
    recovery: saysRecovery(facts) ? "given" : "none",
    daysLate: due === null ? null : countDays(due, asAt),
    daysToReview: facts.review === null ? null : daysBetween(asAt, facts.review),
    forecastSlipDays: due === null || progress.forecast === null ? null : daysBetween(due, progress.forecast),
    earlierStepDaysLate: earlierStepDaysLate(facts),
    redatedDays: due === null || facts.originalDue === null ? null : daysBetween(facts.originalDue, due),
    percentDone: facts.percentComplete,
    percentOfExpected: percentOfExpected(facts, due),
  };
}

/** The longest-past step among those due before the last one; null where none has passed. */
function earlierStepDaysLate({ asAt, milestone }: JudgingFacts): number | null {
  const passed = milestone.parts
    .filter(({ due }) => due !== null && due !== milestone.due && due < asAt)
    .map(({ due }) => daysBetween(due as IsoDate, asAt));
  return milestone.kind === "multiple" && passed.length > 0 ? Math.max(...passed) : null;
}

/**
 * Per cent done over the share of time that has passed, both counted to the end of the as-at day. Past the due date
 * all of it is expected; before the start nothing is, so the item is as expected.
 */
function percentOfExpected(facts: JudgingFacts, due: IsoDate | null): number | null {
  const start = facts.start ?? facts.milestone.start ?? facts.planStart;
  if (due === null || start === null || facts.percentComplete === null || start > due) return null;
  if (facts.asAt < start) return 100;
  const elapsed = Math.min(1, (daysBetween(start, facts.asAt) + 1) / (daysBetween(start, due) + 1));
  return facts.percentComplete / elapsed;
}

/** Words by which progress texts say what is being done about lateness. */
const RECOVERY =
  /\b(?:recover\w*|mitigat\w*|resched\w*|re-sched\w*|revis\w+|extend\w*|extension|escalat\w*|catch\w* up|action (?:plan|is|has|being)|actions? (?:agreed|taken)|will (?:be|go|have|start|complete|report)|now (?:due|expected|planned|scheduled|being)|expected (?:in|by|to)|planned (?:for|in)|agreed (?:to|with|new)|new (?:date|deadline|target|timescale)|additional (?:resource|capacity|staff)\w*|recruit\w*|interim|back on track|plan (?:is )?in place)\b/i;

/** "Action being taken to ensure delivery": a forecast still ahead, or words that say what is being done. */
export function saysRecovery({ asAt, progress }: Pick<JudgingFacts, "asAt" | "progress">): boolean {
  if (progress.status === "not-started") return false;
  return (progress.forecast !== null && progress.forecast >= asAt) || RECOVERY.test(progress.text);
}
