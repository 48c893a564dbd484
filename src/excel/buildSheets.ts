import { planBuild, type BuildPlan, type CellRef, type DateSystem, type NewSheet, type PageToBuild } from "../core";
import { officeCode, Refusal, WriteRefusal } from "./officeFailure";
import { pageOperations } from "./pageOperations";
import { readPointers } from "./pointers";
import { readBuildSite, type BuildSite } from "./readBuildSite";
import { packRequests } from "./requestSize";
import { sendRequest } from "./sendRequest";
import { dropSheets, swapSheets, type MadeSheet } from "./swapSheets";
import type { Watched } from "./watched";

/** What building came to; see the door. */
export interface BuiltSheets {
  readonly built: readonly string[];
  readonly edited: readonly { readonly mark: string; readonly sheet: string; readonly cells: readonly CellRef[] }[];
}

export interface BuildOptions extends Watched {
  readonly replaceEdited: boolean;
}

/**
 * Makes sheets: each is written whole under a name of its own behind the others, in requests under 4 MiB; once all of
 * them stand, they take the places and names of those they replace, and what people wrote elsewhere that points there
 * points to them. Adding sheets ends Excel's undo on the desktop.
 *
 * @issues host.workbook-protected, host.sheet-protected
 * @throws what stopped it, once the sheets that were added have been taken away again; the signal's reason when stopped
 */
export async function buildSheets(sheets: readonly NewSheet[], options: BuildOptions): Promise<BuiltSheets> {
  const { progress, signal, replaceEdited } = options;
  signal?.throwIfAborted();
  const marks = new Set(sheets.flatMap(({ mark }) => mark ?? []));
  const site = await withoutLeftovers(await readBuildSite(marks, options));
  const plan = planBuild(sheets, { ...site, replaceEdited });
  if (plan.pages.length > 0) await make(plan, site, { ...(progress && { progress }), ...(signal && { signal }) });
  return { built: plan.pages.map(({ sheet }) => sheet.name), edited: plan.edited };
}

/**
 * Takes away what a build left that never came to its end, because the pane or Excel was closed: without this the page
 * would be found by its mark and keep the name it had for the time being.
 */
async function withoutLeftovers(site: BuildSite): Promise<BuildSite> {
  const left = site.sheets.filter(({ name, ours }) => ours !== undefined && INTERIM_NAME.test(name));
  if (left.length === 0 || left.length === site.sheets.length) return site;
  const stuck = await dropSheets(left.map(({ name }) => name));
  return {
    ...site,
    sheets: site.sheets.filter(({ name }) => stuck.includes(name) || !left.some((old) => old.name === name)),
  };
}

/** A page while it is made. */
const INTERIM_NAME = /^Being made \d+$/;

async function make({ pages }: BuildPlan, site: BuildSite, { progress, signal }: Watched): Promise<void> {
  const made = temporaryNames(pages, site);
  const replaced = pages.flatMap(({ replaces }) => replaces ?? []);
  const others = site.sheets.flatMap(({ name }) => (replaced.includes(name) ? [] : [name]));
  // What nobody could write again is refused before anything is made.
  await readPointers(replaced, others);
  try {
    await addSheets(made.map(({ name }) => name));
    for (const [index, { page, name }] of made.entries()) {
      progress?.(index, pages.length);
      await writePage(page, name, { dateSystem: site.dateSystem, ...(signal && { signal }) });
    }
    signal?.throwIfAborted();
    // Read anew: making pages takes a while, and people go on typing and moving rows.
    await swapSheets(made, site, await readPointers(replaced, others));
  } catch (cause) {
    const left = await dropSheets(made.map(({ name }) => name));
    if (signal?.aborted === true || cause instanceof Refusal || cause instanceof WriteRefusal) throw cause;
    throw new WriteRefusal(cause, null, left);
  }
  progress?.(pages.length, pages.length);
}

/** Names for the time of making, not taken by any sheet. */
function temporaryNames(pages: readonly PageToBuild[], { sheets }: BuildSite): MadeSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return pages.map((page) => {
    do number += 1;
    while (taken.has(`being made ${number}`));
    return { page, name: `Being made ${number}` };
  });
}

async function addSheets(names: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.runtime.enableEvents = false;
    for (const name of names) context.workbook.worksheets.add(name);
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

async function writePage(
  { sheet }: PageToBuild,
  name: string,
  { dateSystem, signal }: { readonly dateSystem: DateSystem; readonly signal?: AbortSignal },
): Promise<void> {
  const write = (isJoined: boolean): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const request of packRequests(pageOperations({ ...sheet, name }, dateSystem, isJoined))) {
        signal?.throwIfAborted();
        await sendRequest(context, request, () => undefined);
      }
    });
  try {
    await write(true);
  } catch (refusal) {
    // Some hosts read joined addresses by the computer's region (office-js #1167).
    if (officeCode(refusal) !== "InvalidArgument") throw refusal;
    await emptySheet(name);
    await write(false);
  }
}

/** What a broken write had put there already (a table, a chart) would be in its own way. */
async function emptySheet(name: string): Promise<void> {
  await dropSheets([name]);
  await addSheets([name]);
}
