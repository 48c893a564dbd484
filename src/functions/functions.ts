import {
  describeIssue,
  isoDate,
  judge,
  parseMilestone,
  parseProgress,
  STATUS_LOOKS,
  toExcelSerial,
  type IsoDate,
  type Judgement,
  type Milestone,
  type PlanContext,
} from "../core";
import { readCellArgument } from "./cellArgument";
import { overCells } from "./overCells";

/**
 * Gives the last day that a milestone's words allow: "By December 2026" is 31 December 2026. Format the cell as a date.
 * @customfunction DUE
 * @param text The milestone as written in the plan, or a range of them.
 * @param [asAt] A date to count from where the words give no year: with 1 April 2026, "by March" is 31 March 2027.
 * @returns The due date, for each cell of the range.
 */
export function due(text: unknown[][], asAt?: unknown): unknown[][] {
  return answer(() => {
    const context = isLeftOut(asAt) ? {} : { planDate: readDay(asAt) };
    return overCells(text, null, (cell) => dueOf(cell, context));
  });
}

/**
 * Gives the RAG status of a milestone by the Strict rules: Complete, Red, Amber, Green, or Grey where it cannot be judged.
 * @customfunction RAG
 * @volatile
 * @param milestone The milestone as written in the plan, or a range of them.
 * @param [progress] What is said of the progress, in a range of the same shape.
 * @param [asAt] The date to judge on. Left out, it is today.
 * @returns The status as a word, for each cell of the range.
 */
export function rag(milestone: unknown[][], progress?: unknown[][], asAt?: unknown): unknown[][] {
  return judgeCells({ milestone, progress, asAt }, ({ status }) => STATUS_LOOKS[status].label);
}

/**
 * Gives the reason for a milestone's RAG status in one sentence, such as "Red: due 31 Dec 2025, 90 days overdue".
 * @customfunction WHY
 * @volatile
 * @param milestone The milestone as written in the plan, or a range of them.
 * @param [progress] What is said of the progress, in a range of the same shape.
 * @param [asAt] The date to judge on. Left out, it is today.
 * @returns The reason, for each cell of the range.
 */
export function why(milestone: unknown[][], progress?: unknown[][], asAt?: unknown): unknown[][] {
  return judgeCells({ milestone, progress, asAt }, ({ reason }) => reason);
}

/** A refusal that is shown in the cell; turned into Excel's own error by {@link answer} alone. */
class CellRefusal extends Error {}

/** Excel's serial number of the due day; "" for an empty cell; an error with a sentence where the text sets no day. */
function dueOf(cell: unknown, context: PlanContext): number | string | CustomFunctions.Error {
  const milestone = parseMilestone(readCellArgument(cell), context);
  if (milestone.due !== null) return toExcelSerial(milestone.due);
  if (milestone.text === "") return "";
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, whyNoDay(milestone));
}

function whyNoDay({ issues }: Milestone): string {
  return issues[0] === undefined ? "This text sets no due date." : describeIssue(issues[0]);
}

function judgeCells(
  { milestone, progress, asAt }: { milestone: unknown[][]; progress: unknown[][] | undefined; asAt: unknown },
  say: (judgement: Judgement) => string,
): unknown[][] {
  return answer(() => {
    const day = isLeftOut(asAt) ? calendarDay() : readDay(asAt);
    return overCells(milestone, progress ?? null, (text, said) => say(judgeCell(text, said, day)));
  });
}

function judgeCell(text: unknown, said: unknown, asAt: IsoDate): Judgement {
  const milestone = parseMilestone(readCellArgument(text), {});
  const progress = parseProgress(readCellArgument(said).text, {});
  const unknown = { start: null, review: null, stated: null, planStart: null, originalDue: null };
  return judge({ asAt, milestone, progress, percentComplete: progress.percentComplete, ...unknown }, "strict");
}

/** An argument that was not given, or an empty cell. */
function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}

function readDay(argument: unknown): IsoDate {
  const cell = readCellArgument(argument);
  const { due: day, precision } = parseMilestone(cell, {});
  if (day === null || precision !== "day") {
    throw new CellRefusal("The as-at date is not a date. Give a cell that holds one, or DATE(2026,3,31).");
  }
  return day;
}

/** The one place where a refusal becomes Excel's error. */
function answer(work: () => unknown[][]): unknown[][] {
  try {
    return work();
  } catch (refusal) {
    if (!(refusal instanceof CellRefusal)) throw refusal;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, refusal.message);
  }
}

/** The computer's calendar day: this entry point's only use of the clock. */
function calendarDay(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

CustomFunctions.associate("DUE", due);
CustomFunctions.associate("RAG", rag);
CustomFunctions.associate("WHY", why);
