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
