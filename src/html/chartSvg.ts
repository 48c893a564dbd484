import type { Block, CellContent, NewChart } from "../core";
import { areasSvg } from "./areasSvg";
import { cellText } from "./cellText";
import { escapeHtml } from "./escapeHtml";
import { linesSvg } from "./linesSvg";
import { patternDefinitions, swatch } from "./chartPatterns";

/** A chart's figures, taken out of its cells. */
export interface ChartFigures {
  readonly chart: NewChart;
  readonly categories: readonly string[];
  /** A row for each series; null is a gap. */
  readonly figures: readonly (readonly (number | null)[])[];
  /** The end of the value axis, a round number; and its steps. */
  readonly most: number;
  readonly step: number;
  /** How a figure is written at its bar or point, and how one at the axis is. */
  write(figure: number): string;
  writeStep(figure: number): string;
  /** The look of a series' areas: a colour or one of the drawing's own patterns. */
  paint(series: number): string;
}

/** The drawing's width; heights come from what is drawn. */
export const WIDTH = 760;
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 30;
const SWATCH = 14;

/** A chart as a drawing with its title, its legend and a text for people who cannot see it. @param id unique on the page */
export function chartSvg(chart: NewChart, values: readonly (readonly CellContent[])[], id: string): string {
  const data = figuresOf(chart, values, id);
  const plot = chart.kind === "line" ? linesSvg(data) : areasSvg(data);
  const hasLegend = chart.series.length > 1;
  const height = TITLE_HEIGHT + plot.height + (hasLegend ? LEGEND_HEIGHT : 0);
  return [
    `<figure><svg role="img" aria-labelledby="${id}-title ${id}-text" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Calibri,Carlito,Arial,sans-serif" font-size="13" fill="#202020">`,
    `<title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-text">${escapeHtml(chart.altText)}</desc>`,
    patternDefinitions(chart, id),
    `<text x="${WIDTH / 2}" y="22" font-size="16" font-weight="700" text-anchor="middle">${escapeHtml(chart.title)}</text>`,
    `<g transform="translate(0 ${TITLE_HEIGHT})">${plot.svg}</g>`,
    hasLegend ? legend(data, TITLE_HEIGHT + plot.height + 10) : "",
    "</svg></figure>",
  ].join("");
}

function figuresOf(chart: NewChart, values: readonly (readonly CellContent[])[], id: string): ChartFigures {
  const isPercent = chart.valueAxis === "percent";
  const [format, stepFormat] = isPercent ? ["0.0%", "0%"] : ["#,##0", "#,##0"];
  const figures = chart.series.map((series) =>
    cellsOf(values, series.values).map((content) => (typeof content === "number" ? content : null)),
  );
  const isStacked = chart.kind === "stackedBar" || chart.kind === "stackedColumn";
  const count = Math.max(0, ...figures.map(({ length }) => length));
  const heights = isStacked
    ? Array.from({ length: count }, (_, index) => figures.reduce((sum, line) => sum + Math.max(0, line[index] ?? 0), 0))
    : figures.flat().map((figure) => figure ?? 0);
  const step = roundStep(Math.max(0, ...heights), isPercent);
  return {
    ...{ chart, figures, step },
    most: Math.max(step, Math.ceil(Math.max(0, ...heights) / step - 1e-9) * step),
    categories: cellsOf(values, chart.categories).map((content) => cellText(content, "General")),
    write: (figure) => cellText(figure, format),
    writeStep: (figure) => cellText(figure, stepFormat),
    paint: (series) => swatch(chart, series, id),
  };
}

function cellsOf(values: readonly (readonly CellContent[])[], { row, column, rowCount, columnCount }: Block) {
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => values[row + Math.floor(index / columnCount)]?.[column + (index % columnCount)] ?? null,
  );
}

/** About five steps of 1, 2 or 5 times a power of ten; whole ones where things are counted. */
function roundStep(most: number, isPercent: boolean): number {
  if (most <= 0) return isPercent ? 0.2 : 1;
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? 10 * power;
  return isPercent ? step : Math.max(1, step);
}

function legend({ chart, paint }: ChartFigures, top: number): string {
  const widths = chart.series.map(({ name }) => SWATCH + 12 + name.length * 7.5 + 16);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = Math.max(4, (WIDTH - total) / 2);
  const entries = chart.series.map(({ name }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return (
      `<rect x="${at.toFixed(1)}" y="${top}" width="${SWATCH}" height="${SWATCH}" fill="${paint(index)}" stroke="#404040"/>` +
      `<text x="${(at + SWATCH + 6).toFixed(1)}" y="${top + 12}">${escapeHtml(name)}</text>`
    );
  });
  return `<g>${entries.join("")}</g>`;
}
