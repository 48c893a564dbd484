import type { CellContent, FormatRun, NewChart, NewSheet } from "../../sheet/spec";
import { compareWithWhole } from "../wilsonInterval";
import type { CohortSummary, MeasureName, NamedMeasures } from "../types";
import * as page from "./neetPage";

/** The measures of a district's sheet, under the captions that divide them. The rates that are drawn stand together. */
const SECTIONS: readonly (readonly [string, readonly MeasureName[]])[] = [
  ["Rates", ["neetRate", "notKnownRate", "combinedRate", "participationRate"]],
  ["Young people", ["cohort", "neet", "notKnown", "combined", "participation", "lapsed"]],
  ["Labour market", ["neetAvailable", "neetNotAvailable"]],
  ["Length of NEET", ["meanWeeksNeet", "longNeet"]],
  ["Since last month", ["joiners", "leavers"]],
];
/** In words, so that a small district is not blamed or praised for chance. */
const BESIDE_WHOLE = {
  above: "Its NEET rate is above the whole area's by more than chance (95 %).",
  below: "Its NEET rate is below the whole area's by more than chance (95 %).",
  alike: "Its NEET rate differs from the whole area's by no more than chance (95 %).",
};
const DRAWN_RATES = ["neetRate", "notKnownRate", "combinedRate"] as const;
const CHART_ROWS = 18;
const CAPTION_FILL = "#E7E6E6";

/** The sheet of one district beside the whole area; all districts have the same layout. */
export function districtSheet(summary: CohortSummary, district: NamedMeasures): NewSheet {
  const values: CellContent[][] = page.pageHead(summary, `NEET summary: ${district.name}`, district);
  const place = compareWithWhole(district, summary.total);
  if (place !== null) values[2] = [`${String(values[2]?.[0] ?? "")} ${BESIDE_WHOLE[place]}`];
  const formats: FormatRun[] = [page.run(0, 0, [1, 1], page.TITLE_LOOK)];
  values.push([], ["Measure", district.name, "Whole area"]);
  const top = values.length - 1;
  formats.push(page.run(top, 0, [1, 3], page.HEADING_LOOK));
  for (const [caption, measures] of SECTIONS) {
    formats.push(page.run(values.length, 0, [1, 3], { bold: true, fill: CAPTION_FILL }));
    values.push([caption]);
    for (const measure of measures) {
      const column = page.columnOfMeasure(measure);
      formats.push(page.run(values.length, 0, [1, 1], page.NAME_LOOK));
      formats.push(page.run(values.length, 1, [1, 2], page.figureLook(column)));
      values.push([column.heading, page.figure(district, measure), page.figure(summary.total, measure)]);
    }
  }
  return {
    ...{ name: `NEET ${district.name}`, mark: `neet:district:${slugOf(district.name)}`, values, formats },
    rowHeights: [{ row: 0, heightPoints: page.TITLE_ROW_POINTS }],
    columnWidths: [30, 16, 16].map((widthChars, column) => ({ column, widthChars })),
    charts: DRAWN_RATES.every((rate) => district[rate] === null) ? [] : [ratesChart(district.name, top)],
    ...{ frozenRows: top + 1, tabColour: page.COLOURS.notKnown, print: page.pagePrint(summary, 3) },
  };
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
    anchor: { row: top, column: 4, rowCount: CHART_ROWS, columnCount: 9 },
  };
}
