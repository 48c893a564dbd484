import { dateInWords } from "../../dates/dateInWords";
import { describeDays } from "../../dates/describeDate";
import { addDays } from "../../dates/isoDate";
import { STATUS_LOOKS, STATUS_ORDER } from "../../rag/status";
import type { RefreshReport } from "../types";
import { DUE_NEXT_DAYS, dueNext } from "./dueNextPage";
import { isOverdue } from "./itemColumns";
import { counted, listed, sentence } from "./packWords";

/** Sentences for a covering report: they say what the figures say and no more. */
export function summarySentences(report: RefreshReport): readonly string[] {
  const { asAt, items } = report;
  const next = dueNext(items, asAt).length;
  const until = dateInWords(addDays(asAt, DUE_NEXT_DAYS));
  return [
    `On ${dateInWords(asAt)} the plan had ${counted(items.length, "action")}${shares(report)}.`,
    overdueSentence(report),
    `${sentence(counted(next, "action"))} still to be completed ${next === 1 ? "falls" : "fall"} due in the ${DUE_NEXT_DAYS} days to ${until}.`,
  ];
}

function shares({ counts, items }: RefreshReport): string {
  const parts = STATUS_ORDER.filter((status) => counts[status] > 0).map((status) =>
    status === "grey"
      ? `${counts.grey} that cannot be judged`
      : `${counts[status]} ${STATUS_LOOKS[status].label.toLowerCase()}`,
  );
  return items.length === 0 ? "" : `: ${listed(parts)}`;
}

function overdueSentence({ items }: RefreshReport): string {
  const overdue = items.filter(isOverdue);
  const longest = overdue.reduce((most, { judgement }) => Math.max(most, judgement.daysOverdue ?? 0), 0);
  if (overdue.length === 0) return "No action is past its due day without being complete.";
  return overdue.length === 1
    ? `1 action is past its due day without being complete, by ${describeDays(longest)}.`
    : `${sentence(counted(overdue.length, "action"))} are past their due day without being complete, the longest by ${describeDays(longest)}.`;
}

/** What the figures rest on: how many items could be dated, and how many points a board would ask about. */
export function dataQualityLine({ items, challenges }: RefreshReport): string {
  const sheets = new Set(items.map(({ item }) => item.sheet)).size;
  const undated = items.filter(({ judgement }) => judgement.due === null).length;
  const noLead = items.filter(({ item }) => item.lead.trim() === "").length;
  return `Data quality: ${counted(items.length, "action")} on ${counted(sheets, "sheet")}; ${listed([
    `${counted(undated, "action")} without a due day`,
    `${counted(noLead, "action")} without a lead`,
    `${counted(challenges.length, "point")} that a board would ask about`,
  ])}.`;
}
