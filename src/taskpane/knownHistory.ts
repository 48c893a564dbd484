import { historyOfSheet, readHistory, type History, type WorkbookGrids } from "../core";
import type { KnownHistory } from "./paneState";
import type { Watched, WorkbookDoor } from "./workbookDoor";

/** What earlier boards recorded, out of the whole workbook. */
export async function readKnownHistory(door: WorkbookDoor, watched: Watched = {}): Promise<KnownHistory> {
  const workbook = await door.readWorkbook({ withMerges: false, ...watched });
  return { history: readHistory(workbook), sheets: workbook.sheets.map(({ name }) => name) };
}

/** What was recorded of the plan that the active sheet holds. */
export function historyBeside({ sheets: [active] }: WorkbookGrids, { history, sheets }: KnownHistory): History {
  return active === undefined ? history : historyOfSheet(history, active.name, sheets);
}
