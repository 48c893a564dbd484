import type { RefreshReport, Result, WorkbookGrids } from "../core";

/** A refresh that the ribbon did: the sheet as it was read before, and what was made of it. */
export interface Refreshed {
  readonly workbook: WorkbookGrids;
  readonly report: RefreshReport;
}

const EVENT = "action-plan-rag.refreshed";

/** Tells the pane, which stands on the same page, what a refresh by the ribbon came to. */
export function tellRefreshed(result: Result<Refreshed>): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: result }));
}

/** Hears of refreshes by the ribbon; returns how to stop. */
export function onRefreshed(listener: (result: Result<Refreshed>) => void): () => void {
  // Only `tellRefreshed` sends this event.
  const hear = (event: Event): void => listener((event as CustomEvent<Result<Refreshed>>).detail);
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
