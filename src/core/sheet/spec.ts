import type { IsoDate } from "../dates/isoDate";
import type { Block, GridTable } from "./grid";

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
  readonly italic?: boolean;
  /** The height of the letters; the workbook's own (11) unless said. */
  readonly fontSizePoints?: number;
  /** Thin lines on all four edges of every cell, in this colour; `null` takes the lines away. */
  readonly border?: string | null;
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
  /** Our own tables on that sheet that are to cover these blocks now, because rows were appended below them. */
  readonly tables?: readonly GridTable[];
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

/** The kinds of chart that files, Excel and pages draw alike. Bars lie, columns stand. */
export type ChartKind = "stackedBar" | "bar" | "column" | "stackedColumn" | "line";

/** One row or column of figures in a chart. */
export interface ChartSeries {
  /** Its name in the legend. Say the status or measure in words: a grey print has no colours. */
  readonly name: string;
  /** The cells of its figures, one for each category: one row or one column. An empty cell is a gap. */
  readonly values: Block;
  /** `#RRGGBB`; told apart in grey by a pattern too where the kind has areas. */
  readonly colour: string;
}

/** A chart over cells of its own sheet. */
export interface NewChart {
  readonly kind: ChartKind;
  /** What it shows, in words; stands above it. */
  readonly title: string;
  /** What a person who cannot see it is told: what it shows and its main point. */
  readonly altText: string;
  /** The cells of the category names: one row or one column. Bars have the first on top, as the table has. */
  readonly categories: Block;
  readonly series: readonly ChartSeries[];
  /** The cells it covers; leave them empty and put its text equivalent under them. */
  readonly anchor: Block;
  /** Whether each figure is written on or beside its bar or point; yes unless said. A 0 is not written. */
  readonly hasLabels?: boolean;
  /** How figures are written: `count` (`#,##0`) unless said, `percent` (`0.0%`, on the axis `0%`, figures 0-1). */
  readonly valueAxis?: "count" | "percent";
}

/** A cell that leads to a cell of another sheet of the same book. Its text is the cell's own content. */
export interface SheetLink {
  /** 0-based place of the cell that is clicked. */
  readonly row: number;
  readonly column: number;
  /** The `name` of the sheet it leads to, as given in its `NewSheet`; the adapter follows renames. */
  readonly sheet: string;
  /** 0-based place there; the top left cell unless said. */
  readonly toRow?: number;
  readonly toColumn?: number;
}

/** Bars inside cells that show how large each number is beside the others of the block. */
export interface DataBars extends Block {
  /** `#RRGGBB` */
  readonly colour: string;
  /** The number whose bar fills the cell; the block's largest unless said. Bars begin at 0. */
  readonly fullAt?: number;
}

/** Cells in which a word can be chosen from a list. What else a person types is taken too. */
export interface ChoiceList extends Block {
  /**
   * Offered in this order. A list holds 255 characters with its commas, so what has a comma in it, and what does not fit
   * any more, is left out by the adapter.
   */
  readonly choices: readonly string[];
}

/** A picture that lies over cells, its top left corner in that of a cell. */
export interface NewPicture {
  readonly kind: "png" | "jpeg";
  /** The bytes of the picture's file, without a `data:` in front. */
  readonly base64: string;
  /** What a person who cannot see it is told. */
  readonly altText: string;
  readonly row: number;
  readonly column: number;
  readonly widthPoints: number;
  readonly heightPoints: number;
}

/** A name for cells of the sheet, so that readers and formulas find them. */
export interface NewName {
  /** Made safe and unique by the adapter where Excel would refuse it. */
  readonly name: string;
  readonly block: Block;
}

/** Three texts at the edge of a page. `{page}` and `{pages}` stand for the page's number and how many there are. */
export interface PageEdge {
  readonly left?: string;
  readonly centre?: string;
  readonly right?: string;
}

/** Space around the cells on paper, in centimetres. */
export interface PageMargins {
  readonly leftCm: number;
  readonly rightCm: number;
  readonly topCm: number;
  readonly bottomCm: number;
}

/** How a sheet prints, on A4. */
export interface PrintSetup {
  readonly isLandscape?: boolean;
  /** Shrinks the sheet to this many pages across, as many down as it needs. Absent: not shrunk. */
  readonly pagesAcross?: number;
  /** With `pagesAcross`: shrinks it further where it would else take more pages down than this. */
  readonly pagesDown?: number;
  /** Rows from the top that stand on every page. */
  readonly repeatedRows?: number;
  readonly header?: PageEdge;
  readonly footer?: PageEdge;
  /** 1.3 cm at the sides and 1.5 cm at top and bottom unless said. */
  readonly margins?: PageMargins;
  /** 0-based rows that begin a page. */
  readonly breaksBefore?: readonly number[];
}

/** Cells that people type in, a row for each row of the sheet they stand in. */
export interface InputBlock extends Block {
  /**
   * Columns of the same sheet whose shown texts together name a row, such as the ref and the action. Given, what was typed
   * follows its row when the rows of the sheet made again stand in another order; a row that is gone takes nothing else's
   * place. Absent: what was typed stays at its place in the block.
   */
  readonly keyColumns?: readonly number[];
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
  /**
   * Which of our pages it is: `pack:summary`, `neet:county`, `history`. A sheet of ours is found again by this and not
   * by its name, whoever renames or moves it. Letters, digits, `:`, `-` and `.`; unique in a book. A sheet without a
   * mark is never replaced.
   */
  readonly mark?: string;
  readonly charts?: readonly NewChart[];
  readonly links?: readonly SheetLink[];
  /**
   * Cells that people type in, such as commentary. What stands in them is carried over when the sheet is made again, by
   * the block's place in this list (its rows by their keys where it has any), so keep the order; typing in them does
   * not count as editing the sheet.
   */
  readonly inputs?: readonly InputBlock[];
  readonly dataBars?: readonly DataBars[];
  readonly names?: readonly NewName[];
  readonly choices?: readonly ChoiceList[];
  readonly pictures?: readonly NewPicture[];
  /** The tab's colour, `#RRGGBB`. */
  readonly tabColour?: string;
}

/** What a workbook says about itself; screen readers and file lists tell it. */
export interface BookProperties {
  readonly title?: string;
  readonly subject?: string;
  /** Such as `en-GB`, which it is unless said. */
  readonly language?: string;
}

/** A new workbook. */
export interface NewBook {
  readonly sheets: readonly NewSheet[];
  readonly properties?: BookProperties;
}
