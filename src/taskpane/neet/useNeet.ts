import { useRef, useState } from "react";
import {
  NO_COMPARATORS,
  profileExtract,
  summariseCohortInSlices,
  type Checked,
  type CohortSummary,
  type Comparators,
  type ExtractProfile,
  type IsoDate,
  type PartKind,
  type Result,
  type Rounding,
} from "../../core";
import { workInSlices } from "../breathe";
import type { Pasted } from "../components/DropBox";
import type { Job, PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { NEET_WORDS } from "./neetWords";
import { extractOfFile, extractOfGrids, extractOfText, type CohortData } from "./readExtract";
import { readTypedTable } from "./readTypedTable";
import { readSampleExtracts, SAMPLE_PERIOD_END } from "./sampleExtracts";

/** What the user asked for; the day is null until it is known. */
export interface NeetChoices {
  readonly periodEnd: IsoDate;
  readonly audience: CohortSummary["audience"];
  readonly threshold: number;
  readonly rounding: Rounding;
  /** Smaller parts that are published. */
  readonly parts: readonly PartKind[];
}

/** Which of the two extracts. */
export type Month = "now" | "before";

/** The extracts, in memory alone, and what was made of them. */
export interface NeetState {
  readonly data: Readonly<Record<Month, CohortData | null>>;
  readonly choices: NeetChoices;
  /** What this month's extract holds; null until there is one. */
  readonly profile: ExtractProfile | null;
  readonly comparators: Checked<Comparators>;
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
  /** A small table as it is typed or pasted; an empty one takes the comparators away. */
  compareWith(text: string): void;
}

const NONE_GIVEN: Checked<Comparators> = { value: NO_COMPARATORS, issues: [] };
/** Rows are gone over so often for a profile. */
const PASSES = 3;

/** Rows gone over as the share of the work that is done. */
function* asShare<T>(work: Generator<number, T, undefined>, rows: number): Generator<number, T, undefined> {
  for (let done = 0; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    done += step.value;
    yield Math.min(1, done / Math.max(1, PASSES * rows));
  }
}

const NO_DATA: NeetState["data"] = { now: null, before: null };

/** The NEET tab's state over one workbook. Its data lives as long as the pane. */
export function useNeet(door: WorkbookDoor, actions: PlanActions, first: NeetChoices): [NeetState, NeetActions] {
  const [state, setState] = useState<NeetState>({
    ...{ data: NO_DATA, choices: first, result: null, profile: null, comparators: NONE_GIVEN },
  });
  const now = useRef(state);
  const set = (part: Partial<NeetState>): void => {
    now.current = { ...now.current, ...part };
    setState(now.current);
  };
  const hold = (read: (job: Job) => Promise<Result<Partial<NeetState["data"]>>>, periodEnd?: IsoDate): void =>
    void actions.run("counting", async (job) => {
      job.offerCancel(true);
      const data = await read(job);
      if (!data.ok) set({ result: data });
      else {
        const { data: held, choices } = now.current;
        const isOther = data.value.now !== undefined || periodEnd !== undefined;
        if (isOther) set({ profile: null });
        set({ data: { ...held, ...data.value }, choices: { ...choices, ...(periodEnd && { periodEnd }) } });
        set(await countAnew(now.current, job));
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
      compareWith(text) {
        const isEmpty = text.trim() === "" || text.trim() === NEET_WORDS.comparatorsFirst.trim();
        set({ comparators: isEmpty ? NONE_GIVEN : readTypedTable(text) });
      },
      choose(choices) {
        if (choices.periodEnd !== now.current.choices.periodEnd) set({ profile: null });
        set({ choices });
        if (now.current.data.now !== null) recount();
      },
    },
  ];
}

/** The profile of the extract, unless it is known, and its figures by the choices made. */
async function countAnew({ data, choices, profile }: NeetState, job: Job): Promise<Partial<NeetState>> {
  if (data.now === null) return { result: null, profile: null };
  job.offerCancel(true);
  const { tables, rows } = data.now;
  const profiled = profile ?? (await workInSlices(asShare(profileExtract(tables, choices.periodEnd), rows), job));
  const work = summariseCohortInSlices(tables, choices, data.before?.tables ?? null);
  return { profile: profiled, result: await workInSlices(work, job) };
}

async function extractOnSheet(door: WorkbookDoor): Promise<Result<CohortData>> {
  const sheet = await door.readActiveSheet({ withMerges: false });
  return { ok: true, value: extractOfGrids(sheet, true), warnings: [] };
}

const PASTED = "Pasted data";
