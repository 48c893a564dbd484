import { pageHeightPoints } from "../../report/pack/layout/paper";
import type { Block } from "../../sheet/grid";
import type { CellContent, ColumnWidth, FormatRun, NewChart, NewSheet, RowHeight } from "../../sheet/spec";
import { MEASURE_COLUMNS } from "./measureColumns";
import type { CohortSummary, MeasureName, NamedMeasures } from "../types";
import * as page from "./neetPage";

/** As narrow as figures and headings allow, so that letters on paper are of more than 8 points. */
const FIRST_WIDTH_CHARS = 28;
const MEASURE_WIDTH_CHARS = 9.6;
const COLUMN_WIDTHS: readonly ColumnWidth[] = [
  FIRST_WIDTH_CHARS,
  ...MEASURE_COLUMNS.map(() => MEASURE_WIDTH_CHARS),
].map((widthChars, column) => ({ column, widthChars }));
/** Three lines of a heading. */
const HEADING_ROW_POINTS = 40;
/** Rows that the charts cover, for up to so many bars. */
const CHART_ROWS = 14;
const ROWS_A_BAR = 1.2;

/** One table of the page. */
interface FigureTable {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly NamedMeasures[];
}

/** Where a table was put. */
interface Placed {
  /** Row of its headings. */
  readonly top: number;
  readonly rows: number;
}

/** The sheet of the whole area: the districts as a league table with charts, then year groups and groups. */
export function countySheet(summary: CohortSummary): NewSheet {
  const values: CellContent[][] = page.pageHead(summary, "NEET summary: the whole area", summary.total);
  const formats: FormatRun[] = [page.run(0, 0, [1, 1], page.TITLE_LOOK)];
  const rowHeights: RowHeight[] = [{ row: 0, heightPoints: page.TITLE_ROW_POINTS }];
  const total = { name: "Total", ...summary.total };
  const add = ({ caption, heading, rows }: FigureTable): Placed => {
    values.push([], [caption], [heading, ...MEASURE_COLUMNS.map((column) => column.heading)]);
    const top = values.length - 1;
    values.push(
      ...[...rows, total].map((row) => [row.name, ...MEASURE_COLUMNS.map((c) => page.figure(row, c.measure))]),
    );
    formats.push(page.run(top - 1, 0, [1, 1], page.CAPTION_LOOK), ...tableLooks(top, rows.length));
    rowHeights.push({ row: top, heightPoints: HEADING_ROW_POINTS });
    return { top, rows: rows.length };
  };
  const league = leagueOf(summary.districts);
  const districts = add({ caption: "Districts, the highest NEET rate first", heading: "District", rows: league });
  const chartTop = values.length + 1;
  const charts = districtCharts(league, districts.top, chartTop);
  if (charts.length > 0) values.push(...Array.from({ length: chartRows(league.length) + 1 }, () => []));
  if (summary.byYearGroup.length > 0) add({ caption: "Year groups", heading: "Year group", rows: summary.byYearGroup });
  const groupsTop = values.length + 1;
  if (summary.byGroup.length > 0) add({ caption: "Groups", heading: "Group", rows: summary.byGroup });
  return {
    ...{ name: "NEET county", mark: "neet:county", values, formats, rowHeights, charts, frozenRows: page.HEAD_ROWS },
    columnWidths: COLUMN_WIDTHS,
    ...(league.length > 1 ? { dataBars: [bars(districts, "neetRate"), bars(districts, "combinedRate")] } : {}),
    ...(league.length > 0 ? { table: { name: "NEET_districts", block: blockOf(districts) } } : {}),
    tabColour: page.COLOURS.neet,
    print: {
      ...page.pagePrint(summary, page.REPEATED_ROWS),
      // The groups go to a page of their own rather than run on to it with their last rows.
      ...(summary.byGroup.length > 0 && !fitsOnePage(values.length, rowHeights) ? { breaksBefore: [groupsTop] } : {}),
    },
  };
}

