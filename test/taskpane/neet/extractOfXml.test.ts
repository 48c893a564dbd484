/** @jest-environment node */
import { MessageChannel } from "node:worker_threads";
import type { Job } from "../../../src/taskpane/planActions";
import { extractOfFile } from "../../../src/taskpane/neet/readExtract";

// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });

const job: Job = { signal: new AbortController().signal, offerCancel: () => undefined, progress: () => undefined };
const RECORDS =
  "<Extract><Person><Young_Persons_ID>1</Young_Persons_ID><Activity_Code>610</Activity_Code></Person><Person><Young_Persons_ID>2</Young_Persons_ID><Activity_Code>210</Activity_Code></Person></Extract>";

describe("extractOfFile with XML", () => {
  it("makes a row of each record", async () => {
    const read = await extractOfFile(new File([RECORDS], "cohort.XML"), job);
    expect(read.ok && read.value).toEqual({
      ...{ name: "cohort.XML", rows: 3, isOnSheet: false },
      tables: [
        {
          ...{ name: "cohort.XML", dateSystem: 1900 },
          rows: [
            ["Young_Persons_ID", "Activity_Code"],
            ["1", "610"],
            ["2", "210"],
          ],
        },
      ],
    });
  });

  it.each([
    ["no records", "<Extract><Note>None</Note></Extract>"],
    ["no XML", "a,b\n1,2"],
  ])("refuses %s", async (_, text) => {
    const read = await extractOfFile(new File([text], "cohort.xml"), job);
    expect(read).toMatchObject({ ok: false, issues: [{ code: "file.unreadable" }] });
  });
});
