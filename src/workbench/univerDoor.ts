import { BooleanNumber, type IAccessor, type Workbook } from "@univerjs/core";
import type { CellRef, SheetPlan, WorkbookGrids } from "../core";
import type { Watched, WorkbookDoor } from "../taskpane/workbookDoor";
import { applyPlanToUniver } from "./applyPlanToUniver";
import { buildInUniver } from "./buildInUniver";
import { GridRefusal, toGridIssue } from "./gridRefusal";
import { readUniverSheet } from "./readUniverSheet";
import type { GridOnPage, GridWorkbook } from "./gridOnPage";
import { settingsOf } from "./settingsOf";
import { onUniverChanges } from "./univerChanges";

/** The pane's way into the workbench's grid. */
export function univerDoor({ univer, api }: GridOnPage): WorkbookDoor {
  const accessor: IAccessor = univer.__getInjector();
  const settingsHere = () => settingsOf(active(api).getWorkbook());
  const guard = ownWrites();
  return {
    async readActiveSheet({ withMerges }) {
      const workbook = await settled(api);
      const model = workbook.getWorkbook();
      const sheet = readUniverSheet(model, workbook.getActiveSheet().getSheet(), withMerges);
      return { name: model.getName(), sheets: [sheet] };
    },
    async readWorkbook(watched) {
      return readVisible((await settled(api)).getWorkbook(), watched);
    },
    async buildSheets(sheets, options) {
      const workbook = await settled(api);
      return guard.byUs(() => buildInUniver(workbook, sheets, options));
    },
    onCellsChanged: onUniverChanges({ api }, accessor, guard.areOurs),
    async applyPlan(plan) {
      const workbook = await settled(api);
      await guard.byUs(async () => applyPlanToUniver(accessor, workbook.getWorkbook(), plan));
      showFirst(workbook, plan);
    },
    async goTo(at) {
      showCell(await settled(api), at);
    },
    readSetting: async (key) => valueOf(settingsHere().get(key)),
    async writeSetting(key, value) {
      if (value === null) settingsHere().delete(key);
      else settingsHere().set(key, JSON.stringify(value));
    },
    onSheetActivated(listener) {
      const event = api.addEvent(api.Event.ActiveSheetChanged, () => listener());
      return () => event.dispose();
    },
    toIssue: toGridIssue,
  };
}

/** A setting as it was written; null where there is none, or where another program spoilt it in the file. */
function valueOf(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Tells our own writes from a person's while they last. */
function ownWrites() {
  let count = 0;
  return {
    areOurs: () => count > 0,
    async byUs<Value>(work: () => Promise<Value>): Promise<Value> {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
      }
    },
  };
}

/** Every sheet that is not hidden. */
function readVisible(model: Workbook, { progress, signal }: Watched = {}): WorkbookGrids {
  const shown = model.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  const sheets = shown.map((sheet, index) => {
    signal?.throwIfAborted();
    progress?.(index, shown.length);
    return readUniverSheet(model, sheet);
  });
  progress?.(shown.length, shown.length);
  return { name: model.getName(), sheets };
}

function active(api: GridOnPage["api"]): GridWorkbook {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new GridRefusal("no-workbook", "");
  return workbook;
}

/** The open workbook, once what is being typed in a cell has been taken over. */
async function settled(api: GridOnPage["api"]): Promise<GridWorkbook> {
  const workbook = active(api);
  if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  return workbook;
}

function showCell(workbook: GridWorkbook, at: CellRef): void {
  const sheet = workbook.getSheetByName(at.sheet);
  if (sheet === null) throw new GridRefusal("no-sheet", at.sheet);
  sheet.activate();
  sheet.getRange(at.row, at.column).activate();
  sheet.scrollToCell(Math.max(0, at.row - 2), 0);
}

/** Brings the first column that was written into sight, for ours often stand far to the right. */
function showFirst(workbook: GridWorkbook, { changes }: SheetPlan): void {
  const [change] = changes;
  const columns = change?.blocks.map(({ column }) => column) ?? [];
  if (change === undefined || columns.length === 0) return;
  const sheet = workbook.getSheetByName(change.sheet);
  // Null until the sheet has been drawn once, whatever its type says.
  const scrolled: { readonly sheetViewStartRow: number } | null | undefined = sheet?.getScrollState();
  sheet?.scrollToCell(scrolled?.sheetViewStartRow ?? 0, Math.min(...columns));
}
