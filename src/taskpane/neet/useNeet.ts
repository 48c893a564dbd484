import { useRef, useState } from "react";
import { summariseCohortInSlices, type CohortSummary, type IsoDate, type Result } from "../../core";
import { workInSlices } from "../breathe";
import type { Pasted } from "../components/DropBox";
import type { Job, PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { extractOfFile, extractOfGrids, extractOfText, type CohortData } from "./readExtract";
import { readSampleExtracts, SAMPLE_PERIOD_END } from "./sampleExtracts";

/** What the user asked for; the day is null until it is known. */
export interface NeetChoices {
  readonly periodEnd: IsoDate;
  readonly audience: CohortSummary["audience"];
  readonly threshold: number;
}

/** Which of the two extracts. */
export type Month = "now" | "before";

/** The extracts, in memory alone, and what was made of them. */
export interface NeetState {
  readonly data: Readonly<Record<Month, CohortData | null>>;
  readonly choices: NeetChoices;
  /** Null until there is an extract. */
  readonly result: Result<CohortSummary> | null;
}

/** What the tab's parts may ask for. */
export interface NeetActions {
  takeSheet(month: Month): void;
  takePasted(month: Month, pasted: Pasted): void;
  takeFile(month: Month, file: File): void;
  /** The two invented extracts that lie beside the page, to try the tab with. */
  takeSample(): void;
  forget(month: Month): void;
  choose(choices: NeetChoices): void;
}

const NO_DATA: NeetState["data"] = { now: null, before: null };

/** The NEET tab's state over one workbook. Its data lives as long as the pane. */
export function useNeet(door: WorkbookDoor, actions: PlanActions, first: NeetChoices): [NeetState, NeetActions] {
  const [state, setState] = useState<NeetState>({ data: NO_DATA, choices: first, result: null });
  const now = useRef(state);
  const set = (part: Partial<NeetState>): void => {
    now.current = { ...now.current, ...part };
    setState(now.current);
  };
  const count = async (job: Job): Promise<void> => {
    const { data, choices } = now.current;
    if (data.now === null) return set({ result: null });
    job.offerCancel(true);
    const work = summariseCohortInSlices(data.now.tables, choices, data.before?.tables ?? null);
    set({ result: await workInSlices(work, job) });
  };
  const hold = (read: (job: Job) => Promise<Result<Partial<NeetState["data"]>>>, periodEnd?: IsoDate): void =>
    void actions.run("counting", async (job) => {
      job.offerCancel(true);
      const data = await read(job);
      if (!data.ok) set({ result: data });
      else {
        const { data: held, choices } = now.current;
        set({ data: { ...held, ...data.value }, choices: { ...choices, ...(periodEnd && { periodEnd }) } });
        await count(job);
      }
      return { kind: "went" };
    });
  const take = (month: Month, read: (job: Job) => Promise<Result<CohortData>>): void =>
    hold(async (job) => {
      const data = await read(job);
      return data.ok ? { ...data, value: { [month]: data.value } } : data;
    });
  const recount = (): void => hold(async () => ({ ok: true, value: {}, warnings: [] }));
  return [
    state,
    {
      takeSheet: (month) => take(month, () => extractOnSheet(door)),
      takePasted: (month, { text }) =>
        take(month, async (job) => ({ ok: true, value: await extractOfText(text, PASTED, job), warnings: [] })),
      takeFile: (month, file) => take(month, (job) => extractOfFile(file, job)),
      takeSample: () => hold(readSampleExtracts, SAMPLE_PERIOD_END),
      forget: (month) => hold(async () => ({ ok: true, value: { [month]: null }, warnings: [] })),
      choose(choices) {
        set({ choices });
        if (now.current.data.now !== null) recount();
      },
    },
  ];
}

async function extractOnSheet(door: WorkbookDoor): Promise<Result<CohortData>> {
  const sheet = await door.readActiveSheet({ withMerges: false });
  return { ok: true, value: extractOfGrids(sheet, true), warnings: [] };
}

const PASTED = "Pasted data";
