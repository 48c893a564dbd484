import { lawfulSheets, type Block, type CellFormat, type CellRef, type NewSheet } from "../../src/core";
import { day } from "../support/judgingFacts";

/** What a host has of a chart. Colours are `#RRGGBB`. */
export interface BuiltChart {
  readonly kind: string;
  readonly title: string;
  readonly anchor: Block;
  readonly series: readonly { readonly name: string; readonly values: Block; readonly categories: Block }[];
  readonly colours: readonly (string | null)[];
  /** Whether the first category is on top. */
  readonly isTopDown: boolean;
  readonly hasLabels: boolean;
}

/** What a host has of a picture. */
export interface BuiltPicture {
  readonly base64: string;
  readonly altText: string;
  /** Width and height, whole points. */
  readonly points: readonly [width: number, height: number];
  /** The cell in whose corner its own stands. */
  readonly at: readonly [row: number, column: number];
}

/** What a host has of a sheet that was built. */
export interface BuiltPage {
  readonly name: string;
  readonly mark: string | undefined;
  readonly tables: readonly { readonly name: string; readonly block: Block }[];
  readonly charts: readonly BuiltChart[];
  readonly frozenRows: number;
  readonly tabColour: string | null;
  readonly links: readonly (readonly [cell: string, target: string])[];
  readonly names: readonly string[];
  readonly print: {
    readonly isLandscape: boolean;
    readonly pagesAcross: number | null;
    readonly pagesDown: number | null;
    readonly repeatedRows: number;
    readonly breaksBefore: readonly number[];
    /** Left, centre and right of the header, then of the footer, with Excel's signs. */
    readonly edges: readonly string[];
  };
  /** Heights of the rows that were given one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly dataBars: readonly Block[];
  /** Cells with a list, and what it offers. */
  readonly choices: readonly (readonly [cells: Block, choices: string])[];
  readonly pictures: readonly BuiltPicture[];
  raw(row: number, column: number): string | number | boolean | null;
  look(row: number, column: number): CellFormat;
}

const block = (row: number, column: number, rowCount: number, columnCount: number): Block => ({
  ...{ row, column, rowCount, columnCount },
});
const HEADING: CellFormat = { bold: true, fill: "#1F3A5F", fontColour: "#FFFFFF", wrap: true, vertical: "center" };

/** A picture three dots wide and one high. */
export const DOTS = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAADUlEQVR4nGOQt4qHIAAKEgIpZzDexgAAAABJRU5ErkJggg==";

/** A page with all that a page can ask for, and one it leads to. */
export const PAGES: readonly NewSheet[] = [
  {
    ...{ name: "Summary: all", mark: "pack:summary", frozenRows: 3, tabColour: "#1F3A5F" },
    values: [
      ["Summary"],
      ["=SUM(A1)", "'quoted", "3/4/2026", "0123"],
      ["Priority", "Red", "Green", "Due"],
      ["Skills", 2, 3, { date: day("2026-03-31") }],
      ["Work & leisure", 0, 0.5, ""],
      [],
      ["Notes for the board"],
    ],
    formats: [
      { ...block(0, 0, 1, 1), format: { bold: true, fontSizePoints: 16, fontColour: "#1F3A5F" } },
      { ...block(2, 0, 1, 4), format: HEADING },
      { ...block(3, 0, 2, 1), format: { wrap: true, vertical: "top", border: "#BFBFBF" } },
      { ...block(3, 2, 2, 1), format: { numberFormat: "0%", horizontal: "center", italic: true } },
      { ...block(1, 1, 1, 1), format: { numberFormat: "@" } },
    ],
    columnWidths: [{ column: 0, widthChars: 30 }],
    rowHeights: [
      { row: 0, heightPoints: 24 },
      { row: 3, heightPoints: 45 },
    ],
    table: { name: "Status counts", block: block(2, 0, 3, 4) },
    charts: [
      {
        ...{ kind: "stackedBar", title: "Status by priority", altText: "Most reds are in Skills." },
        ...{ categories: block(3, 0, 2, 1), anchor: block(8, 0, 10, 4) },
        series: [
          { name: "Red", values: block(3, 1, 2, 1), colour: "#C00000" },
          { name: "Green", values: block(3, 2, 2, 1), colour: "#00803E" },
        ],
      },
      {
        ...{ kind: "line", title: "Over time", altText: "It falls.", valueAxis: "percent", hasLabels: false },
        ...{ categories: block(2, 1, 1, 2), anchor: block(20, 0, 8, 4) },
        series: [{ name: "Skills", values: block(3, 1, 1, 2), colour: "#2F5FA5" }],
      },
    ],
    links: [{ row: 6, column: 0, sheet: "Details/2", toRow: 2 }],
    inputs: [block(30, 0, 2, 4)],
    dataBars: [{ ...block(3, 1, 2, 1), colour: "#638EC6" }],
    names: [{ name: "Status of all", block: block(2, 0, 3, 4) }],
    choices: [
      { ...block(3, 3, 2, 1), choices: ["Red", 'Amber "so far"', "Red, again", "=Green", "Grey & bare"] },
      { ...block(40, 0, 1, 1), choices: ["only, this"] },
    ],
    pictures: [
      {
        kind: "png",
        base64: DOTS,
        altText: "Logo of <Fenmoorshire>",
        row: 3,
        column: 1,
        widthPoints: 90,
        heightPoints: 30,
      },
    ],
    print: {
      ...{ isLandscape: true, pagesAcross: 1, pagesDown: 2, repeatedRows: 3, breaksBefore: [7, 19] },
      header: { left: "Plan & more", right: "OFFICIAL" },
      footer: { left: "As at 31 March 2026", centre: "Page {page} of {pages}" },
    },
  },
  {
    name: "Details/2",
    mark: "pack:details",
    values: [["Details"], ["Action"], ["Open a hub"]],
    print: { pagesAcross: 2 },
  },
];

/** The pages as they have to stand in a host. */
export const WANTED: readonly NewSheet[] = lawfulSheets(PAGES);

/** Every place of a sheet's values. */
export function placesOf({ name, values }: NewSheet): CellRef[] {
  return values.flatMap((line, row) => line.map((_, column) => ({ sheet: name, row, column })));
}
