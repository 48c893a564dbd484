import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { byLeadPage } from "./byLeadPage";
import { checkPage } from "./checkPage";
import { dueNextPage } from "./dueNextPage";
import { exceptionsPage } from "./exceptionsPage";
import { fullPlanPage } from "./fullPlanPage";
import { movementPage } from "./movementPage";
import { notesPage } from "./notesPage";
import { summaryPage } from "./summaryPage";
import type { PackOptions } from "./types";

/**
 * The board pack: pages ready to print or send, in the order in which a board reads them. Each says on which day and by
 * which rules; a page with nothing on it says so. All plans of the workbook are in it.
 */
export function packSheets(report: RefreshReport, options: PackOptions): readonly NewSheet[] {
  const { audience, previous, neet = [] } = options;
  return [
    summaryPage(report, previous),
    ...(previous === undefined ? [] : [movementPage(report, previous)]),
    exceptionsPage(report),
    dueNextPage(report),
    byLeadPage(report),
    ...neet,
    ...(audience === "public" ? [] : [checkPage(report)]),
    fullPlanPage(report),
    notesPage(report),
  ];
}
