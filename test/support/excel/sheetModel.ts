import type { Block } from "../../../src/core";
import { intersect, parseAddress } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type SheetState, type TableState } from "./book";
import { ChartsModel } from "./chartModel";
import { CollectionModel } from "./collectionModel";
import { badArgument, HostError } from "./hostError";
import { NamesModel } from "./namesModel";
import {
  FreezePanesModel,
  PageBreaksModel,
  PageLayoutModel,
  type ConditionalFormatModel,
  type ValidationModel,
} from "./pageModel";
import { PicturesModel } from "./picturesModel";
import { RangeAreasModel } from "./rangeAreasModel";
import { RangeModel } from "./rangeModel";
import type { Part } from "./shape";
import type { WorkbookModel } from "./workbookModel";

export class TableModel implements Part<
  Excel.Table,
  "id" | "name" | "style" | "getRange" | "getDataBodyRange" | "resize" | "worksheet"
> {
  static readonly scalars = ["id", "name", "style"];
  constructor(
    private readonly owner: WorkbookModel,
    private readonly sheet: SheetState,
    private readonly state: TableState,
  ) {}
  get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.name;
  }
  /** Unique among the tables and names of the workbook. */
  set name(name: string) {
    const { book } = this.sheet;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw badArgument();
    const others = [...book.sheets.flatMap(({ tables }) => tables), ...book.names];
    const isTaken = others.some((other) => other !== this.state && other.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.", 409);
    this.state.name = name;
  }
  get style(): string {
    return this.state.style;
  }
  set style(style: string) {
    if (!/^TableStyle(?:Light|Medium|Dark)\d+$/.test(style)) throw badArgument();
    this.state.style = style;
  }
  resize(range: object | string): void {
    const block = typeof range === "string" ? parseAddress(range) : (range as RangeModel).block;
    if (block.row !== this.state.block.row || block.column !== this.state.block.column) throw badArgument();
    this.state.block = block;
  }
  get worksheet(): object {
    return this.owner.sheetModel(this.sheet);
  }
  getRange(): RangeModel {
    return new RangeModel(this.owner, this.sheet, this.state.block);
  }
  getDataBodyRange(): RangeModel {
    const { block } = this.state;
    return new RangeModel(this.owner, this.sheet, { ...block, row: block.row + 1, rowCount: block.rowCount - 1 });
  }
}

export class TablesModel
  extends CollectionModel<TableModel>
  implements Part<Excel.TableCollection, "add" | "getCount" | "getItem" | "getItemAt">
{
  constructor(
    readonly items: readonly TableModel[],
    private readonly make: (block: Block) => TableModel,
  ) {
    super();
  }
  add(address: object | string, hasHeaders: boolean): TableModel {
    if (!hasHeaders) throw badArgument("The stand-in makes tables with headings only.");
    return this.make(typeof address === "string" ? parseAddress(address) : (address as RangeModel).block);
  }
  get count(): number {
    return this.items.length;
  }
  protected keys(item: TableModel): readonly string[] {
    return [item.id, item.name];
  }
}

export class ProtectionModel implements Part<Excel.WorksheetProtection, "protected" | "protect" | "unprotect"> {
  static readonly scalars = ["protected"];
  constructor(private readonly sheet: SheetState) {}
  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    this.sheet.mayWrite();
    this.sheet.isProtected = true;
  }
  unprotect(): void {
    this.sheet.isProtected = false;
  }
}

/** A longer address is refused (office-js #5198; the same limit is documented for `getRange`). */
const MAX_ADDRESS_CHARS = 8192;

/** A sheet, as Office.js's `Worksheet`. */
export class SheetModel implements Part<
  Excel.Worksheet,
  | "id"
  | "name"
  | "position"
  | "visibility"
  | "protection"
  | "tables"
  | "getRange"
  | "getRangeByIndexes"
  | "getRanges"
  | "getCell"
  | "getUsedRange"
  | "activate"
  | "delete"
  | "names"
  | "tabColor"
  | "charts"
  | "shapes"
  | "pageLayout"
  | "horizontalPageBreaks"
  | "freezePanes"
