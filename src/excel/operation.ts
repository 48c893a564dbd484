import type { Block, CellFormat, ColumnWidth } from "../core";
import type { CellInput } from "./cellInput";

/** One thing to ask of Excel, with what it will weigh in the request. */
export type Operation = { readonly sheet: string; readonly bytes: number } & (
  | { readonly kind: "values"; readonly block: Block; readonly values: readonly (readonly CellInput[])[] }
  | { readonly kind: "numberFormat"; readonly block: Block; readonly formats: string | NumberFormats }
  | { readonly kind: "look"; readonly blocks: readonly Block[]; readonly look: Look }
  | { readonly kind: "width"; readonly width: ColumnWidth }
  | { readonly kind: "page"; readonly step: PageStep }
);

/** What is done to a new sheet besides its cells. */
export type PageStep = (sheet: Excel.Worksheet) => void;

/** Number formats cell by cell; null leaves a cell's own. */
export type NumberFormats = readonly (readonly (string | null)[])[];

/** A format without its number format, which Office.js sets in another way. */
export type Look = Omit<CellFormat, "numberFormat">;
