import {
  buildReport,
  isoDate,
  parseRefreshSettings,
  REFRESH_SETTINGS_KEY,
  toRefreshOptions,
  type IsoDate,
  type Result,
} from "../core";
import { createExcelDoor } from "../excel/excelDoor";
import { tellRefreshed, type Refreshed } from "../excel/refreshNews";

/** What Excel hands to a ribbon button's function; a keyboard shortcut hands nothing. */
type ButtonEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Refreshes the plan on the active sheet and shows in the pane what came of it, opening the pane where it is closed.
 * For the ribbon's button and its shortcut.
 */
export async function refreshRag(event?: ButtonEvent): Promise<void> {
  try {
    tellRefreshed(await refreshActiveSheet());
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

/** Opens the pane beside the sheet. */
export async function openPane(event?: ButtonEvent): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

async function refreshActiveSheet(): Promise<Result<Refreshed>> {
  const door = createExcelDoor();
  try {
    const settings = parseRefreshSettings(await door.readSetting(REFRESH_SETTINGS_KEY));
    const workbook = await door.readActiveSheet({ withMerges: true });
    const report = buildReport(workbook, toRefreshOptions(settings, calendarDay()));
    if (report.changes.length > 0) await door.applyPlan(report.plan, report.undo);
    return { ok: true, value: { workbook, report }, warnings: [] };
  } catch (failure) {
    return { ok: false, issues: [door.toIssue(failure)] };
  }
}

/** The computer's calendar day: this entry point's only use of the clock. */
function calendarDay(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

Office.actions.associate("refreshRag", refreshRag);
Office.actions.associate("openPane", openPane);
