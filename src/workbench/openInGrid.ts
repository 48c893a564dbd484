import { IUndoRedoService, Tools, type IWorkbookData } from "@univerjs/core";
import type { Result, WorkbookGrids } from "../core";
import { readXlsx } from "../xlsx/readXlsx";
import { readKeptSettings } from "../xlsx/settings/keptSettings";
import { fitZoom } from "./fitZoom";
import type { GridOnPage } from "./gridOnPage";
import { readLook, type WorkbookLook } from "./look/readLook";
import { settingsOf } from "./settingsOf";
import { toUniverWorkbook } from "./toUniverWorkbook";

/** A workbook that stands in the grid, with what is needed to save it. */
export interface OpenedWorkbook {
  readonly id: string;
  readonly name: string;
  /** The file it came from. */
  readonly bytes: Uint8Array;
  /** The grid's data as it was just after opening, to tell later what was changed. */
  readonly asOpened: IWorkbookData;
}

/** A file's values and looks, or why they could not be read. */
export function readFile(bytes: Uint8Array, name: string): Result<{ grids: WorkbookGrids; look: WorkbookLook }> {
  const grids = readXlsx(bytes, name);
  if (!grids.ok) return grids;
  const look = readLook(bytes, name);
  if (!look.ok) return look;
  return { ok: true, value: { grids: grids.value, look: look.value }, warnings: grids.warnings };
}

interface ToOpen {
  readonly grids: WorkbookGrids;
  readonly look: WorkbookLook;
  readonly bytes: Uint8Array;
  /** Pixels between the grid's left and right edge. */
  readonly room: number;
}

/** Puts a workbook into the grid in place of the one that is there. */
export function openInGrid({ univer, api }: GridOnPage, { grids, look, bytes, room }: ToOpen): OpenedWorkbook {
  const old = api.getActiveWorkbook();
  const id = nextId(old?.getId() ?? null);
  if (old !== null) api.disposeUnit(old.getId());
  const data = toUniverWorkbook(grids, id, look);
  for (const sheet of Object.values(data.sheets ?? {})) sheet.zoomRatio = fitZoom(sheet, room);
  const workbook = api.createWorkbook(data);
  const settings = settingsOf(workbook.getWorkbook());
  for (const [key, value] of readKeptSettings(bytes)) settings.set(key, value);
  // What opening did is no step of the user's.
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(id);
  return { id, name: grids.name, bytes, asOpened: Tools.deepClone(workbook.getWorkbook().getSnapshot()) };
}

function nextId(old: string | null): string {
  return `workbook-${Number(/\d+$/.exec(old ?? "0")?.[0] ?? 0) + 1}`;
}
