import type { Block } from "../../../src/core";
import { CollectionModel } from "./collectionModel";
import { badArgument } from "./hostError";
import { RangeModel } from "./rangeModel";
import type { Part } from "./shape";

/** A colour of a chart's part; null where it is automatic. */
class PaintModel implements Part<Excel.ChartFill, "setSolidColor" | "clear"> {
  colour: string | null = null;
  setSolidColor(colour: string): void {
    if (!/^#[0-9A-F]{6}$/i.test(colour)) throw badArgument();
    this.colour = colour.toUpperCase();
  }
  clear(): void {
    this.colour = null;
  }
}

class LineModel implements Part<Excel.ChartLineFormat, "color"> {
  static readonly scalars = ["color"];
  color = "";
}

class ChartFontModel implements Part<Excel.ChartFont, "color"> {
  static readonly scalars = ["color"];
  color = "";
}

class SeriesFormatModel implements Part<Excel.ChartSeriesFormat, "fill" | "line"> {
  readonly fill = new PaintModel();
  readonly line = new LineModel();
}

class LabelFormatModel implements Part<Excel.ChartDataLabelFormat, "fill" | "font"> {
  readonly fill = new PaintModel();
  readonly font = new ChartFontModel();
}

class LabelsModel implements Part<Excel.ChartDataLabels, "showValue" | "numberFormat" | "format"> {
  static readonly scalars = ["showValue", "numberFormat"];
  readonly format = new LabelFormatModel();
  showValue = false;
  numberFormat = "General";
}

type SeriesMember =
  | "name"
  | "format"
  | "hasDataLabels"
  | "dataLabels"
  | "gapWidth"
  | "markerStyle"
  | "markerBackgroundColor"
  | "markerForegroundColor"
  | "setValues"
  | "setXAxisValues";

export class SeriesModel implements Part<Excel.ChartSeries, SeriesMember> {
  static readonly scalars = ["name"];
  readonly format = new SeriesFormatModel();
  readonly dataLabels = new LabelsModel();
  hasDataLabels = false;
  gapWidth = 150;
  markerStyle: Excel.ChartSeries["markerStyle"] = "Automatic";
  markerBackgroundColor = "";
  markerForegroundColor = "";
  values: Block | null = null;
  categories: Block | null = null;
  constructor(public name: string) {}
  setValues(source: object): void {
    this.values = lineOf(source);
  }
  setXAxisValues(source: object): void {
    this.categories = lineOf(source);
  }
}

export class SeriesCollectionModel
  extends CollectionModel<SeriesModel>
  implements Part<Excel.ChartSeriesCollection, "add" | "getCount" | "getItemAt">
{
  readonly items: SeriesModel[] = [];
  protected keys(item: SeriesModel): readonly string[] {
    return [item.name];
  }
  add(name?: string): SeriesModel {
    const made = new SeriesModel(name ?? `Series${this.items.length + 1}`);
    this.items.push(made);
    return made;
  }
}

type AxisMember = "categoryType" | "reversePlotOrder" | "numberFormat" | "minimum";

class AxisModel implements Part<Excel.ChartAxis, AxisMember> {
  static readonly scalars = ["reversePlotOrder", "numberFormat"];
  categoryType: Excel.ChartAxis["categoryType"] = "Automatic";
  reversePlotOrder = false;
  numberFormat = "General";
  minimum: unknown = "";
}

class AxesModel implements Part<Excel.ChartAxes, "categoryAxis" | "valueAxis"> {
  readonly categoryAxis = new AxisModel();
  readonly valueAxis = new AxisModel();
}

class ChartTitleModel implements Part<Excel.ChartTitle, "text"> {
  static readonly scalars = ["text"];
  text = "";
}

class LegendModel implements Part<Excel.ChartLegend, "visible" | "position"> {
  static readonly scalars = ["visible", "position"];
  visible = true;
  position: Excel.ChartLegend["position"] = "Right";
}

/** A chart, as Office.js's `Chart`. */
export class ChartModel implements Part<
  Excel.Chart,
  "name" | "title" | "series" | "axes" | "legend" | "chartType" | "setPosition"
> {
  static readonly scalars = ["name", "chartType"];
  readonly title = new ChartTitleModel();
  readonly series = new SeriesCollectionModel();
  readonly axes = new AxesModel();
  readonly legend = new LegendModel();
  name = "";
  anchor: Block | null = null;
  constructor(readonly chartType: Excel.Chart["chartType"]) {}
  setPosition(start: object | string, end?: object | string): void {
    if (!(start instanceof RangeModel) || !(end instanceof RangeModel)) throw badArgument();
    const { row, column } = start.block;
    this.anchor = {
      ...{ row, column, rowCount: end.block.row - row + 1, columnCount: end.block.column - column + 1 },
    };
  }
}

const TYPES = new Set<string>([
  "BarStacked",
  "BarClustered",
  "ColumnClustered",
  "ColumnStacked",
  "LineMarkers",
  "Line",
]);

export class ChartsModel
  extends CollectionModel<ChartModel>
  implements Part<Excel.ChartCollection, "add" | "getCount">
{
  readonly items: ChartModel[] = [];
  protected keys(item: ChartModel): readonly string[] {
    return [item.name];
  }
  /** One series for each column of the source, or for each row. */
  add(type: string, source: object, seriesBy?: string): ChartModel {
    if (!TYPES.has(type) || !(source instanceof RangeModel)) throw badArgument();
    const made = new ChartModel(type as Excel.Chart["chartType"]);
    const { row, column, rowCount, columnCount } = source.block;
    const isAcross = seriesBy === "Rows";
    for (let index = 0; index < (isAcross ? rowCount : columnCount); index += 1) {
      made.series.add().values = isAcross
        ? { row: row + index, column, rowCount: 1, columnCount }
        : { row, column: column + index, rowCount, columnCount: 1 };
    }
    this.items.push(made);
    return made;
  }
}

/** A series takes one row or one column. */
function lineOf(source: object): Block {
  if (!(source instanceof RangeModel)) throw badArgument();
  const { rowCount, columnCount } = source.block;
  if (rowCount > 1 && columnCount > 1) throw badArgument();
  return source.block;
}
