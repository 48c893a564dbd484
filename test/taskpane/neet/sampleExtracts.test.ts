import { readFileSync } from "node:fs";
import path from "node:path";
import { MessageChannel } from "node:worker_threads";
import { summariseCohort } from "../../../src/core";
import type { Job } from "../../../src/taskpane/planActions";
import { readSampleExtracts, SAMPLE_PERIOD_END } from "../../../src/taskpane/neet/sampleExtracts";

// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });

const ROOT = path.resolve(__dirname, "../../..");
const job: Job = { signal: new AbortController().signal, offerCancel: () => undefined, progress: () => undefined };
const realFetch = globalThis.fetch;

function serve(isThere: boolean): void {
  globalThis.fetch = ((file: string) =>
    Promise.resolve({
      ok: isThere,
      text: () => Promise.resolve(readFileSync(path.join(ROOT, file), "utf8")),
    })) as never;
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe("readSampleExtracts", () => {
  it("gives two months that are counted with joiners and leavers", async () => {
    serve(true);
    const sample = await readSampleExtracts(job);
    if (!sample.ok) throw new Error("unreadable");
    const { now, before } = sample.value;
    const choices = { periodEnd: SAMPLE_PERIOD_END, audience: "internal", threshold: 5 } as const;
    const summary = summariseCohort(now.tables, choices, before.tables);
    expect(summary).toMatchObject({ ok: true, value: { total: { joiners: 36, leavers: 33 } } });
  });

  it("says so where the files are not beside the page", async () => {
    serve(false);
    expect(await readSampleExtracts(job)).toMatchObject({ ok: false, issues: [{ code: "file.unreadable" }] });
  });
});
