import { type WorkbookGrids } from "../core";
import type { ColumnState } from "./knownSheets";
import { readOneSheet, type ReadOptions, type SheetReading } from "./readOneSheet";
import type { Watched } from "./watched";

/** Every visible sheet, with what a write will need of each. */
export interface WorkbookReading {
  readonly workbook: WorkbookGrids;
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnState>>;
}

/**
 * Reads every visible sheet in tab order, one sync a sheet or more; see {@link readOneSheet}. Reading merges
 * too clears the user's undo on desktop Excel (office-js #5918): only for what the user asked for.
 *
 * @throws the signal's reason when it is stopped
 */
export async function readWorkbook({ progress, signal, withMerges }: Watched & ReadOptions): Promise<WorkbookReading> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const names = workbook.worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
    const readings: SheetReading[] = [];
    for (const name of names) {
      signal?.throwIfAborted();
      progress?.(readings.length, names.length);
      readings.push(await readOneSheet(context, (sheets) => sheets.getItem(name), { withMerges }));
    }
    progress?.(names.length, names.length);
    return {
      workbook: { name: workbook.name, sheets: readings.flatMap((reading) => reading.workbook.sheets) },
      columns: new Map(readings.map(({ workbook: read, columns }) => [read.sheets[0]?.name ?? "", columns])),
    };
  });
}
