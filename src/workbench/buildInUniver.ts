import { planBuild, type BuildPlan, type NewSheet, type PageToBuild } from "../core";
import type { BuiltSheets, Watched } from "../taskpane/workbookDoor";
import type { GridWorkbook } from "./gridOnPage";
import { readUniverWorkbook } from "./readUniverSheet";
import { sheetFactsOf } from "./sheetFacts";
import { toUniverPage } from "./toUniverPage";
import { gridPointers, repointInGrid } from "./univerPointers";

/** A sheet as the grid keeps it, beside the one whose place it takes. */
interface Made {
  readonly page: PageToBuild;
  readonly data: ReturnType<typeof toUniverPage>;
}

/**
 * Makes sheets in the grid: all of them first, so that a build that fails or is stopped changes nothing, then each in the
 * place of the one it replaces. What people wrote elsewhere that points there points to it.
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
  const made: Made[] = [];
  for (const [index, page] of plan.pages.entries()) {
    progress?.(index, plan.pages.length);
    await nextTurn();
    signal?.throwIfAborted();
    made.push({ page, data: toUniverPage(page, originOf(workbook, page)) });
  }
  signal?.throwIfAborted();
  const replaced = plan.pages.flatMap(({ replaces }) => replaces ?? []);
  const pointers = gridPointers(workbook, replaced);
  const active = workbook.getActiveSheet().getSheetId();
  for (const one of made) putInPlace(workbook, one);
  repointInGrid(workbook, pointers);
  workbook.getSheetBySheetId(active)?.activate();
  progress?.(plan.pages.length, plan.pages.length);
  return { built: plan.pages.map(({ sheet }) => sheet.name), edited: plan.edited };
}

/** A moment in which the page can show progress and take a click. */
function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** The file's sheet behind the one that is replaced: that one may have been made here itself. */
function originOf(workbook: GridWorkbook, { replaces }: PageToBuild): string | null {
  const old = replaces === null ? null : workbook.getSheetByName(replaces);
  if (old === null) return null;
  const { page, replaces: origin = null } = sheetFactsOf(old.getSheet());
  return page === undefined ? replaces : origin;
}

/** A sheet takes the id of the one it replaces too: the grid's formulas know sheets by it, for as long as it remembers them. */
function putInPlace(workbook: GridWorkbook, { page, data }: Made): void {
  const { name } = page.sheet;
  const old = page.replaces === null ? null : workbook.getSheetByName(page.replaces);
  if (old === null) {
    workbook.insertSheet(name, { sheet: data });
    return;
  }
  const [id, index] = [old.getSheetId(), old.getIndex()];
  const isOnly = workbook.getSheets().length === 1;
  if (isOnly) workbook.insertSheet(name, { sheet: data });
  workbook.deleteSheet(old);
  if (isOnly) workbook.getActiveSheet().setName(name);
  else workbook.insertSheet(name, { index, sheet: { ...data, id } });
}
