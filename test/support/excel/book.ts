import type { Block, DateSystem } from "../../../src/core";
import { enterValue } from "./enterValue";
import { accessDenied } from "./hostError";
import type { NameState } from "./namesModel";

/** How a cell looks; a new cell has {@link PLAIN_LOOK}. */
export interface Look {
  numberFormat: string;
  fill: string | null;
  fontColour: string | null;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  fontSizePoints: number;
  border: string | null;
  wrap: boolean;
  horizontal: string;
  vertical: string;
}

export const PLAIN_LOOK: Readonly<Look> = {
  numberFormat: "General",
  fill: null,
  fontColour: null,
  bold: false,
  italic: false,
  strikethrough: false,
  fontSizePoints: 11,
  border: null,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
};

/** One cell of the stand-in's workbook. */
export interface CellState extends Look {
  value: string | number | boolean;
  formula: string | null;
  isPrefixed: boolean;
}

/** A text that Excel did not keep as it was written: the trap that a test looks for. */
export interface Swallowed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly became: "formula" | "number" | "nothing (under a merge)";
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** Points of a column of the standard 8.43 characters. */
const STANDARD_WIDTH_POINTS = 48;

export interface TableState {
  readonly id: string;
  name: string;
  style: string;
  block: Block;
}

/** One sheet: cells that are not there are blank and plain. */
export class SheetState {
  readonly cells = new Map<number, CellState>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widthPoints = new Map<number, number>();
  readonly heightPoints = new Map<number, number>();
  /** Where cells lead to, by their address. */
  readonly links = new Map<string, string>();
  /** Names of this sheet alone. */
  readonly names: NameState[] = [];
  /** Cells with a comment. */
  readonly comments: { readonly row: number; readonly column: number }[] = [];
  tabColour = "";
  merges: Block[] = [];
  tables: TableState[] = [];
  isProtected = false;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";

  constructor(
    readonly book: BookState,
    readonly id: string,
    public name: string,
  ) {}

  /** The cell for reading; null where it is blank and plain. */
  peek(row: number, column: number): CellState | null {
    return this.cells.get(row * MAX_COLUMNS + column) ?? null;
  }

  /** The cell for writing. */
  cell(row: number, column: number): CellState {
    const key = row * MAX_COLUMNS + column;
    const found = this.cells.get(key);
    if (found !== undefined) return found;
    const made: CellState = { ...PLAIN_LOOK, value: "", formula: null, isPrefixed: false };
    this.cells.set(key, made);
    return made;
  }

  /** Stops here where the sheet's protection would. */
  mayWrite(): void {
    if (this.isProtected) throw accessDenied();
  }

  widthOf(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.widthPoints.get(column) ?? STANDARD_WIDTH_POINTS);
  }

  /** Puts a written value in a cell as Excel would take it; `null` leaves the cell alone. */
  enter(row: number, column: number, written: string | number | boolean | null): void {
    if (written === null) return;
    if (this.isCovered(row, column)) return this.note(row, column, written, "nothing (under a merge)");
    const cell = this.cell(row, column);
    const entered = enterValue(written, cell.numberFormat);
    cell.value = entered.value;
    cell.formula = entered.formula ?? null;
    cell.isPrefixed = entered.isPrefixed ?? false;
    if (entered.numberFormat !== undefined && cell.numberFormat === "General") cell.numberFormat = entered.numberFormat;
    if (entered.formula !== undefined) this.note(row, column, written, "formula");
    else if (typeof written === "string" && typeof entered.value !== "string")
      this.note(row, column, written, "number");
  }

  /** The smallest block that holds every used cell, or null. With `valuesOnly`, looks do not count. */
  usedBlock(valuesOnly: boolean): Block | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    };
    for (const [key, cell] of this.cells) {
      const isBlank = cell.value === "" && cell.formula === null;
      if (!isBlank || !valuesOnly) include(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    }
    if (!valuesOnly) {
      for (const { row, column, rowCount, columnCount } of this.merges) {
        include(row, column);
        include(row + rowCount - 1, column + columnCount - 1);
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  private isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rowCount &&
        column >= merge.column &&
        column < merge.column + merge.columnCount &&
        !(row === merge.row && column === merge.column),
    );
  }

  private note(row: number, column: number, written: unknown, became: Swallowed["became"]): void {
    if (written === "") return;
    this.book.swallowed.push({ sheet: this.name, row, column, written: String(written), became });
  }
}

/** The stand-in's workbook: plain state, with no client and no batches. */
export class BookState {
  readonly sheets: SheetState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly swallowed: Swallowed[] = [];
  /** Names of the whole workbook. */
  readonly names: NameState[] = [];
  /** Whether sheets may not be added, renamed, moved or taken away. */
  isStructureProtected = false;
  dateSystem: DateSystem = 1900;
  active = 0;
  /** The cell the user stands on, as `Sheet!A1`. */
  selected = "";
  private lastId = 0;
  private lastTable = 0;

  constructor(readonly name: string) {}

  add(name: string): SheetState {
    this.lastId += 1;
    const id = `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
    const sheet = new SheetState(this, id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** An id and a name for a new table, as Excel gives them. */
  nextTable(): { readonly id: string; readonly name: string } {
    const taken = this.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
    do this.lastTable += 1;
    while (taken.includes(`table${this.lastTable}`));
    return { id: `T${this.lastTable}`, name: `Table${this.lastTable}` };
  }

  sheet(name: string): SheetState {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new Error(`The test's workbook has no sheet ${name}.`);
    return found;
  }
}
