import type { Block } from "../../../src/core";
import { PLAIN_LOOK, type Look, type SheetState } from "./book";
import { badArgument } from "./hostError";
import type { Part } from "./shape";

/** The look of some rectangles: reads one value for all their cells (null where they differ) and writes to all. */
export class LookWindow {
  constructor(
    readonly sheet: SheetState,
    readonly blocks: readonly Block[],
  ) {}

  read<K extends keyof Look>(key: K): Look[K] | null {
    const [first, ...others] = new Set([...this.places()].map(([row, column]) => this.at(row, column, key)));
    return others.length > 0 ? null : (first as Look[K]);
  }

  isAllPlain(key: keyof Look): boolean {
    return [...this.places()].every(([row, column]) => this.at(row, column, key) === PLAIN_LOOK[key]);
  }

  write<K extends keyof Look>(key: K, value: Look[K]): void {
    this.sheet.mayWrite();
    for (const [row, column] of this.places()) {
      const cell: Look = this.sheet.cell(row, column);
      cell[key] = value;
    }
  }

  *columns(): Generator<number> {
    for (const { column, columnCount } of this.blocks) {
      for (let c = column; c < column + columnCount; c += 1) yield c;
    }
  }

  *rows(): Generator<number> {
    for (const { row, rowCount } of this.blocks) {
      for (let r = row; r < row + rowCount; r += 1) yield r;
    }
  }

  private *places(): Generator<readonly [row: number, column: number]> {
    for (const { row, column, rowCount, columnCount } of this.blocks) {
      for (let r = row; r < row + rowCount; r += 1) {
        for (let c = column; c < column + columnCount; c += 1) yield [r, c];
      }
    }
  }

  private at<K extends keyof Look>(row: number, column: number, key: K): Look[K] {
    const look: Look = this.sheet.peek(row, column) ?? PLAIN_LOOK;
    return look[key];
  }
}

/** Excel hands a missing fill back as white. */
export const NO_FILL = "#FFFFFF";
const AUTOMATIC_FONT = "#000000";

export class FillModel implements Part<Excel.RangeFill, "color" | "clear"> {
  static readonly scalars = ["color"];
  constructor(private readonly look: LookWindow) {}
  get color(): string {
    const fill = this.look.read("fill");
    if (fill !== null) return fill;
    return this.look.isAllPlain("fill") ? NO_FILL : "";
  }
  set color(colour: string) {
    this.look.write("fill", colour.toUpperCase());
  }
  clear(): void {
    this.look.write("fill", null);
  }
}

export class FontModel implements Part<Excel.RangeFont, "color" | "bold" | "italic" | "size" | "strikethrough"> {
  static readonly scalars = ["color", "bold", "italic", "size", "strikethrough"];
  constructor(private readonly look: LookWindow) {}
  get color(): string {
    return this.look.read("fontColour") ?? AUTOMATIC_FONT;
  }
  set color(colour: string) {
    this.look.write("fontColour", colour.toUpperCase() === AUTOMATIC_FONT ? null : colour.toUpperCase());
  }
  get bold(): boolean {
    return this.look.read("bold") as boolean;
  }
  set bold(bold: boolean) {
    this.look.write("bold", bold);
  }
  get italic(): boolean {
    return this.look.read("italic") as boolean;
  }
  set italic(italic: boolean) {
    this.look.write("italic", italic);
  }
  get size(): number {
    return this.look.read("fontSizePoints") as number;
  }
  set size(points: number) {
    this.look.write("fontSizePoints", points);
  }
  get strikethrough(): boolean {
    return this.look.read("strikethrough") as boolean;
  }
  set strikethrough(strikethrough: boolean) {
    this.look.write("strikethrough", strikethrough);
  }
}

/** One line of a range's cells. The stand-in keeps one colour for all of a cell's edges, as we set them. */
export class BorderModel implements Part<Excel.RangeBorder, "style" | "color"> {
  static readonly scalars = ["style", "color"];
  constructor(private readonly look: LookWindow) {}
  get style(): Excel.RangeBorder["style"] {
    return this.look.read("border") === null ? "None" : "Continuous";
  }
  set style(style: Excel.RangeBorder["style"]) {
    this.look.write("border", style === "None" ? null : "#000000");
  }
  get color(): string {
    return this.look.read("border") ?? "#000000";
  }
  set color(colour: string) {
    this.look.write("border", colour.toUpperCase());
  }
}

const BORDERS = new Set(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"]);

export class BordersModel implements Part<Excel.RangeBorderCollection, "getItem"> {
  constructor(private readonly look: LookWindow) {}
  getItem(index: string): BorderModel {
    if (!BORDERS.has(index)) throw badArgument();
    return new BorderModel(this.look);
  }
}

type Horizontal = Excel.RangeFormat["horizontalAlignment"];
type Vertical = Excel.RangeFormat["verticalAlignment"];

export class FormatModel implements Part<
  Excel.RangeFormat,
  "fill" | "font" | "borders" | "wrapText" | "horizontalAlignment" | "verticalAlignment" | "columnWidth" | "rowHeight"
> {
  static readonly scalars = ["wrapText", "horizontalAlignment", "verticalAlignment", "columnWidth"];
  readonly fill: FillModel;
  readonly font: FontModel;
  readonly borders: BordersModel;
  constructor(private readonly look: LookWindow) {
    this.borders = new BordersModel(look);
    this.fill = new FillModel(look);
    this.font = new FontModel(look);
  }
  get wrapText(): boolean {
    return this.look.read("wrap") as boolean;
  }
  set wrapText(wrap: boolean) {
    this.look.write("wrap", wrap);
  }
  get horizontalAlignment(): Horizontal {
    return this.look.read("horizontal") as Horizontal;
  }
  set horizontalAlignment(alignment: Horizontal) {
    this.look.write("horizontal", alignment);
  }
  get verticalAlignment(): Vertical {
    return this.look.read("vertical") as Vertical;
  }
  set verticalAlignment(alignment: Vertical) {
    this.look.write("vertical", alignment);
  }
  /** In points; null where the rows differ. */
  get rowHeight(): number {
    const heights = new Set([...this.look.rows()].map((row) => this.look.sheet.heightPoints.get(row) ?? 15));
    return (heights.size === 1 ? [...heights][0] : null) as number;
  }
  set rowHeight(points: number) {
    this.look.sheet.mayWrite();
    if (points < 0 || points > 409) throw badArgument();
    for (const row of this.look.rows()) this.look.sheet.heightPoints.set(row, points);
  }
  /** In points; null where the columns differ, 0 where hidden. */
  get columnWidth(): number {
    const widths = new Set([...this.look.columns()].map((column) => this.look.sheet.widthOf(column)));
    return (widths.size === 1 ? [...widths][0] : null) as number;
  }
  set columnWidth(points: number) {
    this.look.sheet.mayWrite();
    for (const column of this.look.columns()) {
      this.look.sheet.widthPoints.set(column, points);
      this.look.sheet.hiddenColumns.delete(column);
    }
  }
}
