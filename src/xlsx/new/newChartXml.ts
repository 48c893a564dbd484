import type { ChartKind, NewChart } from "../../core";
import { encodeAttribute, encodeText } from "../xml/xmlText";
import { AXIS_FIGURES, categoriesXml, figuresXml, FIGURES, type ChartCells } from "./chartData";
import { areaXml, labelsXml, lineXml, solidXml, textXml } from "./chartLooks";
import { CHART, DRAWING, RELATIONSHIPS } from "./newDrawingXml";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Pale lines across, so that bars can be measured by eye. */
const GRID_LINES = "#D9D9D9";

/** How each kind is spelt. */
const KINDS: Readonly<Record<ChartKind, { readonly lies: boolean; readonly grouping: string }>> = {
  stackedBar: { lies: true, grouping: "stacked" },
  bar: { lies: true, grouping: "clustered" },
  column: { lies: false, grouping: "clustered" },
  stackedColumn: { lies: false, grouping: "stacked" },
  line: { lies: false, grouping: "standard" },
};

/** A chart part. Elements stand in the schema's order, without which Excel takes the chart out of the file. */
export function newChartXml(chart: NewChart, cells: ChartCells): string {
  return [
    `${XML}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotXml(chart, cells),
    axesXml(chart),
    "</c:plotArea>",
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : "",
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solidXml("#FFFFFF")}<a:ln w="6350">${solidXml(GRID_LINES)}</a:ln></c:spPr>`,
    "</c:chartSpace>",
  ].join("");
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"`;
  const text = `<a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr lang="en-GB" ${look}/><a:t>${encodeText(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(chart: NewChart, cells: ChartCells): string {
  const { lies, grouping } = KINDS[chart.kind];
  const series = chart.series.map((_, index) => seriesXml(chart, index, cells)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === "line") {
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const overlap = grouping === "stacked" ? '<c:overlap val="100"/>' : "";
  return (
    `<c:barChart><c:barDir val="${lies ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="50"/>${overlap}${axes}</c:barChart>`
  );
}

function seriesXml(chart: NewChart, index: number, cells: ChartCells): string {
  const { kind, valueAxis = "count", hasLabels = true, categories } = chart;
  const series = chart.series[index];
  if (series === undefined) return "";
  const position = kind === "line" ? "t" : KINDS[kind].grouping === "stacked" ? "ctr" : "outEnd";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${encodeText(series.name)}</c:v></c:tx>`,
    kind === "line" ? lineXml(series.colour, index) : areaXml(series.colour, index),
    kind === "line" ? "" : '<c:invertIfNegative val="0"/>',
    hasLabels ? labelsXml(encodeAttribute(FIGURES[valueAxis]), position) : "",
    categoriesXml(cells, categories),
    figuresXml(cells, series.values, AXIS_FIGURES[valueAxis]),
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

/** Bars are turned upside down, so that the first category is on top, and their values then stand below. */
function axesXml({ kind, valueAxis = "count" }: NewChart): string {
  const { lies } = KINDS[kind];
  const line = `<c:spPr><a:ln w="6350">${solidXml("#7F7F7F")}</a:ln></c:spPr>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solidXml(GRID_LINES)}</a:ln></c:spPr></c:majorGridlines>`;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(900)}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${kind === "line" ? "" : '<c:min val="0"/>'}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? "b" : "l"}"/>${grid}`,
    `<c:numFmt formatCode="${AXIS_FIGURES[valueAxis]}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(900)}`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
