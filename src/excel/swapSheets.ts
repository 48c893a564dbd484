import type { PageToBuild } from "../core";
import { WriteRefusal } from "./officeFailure";
import { repoint, type Pointer } from "./pointers";
import type { BuildSite } from "./readBuildSite";

/** A sheet that was made under a name for the time being. */
export interface MadeSheet {
  readonly page: PageToBuild;
  readonly name: string;
}

/** What an old sheet is called between the two steps. */
const oldName = (index: number): string => `Being replaced ${index + 1}`;

/**
 * Puts made sheets in the places of those they replace, all or none: first the names are exchanged and what points to
 * them is written again, then the old sheets go. A table's name stays taken for as long as its old sheet is there, so tables are named last.
 */
export async function swapSheets(
  made: readonly MadeSheet[],
  site: BuildSite,
  pointers: readonly Pointer[],
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    try {
      context.runtime.enableEvents = false;
      takePlaces(context, made, site);
      repoint(context, pointers);
      context.runtime.enableEvents = true;
      await context.sync();
    } catch (refusal) {
      await giveBackNames(context, made);
      await pointBack(context, pointers);
      throw refusal;
    }
    try {
      finish(context, made, site);
      await context.sync();
    } catch (refusal) {
      const left = await dropSheets(made.map((_, index) => oldName(index)));
      if (left.length > 0) throw new WriteRefusal(refusal, null, left);
    }
  });
}

/** The new sheets stand; the old ones go, and their tables' names with them. */
function finish({ workbook, runtime }: Excel.RequestContext, made: readonly MadeSheet[], { active }: BuildSite): void {
  const { worksheets } = workbook;
  runtime.enableEvents = false;
  made.forEach(({ page }, index) => {
    if (page.replaces === active) worksheets.getItem(page.sheet.name).activate();
    if (page.replaces !== null) worksheets.getItem(oldName(index)).delete();
  });
  for (const { page } of made) {
    const { name, table } = page.sheet;
    if (table !== undefined) worksheets.getItem(name).tables.getItemAt(0).name = table.name;
  }
  runtime.enableEvents = true;
}

function takePlaces({ workbook }: Excel.RequestContext, made: readonly MadeSheet[], site: BuildSite): void {
  made.forEach(({ page, name }, index) => {
    const fresh = workbook.worksheets.getItem(name);
    if (page.replaces !== null) {
      workbook.worksheets.getItem(page.replaces).name = oldName(index);
      // The old one moves one to the right and goes in the next step.
      fresh.position = site.sheets.findIndex((sheet) => sheet.name === page.replaces) + earlier(made, site, index);
    }
    fresh.name = page.sheet.name;
  });
}

/** How many made sheets were put in before a sheet's place already. */
function earlier(made: readonly MadeSheet[], { sheets }: BuildSite, index: number): number {
  const placeOf = ({ page }: MadeSheet): number => sheets.findIndex(({ name }) => name === page.replaces);
  const own = placeOf(made[index] as MadeSheet);
  return made.slice(0, index).filter((other) => other.page.replaces !== null && placeOf(other) <= own).length;
}

/** Once the old sheets have their names again, formulas that were pointed to the new ones are written as they were. */
async function pointBack(context: Excel.RequestContext, pointers: readonly Pointer[]): Promise<void> {
  if (pointers.length === 0) return;
  context.runtime.enableEvents = false;
  repoint(context, pointers);
  context.runtime.enableEvents = true;
  await context.sync();
}

async function giveBackNames(context: Excel.RequestContext, made: readonly MadeSheet[]): Promise<void> {
  for (const [index, sheet] of made.entries()) {
    if (sheet.page.replaces !== null) await giveBackName(context, sheet, oldName(index));
  }
}

async function giveBackName(context: Excel.RequestContext, { page, name }: MadeSheet, interim: string): Promise<void> {
  const old = context.workbook.worksheets.getItemOrNullObject(interim);
  const fresh = context.workbook.worksheets.getItemOrNullObject(page.sheet.name);
  old.load("name");
  fresh.load("name");
  await context.sync();
  if (old.isNullObject || page.replaces === null) return;
  if (!fresh.isNullObject) fresh.name = name;
  old.name = page.replaces;
  await context.sync();
}

/** Takes sheets away that were added; gives back the names of those that could not be. */
export async function dropSheets(names: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const name of names) {
    if (!(await dropSheet(name))) left.push(name);
  }
  return left;
}

async function dropSheet(name: string): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
