import { describeDate } from "../../../dates/describeDate";
import { trend } from "../../../history/trend";
import type { TrendPoint } from "../../../history/types";
import { STATUS_ORDER } from "../../../rag/status";
import type { NewSheet } from "../../../sheet/spec";
import { countColumns, type GroupCount } from "../groupCounts";
import { chartPage } from "../layout/chartPage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** As many boards as a page shows with their figures. */
const MOST_BOARDS = 12;
const CHART_POINTS = 190;

/** The boards before this one and this one, where history knows at least one before. */
export function boardsOf({ report, options }: PackContext): readonly TrendPoint[] {
  const points = options.history === undefined ? [] : trend(report, options.history);
  return points.length < 2 ? [] : points.slice(-MOST_BOARDS);
}

/** The counts from board to board, as they were recorded on their days. */
export function trendPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const boards = boardsOf(context);
  const rows = boards.map(({ asAt, total, counts }): GroupCount => ({
    name: describeDate(asAt),
    total,
    counts,
    items: [],
  }));
  const line = `${sentence(counted(boards.length, "board"))}, each with its counts as recorded on its day.${rulesLine(boards)}`;
  return chartPage(context, {
    page: "trend",
    name: "Trend",
    title: "Trend from board to board",
    lines: [asAtLine(report), line, keyLine(style)],
    columns: [
      { header: "Board date", widthChars: 71, look: "text", content: ({ name }) => name },
      ...countColumns(style),
    ],
    rows,
    empty: "",
    chartPoints: CHART_POINTS,
    chart: {
      ...{ kind: "stackedColumn", title: "Actions by status from board to board" },
      altText: `Stacked columns, one for each of ${boards.length} boards: the counts of the table below.`,
    },
    series: STATUS_ORDER.map((status) => ({
      header: style.statuses[status].label,
      colour: style.statuses[status].fill,
    })),
  });
}

/** Counts by other rules are not to be compared as they stand. */
function rulesLine(boards: readonly TrendPoint[]): string {
  const presets = new Set(boards.map(({ preset }) => preset));
  return presets.size < 2 ? "" : " They were judged by different rules, so a change may be the rules'.";
}
