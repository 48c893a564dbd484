import { describeDate } from "../dates/describeDate";
import type { IsoDate } from "../dates/isoDate";
import type { SlippageRow } from "../history/types";
import { issue, type Issue, type IssueCode } from "../issues/issue";
import { saysRecovery } from "../rag/deriveFacts";
import type { Challenge, JudgedItem } from "./types";

/**
 * What a board would ask about each item before publication, in the plan's order.
 *
 * @param slippage the ledger where earlier boards are known, else empty
 */
export function findChallenges(
  items: readonly JudgedItem[],
  asAt: IsoDate,
  slippage: readonly SlippageRow[],
): readonly Challenge[] {
  const tablesWithLeads = new Set(items.filter(({ item }) => item.lead.trim() !== "").map(({ item }) => item.table));
  const slipped = new Map(slippage.map((row) => [row.item, row]));
  return items.flatMap((judged, index) => {
    const known = judged.issues.filter(({ code }) => ASKED_BY_A_BOARD.has(code));
    const found = [
      ...CHECKS.flatMap((check) => check(judged, asAt) ?? []),
      ...known,
      ...askedOfSlippage(slipped.get(index)),
    ];
    const noLead = judged.item.lead.trim() === "" && tablesWithLeads.has(judged.item.table);
    const issues = noLead ? [...found, issue("challenge.no-lead", {})] : found;
    return issues.map((asked) => ({ issue: asked, sheet: judged.item.sheet, rows: judged.item.rows }));
  });
}

function askedOfSlippage(row: SlippageRow | undefined): readonly Issue[] {
  if (row === undefined) return [];
  const { originalDue, currentDue, daysMoved, movedSinceLast, statusIfNotRedated } = row;
  const first = describeDate(originalDue);
  const only = row.isGreenOnlyBecauseRedated
    ? [issue("challenge.green-only-because-redated", { first, status: statusIfNotRedated })]
    : [];
  if (currentDue === null) return [issue("challenge.day-taken-away", { first })];
  if (movedSinceLast === 0 || daysMoved === null) return only;
  return [
    issue("challenge.redated-since-last", { to: describeDate(currentDue), days: movedSinceLast, first, daysMoved }),
    ...only,
  ];
}

/** Of the problems of milestones and overrides, those a board would ask about. */
const ASKED_BY_A_BOARD: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "milestone.wrong-year",
  "milestone.review-after-due",
  "milestone.start-after-due",
  "milestone.outside-plan",
  "milestone.impossible-date",
  "override.hides-overdue",
  "override.disagrees",
  "override.lapsed",
  "override.no-reason",
]);

type Check = (judged: JudgedItem, asAt: IsoDate) => Issue | null;

const CHECKS: readonly Check[] = [
  function statedGreenButOverdue({ stated, statedText, judgement }) {
    const days = judgement.daysOverdue ?? 0;
    if (stated !== "green" || days === 0 || judgement.due === null) return null;
    return issue("challenge.stated-green-but-overdue", {
      stated: statedText ?? "Green",
      due: describeDate(judgement.due),
      daysOverdue: days,
    });
  },
  function statedBetterThanComputed({ stated, statedText, judgement }) {
    const isAmberButRed = stated === "amber" && judgement.status === "red";
    const isGreenButAmber = stated === "green" && judgement.status === "amber";
    if (!isAmberButRed && !isGreenButAmber) return null;
    return issue("challenge.stated-better-than-computed", {
      stated: statedText ?? "",
      computed: judgement.status,
    });
  },
  function statedCompleteButNotSaid({ stated, progress }) {
    if (stated !== "complete" || progress.text.trim() === "" || progress.status === "complete") return null;
    return progress.status === "unclear"
      ? null
      : issue("challenge.complete-but-progress-differs", { progress: progress.status });
  },
  function completeWithFutureDate({ judgement }, asAt) {
    if (judgement.status !== "complete" || judgement.due === null || judgement.due <= asAt) return null;
    return issue("challenge.complete-before-due", { due: describeDate(judgement.due) });
  },
  function redWithoutRecovery({ judgement, progress }, asAt) {
    if (judgement.status !== "red" || saysRecovery({ progress, asAt })) return null;
    return issue("challenge.red-without-recovery", {});
  },
  function struckOut({ item }) {
    return item.isStruck ? issue("challenge.struck-out", {}) : null;
  },
];