> {
  static readonly scalars = ["id", "name", "position", "visibility", "tabColor"];
  readonly protection: ProtectionModel;
  readonly charts = new ChartsModel();
  readonly shapes = new PicturesModel();
  readonly pageLayout = new PageLayoutModel();
  readonly horizontalPageBreaks = new PageBreaksModel();
  readonly freezePanes = new FreezePanesModel();
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations: ValidationModel[] = [];
  constructor(
    private readonly owner: WorkbookModel,
    readonly state: SheetState,
  ) {
    this.protection = new ProtectionModel(state);
  }
  get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.owner.mayRename(name, this.state);
    this.owner.followFormulas(this.state.name, name);
    this.state.name = name;
  }
  get position(): number {
    return this.state.book.sheets.indexOf(this.state);
  }
  set position(position: number) {
    this.owner.move(this.state, position);
  }
  get names(): NamesModel {
    return new NamesModel(this.state.names);
  }
  get tabColor(): string {
    return this.state.tabColour;
  }
  set tabColor(colour: string) {
    this.state.tabColour = colour.toUpperCase();
  }
  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    return this.state.visibility;
  }
  set visibility(visibility: "Visible" | "Hidden" | "VeryHidden") {
    this.state.visibility = visibility;
  }
  get tables(): TablesModel {
    return new TablesModel(
      this.state.tables.map((table) => new TableModel(this.owner, this.state, table)),
      (block) => this.addTable(block),
    );
  }
  /** Excel makes the headings text and unique, and adds a row where there is none below them. */
  private addTable(given: Block): TableModel {
    this.state.mayWrite();
    const block = { ...given, rowCount: Math.max(2, given.rowCount) };
    if (this.state.tables.some((table) => intersect(table.block, block) !== null)) throw badArgument();
    if (this.state.merges.some((merge) => intersect(merge, block) !== null)) {
      throw new HostError("MergedRangeConflict", "The range touches merged cells.");
    }
    const headings = new Set<string>();
    for (let column = block.column; column < block.column + block.columnCount; column += 1) {
      const cell = this.state.cell(block.row, column);
      const text = cell.value === "" ? `Column${column - block.column + 1}` : String(cell.value);
      cell.value = headings.has(text.toLowerCase()) ? `${text}2` : text;
      headings.add(String(cell.value).toLowerCase());
    }
    const state = { ...this.state.book.nextTable(), style: "TableStyleMedium2", block };
    this.state.tables.push(state);
    return new TableModel(this.owner, this.state, state);
  }
  getRange(address?: string): RangeModel {
    const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    return new RangeModel(this.owner, this.state, address === undefined ? whole : parseAddress(address));
  }
  getRanges(address?: string): RangeAreasModel {
    if (address === undefined || address.length > MAX_ADDRESS_CHARS) throw badArgument();
    const ranges = address.split(/[,;] */).map((part) => this.getRange(part));
    return new RangeAreasModel(this.state, ranges);
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): RangeModel {
    return new RangeModel(this.owner, this.state, { row, column, rowCount, columnCount });
  }
  getCell(row: number, column: number): RangeModel {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** A blank sheet's used range is its first cell; the `OrNullObject` form says null instead. */
  getUsedRange(valuesOnly?: boolean): RangeModel {
    const used = this.state.usedBlock(valuesOnly ?? false);
    return used === null ? this.getCell(0, 0) : new RangeModel(this.owner, this.state, used);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeModel | null {
    return this.state.usedBlock(valuesOnly ?? false) === null ? null : this.getUsedRange(valuesOnly);
  }
  activate(): void {
    this.owner.activate(this.state);
  }
  delete(): void {
    this.owner.remove(this.state);
  }
}
