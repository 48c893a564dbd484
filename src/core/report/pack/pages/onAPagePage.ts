import { describeDate, describeDays } from "../../../dates/describeDate";
import type { IsoDate } from "../../../dates/isoDate";
import { STATUS_ORDER } from "../../../rag/status";
import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { countColumns, countOf, groupCounts, NO_PRIORITY, type GroupCount } from "../groupCounts";
import { isOpen } from "../dueBands";
import { isOverdue, itemText } from "../itemColumns";
import { chartPage } from "../layout/chartPage";
import { tablePage, type PageColumn, type TablePage } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, keyLine } from "../words/packWords";
import { shortened } from "../words/shortened";
import { summarySentences } from "../words/summarySentences";
import { packFigures } from "../packFigures";

/** As many priorities as one sheet of paper shows with their longest overdue and next action. */
const MOST_GROUPS = 8;
const ACTION_CHARS = 90;
const NAME_CHARS = 80;

/** As many as leave room for the chart above them. */
const MOST_DRAWN_GROUPS = 5;
const CHART_POINTS = 150;

/** The whole plan on one sheet of paper: each priority with its counts, its longest overdue action and its next one. */
export function onAPagePage(context: PackContext): NewSheet {
  const { report, style } = context;
  const groups = fewGroups(groupCounts(report.items, ({ priority }) => priority, NO_PRIORITY));
  const all = groups.length > 1 ? [countOf("All actions", report.items)] : [];
  const page: TablePage<GroupCount> = {
    page: "on-a-page",
    name: "Plan on a page",
    title: `${style.planTitle} on a page`,
    lines: [asAtLine(report), ...summarySentences(packFigures(context)).slice(0, 2), keyLine(style)],
    columns: [
      {
        header: "Priority",
        widthChars: 20,
        mostChars: 34,
        look: "text",
        content: ({ name }) => shortened(name, NAME_CHARS),
      },
      ...countColumns(style).map((column) => ({ ...column, widthChars: 9.5 })),
      textColumn("Longest overdue", longestOverdue),
      textColumn("Due next", (group) => nextDue(group, report.asAt)),
    ],
    rows: [...groups, ...all],
    empty: "No action was found.",
    isOnePaper: true,
  };
  if (groups.length === 0 || groups.length > MOST_DRAWN_GROUPS) return tablePage(context, page);
  return chartPage(context, {
    ...page,
    chartPoints: CHART_POINTS,
    chart: {
      ...{ kind: "stackedBar", title: "Actions by priority and status" },
      altText: "Stacked bars, one for each priority: the counts of the table below.",
    },
    drawnRows: groups.length,
    series: STATUS_ORDER.map((status) => ({
      header: style.statuses[status].label,
      colour: style.statuses[status].fill,
    })),
  });
}

function textColumn(header: string, content: (group: GroupCount) => string): PageColumn<GroupCount> {
  return { header, widthChars: 24, mostChars: 34, look: "text", content };
}

/** The groups with most actions singly, in their order, and the others together. */
function fewGroups(groups: readonly GroupCount[]): readonly GroupCount[] {
  if (groups.length <= MOST_GROUPS) return groups;
  const largest = [...groups].sort((one, other) => other.total - one.total).slice(0, MOST_GROUPS - 1);
  const others = groups.filter((group) => !largest.includes(group));
  const items = others.flatMap((group) => group.items);
  return [...groups.filter((group) => largest.includes(group)), countOf(`${others.length} other priorities`, items)];
}

function longestOverdue({ items }: GroupCount): string {
  const [first] = items.filter(isOverdue).sort(byDue);
  if (first === undefined) return "None";
  return `${shortened(itemText(first.item), ACTION_CHARS)} (${describeDays(first.judgement.daysOverdue ?? 0)})`;
}

function nextDue({ items }: GroupCount, asAt: IsoDate): string {
  const ahead = items.filter(
    (judged) => isOpen(judged) && judged.judgement.due !== null && judged.judgement.due >= asAt,
  );
  const [first] = ahead.sort(byDue);
  if (first === undefined) return "None";
  const { due } = first.judgement;
  return `${shortened(itemText(first.item), ACTION_CHARS)} (${due === null ? "" : describeDate(due)})`;
}

function byDue({ judgement: one }: JudgedItem, { judgement: other }: JudgedItem): number {
  return (one.due ?? "") < (other.due ?? "") ? -1 : (one.due ?? "") > (other.due ?? "") ? 1 : 0;
}
