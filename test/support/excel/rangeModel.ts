import type { Block } from "../../../src/core";
import { addressOf, intersect, isUnbounded, parseAddress, surround } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type CellState, type SheetState } from "./book";
import { readCells, readColumns, readRows } from "./cellProperties";
import { FormatModel, LookWindow } from "./formatModel";
import { RangeAreasModel } from "./rangeAreasModel";
import { badArgument, badShape, HostError, notFound } from "./hostError";
import type { Part } from "./shape";
import { showText } from "./showText";
import type { WorkbookModel } from "./workbookModel";

type Member =
  | "address"
  | "rowIndex"
  | "columnIndex"
  | "rowCount"
  | "columnCount"
  | "cellCount"
  | "values"
  | "text"
  | "formulas"
  | "numberFormat"
  | "rowHidden"
  | "columnHidden"
  | "format"
  | "worksheet"
  | "getCell"
  | "getRow"
  | "getColumn"
  | "getBoundingRect"
  | "getIntersection"
  | "getUsedRange"
  | "getResizedRange"
  | "getEntireColumn"
  | "getEntireRow"
  | "getCellProperties"
  | "getRowProperties"
  | "getColumnProperties"
  | "getMergedAreasOrNullObject"
  | "merge"
  | "unmerge"
  | "select"
  | "hyperlink"
  | "conditionalFormats"
  | "dataValidation"
  | "getSpecialCells";

type Written = string | number | boolean | null;

