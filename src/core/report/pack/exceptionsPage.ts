import type { NewSheet } from "../../sheet/spec";
import type { JudgedItem, RefreshReport } from "../types";
import { ITEM_COLUMNS } from "./itemColumns";
import { asAtLine, counted } from "./packWords";
import { tablePage } from "./tablePage";

/** What the board has to look at: reds, longest overdue first, then ambers, in one order over all plans of the file. */
export function exceptionsPage(report: RefreshReport): NewSheet {
  const { status, daysOverdue, action, priority, lead, due, reason, progress, sheet, row } = ITEM_COLUMNS;
  return tablePage({
    name: "Exceptions",
    title: "Exceptions: red and amber actions",
    lines: [
      asAtLine(report),
      `${counted(report.counts.red, "red action")}, then ${counted(report.counts.amber, "amber action")}; the longest overdue stand first.`,
    ],
    columns: [status, daysOverdue, action, priority, lead, due, reason, progress, sheet, row],
    rows: exceptionsInOrder(report.items),
    empty: "No action is red or amber.",
  });
}

/** Reds then ambers; within a colour the earliest due, which is the longest overdue, then the plan's own order. */
export function exceptionsInOrder(items: readonly JudgedItem[]): readonly JudgedItem[] {
  return items
    .filter(({ judgement }) => judgement.status === "red" || judgement.status === "amber")
    .sort((one, other) => compare(one, other));
}

function compare({ judgement: one }: JudgedItem, { judgement: other }: JudgedItem): number {
  if (one.status !== other.status) return one.status === "red" ? -1 : 1;
  if (one.due === other.due) return 0;
  return (one.due ?? LAST) < (other.due ?? LAST) ? -1 : 1;
}

/** After every day: what has no due day stands behind what has one. */
const LAST = "~";
