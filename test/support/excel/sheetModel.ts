import { parseAddress } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type SheetState, type TableState } from "./book";
import { badArgument, notFound } from "./hostError";
import { RangeAreasModel } from "./rangeAreasModel";
import { RangeModel } from "./rangeModel";
import type { Part } from "./shape";
import type { WorkbookModel } from "./workbookModel";

/** A collection's common part: found by key, else by place. */
export abstract class CollectionModel<Item extends object> {
  abstract readonly items: readonly Item[];
  protected abstract keys(item: Item): readonly string[];

  getCount(): number {
    return this.items.length;
  }
  getItem(key: string): Item {
    const found = this.items.find((item) => this.keys(item).some((own) => own.toLowerCase() === key.toLowerCase()));
    if (found === undefined) throw notFound();
    return found;
  }
  getItemAt(index: number): Item {
    const found = this.items[index];
    if (found === undefined) throw notFound();
    return found;
  }
}

export class TableModel implements Part<Excel.Table, "id" | "name" | "getRange" | "getDataBodyRange" | "worksheet"> {
  static readonly scalars = ["id", "name"];
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
  implements Part<Excel.TableCollection, "getCount" | "getItem" | "getItemAt">
{
  constructor(readonly items: readonly TableModel[]) {
    super();
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
> {
  static readonly scalars = ["id", "name", "position", "visibility"];
  readonly protection: ProtectionModel;
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
    this.state.name = name;
  }
  get position(): number {
    return this.state.book.sheets.indexOf(this.state);
  }
  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    return this.state.visibility;
  }
  set visibility(visibility: "Visible" | "Hidden" | "VeryHidden") {
    this.state.visibility = visibility;
  }
  get tables(): TablesModel {
    return new TablesModel(this.state.tables.map((table) => new TableModel(this.owner, this.state, table)));
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
