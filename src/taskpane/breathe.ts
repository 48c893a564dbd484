import type { Job } from "./planActions";

/** Longer than this without a stop, and the page feels stuck. Milliseconds. */
const LONGEST_SLICE_MS = 16;

/** Lets the page paint and answer before the work goes on. */
export function breathe(): Promise<void> {
  return new Promise((goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work that yields the share done (0-1) a slice at a time, so that the page stays alive; it shows how far it is and
 * ends when the user stops it.
 */
export async function workInSlices<T>(work: Generator<number, T, undefined>, job: Job): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < LONGEST_SLICE_MS) continue;
    job.progress(Math.round(step.value * 100), 100);
    await breathe();
    job.signal.throwIfAborted();
    began = performance.now();
  }
}
