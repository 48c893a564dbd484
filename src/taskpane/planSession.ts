import {
  buildReport,
  cellsChangedSince,
  countWrittenCells,
  judgesByHistory,
  pickCells,
  ruleSetFor,
  toRefreshOptions,
  type CellChange,
  type CellRef,
  type Grid,
  type History,
  type IsoDate,
  type RefreshReport,
  type RefreshSettings,
  type SheetPlan,
  type WorkbookGrids,
} from "../core";
import { forgetWritten, keepWritten } from "./keptWrite";
import type { KnownHistory, Written } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

/** The active sheet as read, and everything a refresh of it would do. */
export interface Look {
  readonly workbook: WorkbookGrids;
  readonly report: RefreshReport;
}

/** The same with what earlier boards recorded, where it is known. */
export interface LookWithHistory extends Look {
  readonly history: KnownHistory | null;
  /** As much of it as concerns the plan on this sheet. */
  readonly recorded: History | null;
}

interface LookOptions {
  readonly today: IsoDate;
  readonly withMerges: boolean;
  readonly known: MergeMemory;
  /** As it was last read; read anew only where the rules judge by it. */
  readonly history: KnownHistory | null;
}

/** Reads the active sheet and works out everything a refresh would do. Nothing is written. */
export async function lookAtSheet(
  door: WorkbookDoor,
  settings: RefreshSettings,
  { today, withMerges, known, history: before }: LookOptions,
): Promise<LookWithHistory> {
  const history = await historyFor(door, settings, { before, isAsked: withMerges });
  const workbook = known.recall(await door.readActiveSheet({ withMerges }), withMerges);
  const options = toRefreshOptions(settings, today);
  if (history === null) return { workbook, report: buildReport(workbook, options), history, recorded: null };
  const { historyBeside } = await import("./knownHistory");
  const recorded = historyBeside(workbook, history);
  return { workbook, report: buildReport(workbook, { ...options, history: recorded }), history, recorded };
}

/** What is known of earlier boards; read where the rules judge by it, since they would judge otherwise without. */
async function historyFor(
  door: WorkbookDoor,
  settings: RefreshSettings,
  { before, isAsked }: { before: KnownHistory | null; isAsked: boolean },
): Promise<KnownHistory | null> {
  if ((before !== null && !isAsked) || !judgesByHistory(ruleSetFor(settings))) return before;
  return (await import("./knownHistory")).readKnownHistory(door);
}

/**
 * The merged areas of sheets that were once read with them. Reading merges clears the user's undo in desktop Excel, so
 * it is done only on request; until the sheet's used part changes its size, those are taken to stand.
 */
export interface MergeMemory {
  recall(workbook: WorkbookGrids, withMerges: boolean): WorkbookGrids;
}

/** A memory that holds nothing yet. */
export function emptyMergeMemory(): MergeMemory {
  const kept = new Map<string, Grid>();
  return {
    recall(workbook, withMerges) {
      if (withMerges) for (const grid of workbook.sheets) kept.set(grid.name, grid);
      const sheets = workbook.sheets.map((grid) => {
        const before = kept.get(grid.name);
        return !withMerges && before !== undefined && hasSameExtent(before, grid)
          ? { ...grid, merges: before.merges }
          : grid;
      });
      return { ...workbook, sheets };
    },
  };
}

function hasSameExtent(one: Grid, other: Grid): boolean {
  return one.firstRow === other.firstRow && one.rows.length === other.rows.length;
}

/** What is to be written, and what puts it back. */
export interface PlannedWrite {
  readonly plan: SheetPlan;
  readonly undo: SheetPlan;
  readonly cells: number;
}

/** The chosen changes, and with them the headings of our columns that they stand under. */
export function plannedWrite(report: RefreshReport, chosen: ReadonlySet<CellChange>): PlannedWrite {
  const { plan, undo, changes } = report;
  if (chosen.size === changes.length) return { plan, undo, cells: changes.length };
  const keys = new Set([...chosen].map(keyOf));
  const isChosen = (sheet: string, row: number, column: number): boolean => keys.has(keyOf({ sheet, row, column }));
  return { plan: pickCells(plan, isChosen), undo: pickCells(undo, isChosen), cells: chosen.size };
}

/**
 * Writes, and keeps in the workbook what puts it back. That is kept first: keeping a setting can clear the user's undo
 * on desktop Excel, and so the write itself stays on it.
 */
export async function writeAndKeep(door: WorkbookDoor, planned: PlannedWrite, today: IsoDate): Promise<Written> {
  const written = await keepWritten(door, { ...planned, on: today });
  try {
    await door.applyPlan(planned.plan, planned.undo);
  } catch (failure) {
    await forgetWritten(door);
    throw failure;
  }
  return written;
}

/** What came of putting cells back. */
export type Restoring =
  | { readonly kind: "restored"; readonly cells: number; readonly left: number }
  | { readonly kind: "restore-conflict"; readonly changed: readonly CellRef[]; readonly others: number };

/**
 * Puts back what was there before `written`, where the cells still hold what we wrote. Where some do not, nothing is
 * done but to say which, unless the user has asked for the others (`leaveChanged`).
 */
export async function restoreWritten(door: WorkbookDoor, written: Written, leaveChanged: boolean): Promise<Restoring> {
  const changed = cellsChangedSince(written.plan, await readWrittenSheet(door, written.plan));
  const all = countWrittenCells(written.plan);
  const others = all - changed.length;
  if (changed.length > 0 && !leaveChanged) return { kind: "restore-conflict", changed, others };
  const left = new Set(changed.map(keyOf));
  const isOurs = (sheet: string, row: number, column: number): boolean => !left.has(keyOf({ sheet, row, column }));
  if (others > 0) await door.applyPlan(pickCells(written.undo, isOurs), pickCells(written.plan, isOurs));
  return { kind: "restored", cells: others, left: changed.length };
}

/** The sheet we wrote on, brought to the front where the user has gone to another. */
async function readWrittenSheet(door: WorkbookDoor, plan: SheetPlan): Promise<readonly Grid[]> {
  const { sheets } = await door.readActiveSheet({ withMerges: false });
  const first = plan.changes[0];
  if (first === undefined || sheets.some(({ name }) => name === first.sheet)) return sheets;
  const block = first.blocks[0];
  await door.goTo({ sheet: first.sheet, row: block?.row ?? 0, column: block?.column ?? 0 });
  return (await door.readActiveSheet({ withMerges: false })).sheets;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}\n${row}\n${column}`;
}
