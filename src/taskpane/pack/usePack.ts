import { useCallback, useEffect, useMemo, useState } from "react";
import {
  buildReport,
  describeIssue,
  readHistory,
  readMonths,
  recordPosition,
  toRefreshOptions,
  type History,
  type IsoDate,
  type MonthRow,
  type Recording,
  type RefreshReport,
  type RefreshSettings,
  type WorkbookGrids,
} from "../../core";
import type { Job, PlanActions } from "../planActions";
import { emptyMergeMemory } from "../planSession";
import type { WorkbookDoor } from "../workbookDoor";

/** What came of recording the position. */
export type RecordingOutcome =
  { readonly kind: "recorded" } | { readonly kind: "refused"; readonly why: string; readonly canReplace: boolean };

/** The whole workbook as it was read for the pack; null until then. */
export interface PackState {
  readonly report: RefreshReport | null;
  readonly history: History | null;
  readonly recording: RecordingOutcome | null;
  look(): void;
  /** Everything afresh and with its merged areas, which clears the user's undo in desktop Excel: only for what is asked. */
  readAll(job: Job): Promise<JudgedWorkbook>;
  record(replace: boolean): void;
}

/** All plans of a workbook with their history. */
export interface JudgedWorkbook {
  readonly report: RefreshReport;
  readonly history: History;
  /** The cohort's months that the workbook keeps. */
  readonly months: readonly MonthRow[];
  /** The workbook itself, as it was read. */
  readonly grids: WorkbookGrids;
}

/**
 * All plans of the workbook, their history, and what the pack is called. Read when the tab is opened and on request; the
 * merged areas only for what is built or recorded.
 */
export function usePack(
  door: WorkbookDoor,
  actions: PlanActions,
  { settings: judging, today }: { settings: RefreshSettings; today: IsoDate },
): PackState {
  const [workbook, read] = useReading(door);
  const [recording, setRecording] = useState<RecordingOutcome | null>(null);
  const { run } = actions;

  const look = useCallback(
    () =>
      void run("reading", async (job) => {
        job.offerCancel(true);
        await read(false, job);
        return { kind: "went" };
      }),
    [run, read],
  );
  useEffect(look, [look]);

  const judge = useCallback(
    (grids: WorkbookGrids): JudgedWorkbook => {
      const history = readHistory(grids);
      const report = buildReport(grids, { ...toRefreshOptions(judging, today), history });
      return { report, history, months: readMonths(grids).value, grids };
    },
    [judging, today],
  );
  const judged = useMemo(() => (workbook === null ? null : judge(workbook)), [workbook, judge]);
  const readAll = async (job: Job): Promise<JudgedWorkbook> => judge(await read(true, job));

  const record = (replace: boolean): void =>
    void run("recording", async (job) => {
      const { report, history } = await readAll(job);
      const outcome = await keepPosition(door, recordPosition(report, history, { replace }));
      setRecording(outcome);
      actions.forgetHistory();
      if (outcome.kind === "recorded") await read(false, job);
      return { kind: "went" };
    });

  return {
    report: judged?.report ?? null,
    history: judged?.history ?? null,
    recording,
    look,
    readAll,
    record,
  };
}

/** The workbook as it was last read, and how to read it again. */
function useReading(
  door: WorkbookDoor,
): [WorkbookGrids | null, (withMerges: boolean, job: Job) => Promise<WorkbookGrids>] {
  const [workbook, setWorkbook] = useState<WorkbookGrids | null>(null);
  const [known] = useState(emptyMergeMemory);
  const read = useCallback(
    async (withMerges: boolean, job: Job): Promise<WorkbookGrids> => {
      const progress = (done: number, all: number): void => job.progress(done, all);
      const now = known.recall(await door.readWorkbook({ withMerges, signal: job.signal, progress }), withMerges);
      setWorkbook(now);
      return now;
    },
    [door, known],
  );
  return [workbook, read];
}

async function keepPosition(door: WorkbookDoor, asked: Recording): Promise<RecordingOutcome> {
  if ("issue" in asked) {
    return { kind: "refused", why: describeIssue(asked.issue), canReplace: asked.issue.code === "history.same-day" };
  }
  if ("newSheet" in asked) await door.buildSheets([asked.newSheet], { replaceEdited: false });
  else await door.applyPlan(asked.plan, asked.undo);
  return { kind: "recorded" };
}
