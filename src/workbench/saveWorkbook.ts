import type { Result } from "../core";
import { applyPlanToXlsx } from "../xlsx/applyPlanToXlsx";
import { changesSinceOpening } from "./changesSinceOpening";
import type { GridOnPage } from "./gridOnPage";
import type { OpenedWorkbook } from "./openInGrid";

/** A workbook's bytes with everything that was changed in the grid. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** Cells whose typed formula is saved as the value it shows. */
  readonly formulasAsValues: number;
}

/**
 * The file that was opened with what was changed since written into it; every other part of it stays as it was, charts
 * and all.
 */
export function saveWorkbook({ api }: GridOnPage, opened: OpenedWorkbook): Result<SavedWorkbook> {
  const now = api.getWorkbook(opened.id)?.getWorkbook().getSnapshot() ?? opened.asOpened;
  const { plan, formulasAsValues } = changesSinceOpening(opened.asOpened, now);
  const written = applyPlanToXlsx(opened.bytes, plan);
  return written.ok ? { ...written, value: { bytes: written.value, formulasAsValues } } : written;
}
