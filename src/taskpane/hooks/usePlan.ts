import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  DEFAULT_REFRESH_SETTINGS,
  parseRefreshSettings,
  REFRESH_SETTINGS_KEY,
  type IsoDate,
  type RefreshReport,
  type Result,
} from "../../core";
import { readKeptWrite } from "../keptWrite";
import { reportAfterWriting, type Outcome, type PaneState } from "../paneState";
import { createPlanActions, type Job, type PlanActions, type PlanWork } from "../planActions";
import { emptyMergeMemory, lookAtSheet, type Look } from "../planSession";
import type { WorkbookDoor } from "../workbookDoor";

/** Tells of a refresh done elsewhere (the ribbon's button); returns how to stop. */
export type RefreshNews = (listener: (result: Result<Look>) => void) => () => void;

const START: PaneState = {
  phase: { kind: "idle" },
  report: null,
  workbook: null,
  history: null,
  recorded: null,
  written: null,
  settings: DEFAULT_REFRESH_SETTINGS,
  savedSettings: DEFAULT_REFRESH_SETTINGS,
};

/** What the pane knows and can do. The one place where it waits for the workbook. */
export function usePlan(door: WorkbookDoor, today: IsoDate, news?: RefreshNews): [PaneState, PlanActions] {
  const [state, work] = usePlanWork(door, today);
  const actions = useMemo(() => createPlanActions(work), [work]);

  useEffect(() => {
    void work.run("looking", async () => {
      const settings = parseRefreshSettings(await door.readSetting(REFRESH_SETTINGS_KEY));
      work.set({ settings, savedSettings: settings });
      work.set(await lookAtSheet(door, settings, { today, withMerges: false, known: work.known, history: null }));
      // The record may be long, and the counts do not wait for it.
      work.set({ written: await readKeptWrite(door) });
      return { kind: "looked" };
    });
  }, [door, today, work]);

  useEffect(
    () =>
      door.onSheetActivated(() => {
        // The sheet that the user comes from may have been the history.
        actions.forgetHistory();
        void actions.look();
      }),
    [door, actions],
  );

  useEffect(() => news?.((result) => work.set(stateAfterNews(result, today))), [news, work, today]);

  return [state, actions];
}

function usePlanWork(door: WorkbookDoor, today: IsoDate): [PaneState, PlanWork] {
  const [state, setState] = useState(START);
  const now = useRef(START);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const stopper = useRef<AbortController | null>(null);

  const set = useCallback((part: Partial<PaneState>) => {
    now.current = { ...now.current, ...part };
    setState(now.current);
  }, []);

  const work = useMemo<PlanWork>(
    () => ({
      door,
      today,
      known: emptyMergeMemory(),
      get: () => now.current,
      set,
      run(doing, task) {
        const mine = turn.current.then(async () => {
          const stop = new AbortController();
          stopper.current = stop;
          set({ phase: { kind: "working", doing, progress: null, canCancel: false } });
          try {
            const outcome = await task(jobOf(stop.signal, set, () => now.current));
            set({ phase: { kind: "done", outcome } });
            return outcome;
          } catch (failure) {
            if (stop.signal.aborted) set({ phase: { kind: "done", outcome: { kind: "cancelled" } } });
            else set({ phase: { kind: "failed", issue: door.toIssue(failure) } });
            return null;
          }
        });
        turn.current = mine;
        return mine;
      },
      cancel: () => stopper.current?.abort(),
    }),
    [door, today, set],
  );
  return [state, work];
}

function jobOf(signal: AbortSignal, set: PlanWork["set"], get: () => PaneState): Job {
  const change = (part: { canCancel: boolean } | { progress: { done: number; total: number } }): void => {
    const { phase } = get();
    if (phase.kind === "working") set({ phase: { ...phase, ...part } });
  };
  return {
    signal,
    offerCancel: (canCancel) => change({ canCancel }),
    progress: (done, total) => change({ progress: { done, total } }),
  };
}

/** The pane as it stands after the ribbon has refreshed, or has been refused. */
function stateAfterNews(result: Result<Look>, today: IsoDate): Partial<PaneState> {
  if (!result.ok) {
    const issue = result.issues[0];
    return issue === undefined ? {} : { phase: { kind: "failed", issue } };
  }
  const { workbook, report } = result.value;
  const cells = report.changes.length;
  return {
    workbook,
    history: null,
    recorded: null,
    report: reportAfterWriting(report, () => true),
    phase: { kind: "done", outcome: outcomeOf(report) },
    ...(cells === 0 ? {} : { written: { plan: report.plan, undo: report.undo, cells, on: today, isKept: true } }),
  };
}

function outcomeOf({ items, changes }: RefreshReport): Outcome {
  if (changes.length > 0) return { kind: "written", cells: changes.length };
  return { kind: items.length === 0 ? "looked" : "up-to-date" };
}
