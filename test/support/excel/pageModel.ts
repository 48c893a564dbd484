import type { Block } from "../../../src/core";
import { parseAddress } from "./address";
import { CollectionModel } from "./collectionModel";
import { badArgument } from "./hostError";
import { RangeModel } from "./rangeModel";
import type { Part } from "./shape";

const EDGES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
type Edge = (typeof EDGES)[number];

class HeaderFooterModel implements Part<Excel.HeaderFooter, Edge> {
  static readonly scalars = EDGES;
  leftHeader = "";
  centerHeader = "";
  rightHeader = "";
  leftFooter = "";
  centerFooter = "";
  rightFooter = "";
}

class HeaderFooterGroupModel implements Part<Excel.HeaderFooterGroup, "defaultForAllPages"> {
  readonly defaultForAllPages = new HeaderFooterModel();
}

type LayoutMember = "orientation" | "paperSize" | "zoom" | "headersFooters" | "setPrintMargins" | "setPrintTitleRows";

/** How a sheet prints. */
export class PageLayoutModel implements Part<Excel.PageLayout, LayoutMember> {
  static readonly scalars = ["orientation", "paperSize"];
  readonly headersFooters = new HeaderFooterGroupModel();
  orientation: Excel.PageLayout["orientation"] = "Portrait";
  paperSize: Excel.PageLayout["paperSize"] = "A4";
  zoom: Excel.PageLayoutZoomOptions = { scale: 100 };
  margins: Excel.PageLayoutMarginOptions = {};
  titleRows = 0;
  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions): void {
    if (unit !== "Centimeters" || Object.values(margins).some((margin: number) => margin < 0)) throw badArgument();
    this.margins = margins;
  }
  setPrintTitleRows(rows: object | string): void {
    const block = typeof rows === "string" ? parseAddress(rows) : blockOf(rows);
    this.titleRows = block.row + block.rowCount;
  }
}

export class PageBreaksModel implements Part<Excel.PageBreakCollection, "add" | "getCount"> {
  /** 0-based rows that begin a page. */
  readonly rows: number[] = [];
  add(range: object | string): object {
    const { row } = typeof range === "string" ? parseAddress(range) : blockOf(range);
    if (row === 0) throw badArgument("No page break stands above the first row.");
    this.rows.push(row);
    return {};
  }
  getCount(): number {
    return this.rows.length;
  }
}

export class FreezePanesModel implements Part<Excel.WorksheetFreezePanes, "freezeRows" | "unfreeze"> {
  rows = 0;
  freezeRows(count?: number): void {
    this.rows = count ?? 1;
  }
  unfreeze(): void {
    this.rows = 0;
  }
}

class BarFormatModel implements Part<Excel.ConditionalDataBarPositiveFormat, "fillColor" | "gradientFill"> {
  static readonly scalars = ["fillColor", "gradientFill"];
  fillColor = "";
  gradientFill = true;
}

class DataBarModel implements Part<
  Excel.DataBarConditionalFormat,
  "positiveFormat" | "lowerBoundRule" | "upperBoundRule"
> {
  readonly positiveFormat = new BarFormatModel();
  lowerBoundRule: Excel.ConditionalDataBarRule = { type: "LowestValue" };
  upperBoundRule: Excel.ConditionalDataBarRule = { type: "HighestValue" };
}

export class ConditionalFormatModel implements Part<Excel.ConditionalFormat, "dataBar"> {
  readonly dataBar = new DataBarModel();
  constructor(readonly block: Block) {}
}

export class ConditionalFormatsModel
  extends CollectionModel<ConditionalFormatModel>
  implements Part<Excel.ConditionalFormatCollection, "add" | "getCount">
{
  constructor(
    readonly items: ConditionalFormatModel[],
    private readonly block: Block,
  ) {
    super();
  }
  protected keys(): readonly string[] {
    return [];
  }
  add(type: string): ConditionalFormatModel {
    if (type !== "DataBar") throw badArgument("The stand-in knows data bars only.");
    const made = new ConditionalFormatModel(this.block);
    this.items.push(made);
    return made;
  }
}

/** What may be typed into cells, as far as lists go. */
export class ValidationModel implements Part<Excel.DataValidation, "rule" | "errorAlert"> {
  static readonly scalars = ["rule", "errorAlert"];
  errorAlert: Excel.DataValidationErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
  private kept: Excel.DataValidationRule = {};
  constructor(readonly block: Block) {}
  get rule(): Excel.DataValidationRule {
    return this.kept;
  }
  /** A list of more than 255 characters is refused, as Excel does. */
  set rule(rule: Excel.DataValidationRule) {
    const source = rule.list?.source;
    if (typeof source !== "string" || source === "" || source.length > 255) throw badArgument();
    this.kept = rule;
  }
}

function blockOf(range: object): Block {
  if (!(range instanceof RangeModel)) throw badArgument();
  return range.block;
}
