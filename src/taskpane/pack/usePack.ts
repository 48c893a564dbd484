import { useCallback, useEffect, useMemo, useState } from "react";
import {
  buildReport,
  describeIssue,
  readHistory,
  recordPosition,
  toRefreshOptions,
  type History,
  type IsoDate,
  type Recording,
  type RefreshReport,
  type RefreshSettings,
  type WorkbookGrids,
} from "../../core";
import type { PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { NO_PACK_SETTINGS, PACK_SETTINGS_KEY, readPackSettings, type PackSettings } from "./packSettings";

/** What came of recording the position. */
export type RecordingOutcome =
  { readonly kind: "recorded" } | { readonly kind: "refused"; readonly why: string; readonly canReplace: boolean };

/** The whole workbook as it was read for the pack; null until then. */
export interface PackState {
  readonly report: RefreshReport | null;
  readonly history: History | null;
  readonly settings: PackSettings;
  readonly recording: RecordingOutcome | null;
  look(): void;
  change(settings: PackSettings): void;
  /** Keeps what was typed, with the workbook. */
  keep(): Promise<void>;
  record(replace: boolean): void;
}

/** All plans of the workbook, their history, and what the pack is called. Read when the tab is opened and on request. */
export function usePack(
  door: WorkbookDoor,
  actions: PlanActions,
  { settings: judging, today }: { settings: RefreshSettings; today: IsoDate },
): PackState {
  const [workbook, setWorkbook] = useState<WorkbookGrids | null>(null);
  const [settings, setSettings] = useState(NO_PACK_SETTINGS);
  const [recording, setRecording] = useState<RecordingOutcome | null>(null);
  const { run } = actions;

  const look = useCallback(
    () =>
      void run("reading", async (job) => {
        job.offerCancel(true);
        setSettings(await readPackSettings(door));
        setWorkbook(await door.readWorkbook({ signal: job.signal, progress: (done, all) => job.progress(done, all) }));
        return { kind: "went" };
      }),
    [door, run],
  );
  useEffect(look, [look]);

  const history = useMemo(() => (workbook === null ? null : readHistory(workbook)), [workbook]);
  const report = useMemo(
    () =>
      workbook === null || history === null
        ? null
        : buildReport(workbook, { ...toRefreshOptions(judging, today), history }),
    [workbook, history, judging, today],
  );

  const record = (replace: boolean): void =>
    void run("recording", async () => {
      if (report === null || history === null) return { kind: "went" };
      const outcome = await keepPosition(door, recordPosition(report, history, { replace }));
      setRecording(outcome);
      if (outcome.kind === "recorded") setWorkbook(await door.readWorkbook());
      return { kind: "went" };
    });

  return {
    report,
    history,
    settings,
    recording,
    look,
    change: setSettings,
    keep: () => door.writeSetting(PACK_SETTINGS_KEY, settings),
    record,
  };
}

async function keepPosition(door: WorkbookDoor, asked: Recording): Promise<RecordingOutcome> {
  if ("issue" in asked) {
    return { kind: "refused", why: describeIssue(asked.issue), canReplace: asked.issue.code === "history.same-day" };
  }
  if ("newSheet" in asked) await door.buildSheets([asked.newSheet], { replaceEdited: false });
  else await door.applyPlan(asked.plan, asked.undo);
  return { kind: "recorded" };
}
