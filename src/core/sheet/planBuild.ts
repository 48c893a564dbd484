import { carryInputs } from "./carryInputs";
import { editedCells } from "./editedCells";
import type { CellRef, Grid } from "./grid";
import { lawfulSheets } from "./lawfulSheets";
import { lawfulMark } from "./ownPage";
import type { NewSheet } from "./spec";

/** A sheet to make, lawful and with what people had typed. */
export interface PageToBuild {
  readonly sheet: NewSheet;
  /** The name of our own sheet that it takes the place of, with its name and place; null where it is new. */
  readonly replaces: string | null;
}

/** What making sheets comes to in a given workbook. */
export interface BuildPlan {
  readonly pages: readonly PageToBuild[];
  /** Our own sheets that were edited by hand and are left alone, with a cell for each row that was changed. */
  readonly edited: readonly { readonly mark: string; readonly sheet: string; readonly cells: readonly CellRef[] }[];
}

/** The workbook that sheets are to be made in. */
export interface BuildSite {
  /** Every sheet that there is; cells are needed of our own only. */
  readonly sheets: readonly Grid[];
  /** Tables and names of the whole workbook. */
  readonly names: readonly string[];
  /** Whether sheets of ours that were edited by hand are made again too. */
  readonly replaceEdited: boolean;
}

/**
 * Which sheets to make and which of ours they replace. Ours are known by their mark; where a person copied one, the
 * first that bears the page's name is ours, else the first. Edited ones are left out unless `replaceEdited`; so is one
 * on which something was typed that the new sheet has no place for.
 */
export function planBuild(sheets: readonly NewSheet[], { sheets: there, names, replaceEdited }: BuildSite): BuildPlan {
  const edited: BuildPlan["edited"][number][] = [];
  const toMake: { sheet: NewSheet; old: Grid | null }[] = [];
  for (const sheet of sheets) {
    const old = sheet.mark === undefined ? null : ownSheet(there, sheet.mark, sheet.name);
    if (old?.ours === undefined) {
      toMake.push({ sheet, old: null });
      continue;
    }
    const carried = carryInputs(sheet, old.ours, old);
    const cells = [...editedCells(old.ours, old), ...carried.homeless];
    if (cells.length > 0 && !replaceEdited) edited.push({ mark: old.ours.mark, sheet: old.name, cells });
    else toMake.push({ sheet: carried.sheet, old });
  }
  const replaced = new Set(toMake.map(({ old }) => old?.name));
  const gone = toMake.flatMap(({ old }) => old?.tables.map(({ name }) => name.toLowerCase()) ?? []);
  const lawful = lawfulSheets(
    toMake.map(({ sheet }) => sheet),
    {
      sheets: there.map(({ name }) => name).filter((name) => !replaced.has(name)),
      names: names.filter((name) => !gone.includes(name.toLowerCase())),
      kept: new Map(toMake.flatMap(({ sheet, old }) => (old === null ? [] : [[sheet.mark ?? "", old.name]]))),
    },
  );
  return {
    pages: lawful.map((sheet, index) => ({ sheet, replaces: toMake[index]?.old?.name ?? null })),
    edited,
  };
}

/** The sheet that bears a mark of ours; see {@link planBuild}. */
export function ownSheet(sheets: readonly Grid[], mark: string, name: string): Grid | null {
  const ours = sheets.filter((grid) => grid.ours?.mark === lawfulMark(mark));
  return ours.find((grid) => grid.name === name) ?? ours[0] ?? null;
}
