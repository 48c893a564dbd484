import type { CellFormat, NewSheet } from "../core";

/** The look of a cell; empty where none is asked for. */
export type FormatAt = (row: number, column: number) => CellFormat;

const PLAIN: CellFormat = {};

/** The looks of a sheet's cells, by row, so that a long sheet is not searched for each cell. */
export function formatsOf({ formats = [] }: NewSheet): FormatAt {
  const byRow = new Map<number, NonNullable<NewSheet["formats"]>[number][]>();
  for (const run of formats) {
    for (let row = run.row; row < run.row + run.rowCount; row++) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [run]);
      else there.push(run);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((run) => column >= run.column && column < run.column + run.columnCount)?.format ?? PLAIN;
}

/** A look as CSS; "" for a plain one. */
export function styleOf(format: CellFormat): string {
  const { fill, fontColour, bold, italic, fontSizePoints, horizontal, vertical, border } = format;
  return [
    isColour(fill) ? `background:${fill};` : "",
    isColour(fontColour) ? `color:${fontColour};` : "",
    bold === undefined ? "" : `font-weight:${bold ? 700 : 400};`,
    italic === true ? "font-style:italic;" : "",
    fontSizePoints === undefined ? "" : `font-size:${Number(fontSizePoints)}pt;`,
    horizontal === undefined ? "" : `text-align:${horizontal};`,
    vertical === undefined ? "" : `vertical-align:${vertical === "center" ? "middle" : vertical};`,
    isColour(border) ? `border-color:${border};` : "",
  ].join("");
}

function isColour(colour: string | null | undefined): colour is string {
  return typeof colour === "string" && /^#[0-9A-F]{6}$/i.test(colour);
}
