import { OWN_DRAWING, type ChartKind, type NewChart } from "../core";
import { addressOf } from "./cellAddresses";
import type { Operation } from "./operation";
import { OPERATION_BYTES } from "./requestSize";

const TYPES = {
  stackedBar: "BarStacked",
  bar: "BarClustered",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "LineMarkers",
} as const satisfies Record<ChartKind, string>;

const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X"] as const;
const INK = "#404040";
/** A 0 is not written: it has no bar to stand beside. */
const FIGURES = { count: "#,##0;-#,##0;", percent: "0.0%;-0.0%;" } as const;
const AXIS_FIGURES = { count: "#,##0", percent: "0%" } as const;

/**
 * A chart over cells of a sheet. Office.js can give it no text for screen readers; the text that stands under a chart on
 * our pages says the same.
 */
export function chartOperation(sheetName: string, chart: NewChart, index: number): Operation {
  const bytes = OPERATION_BYTES * (2 + chart.series.length);
  const name = `${OWN_DRAWING}chart ${index + 1}`;
  return { kind: "page", sheet: sheetName, bytes, step: (sheet) => addChart(sheet, chart, name) };
}

function addChart(sheet: Excel.Worksheet, chart: NewChart, name: string): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const isAcross = first.values.columnCount > 1;
  const made = sheet.charts.add(
    TYPES[chart.kind],
    sheet.getRange(addressOf(first.values)),
    isAcross ? "Rows" : "Columns",
  );
  made.name = name;
  made.title.text = chart.title;
  chart.series.forEach((wanted, index) => {
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add(wanted.name);
    if (index > 0) series.setValues(sheet.getRange(addressOf(wanted.values)));
    series.name = wanted.name;
    series.setXAxisValues(sheet.getRange(addressOf(chart.categories)));
    dressSeries(series, chart, index);
  });
  made.legend.visible = chart.series.length > 1;
  made.legend.position = "Bottom";
  dressAxes(made.axes, chart);
  const { row, column, rowCount, columnCount } = chart.anchor;
  made.setPosition(sheet.getCell(row, column), sheet.getCell(row + rowCount - 1, column + columnCount - 1));
}

function dressSeries(
  series: Excel.ChartSeries,
  { kind, series: all, hasLabels = true, valueAxis = "count" }: NewChart,
  index: number,
): void {
  const colour = all[index]?.colour ?? INK;
  if (kind === "line") {
    series.format.line.color = colour;
    series.markerStyle = MARKERS[index % MARKERS.length] ?? "Circle";
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = INK;
  } else {
    series.format.fill.setSolidColor(colour);
    series.format.line.color = INK;
    series.gapWidth = 50;
  }
  series.hasDataLabels = hasLabels;
  if (!hasLabels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = FIGURES[valueAxis];
  // Dark figures on a white ground, whatever the bar's colour.
  series.dataLabels.format.font.color = INK;
  if (kind !== "line") series.dataLabels.format.fill.setSolidColor("#FFFFFF");
}

/** The first category stands on top of a chart of bars, as it does in the table. */
function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: NewChart): void {
  categoryAxis.categoryType = "TextAxis";
  if (chart.kind === "bar" || chart.kind === "stackedBar") categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = AXIS_FIGURES[chart.valueAxis ?? "count"];
  if (chart.kind !== "line") valueAxis.minimum = 0;
}
