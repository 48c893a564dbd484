import { describeDate } from "../../dates/describeDate";
import type { NewChart, NewSheet } from "../../sheet/spec";
import { monthsOfArea, ratesOfMonth } from "../months/overTime";
import type { CohortSummary, NamedMeasures } from "../types";
import { compareWithWhole } from "../figures/wilsonInterval";
import { countsTable, partsTable, ratesTable, wardsLine, type DistrictPage } from "./districtTables";
import type { NeetContext } from "./neetContext";
import * as page from "./neetPage";
import { columnOf, LOOKS, pageBuilder, type PageBuilder, type PlacedTable } from "./pageBuilder";

/** In words, so that a small district is not blamed or praised for chance. */
const BESIDE_WHOLE = {
  above: "Its NEET rate is above the whole area's by more than chance (95 %).",
  below: "Its NEET rate is below the whole area's by more than chance (95 %).",
  alike: "Its NEET rate differs from the whole area's by no more than chance (95 %).",
};
const DRAWN_RATES = ["neetRate", "notKnownRate", "combinedRate"] as const;
/** Upright, all of a district fits one page with letters of about 9 points. */
const WIDTHS = [34, 11.5, 11.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5];
/** The charts stand to the right of tables that end before these columns. */
const [FIRST_CHART_COLUMN, CHART_COLUMNS] = [4, 5];

/** The sheet of one district beside the whole area; all districts have the same layout. */
export function districtSheet(summary: CohortSummary, district: NamedMeasures, context: NeetContext): NewSheet {
  const of: DistrictPage = { summary, district, context };
  const builder = pageBuilder(headOf(of));
  const rates = builder.table(ratesTable(of));
  const counts = builder.table(countsTable(of));
  const parts = partsTable(of);
  if (parts !== null) builder.table(parts);
  const wards = wardsLine(of);
  if (wards !== null) [[], [wards]].forEach((row) => builder.values.push(row));
  const isDrawn = DRAWN_RATES.some((rate) => district[rate] !== null);
  return {
    ...{ name: `NEET ${district.name}`, mark: `neet:district:${slugOf(district.name)}` },
    charts: [...(isDrawn ? [ratesChart(district.name, rates, counts)] : []), ...districtTrend(builder, of)],
    ...{ values: builder.values, formats: builder.formats, rowHeights: builder.rowHeights },
    columnWidths: WIDTHS.map((widthChars, column) => ({ column, widthChars })),
    ...{ frozenRows: page.HEAD_ROWS, tabColour: page.COLOURS.notKnown },
    print: { ...page.pagePrint(summary, page.REPEATED_ROWS), isLandscape: false, pagesDown: 1 },
  };
}

function headOf({ summary, district }: DistrictPage) {
  const place = compareWithWhole(district, summary.total);
  return [
    ...page.pageHead(summary, `NEET summary: ${district.name}`, district),
    [place === null ? null : BESIDE_WHOLE[place]],
  ];
}

/** The rows a chart of months covers, beside their table. */
const TREND_ROWS = 13;

/** The district's months as a small table at the foot with a line beside it; none with fewer than two. */
function districtTrend(builder: PageBuilder, { summary, district, context }: DistrictPage): NewChart[] {
  const months = monthsOfArea(context.months, district.name, summary.periodEnd);
  if (months.length < 2) return [];
  const whole = new Map(
    monthsOfArea(context.months, "", summary.periodEnd).map((row) => [row.periodEnd, ratesOfMonth(row).neetRate]),
  );
  const table = builder.table({
    caption: page.MONTHS_CAPTION,
    columns: [
      { heading: "Period end", look: LOOKS.text },
      ...["NEET %", "Whole area: NEET %", "NEET and not known %"].map((heading) => ({ heading, look: LOOKS.rate })),
    ],
    rows: months.map((month) => {
      const { neetRate, combinedRate } = ratesOfMonth(month);
      return [describeDate(month.periodEnd), neetRate, whole.get(month.periodEnd) ?? null, combinedRate];
    }),
  });
  const line = (name: string, column: number, colour: string) => ({
    ...{ name, colour, values: columnOf(table, column, months.length) },
  });
  return [
    {
      ...{ kind: "line", title: `${district.name} by month`, valueAxis: "percent", hasLabels: false },
      altText: `Lines of the NEET rate of ${district.name} and of the whole area by month, as in the table beside it.`,
      categories: columnOf(table, 0, months.length),
      series: [
        line(`${district.name}: NEET %`, 1, page.COLOURS.neet),
        line("Whole area: NEET %", 2, page.COLOURS.area),
        line(`${district.name}: NEET and not known %`, 3, page.COLOURS.notKnownLine),
      ],
      anchor: chartBeside(table, TREND_ROWS),
    },
  ];
}

/** From a table's headings down, to the right of it. */
function chartBeside({ top, rows }: PlacedTable, atLeast = 0) {
  const rowCount = Math.max(rows + 1, atLeast);
  return { row: top, column: FIRST_CHART_COLUMN, rowCount, columnCount: CHART_COLUMNS };
}

/** A mark holds letters, digits, `:`, `-` and `.` alone. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function ratesChart(name: string, rates: PlacedTable, counts: PlacedTable): NewChart {
  const series = (title: string, column: number, colour: string) => ({
    ...{ name: title, values: columnOf(rates, column, DRAWN_RATES.length), colour },
  });
  return {
    ...{ kind: "column", title: `${name} beside the whole area`, valueAxis: "percent" },
    altText: `Columns of the NEET, not known and combined rates of ${name} and of the whole area, as in the first table. Hidden rates have no column.`,
    categories: columnOf(rates, 0, DRAWN_RATES.length),
    series: [series(name, 1, page.COLOURS.neet), series("Whole area", 2, page.COLOURS.notKnown)],
    anchor: chartBeside(counts),
  };
}
