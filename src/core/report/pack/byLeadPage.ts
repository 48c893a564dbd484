import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { COUNT_COLUMNS, groupCounts, type GroupCount } from "./groupCounts";
import { isOverdue } from "./itemColumns";
import { asAtLine, counted, sentence } from "./packWords";
import { tablePage } from "./tablePage";

/** Who has what to do: each lead as the plan writes it, those with most reds first. */
export function byLeadPage(report: RefreshReport): NewSheet {
  const leads = groupCounts(report.items, ({ lead }) => lead, "No lead is named");
  return tablePage({
    name: "By lead",
    title: "Actions by lead",
    lines: [
      asAtLine(report),
      `${sentence(counted(report.items.length, "action"))}, each counted once under its lead as the plan writes it.`,
    ],
    columns: [
      { header: "Lead", widthChars: 46, look: "text", content: ({ name }) => name },
      ...COUNT_COLUMNS,
      { header: "Longest overdue (days)", widthChars: 16, look: "count", content: longestOverdue },
    ],
    rows: [...leads].sort(compare),
    empty: "No action was found, so nobody leads one.",
  });
}

function longestOverdue({ items }: GroupCount): number {
  return items.filter(isOverdue).reduce((most, { judgement }) => Math.max(most, judgement.daysOverdue ?? 0), 0);
}

/** Most reds, then most ambers, then most actions; else the plan's own order. */
function compare(one: GroupCount, other: GroupCount): number {
  return other.counts.red - one.counts.red || other.counts.amber - one.counts.amber || other.total - one.total;
}
