import { profileExtract, summariseCohortInSlices, type IsoDate } from "../../../src/core";
import { workInSlices } from "../../../src/taskpane/breathe";
import { extractOfFile } from "../../../src/taskpane/neet/readExtract";
import type { Job } from "../../../src/taskpane/planActions";

const PERIOD_END = "2026-01-31" as IsoDate;
/** The browser tells of a long task a moment after it. Milliseconds. */
const UNTIL_TOLD = 200;

/** How long each step of a dropped file took, and the tasks over 50 ms among it. */
interface Step {
  readonly step: string;
  readonly milliseconds: number;
  readonly longTasks: readonly number[];
}

/** Reads, profiles and counts a dropped extract as the NEET tab does. */
async function countDropped(address: string, name: string): Promise<readonly Step[]> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
  );
  observer.observe({ entryTypes: ["longtask"] });
  const file = new File([await (await fetch(address)).arrayBuffer()], name);
  const job: Job = { signal: new AbortController().signal, offerCancel: () => undefined, progress: () => undefined };
  const steps: Step[] = [];
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    await new Promise((told) => setTimeout(told, UNTIL_TOLD));
    longTasks.length = 0;
    const start = performance.now();
    const made = await work();
    const milliseconds = performance.now() - start;
    await new Promise((told) => setTimeout(told, UNTIL_TOLD));
    steps.push({ step, milliseconds, longTasks: [...longTasks] });
    return made;
  };
  const read = await timed("read", () => extractOfFile(file, job));
  if (!read.ok) throw new Error(`${name} is refused`);
  const { tables } = read.value;
  const options = { periodEnd: PERIOD_END, audience: "internal", threshold: 5 } as const;
  await timed("profile", () => workInSlices(profileExtract(tables, PERIOD_END), job));
  const counted = await timed("count", () => workInSlices(summariseCohortInSlices(tables, options), job));
  if (!counted.ok) throw new Error(`${name} holds no cohort`);
  return steps;
}

Object.assign(window, { countDropped });
