import {
  buildReport,
  historyOfSheet,
  isoDate,
  judgesByHistory,
  parseRefreshSettings,
  readHistory,
  REFRESH_SETTINGS_KEY,
  ruleSetFor,
  toKeptRecord,
  toRefreshOptions,
  WRITE_RECORD_KEY,
  type IsoDate,
  type RefreshOptions,
  type RefreshReport,
  type RefreshSettings,
  type Result,
  type WorkbookGrids,
} from "../core";
import { createExcelDoor, type ExcelDoor } from "../excel/excelDoor";
import type { Refreshed } from "../excel/refreshNews";

/** Refreshes the plan on the active sheet, and gives what came of it, a refusal of the workbook included. */
export async function refreshActiveSheet(): Promise<Result<Refreshed>> {
  const door = createExcelDoor();
  try {
    const settings = parseRefreshSettings(await door.readSetting(REFRESH_SETTINGS_KEY));
    const workbook = await door.readActiveSheet({ withMerges: true });
    const today = calendarDay();
    const history = await historyFor(settings, door, workbook);
    const report = buildReport(workbook, { ...toRefreshOptions(settings, today), ...history });
    if (report.changes.length > 0) await write(door, report, today);
    return { ok: true, value: { workbook, report }, warnings: [] };
  } catch (failure) {
    return { ok: false, issues: [door.toIssue(failure)] };
  }
}

/** What earlier boards recorded of this sheet's plan, which takes the whole workbook; nothing where no rule asks for it. */
async function historyFor(
  settings: RefreshSettings,
  door: ExcelDoor,
  { sheets: [active] }: WorkbookGrids,
): Promise<Pick<RefreshOptions, "history">> {
  if (active === undefined || !judgesByHistory(ruleSetFor(settings))) return {};
  const all = await door.readWorkbook({ withMerges: false });
  const names = all.sheets.map(({ name }) => name);
  return { history: historyOfSheet(readHistory(all), active.name, names) };
}

/** Writes, after what puts it back is kept in the workbook; see the pane's own write for why in that order. */
async function write(door: ExcelDoor, { plan, undo, changes }: RefreshReport, today: IsoDate): Promise<void> {
  const record = toKeptRecord({ plan, undo, cells: changes.length, on: today });
  await door.writeSetting(WRITE_RECORD_KEY, record).catch(() => undefined);
  try {
    await door.applyPlan(plan, undo);
  } catch (failure) {
    await door.writeSetting(WRITE_RECORD_KEY, null).catch(() => undefined);
    throw failure;
  }
}

/** The computer's calendar day: this entry point's only use of the clock. */
function calendarDay(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
