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

/** What is judged, as Excel hands it over: `progress` and `asAt` may be left out. */
interface Judged {
  readonly milestone: unknown[][];
  readonly progress: unknown[][] | undefined;
  readonly asAt: unknown;
}

/** The due dates of `PLAN.DUE`: Excel's serial numbers, "" for empty cells, errors with a sentence where no day is set. */
export function dueDays(text: unknown[][], asAt: unknown): unknown[][] {
  return answer(() => {
    const context = isLeftOut(asAt) ? {} : { planDate: readDay(asAt) };
    return overCells(text, null, (cell) => dueOf(cell, context));
  });
}

/** The statuses of `PLAN.RAG`, as words. */
export function ratings(judged: Judged): unknown[][] {
  return judgeCells(judged, ({ status }) => STATUS_LOOKS[status].label);
}

/** The reasons of `PLAN.WHY`, a sentence each. */
export function reasons(judged: Judged): unknown[][] {
  return judgeCells(judged, ({ reason }) => reason);
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

function judgeCells({ milestone, progress, asAt }: Judged, say: (judgement: Judgement) => string): unknown[][] {
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
