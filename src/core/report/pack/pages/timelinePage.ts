import { addMonths, dayParts, type IsoDate } from "../../../dates/isoDate";
import { MONTH_NAMES } from "../../../dates/dateInWords";
import { STATUS_ORDER } from "../../../rag/status";
import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { isOpen } from "../dueBands";
import { countColumns, countOf, type GroupCount } from "../groupCounts";
import { chartPage } from "../layout/chartPage";
import { tablePage } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, listed, sentence } from "../words/packWords";

/** Months that stand singly, this one included: three quarters, as many as a page shows with their figures. Our choice. */
const MONTHS_SHOWN = 9;
const CHART_POINTS = 190;

/** When what is still to be done falls due: what is overdue, each month ahead, what is later and what has no day. */
export function timelinePage(context: PackContext): NewSheet {
  const { report, style } = context;
  const open = report.items.filter(isOpen);
  const groups = timelineGroups(open, report.asAt);
  const shown = STATUS_ORDER.filter((status) => status !== "complete");
  const columns = countColumns(style).filter(({ header }) => header !== style.statuses.complete.label);
  const page = {
    ...{ page: "timeline" as const, name: "Timeline", title: "When open actions fall due" },
    lines: [asAtLine(report), timelineSentence(groups), keyLine(style)],
    columns: [
      { header: "When", widthChars: 82, look: "text" as const, content: ({ name }: GroupCount) => name },
      ...columns,
    ],
    rows: groups,
  };
  if (open.length === 0) return tablePage(context, { ...page, rows: [], empty: "Every action is complete." });
  return chartPage(context, {
    ...page,
    empty: "",
    chartPoints: CHART_POINTS,
    chart: {
      ...{ kind: "stackedColumn", title: "Open actions by the month in which they fall due" },
      altText: `Stacked columns, one for each month. ${timelineSentence(groups)}`,
    },
    series: shown.map((status) => ({ header: style.statuses[status].label, colour: style.statuses[status].fill })),
  });
}

/** Open items by when they are due; each is in one group, and groups at the end that hold none are left out. */
export function timelineGroups(open: readonly JudgedItem[], asAt: IsoDate): readonly GroupCount[] {
  const { year, month } = dayParts(asAt);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => monthOf(addMonths(firstOf(asAt), index)));
  const isIn = (judged: JudgedItem, name: string) => groupOf(judged, asAt, months) === name;
  const names = ["Overdue", ...months, LATER, NO_DAY];
  const groups = names.map((name) =>
    countOf(
      name,
      open.filter((judged) => isIn(judged, name)),
    ),
  );
  const current = `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
  return groups.filter(
    ({ name, total }) => total > 0 || months.includes(name) || name === current || name === "Overdue",
  );
}

const LATER = "Later";
const NO_DAY = "No due day";

function groupOf({ judgement }: JudgedItem, asAt: IsoDate, months: readonly string[]): string {
  const { due } = judgement;
  if (due === null) return NO_DAY;
  if (due < asAt) return "Overdue";
  const name = monthOf(due);
  return months.includes(name) ? name : LATER;
}

function firstOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}01` as IsoDate;
}

function monthOf(day: IsoDate): string {
  const { year, month } = dayParts(day);
  return `${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)} ${year}`;
}

/** What the chart shows, in words. */
function timelineSentence(groups: readonly GroupCount[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const parts = groups
    .filter((group) => group.total > 0)
    .map(({ name, total: count }) =>
      name === NO_DAY || name === LATER || name === "Overdue"
        ? `${count} ${name.toLowerCase()}`
        : `${count} in ${name}`,
    );
  return sentence(`${counted(total, "open action")}${total === 0 ? "" : `: ${listed(parts)}`}.`);
}
