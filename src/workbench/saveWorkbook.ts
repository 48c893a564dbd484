import type { IWorkbookData } from "@univerjs/core";
import type { PageToBuild, Result } from "../core";
import { applyPlanToXlsx } from "../xlsx/applyPlanToXlsx";
import { putPagesInXlsx } from "../xlsx/buildSheetsInXlsx";
import { readKeptSettings, writeKeptSettings } from "../xlsx/settings/keptSettings";
import { changesSinceOpening } from "./changesSinceOpening";
import type { GridOnPage } from "./gridOnPage";
import type { OpenedWorkbook } from "./openInGrid";
import { factsIn } from "./sheetFacts";
import { settingsOf } from "./settingsOf";
import { toUniverPage } from "./toUniverPage";

/** A workbook's bytes with everything that was changed in the grid. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** Cells whose typed formula is saved as the value it shows. */
  readonly formulasAsValues: number;
}

/**
 * The file that was opened with what was changed since written into it, the sheets that were made here with their
 * charts and print set-up, and the settings; every other part of it stays as it was.
 */
export function saveWorkbook({ api }: GridOnPage, opened: OpenedWorkbook): Result<SavedWorkbook> {
  const workbook = api.getWorkbook(opened.id)?.getWorkbook();
  const now = workbook?.getSnapshot() ?? opened.asOpened;
  const pages = pagesIn(now);
  const withPages = putPagesInXlsx(opened.bytes, pages);
  if (!withPages.ok) return withPages;
  const before = { ...opened.asOpened, sheets: { ...opened.asOpened.sheets, ...asMade(now) } };
  const { plan, formulasAsValues } = changesSinceOpening(before, now);
  const written = applyPlanToXlsx(withPages.value, plan);
  if (!written.ok) return written;
  const settings = workbook === undefined ? readKeptSettings(opened.bytes) : settingsOf(workbook);
  const kept = writeKeptSettings(written.value, settings);
  return kept.ok ? { ...kept, value: { bytes: kept.value, formulasAsValues } } : kept;
}

/** Sheets that were made in the grid, with the file's sheets whose place they take. */
function pagesIn({ sheetOrder, sheets }: IWorkbookData): PageToBuild[] {
  return sheetOrder.flatMap((id) => {
    const { page, replaces = null } = factsIn(sheets[id]?.custom);
    return page === undefined ? [] : [{ sheet: page, replaces }];
  });
}

/** The same sheets as the grid had them when they were made, to tell what was typed since. */
function asMade({ sheetOrder, sheets }: IWorkbookData): IWorkbookData["sheets"] {
  return Object.fromEntries(
    sheetOrder.flatMap((id) => {
      const { page, replaces = null } = factsIn(sheets[id]?.custom);
      return page === undefined ? [] : [[id, toUniverPage({ sheet: page, replaces }, replaces)]];
    }),
  );
}
