import type { NewSheet } from "../../../sheet/spec";
import { dueNext } from "../dueBands";
import { countColumns, type GroupCount } from "../groupCounts";
import { isOverdue } from "../itemColumns";
import { tablePage } from "../layout/tablePage";
import { leadCounts } from "../leadCounts";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** Who has what to do: each lead as the plan writes it, those with most reds first. */
export function byLeadPage(context: PackContext): NewSheet {
  const { report, style, options } = context;
  const leads = leadCounts(report.items, options.leads);
  return tablePage(context, {
    page: "by-lead",
    name: "By lead",
    title: "Actions by lead",
    lines: [
      asAtLine(report),
      sentence(
        `${counted(report.items.length, "action")}, each counted once under its lead as the plan writes it: ${counted(leads.length, "lead")}.`,
      ),
      keyLine(style),
    ],
    columns: [
      { header: "Lead", widthChars: 40, mostChars: 64, look: "text", content: ({ name }) => name },
      ...countColumns(style),
      {
        ...{ header: "Due in 90 days", widthChars: 12, look: "count" },
        content: ({ items }) => dueNext(items, report.asAt).length,
      },
      { header: "Longest overdue (days)", widthChars: 14, look: "count", content: longestOverdue },
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
