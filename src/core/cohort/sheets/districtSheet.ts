import { describeDate } from "../../dates/describeDate";
import type { CellContent, FormatRun, NewChart, NewSheet } from "../../sheet/spec";
import { compareWithWhole } from "../wilsonInterval";
import { monthsOfArea, ratesOfMonth } from "../months/overTime";
import type { CohortSummary, NamedMeasures } from "../types";
import { districtSections } from "./districtSections";
import type { NeetContext } from "./neetContext";
import * as page from "./neetPage";
import { LOOKS } from "./pageBuilder";

/** In words, so that a small district is not blamed or praised for chance. */
const BESIDE_WHOLE = {
  above: "Its NEET rate is above the whole area's by more than chance (95 %).",
  below: "Its NEET rate is below the whole area's by more than chance (95 %).",
  alike: "Its NEET rate differs from the whole area's by no more than chance (95 %).",
};
const DRAWN_RATES = ["neetRate", "notKnownRate", "combinedRate"] as const;
const CHART_ROWS = 18;
const CAPTION_FILL = "#E7E6E6";

const HEADINGS_LOOK_COLUMNS = 4;

/** The sheet of one district beside the whole area; all districts have the same layout. */
export function districtSheet(summary: CohortSummary, district: NamedMeasures, context: NeetContext): NewSheet {
  const values: CellContent[][] = page.pageHead(summary, `NEET summary: ${district.name}`, district);
  const place = compareWithWhole(district, summary.total);
  if (place !== null) values[2] = [`${String(values[2]?.[0] ?? "")} ${BESIDE_WHOLE[place]}`];
  const formats: FormatRun[] = [page.run(0, 0, [1, 1], page.TITLE_LOOK)];
  values.push([], ["Measure", district.name, "Whole area", "Target"]);
  const top = values.length - 1;
  formats.push(page.run(top, 0, [1, HEADINGS_LOOK_COLUMNS], page.HEADING_LOOK));
  for (const { caption, lines } of districtSections(summary, district, context)) {
    formats.push(page.run(values.length, 0, [1, HEADINGS_LOOK_COLUMNS], { bold: true, fill: CAPTION_FILL }));
    values.push([caption]);
    for (const { label, look, cells } of lines) {
      formats.push(page.run(values.length, 0, [1, 1], page.NAME_LOOK));
      formats.push(page.run(values.length, 1, [1, HEADINGS_LOOK_COLUMNS - 1], look));
      values.push([label, ...cells]);
    }
  }
  const isDrawn = DRAWN_RATES.some((rate) => district[rate] !== null);
  const trend = districtTrend({ values, formats }, { district: district.name, summary, context, top });
  return {
    ...{ name: `NEET ${district.name}`, mark: `neet:district:${slugOf(district.name)}`, values, formats },
    rowHeights: [{ row: 0, heightPoints: page.TITLE_ROW_POINTS }],
    columnWidths: [44, 16, 16, 12].map((widthChars, column) => ({ column, widthChars })),
    charts: [...(isDrawn ? [ratesChart(district.name, top)] : []), ...trend],
    ...{ frozenRows: top + 1, tabColour: page.COLOURS.notKnown },
    // Upright, all of a district fits one page.
    print: { ...page.pagePrint(summary, top + 1), isLandscape: false },
  };
}

/** The rows a chart of months covers, below the one of rates. */
const TREND_ROWS = 18;
const FIRST_CHART_COLUMN = 5;
const CHART_COLUMNS = 9;

/** The district's months as a small table at the foot and a line beside the figures; none with fewer than two. */
function districtTrend(
  { values, formats }: { readonly values: CellContent[][]; readonly formats: FormatRun[] },
  { district, summary, context, top }: { district: string; summary: CohortSummary; context: NeetContext; top: number },
): NewChart[] {
  const months = monthsOfArea(context.months, district, summary.periodEnd);
  if (months.length < 2) return [];
  const whole = new Map(
    monthsOfArea(context.months, "", summary.periodEnd).map((row) => [row.periodEnd, ratesOfMonth(row).neetRate]),
  );
  values.push([], ["Month by month", "NEET %", "Whole area: NEET %", "NEET and not known %"]);
  const heading = values.length - 1;
  formats.push(page.run(heading, 0, [1, HEADINGS_LOOK_COLUMNS], page.HEADING_LOOK));
  for (const month of months) {
    const { neetRate, combinedRate } = ratesOfMonth(month);
    const cells = [neetRate, whole.get(month.periodEnd) ?? null, combinedRate];
    values.push([describeDate(month.periodEnd), ...cells.map((rate) => rate ?? page.UNTOLD_MARK)]);
  }
  formats.push(page.run(heading + 1, 0, [months.length, 1], page.NAME_LOOK));
  formats.push(page.run(heading + 1, 1, [months.length, 3], LOOKS.rate));
  const block = (column: number) => ({ row: heading + 1, column, rowCount: months.length, columnCount: 1 });
  return [
    {
      ...{ kind: "line", title: `${district} by month`, valueAxis: "percent", hasLabels: false },
      altText: `Lines of the NEET rate of ${district} and of the whole area by month, as in the table at the foot.`,
      categories: block(0),
      series: [
        { name: `${district}: NEET %`, values: block(1), colour: page.COLOURS.neet },
        { name: "Whole area: NEET %", values: block(2), colour: page.COLOURS.area },
        { name: `${district}: NEET and not known %`, values: block(3), colour: page.COLOURS.notKnown },
      ],
      anchor: {
        ...{ row: top + CHART_ROWS + 1, column: FIRST_CHART_COLUMN },
        ...{ rowCount: TREND_ROWS, columnCount: CHART_COLUMNS },
      },
    },
  ];
}

/** A mark holds letters, digits, `:`, `-` and `.` alone. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function ratesChart(name: string, top: number): NewChart {
  const first = top + 2;
  const series = (title: string, column: number, colour: string) => ({
    ...{ name: title, values: { row: first, column, rowCount: DRAWN_RATES.length, columnCount: 1 }, colour },
  });
  return {
    ...{ kind: "column", title: `${name} beside the whole area`, valueAxis: "percent" },
    altText: `Columns of the NEET, not known and combined rates of ${name} and of the whole area, as in the table beside it. Hidden rates have no column.`,
    categories: { row: first, column: 0, rowCount: DRAWN_RATES.length, columnCount: 1 },
    series: [series(name, 1, page.COLOURS.neet), series("Whole area", 2, page.COLOURS.notKnown)],
    anchor: { row: top, column: FIRST_CHART_COLUMN, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
  };
}
