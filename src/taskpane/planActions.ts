import {
  REFRESH_SETTINGS_KEY,
  type CellChange,
  type CellRef,
  type IsoDate,
  type RefreshReport,
  type RefreshSettings,
} from "../core";
import { changesOfRows } from "./changesOfRows";
import { forgetWritten } from "./keptWrite";
import {
  reportAfterWriting,
  readTheSame,
  wouldChangeTheSame,
  type Doing,
  type Outcome,
  type PaneState,
} from "./paneState";
import {
  lookAtSheet,
  plannedWrite,
  restoreWritten,
  writeAndKeep,
  type MergeMemory,
  type PlannedWrite,
} from "./planSession";
import type { CellsChanged, WorkbookDoor } from "./workbookDoor";

/** What the pane's parts may ask for. Each resolves to what came of it, null where the workbook refused. */
export interface PlanActions {
  look(options?: { withMerges: boolean }): Promise<Outcome | null>;
  refresh(): Promise<Outcome | null>;
  /** Writes the ticked changes of a preview, unless the sheet has changed since it was made. */
  apply(previewed: RefreshReport, chosen: ReadonlySet<CellChange>): Promise<Outcome | null>;
  /** Puts back the last write; where others have since written into its cells, only with `leaveChanged`. */
  restore(leaveChanged: boolean): Promise<Outcome | null>;
  /** Writes what a person asked for in cells of the plan itself, unless the sheet has changed since `previewed`. */
  fix(previewed: RefreshReport, planned: PlannedWrite): Promise<Outcome | null>;
  /** Judges the edited rows anew and writes what that changes of them, and of no other row. */
  rejudge(edits: readonly CellsChanged[]): Promise<Outcome | null>;
  goTo(at: CellRef): Promise<Outcome | null>;
  /** Reads what earlier boards recorded, and judges anew with it. */
  readHistory(): Promise<Outcome | null>;
  /** It may have changed, so that it has to be read again before it is shown. */
  forgetHistory(): void;
  /** Judges anew by these settings, for now. */
  choose(settings: RefreshSettings): Promise<Outcome | null>;
  /** Judges anew by these settings and keeps them in the workbook. */
  save(settings: RefreshSettings): Promise<Outcome | null>;
  dismiss(): void;
  /** Stops what is being done, where it can be stopped. */
  cancel(): void;
  /** Other work on the workbook, in its turn: one thing at a time. */
  run(doing: Doing, work: (job: Job) => Promise<Outcome>): Promise<Outcome | null>;
}

/** One piece of work, as it tells how far it has come. */
export interface Job {
  readonly signal: AbortSignal;
  /** From now on the user may stop it; the work must look at `signal`. */
  offerCancel(isOffered: boolean): void;
  progress(done: number, total: number): void;
}

/** What the actions work with. */
export interface PlanWork {
  readonly door: WorkbookDoor;
  readonly today: IsoDate;
  readonly known: MergeMemory;
  /** What is true now, for work that began before the last render. */
  get(): PaneState;
  set(part: Partial<PaneState>): void;
  /** Does one thing at a time, shows that it is being done, and puts a refusal into words. */
  run(doing: Doing, work: (job: Job) => Promise<Outcome>): Promise<Outcome | null>;
  cancel(): void;
}

/** The pane's actions over one workbook. */
export function createPlanActions(work: PlanWork): PlanActions {
  const { run, set } = work;
  return {
    ...lookingActions(work),
    ...writingActions(work),
    goTo: (at) =>
      run("going", async () => {
        await work.door.goTo(at);
        return { kind: "went" };
      }),
    dismiss: () => set({ phase: { kind: "idle" } }),
    cancel: work.cancel,
    run,
  };
}

/** Reads the sheet afresh into the state. */
async function look({ door, today, known, get, set }: PlanWork, withMerges: boolean): Promise<RefreshReport> {
  const { settings, history } = get();
  const seen = await lookAtSheet(door, settings, { today, withMerges, known, history });
  set(seen);
  return seen.report;
}

