import type { Grid, WorkbookGrids } from "../../sheet/grid";
import { findExtract } from "../columns/findExtract";
import { readMonths } from "../months/readMonths";

/** A sheet that must not travel with figures for the public. */
export interface SheetNotForPublic {
  readonly sheet: string;
  /** Months for our own use, an extract of young people, or figures for our own use. */
  readonly holds: "months" | "extract" | "figures";
}

/** An extract is known by its headings and what stands in the rows below them. */
const ROWS_LOOKED_AT = 120;
/** What stands in the first lines of every page for our own use. */
const LINES_LOOKED_AT = 3;
const OF_OUR_OWN = /^(?:.*\. )?OFFICIAL-SENSITIVE working copy: small numbers/;

/**
 * Sheets of a workbook that hold small numbers or people: who gets the workbook gets them too, whatever else in it was
 * made for the public.
 *
 * @param replaced marks of our own sheets that are about to be made anew
 */
export function sheetsNotForPublic(
  { name, sheets }: WorkbookGrids,
  replaced: readonly string[] = [],
): readonly SheetNotForPublic[] {
  return sheets.flatMap((grid): SheetNotForPublic[] => {
    if (grid.ours !== undefined && replaced.includes(grid.ours.mark)) return [];
    const { value: months } = readMonths({ name, sheets: [grid] });
    const holds = months.some(({ audience }) => audience === "internal")
      ? "months"
      : holdsFigures(grid)
        ? "figures"
        : holdsPeople(grid)
          ? "extract"
          : null;
    return holds === null ? [] : [{ sheet: grid.name, holds }];
  });
}

function holdsFigures({ rows }: Grid): boolean {
  return rows.slice(0, LINES_LOOKED_AT).some((row) => row.some((cell) => OF_OUR_OWN.test(cell?.text ?? "")));
}

function holdsPeople(grid: Grid): boolean {
  if (grid.ours !== undefined) return false;
  const rows = grid.rows.slice(0, ROWS_LOOKED_AT).map((row) => row.map((cell) => cell?.raw ?? null));
  return findExtract([{ name: grid.name, rows, dateSystem: grid.dateSystem }])?.kind === "people";
}

/** What such sheets hold, in words. */
export const NOT_FOR_PUBLIC_WORDS: Readonly<Record<SheetNotForPublic["holds"], string>> = {
  months: "NEET months for our own use",
  extract: "young people, each in a row",
  figures: "NEET figures for our own use",
};

/** Which sheets must go before a workbook is shared, in a sentence; "" where none must. */
export function describeNotForPublic(sheets: readonly SheetNotForPublic[]): string {
  if (sheets.length === 0) return "";
  const named = sheets.map(({ sheet, holds }) => `'${sheet}' (${NOT_FOR_PUBLIC_WORDS[holds]})`);
  const them = sheets.length === 1 ? "it" : "them";
  return `This workbook is not for the public as it is: it also holds ${named.join(", ")}. Delete ${them}, or share a copy without ${them}.`;
}
