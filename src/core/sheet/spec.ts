import type { IsoDate } from "../dates/isoDate";
import type { Block } from "./grid";

/**
 * What to put in a cell: text, number, yes/no, a day; `""` empties it; `null` leaves it as it is. Text is always text:
 * an adapter must see to it that `=1+1` shows as those four characters.
 */
export type CellContent = string | number | boolean | null | { readonly date: IsoDate };

/** How written cells look. What is absent stays as it is on the sheet. Colours are `#RRGGBB`. */
export interface CellFormat {
  /** `null` takes the fill away. */
  readonly fill?: string | null;
  /** `null` is the automatic colour. */
  readonly fontColour?: string | null;
  readonly bold?: boolean;
  /** Excel's number format code; days need `dd/mm/yyyy` stated, whatever the computer's region. */
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
}

/** One look over one rectangle; runs do not overlap inside a plan. */
export interface FormatRun extends Block {
  readonly format: CellFormat;
}

/** A rectangle of contents, `values[r][c]` at (`row` + r, `column` + c) of the sheet, 0-based, not ragged. */
export interface ValueBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
}

/** A column that must be seen: made at least this wide and unhidden. */
export interface ColumnWidth {
  readonly column: number;
  /** At least this many characters of the default font; a wider column keeps its width. */
  readonly widthChars: number;
}

/** All that is to be written on one sheet that exists. */
export interface SheetChange {
  readonly sheet: string;
  readonly blocks: readonly ValueBlock[];
  readonly formats: readonly FormatRun[];
  readonly columnWidths: readonly ColumnWidth[];
}

/**
 * What core asks an adapter to write. It holds our own cells only; an adapter applies all of it or, where the host
 * fails half-way, puts back what it had written.
 */
export interface SheetPlan {
  readonly changes: readonly SheetChange[];
}

/** A row of a given height; other rows take the height their text needs. */
export interface RowHeight {
  readonly row: number;
  readonly heightPoints: number;
}

/** A block made an Excel table, so that people can sort and filter it. Its first row is the headings. */
export interface NewTable {
  /** Made safe and unique by the adapter where Excel would refuse it. */
  readonly name: string;
  /** One of Excel's table styles; `TableStyleLight1` (grey bands, prints well) unless said. */
  readonly style?: string;
  readonly block: Block;
}

/** How a sheet prints, on A4. */
export interface PrintSetup {
  readonly isLandscape?: boolean;
  /** Shrinks the sheet to this many pages across, as many down as it needs. Absent: not shrunk. */
  readonly pagesAcross?: number;
  /** Rows from the top that stand on every page. */
  readonly repeatedRows?: number;
}

/** A sheet of a new workbook. What is absent is as in an empty sheet of Excel. */
export interface NewSheet {
  /** Made safe and unique by the adapter where Excel would refuse it. */
  readonly name: string;
  /** `values[r][c]` at row r and column c from the sheet's corner; may be ragged; `null` and `""` are empty cells. */
  readonly values: readonly (readonly CellContent[])[];
  readonly formats?: readonly FormatRun[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly rowHeights?: readonly RowHeight[];
  /** Rows at the top that stay in sight while scrolling. */
  readonly frozenRows?: number;
  readonly table?: NewTable;
  readonly print?: PrintSetup;
}