/** A rectangle of a sheet, as Office.js's `Range`. */
export class RangeModel implements Part<Excel.Range, Member> {
  static readonly scalars = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "values", "numberFormat"];
  readonly format: FormatModel;

  constructor(
    private readonly owner: WorkbookModel,
    private readonly sheet: SheetState,
    readonly block: Block,
  ) {
    const { row, column, rowCount, columnCount } = block;
    const isOnSheet = row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
    if (!isOnSheet || rowCount < 1 || columnCount < 1) throw badArgument();
    this.format = new FormatModel(new LookWindow(sheet, [block]));
  }

  get worksheet(): object {
    return this.owner.sheetModel(this.sheet);
  }
  get address(): string {
    const name = /^\w+$/.test(this.sheet.name) ? this.sheet.name : `'${this.sheet.name.replaceAll("'", "''")}'`;
    return `${name}!${addressOf(this.block)}`;
  }
  get rowIndex(): number {
    return this.block.row;
  }
  get columnIndex(): number {
    return this.block.column;
  }
  get rowCount(): number {
    return this.block.rowCount;
  }
  get columnCount(): number {
    return this.block.columnCount;
  }
  get cellCount(): number {
    return this.block.rowCount * this.block.columnCount;
  }

  get values(): Written[][] {
    return this.read((cell) => cell?.value ?? "");
  }
  set values(written: unknown) {
    this.write(written, (row, column, value) => this.sheet.enter(row, column, value));
    this.owner.noteChange(this.sheet, this.block);
  }
  get formulas(): Written[][] {
    return this.read((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set formulas(written: unknown) {
    this.values = written;
  }
  get text(): string[][] {
    const { dateSystem } = this.sheet.book;
    return this.read((cell) => (cell === null ? "" : showText(cell.value, cell.numberFormat, dateSystem)));
  }
  get numberFormat(): string[][] {
    return this.read((cell) => cell?.numberFormat ?? "General");
  }
  set numberFormat(written: unknown) {
    this.write(written, (row, column, format) => {
      if (format !== null) this.sheet.cell(row, column).numberFormat = String(format);
    });
  }

  get rowHidden(): boolean {
    return this.allOrNull(this.rows().map((row) => this.sheet.hiddenRows.has(row)));
  }
  set rowHidden(isHidden: boolean) {
    this.hide(this.sheet.hiddenRows, this.rows(), isHidden);
  }
  get columnHidden(): boolean {
    return this.allOrNull(this.columns().map((column) => this.sheet.hiddenColumns.has(column)));
  }
  set columnHidden(isHidden: boolean) {
    this.hide(this.sheet.hiddenColumns, this.columns(), isHidden);
  }

  getCell(row: number, column: number): RangeModel {
    return this.part({ row: this.block.row + row, column: this.block.column + column, rowCount: 1, columnCount: 1 });
  }
  getRow(row: number): RangeModel {
    return this.part({ ...this.block, row: this.block.row + row, rowCount: 1 });
  }
  getColumn(column: number): RangeModel {
    return this.part({ ...this.block, column: this.block.column + column, columnCount: 1 });
  }
  getEntireColumn(): RangeModel {
    return this.part({ ...this.block, row: 0, rowCount: MAX_ROWS });
  }
  getEntireRow(): RangeModel {
    return this.part({ ...this.block, column: 0, columnCount: MAX_COLUMNS });
  }
  getResizedRange(rows: number, columns: number): RangeModel {
    const { rowCount, columnCount } = this.block;
    return this.part({ ...this.block, rowCount: rowCount + rows, columnCount: columnCount + columns });
  }
  getBoundingRect(other: object | string): RangeModel {
    return this.part(surround(this.block, blockOf(other)));
  }
  getIntersection(other: object | string): RangeModel {
    const shared = intersect(this.block, blockOf(other));
    if (shared === null) throw notFound();
    return this.part(shared);
  }
  getUsedRange(valuesOnly?: boolean): RangeModel {
    const used = this.sheet.usedBlock(valuesOnly ?? false);
    const shared = used === null ? null : intersect(this.block, used);
    if (shared === null) throw notFound();
    return this.part(shared);
  }

  /** Cells with a formula, those below each other together; refused where the sheet is protected, as by Excel. */
  getSpecialCells(type: string): RangeAreasModel {
    if (type !== "Formulas") throw badArgument("The stand-in knows formulas only.");
    this.sheet.mayWrite();
    const blocks: Block[] = [];
    const places = [...this.sheet.cells].flatMap(([key, { formula }]) => (formula === null ? [] : [key]));
    for (const key of places.sort((a, b) => (a % MAX_COLUMNS) - (b % MAX_COLUMNS) || a - b)) {
      const at = { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, rowCount: 1, columnCount: 1 };
      const last = blocks.at(-1);
      if (last?.column === at.column && last.row + last.rowCount === at.row)
        blocks.splice(-1, 1, { ...last, rowCount: last.rowCount + 1 });
      else blocks.push(at);
    }
    if (blocks.length === 0) throw notFound();
    return new RangeAreasModel(
      this.sheet,
      blocks.map((block) => this.part(block)),
    );
  }

  getCellProperties(wanted: Excel.CellPropertiesLoadOptions): Excel.CellProperties[][] {
    this.refuseUnbounded();
    return readCells(this.sheet, this.block, wanted);
  }
  getRowProperties(wanted: Excel.RowPropertiesLoadOptions): Excel.RowProperties[] {
    this.refuseUnbounded();
    return readRows(this.sheet, this.block, wanted);
  }
  getColumnProperties(wanted: Excel.ColumnPropertiesLoadOptions): Excel.ColumnProperties[] {
    this.refuseUnbounded();
    return readColumns(this.sheet, this.block, wanted);
  }

  /** Sees only areas whose top-left cell lies inside, as the real host does. */
  getMergedAreasOrNullObject(): object | null {
    const seen = this.sheet.merges.filter(({ row, column }) =>
      intersect(this.block, { row, column, rowCount: 1, columnCount: 1 }),
    );
    return seen.length === 0
      ? null
      : new RangeAreasModel(
          this.sheet,
          seen.map((block) => this.part(block)),
        );
  }
  merge(across?: boolean): void {
    this.sheet.mayWrite();
    if (across === true) throw badArgument("The stand-in merges whole rectangles only.");
    if (this.sheet.merges.some((merge) => intersect(merge, this.block))) {
      throw new HostError("MergedRangeConflict", "The range touches merged cells.");
    }
    this.sheet.merges.push(this.block);
  }
  unmerge(): void {
    this.sheet.mayWrite();
    this.sheet.merges = this.sheet.merges.filter((merge) => intersect(merge, this.block) === null);
  }
  get hyperlink(): Excel.RangeHyperlink {
    return { documentReference: this.sheet.links.get(addressOf(this.block)) ?? "" };
  }
  /** A text to show is entered as if it were typed. */
  set hyperlink({ documentReference, textToDisplay }: Excel.RangeHyperlink) {
    this.sheet.mayWrite();
    this.sheet.links.set(addressOf(this.block), documentReference ?? "");
    if (textToDisplay !== undefined) this.sheet.enter(this.block.row, this.block.column, textToDisplay);
  }
  get conditionalFormats(): object {
    return this.owner.conditionalFormatsOf(this.sheet, this.block);
  }
  get dataValidation(): object {
    return this.owner.validationOf(this.sheet, this.block);
  }
  select(): void {
    this.sheet.book.selected = this.address;
    this.owner.activate(this.sheet);
  }

  /** The client asks this before it splits a large write. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.block.rowCount || columns !== this.block.columnCount) throw badShape();
  }

  private part(block: Block): RangeModel {
    return new RangeModel(this.owner, this.sheet, block);
  }
  private rows(): number[] {
    return Array.from({ length: this.block.rowCount }, (_, index) => this.block.row + index);
  }
  private columns(): number[] {
    return Array.from({ length: this.block.columnCount }, (_, index) => this.block.column + index);
  }
  /** An unbounded range reads null, whatever is asked of its cells. */
  private read<T>(of: (cell: CellState | null) => T): T[][] {
    if (isUnbounded(this.block)) return null as unknown as T[][];
    return this.rows().map((row) => this.columns().map((column) => of(this.sheet.peek(row, column))));
  }
  private write(written: unknown, put: (row: number, column: number, value: Written) => void): void {
    this.sheet.mayWrite();
    this.refuseUnbounded();
    const matrix = this.toMatrix(written);
    matrix.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null && typeof value === "object") throw badArgument();
        put(this.block.row + r, this.block.column + c, value);
      });
    });
  }
  private toMatrix(written: unknown): Written[][] {
    const { rowCount, columnCount } = this.block;
    if (!Array.isArray(written)) {
      return this.rows().map(() => this.columns().map(() => written as Written));
    }
    const matrix = written as Written[][];
    const isRight =
      matrix.length === rowCount && matrix.every((row) => Array.isArray(row) && row.length === columnCount);
    if (!isRight) throw badShape();
    return matrix;
  }
  private hide(hidden: Set<number>, places: number[], isHidden: boolean): void {
    this.sheet.mayWrite();
    for (const place of places) {
      if (isHidden) hidden.add(place);
      else hidden.delete(place);
    }
  }
  private allOrNull(flags: boolean[]): boolean {
    const first = flags[0] ?? false;
    return (flags.every((flag) => flag === first) ? first : null) as boolean;
  }
  private refuseUnbounded(): void {
    if (isUnbounded(this.block)) throw badArgument("The range is unbounded.");
  }
}

function blockOf(other: object | string): Block {
  if (typeof other === "string") return parseAddress(other);
  if (other instanceof RangeModel) return other.block;
  throw badArgument();
}
