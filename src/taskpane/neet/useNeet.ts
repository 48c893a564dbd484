import { useRef, useState } from "react";
import {
  boundAsStored,
  NO_COMPARATORS,
  profileExtract,
  readMonths,
  summariseCohortInSlices,
  type Checked,
  type Comparators,
  type IsoDate,
  type MonthRow,
  type Result,
} from "../../core";
import { workInSlices } from "../breathe";
import type { Job, PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import type { Month, NeetActions, NeetChoices, NeetState } from "./neetState";
import { NEET_WORDS } from "./neetWords";
import { extractOfFile, extractOfGrids, extractOfText, type CohortData } from "./readExtract";
import { readTypedTable } from "./readTypedTable";
import { readSampleExtracts, SAMPLE_PERIOD_END } from "./sampleExtracts";

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

/** The tab before anything was taken. */
const START: Omit<NeetState, "choices"> = {
  ...{ data: { now: null, before: null }, profile: null, comparators: NONE_GIVEN, result: null },
  ...{ stored: null, areMonthsOld: true },
};

/** The NEET tab's state over one workbook. Its data lives as long as the pane. */
export function useNeet(door: WorkbookDoor, actions: PlanActions, first: NeetChoices): [NeetState, NeetActions] {
  const [state, setState] = useState<NeetState>({ ...START, choices: first });
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
        set(withData(now.current, data.value, periodEnd));
        set(await withStoredMonths(now.current, door, job));
        set(await countAnew(now.current, job));
      }
      return { kind: "went" };
    });
  const take = (month: Month, read: (job: Job) => Promise<Result<CohortData>>): void =>
    hold(async (job) => {
      const data = await read(job);
      return data.ok ? { ...data, value: { [month]: data.value } } : data;
    });
  return [
    state,
    {
      takeSheet: (month) => take(month, (job) => extractOnSheet(door, job)),
      takePasted: (month, { text }) => take(month, (job) => extractPasted(text, job)),
      takeFile: (month, file) => take(month, (job) => extractOfFile(file, job)),
      takeSample: () => hold(readSampleExtracts, SAMPLE_PERIOD_END),
      forget: (month) => hold(async () => ({ ok: true, value: { [month]: null }, warnings: [] })),
      compareWith(text) {
        const isEmpty = text.trim() === "" || text.trim() === NEET_WORDS.comparatorsFirst.trim();
        set({ comparators: isEmpty ? NONE_GIVEN : readTypedTable(text) });
      },
      async besideMonths(months, job) {
        set({ ...(await countBeside(now.current, months, job)), areMonthsOld: true });
        return now.current.result?.ok === true ? now.current.result.value : null;
      },
      choose(choices) {
        if (choices.periodEnd !== now.current.choices.periodEnd) set({ profile: null });
        set({ choices });
        if (now.current.data.now !== null) hold(async () => ({ ok: true, value: {}, warnings: [] }));
      },
    },
  ];
}

/** The profile of the extract, unless it is known, and its figures by the choices made. */
async function countAnew({ data, choices, profile, stored }: NeetState, job: Job): Promise<Partial<NeetState>> {
  if (data.now === null) return { result: null, profile: null };
  job.offerCancel(true);
  const { tables, rows } = data.now;
  const profiled = profile ?? (await workInSlices(asShare(profileExtract(tables, choices.periodEnd), rows), job));
  const bound = { ...choices, stored: stored ?? [] };
  const work = summariseCohortInSlices(tables, bound, data.before?.tables ?? null);
  return { profile: profiled, result: await workInSlices(work, job) };
}

/** Counted again where these months bind the figures otherwise than those they were counted beside. */
async function countBeside(state: NeetState, months: readonly MonthRow[], job: Job): Promise<Partial<NeetState>> {
  const { result, stored } = state;
  if (result?.ok !== true || boundAsStored(result.value, stored ?? [], months)) return {};
  return { stored: months, ...(await countAnew({ ...state, stored: months }, job)) };
}

/** Figures for the public are bound by the months that the workbook keeps: read when they are asked for, and after a build. */
async function withStoredMonths(
  { choices, areMonthsOld }: NeetState,
  door: WorkbookDoor,
  { signal }: Job,
): Promise<Partial<NeetState>> {
  if (choices.audience !== "public" || !areMonthsOld) return {};
  return { stored: readMonths(await door.readWorkbook({ withMerges: false, signal })).value, areMonthsOld: false };
}

function withData(
  { data, choices }: NeetState,
  given: Partial<NeetState["data"]>,
  periodEnd: IsoDate | undefined,
): Partial<NeetState> {
  const isOther = given.now !== undefined || periodEnd !== undefined;
  const held = { data: { ...data, ...given }, choices: { ...choices, ...(periodEnd && { periodEnd }) } };
  return isOther ? { ...held, profile: null } : held;
}

async function extractPasted(text: string, job: Job): Promise<Result<CohortData>> {
  return { ok: true, value: await extractOfText(text, PASTED, job), warnings: [] };
}

async function extractOnSheet(door: WorkbookDoor, job: Job): Promise<Result<CohortData>> {
  const sheet = await door.readActiveSheet({ withMerges: false });
  return { ok: true, value: await workInSlices(extractOfGrids(sheet, true), job), warnings: [] };
}

const PASTED = "Pasted data";