function fitsOnePage(rows: number, higher: readonly RowHeight[]): boolean {
  const beyond = higher.reduce((sum, { heightPoints }) => sum + heightPoints - page.ROW_POINTS, 0);
  return rows * page.ROW_POINTS + beyond <= pageHeightPoints(COLUMN_WIDTHS);
}

/** The highest NEET rate first; hidden and unknown ones by name at the end, for their order would tell on them. */
function leagueOf(districts: readonly NamedMeasures[]): readonly NamedMeasures[] {
  const rate = (row: NamedMeasures) => row.neetRate ?? -1;
  return [...districts].sort((a, b) => rate(b) - rate(a) || (a.name < b.name ? -1 : 1));
}

function tableLooks(top: number, rows: number): FormatRun[] {
  const width = MEASURE_COLUMNS.length + 1;
  const body = top + 1;
  const figures = MEASURE_COLUMNS.flatMap((column, place) => {
    const look = page.figureLook(column);
    return [
      ...(rows > 0 ? [page.run(body, place + 1, [rows, 1], look)] : []),
      page.run(body + rows, place + 1, [1, 1], { ...look, ...page.TOTAL_LOOK }),
    ];
  });
  return [
    page.run(top, 0, [1, width], page.HEADING_LOOK),
    ...(rows > 0 ? [page.run(body, 0, [rows, 1], page.NAME_LOOK)] : []),
    page.run(body + rows, 0, [1, 1], { ...page.NAME_LOOK, ...page.TOTAL_LOOK }),
    ...figures,
  ];
}

/** The headings and the districts, without the total: a table that people can sort. */
function blockOf({ top, rows }: Placed): Block {
  return { row: top, column: 0, rowCount: rows + 1, columnCount: MEASURE_COLUMNS.length + 1 };
}

function columnBlock({ top, rows }: Placed, measure: MeasureName): Block {
  const column = MEASURE_COLUMNS.findIndex((known) => known.measure === measure) + 1;
  return { row: top + 1, column, rowCount: rows, columnCount: 1 };
}

function bars(districts: Placed, measure: MeasureName) {
  return { ...columnBlock(districts, measure), colour: "#9DC3E6" };
}

function chartRows(bars: number): number {
  return Math.max(CHART_ROWS, Math.ceil(bars * ROWS_A_BAR) + 4);
}

/** A bar alone compares nothing. */
const LEAST_BARS = 2;

/** Charts of the districts whose rates are shown: the first of the league. */
function districtCharts(league: readonly NamedMeasures[], top: number, chartTop: number): NewChart[] {
  const drawn = league.filter(({ neetRate }) => neetRate !== null);
  if (drawn.length < LEAST_BARS) return [];
  const placed: Placed = { top, rows: drawn.length };
  const categories = { row: top + 1, column: 0, rowCount: drawn.length, columnCount: 1 };
  const rowCount = chartRows(league.length);
  const hidden = drawn.length < league.length ? " Districts whose rate is hidden or not known are left out." : "";
  const of = (name: string, measure: MeasureName, colour: string) => ({
    ...{ name, values: columnBlock(placed, measure), colour },
  });
  const neet = of("NEET %", "neetRate", page.COLOURS.neet);
  const chart: NewChart = {
    ...{ kind: "bar", title: "NEET rate by district", categories, valueAxis: "percent", series: [neet] },
    altText: `Bars of each district's NEET rate, the highest first, as in the table above.${hidden}`,
    anchor: { row: chartTop, column: 0, rowCount, columnCount: 6 },
  };
  if (drawn.some(({ notKnownRate }) => notKnownRate === null)) return [chart];
  return [
    chart,
    {
      ...{ kind: "stackedBar", title: "NEET and not known by district", categories, valueAxis: "percent" },
      altText: `Bars of each district's NEET rate with its not known rate, as in the table above.${hidden}`,
      series: [neet, of("Not known %", "notKnownRate", page.COLOURS.notKnown)],
      anchor: { row: chartTop, column: 7, rowCount, columnCount: 9 },
    },
  ];
}