function lookingActions(
  work: PlanWork,
): Pick<PlanActions, "look" | "readHistory" | "forgetHistory" | "choose" | "save"> {
  const { door, run, set } = work;
  return {
    look: (options) =>
      run("looking", async () => {
        await look(work, options?.withMerges ?? false);
        return { kind: "looked" };
      }),
    readHistory: () =>
      run("reading", async (job) => {
        job.offerCancel(true);
        const progress = (done: number, total: number): void => job.progress(done, total);
        const { readKnownHistory } = await import("./knownHistory");
        set({ history: await readKnownHistory(door, { signal: job.signal, progress }) });
        job.offerCancel(false);
        await look(work, false);
        return { kind: "went" };
      }),
    forgetHistory: () => set({ history: null, recorded: null }),
    choose: (settings) =>
      run("looking", async () => {
        set({ settings });
        await look(work, false);
        return { kind: "looked" };
      }),
    save: (settings) =>
      run("saving", async () => {
        await door.writeSetting(REFRESH_SETTINGS_KEY, settings);
        set({ settings, savedSettings: settings });
        await look(work, false);
        return { kind: "saved" };
      }),
  };
}

function writingActions(work: PlanWork): Pick<PlanActions, "refresh" | "apply" | "fix" | "rejudge" | "restore"> {
  const { door, run, get, set } = work;
  return {
    refresh: () =>
      run("refreshing", async (job) => {
        job.offerCancel(true);
        const report = await look(work, true);
        job.signal.throwIfAborted();
        job.offerCancel(false);
        return write(work, report, new Set(report.changes));
      }),
    apply: (previewed, chosen) =>
      run("refreshing", async () => {
        const report = await look(work, true);
        if (!wouldChangeTheSame(previewed, report)) return { kind: "changed-meanwhile" };
        const isTicked = previewed.changes.map((change) => chosen.has(change));
        return write(work, report, new Set(report.changes.filter((_, index) => isTicked[index])));
      }),
    fix: (previewed, planned) =>
      run("fixing", async () => {
        const report = await look(work, false);
        if (!readTheSame(previewed, report)) return { kind: "changed-meanwhile" };
        const written = await writeAndKeep(door, planned, work.today);
        set({ written });
        await look(work, false);
        return { kind: "written", cells: written.cells };
      }),
    rejudge: (edits) => run("refreshing", () => rejudge(work, edits)),
    restore: (leaveChanged) =>
      run("restoring", async () => {
        const { written } = get();
        if (written === null) return { kind: "looked" };
        const outcome = await restoreWritten(door, written, leaveChanged);
        if (outcome.kind === "restore-conflict") return outcome;
        await forgetWritten(door);
        set({ written: null });
        await look(work, false);
        return outcome;
      }),
  };
}

async function write(work: PlanWork, report: RefreshReport, chosen: ReadonlySet<CellChange>): Promise<Outcome> {
  if (chosen.size === 0) return { kind: report.items.length === 0 ? "looked" : "up-to-date" };
  const written = await writeAndKeep(work.door, plannedWrite(report, chosen), work.today);
  work.set({ written, report: reportAfterWriting(report, (change) => chosen.has(change)) });
  return { kind: "written", cells: written.cells };
}

async function rejudge(work: PlanWork, edits: readonly CellsChanged[]): Promise<Outcome> {
  const report = await look(work, false);
  const chosen = changesOfRows(report, edits);
  if (chosen.size === 0) return { kind: "looked" };
  const planned = plannedWrite(report, chosen);
  // Not kept in the workbook: a setting at each edit would clear the user's undo at each edit.
  await work.door.applyPlan(planned.plan, planned.undo);
  work.set({
    written: { ...planned, on: work.today, isKept: false },
    report: reportAfterWriting(report, (change) => chosen.has(change)),
  });
  return { kind: "written", cells: planned.cells };
}
