import { issue, type DateSystem, type Grid } from "../core";
import { addedByPeople } from "./addedByPeople";
import { Refusal } from "./officeFailure";
import { ownPageOf } from "./ownNames";
import { readOneSheet } from "./readOneSheet";
import type { Watched } from "./watched";

/** The workbook that sheets are to be made in. */
export interface BuildSite {
  /** All sheets in tab order, hidden ones too; cells only of those of ours that may be replaced. */
  readonly sheets: readonly Grid[];
  /** Tables and names of the whole workbook. */
  readonly names: readonly string[];
  readonly dateSystem: DateSystem;
  /** The sheet the user is on. */
  readonly active: string;
}

/**
 * Reads what building must know: which sheets there are, and what stands on our own of these marks.
 *
 * @issues host.workbook-protected
 */
export async function readBuildSite(marks: ReadonlySet<string>, { signal }: Watched): Promise<BuildSite> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet();
    active.load("name");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name,items/visibility");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    const day = workbook.functions.date(1904, 1, 2);
    day.load("value");
    await context.sync();
    if (workbook.protection.protected) throw new Refusal(issue("host.workbook-protected", {}));
    const { items } = workbook.worksheets;
    for (const sheet of items) sheet.names.load("items/name,items/formula");
    await context.sync();
    const dateSystem: DateSystem = day.value === 1 ? 1904 : 1900;
    const ours = items.filter(({ names }) => marks.has(ownPageOf(names)?.mark ?? ""));
    const added = ours.length === 0 ? NOTHING_ADDED : await addedByPeople(context, ours);
    const sheets: Grid[] = [];
    for (const sheet of items) {
      signal?.throwIfAborted();
      const grid = await readIfOurs(context, sheet, { marks, dateSystem });
      sheets.push({ ...grid, added: added.get(sheet.name) ?? [] });
    }
    const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
    return { sheets, names, dateSystem, active: active.name };
  });
}

const NOTHING_ADDED: Awaited<ReturnType<typeof addedByPeople>> = new Map();

interface Wanted {
  readonly marks: ReadonlySet<string>;
  readonly dateSystem: DateSystem;
}

/** The sheet's cells where it is one of ours that is to be made again; else only that it is there. */
async function readIfOurs(
  context: Excel.RequestContext,
  { name, names, visibility }: Excel.Worksheet,
  { marks, dateSystem }: Wanted,
): Promise<Grid> {
  const mark = ownPageOf(names)?.mark;
  if (mark !== undefined && marks.has(mark)) {
    const read = await readOneSheet(context, (sheets) => sheets.getItem(name), { withMerges: false });
    const [grid] = read.workbook.sheets;
    if (grid !== undefined) return grid;
  }
  return {
    ...{ name, firstRow: 0, firstColumn: 0, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], tables: [] },
    ...{ isProtected: false, isHidden: visibility !== "Visible", dateSystem },
  };
}
