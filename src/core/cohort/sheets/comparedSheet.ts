import { describeDate } from "../../dates/describeDate";
import type { CellContent, NewChart, NewSheet } from "../../sheet/spec";
import { fifthOf, targetOf } from "../figures/comparators";
import { confidenceOf, type Confidence } from "../figures/confidence";
import { monthsOfArea, overTime, ratesOfMonth } from "../months/overTime";
import type { RateOverTime } from "../months/types";
import type { RateName } from "../figures/rates";
import type { CohortSummary, Measures } from "../types";
import type { NeetContext } from "./neetContext";
import * as page from "./neetPage";
import { columnOf, LOOKS, pageBuilder, type PageBuilder } from "./pageBuilder";

/** How sure a rate is, in words. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  usual: "As usual",
  unsettled: "Unsettled: autumn",
  low: "Low: many not known",
};

const COLUMNS = [
  { heading: "Area", look: LOOKS.text },
  { heading: "This month", look: LOOKS.rate },
  { heading: "Last month", look: LOOKS.rate },
  { heading: "Change, points", look: LOOKS.points },
  { heading: "Same month last year", look: LOOKS.rate },
  { heading: "Change, points", look: LOOKS.points },
  { heading: "Mean of three months", look: LOOKS.rate },
  { heading: "Target", look: LOOKS.rate },
  { heading: "Above target, points", look: LOOKS.points },
  { heading: "Fifth of all authorities", look: { ...LOOKS.count, horizontal: "center" as const } },
  { heading: "Confidence", look: LOOKS.text },
];
const WIDTHS = [32, 11, 11, 11, 13, 11, 12, 10, 11, 12, 22];

const COMPARED: readonly (readonly [RateName, string])[] = [
  ["neetRate", "NEET %"],
  ["combinedRate", "NEET and not known %"],
];

/** Areas beside last month, last year, their target and others; and the whole area's months as a line. */
export function comparedSheet(summary: CohortSummary, context: NeetContext): NewSheet {
  const builder = pageBuilder(page.pageHead(summary, "NEET compared", summary.total));
  const areas = [...summary.districts, { ...summary.total, name: "Whole area" }];
  for (const [rate, title] of COMPARED) {
    const rows = areas.map((row, place) => {
      const area = place === areas.length - 1 ? "" : row.name;
      return [row.name, ...comparedCells(summary, context, { row, area, rate })];
    });
    const others = context.comparators.others
      .filter(({ rates }) => rates[rate] !== null)
      .map(({ name, rates }): CellContent[] => [name, rates[rate]]);
    builder.table({ caption: title, columns: COLUMNS, rows: [...rows, ...others], totals: others.length + 1 });
  }
  const trendTop = builder.values.length + 1;
  const charts = trend(builder, summary, context);
  return {
    ...{ name: "NEET compared", mark: "neet:compared", values: builder.values, formats: builder.formats, charts },
    ...{ rowHeights: builder.rowHeights, frozenRows: page.HEAD_ROWS, tabColour: page.COLOURS.neet },
    columnWidths: WIDTHS.map((widthChars, column) => ({ column, widthChars })),
    // The months and their chart stand on one page together.
    print: {
      ...page.pagePrint(summary, page.REPEATED_ROWS),
      ...(charts.length > 0 ? { breaksBefore: [trendTop] } : {}),
    },
  };
}

interface Compared {
  readonly row: Measures;
  /** "" for the whole area. */
  readonly area: string;
  readonly rate: RateName;
}

/** The cells of an area beside its name. */
function comparedCells(summary: CohortSummary, context: NeetContext, { row, area, rate }: Compared): CellContent[] {
  const over = overTime(context.months, area, summary.periodEnd)[rate];
  const target = targetOf(context.comparators, area, rate);
  const value = row[rate];
  const confidence = confidenceOf(row, summary.periodEnd);
  return [
    page.figure(row, rate),
    ...timeCells(over),
    target ?? page.UNTOLD_MARK,
    target === null || value === null ? page.UNTOLD_MARK : toPoints(value - target),
    fifthOf(context.comparators, rate, value) ?? page.UNTOLD_MARK,
    confidence === null ? page.UNTOLD_MARK : CONFIDENCE_WORDS[confidence],
  ];
}

/** Last month, the change, the same month last year, that change and the mean of three months, as cells. */
export function timeCells({ lastMonth, onLastMonth, lastYear, onLastYear, threeMonths }: RateOverTime): CellContent[] {
  const points = (change: number | null) => (change === null ? page.UNTOLD_MARK : toPoints(change));
  return [
    ...[lastMonth ?? page.UNTOLD_MARK, points(onLastMonth), lastYear ?? page.UNTOLD_MARK, points(onLastYear)],
    threeMonths ?? page.UNTOLD_MARK,
  ];
}

/** Percentage points to a tenth. */
function toPoints(change: number): number {
  return Math.round(change * 1000) / 10;
}

const CHART_ROWS = 16;
/** A line needs two points. */
const LEAST_MONTHS = 2;

function trend(builder: PageBuilder, summary: CohortSummary, context: NeetContext): NewChart[] {
  const months = monthsOfArea(context.months, "", summary.periodEnd);
  if (months.length < LEAST_MONTHS) return [];
  const others = context.comparators.others.filter(({ rates }) => rates.neetRate !== null).slice(0, 2);
  const table = builder.table({
    caption: `The whole area, ${page.MONTHS_CAPTION.toLowerCase()}`,
    columns: [
      { heading: "Period end", look: LOOKS.text },
      ...["NEET %", "Not known %", "NEET and not known %", ...others.map(({ name }) => `${name}: NEET %`)].map(
        (heading) => ({ heading, look: LOOKS.rate }),
      ),
    ],
    rows: months.map((month) => {
      const { neetRate, notKnownRate, combinedRate } = ratesOfMonth(month);
      return [
        describeDate(month.periodEnd),
        neetRate,
        notKnownRate,
        combinedRate,
        ...others.map(({ rates }) => rates.neetRate),
      ];
    }),
  });
  const first = builder.space(CHART_ROWS);
  const line = (name: string, column: number, colour: string) => ({
    ...{ name, colour, values: columnOf(table, column, months.length) },
  });
  return [
    {
      ...{ kind: "line", title: "NEET and not known by month", valueAxis: "percent", hasLabels: months.length <= 6 },
      altText: "Lines of the whole area's NEET and combined rates by month, with comparators, as in the table above.",
      categories: columnOf(table, 0, months.length),
      series: [
        line("NEET %", 1, page.COLOURS.neet),
        line("NEET and not known %", 3, page.COLOURS.notKnownLine),
        ...others.map(({ name }, place) => line(`${name}: NEET %`, 4 + place, page.COLOURS.area)),
      ],
      anchor: { row: first, column: 0, rowCount: CHART_ROWS, columnCount: 8 },
    },
  ];
}
