import { planBuild, type BuildPlan, type NewSheet, type PageToBuild } from "../core";
import type { BuiltSheets, Watched } from "../taskpane/workbookDoor";
import type { GridWorkbook } from "./gridOnPage";
import { readUniverWorkbook } from "./readUniverSheet";
import { sheetFactsOf } from "./sheetFacts";
import { toUniverPage } from "./toUniverPage";

type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;

/** A sheet that was made, beside the one whose place it takes. */
interface Made {
  readonly page: PageToBuild;
  readonly fresh: GridSheet;
}

/**
 * Makes sheets in the grid: each whole under a name for the time being, then in the place of the one it replaces. A
 * build that fails or is stopped takes away what it had made.
 */
export async function buildInUniver(
  workbook: GridWorkbook,
  sheets: readonly NewSheet[],
  { replaceEdited, progress, signal }: Watched & { readonly replaceEdited: boolean },
): Promise<BuiltSheets> {
  signal?.throwIfAborted();
  const there = readUniverWorkbook(workbook.getWorkbook()).sheets;
  const names = there.flatMap(({ tables }) => tables.map(({ name }) => name));
  const plan: BuildPlan = planBuild(sheets, { sheets: there, names, replaceEdited });
  const active = workbook.getActiveSheet();
  const made: Made[] = [];
  try {
    for (const [index, page] of plan.pages.entries()) {
      progress?.(index, plan.pages.length);
      await nextTurn();
      signal?.throwIfAborted();
      const data = toUniverPage(page, originOf(workbook, page));
      made.push({ page, fresh: workbook.insertSheet(temporaryName(workbook), { sheet: data }) });
    }
    signal?.throwIfAborted();
  } catch (failure) {
    for (const { fresh } of made) workbook.deleteSheet(fresh);
    active.activate();
    throw failure;
  }
  takePlaces(workbook, made, active);
  progress?.(plan.pages.length, plan.pages.length);
  return { built: plan.pages.map(({ sheet }) => sheet.name), edited: plan.edited };
}

/** A moment in which the page can show progress and take a click. */
function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

function temporaryName(workbook: GridWorkbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Being made ${number}`;
    if (workbook.getSheetByName(name) === null) return name;
  }
}

/** The file's sheet behind the one that is replaced: that one may have been made here itself. */
function originOf(workbook: GridWorkbook, { replaces }: PageToBuild): string | null {
  const old = replaces === null ? null : workbook.getSheetByName(replaces);
  if (old === null) return null;
  const { page, replaces: origin = null } = sheetFactsOf(old.getSheet());
  return page === undefined ? replaces : origin;
}

function takePlaces(workbook: GridWorkbook, made: readonly Made[], active: GridSheet): void {
  let shown = active;
  for (const { page, fresh } of made) {
    const old = page.replaces === null ? null : workbook.getSheetByName(page.replaces);
    if (old !== null) {
      const place = old.getIndex();
      if (old.getSheetId() === active.getSheetId()) shown = fresh;
      workbook.deleteSheet(old);
      workbook.moveSheet(fresh, place);
    }
    fresh.setName(page.sheet.name);
  }
  shown.activate();
}
