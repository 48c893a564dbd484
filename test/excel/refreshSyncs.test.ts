import type { IsoDate } from "../../src/core";
import { buildReport } from "../../src/core/report/buildReport";
import { createExcelDoor } from "../../src/excel/excelDoor";
import { openStandIn } from "../support/excel/openStandIn";
import type { GridSpec } from "../support/gridSpec";

const MILESTONES = ["By December 2017", "March 2018", "Spring 2019", "On-going", "tbc", "30/06/2018"];
const PROGRESS = ["Complete", "", "Delayed: no rooms found", "On track"];

/** A plan whose statuses change from row to row, so that no two neighbours share a look. */
function planOf(items: number): GridSpec {
  const rows = Array.from({ length: items }, (_, n) => [
    `${n + 1}`,
    `Action ${n + 1}: open a drop-in room in the district and tell every school of it`,
    "Youth Services Manager",
    MILESTONES[n % MILESTONES.length] ?? "",
    PROGRESS[n % PROGRESS.length] ?? "",
  ]);
  return { name: "Plan", rows: [["Ref", "Action", "Lead", "Milestone", "Progress"], ...rows] };
}

async function refresh(items: number) {
  const { host, workbook } = openStandIn([planOf(items)]);
  const door = createExcelDoor();
  const once = async (): Promise<number> => {
    const read = await door.readActiveSheet({ withMerges: false });
    const report = buildReport(read, { asAt: "2018-03-31" as IsoDate, preset: "strict" });
    await door.applyPlan(report.plan, report.undo);
    return report.changes.length;
  };
  return { host, workbook, once };
}

/** A thousand items take a second or two; a busy machine may take ten. */
jest.setTimeout(30_000);

describe("a refresh in Excel", () => {
  it.each([10, 100, 1000])(
    "of %i items is one sync to read and one to write, and nothing the second time",
    async (items) => {
      const { host, workbook, once } = await refresh(items);
      expect(await once()).toBeGreaterThan(items);
      expect(host.syncs.map(({ error }) => error)).toEqual([null, null]);
      expect(host.syncs[0]?.writes).toBe(0);
      expect(workbook.swallowed).toEqual([]);

      const written = host.writes;
      expect(await once()).toBe(0);
      expect(host.syncs).toHaveLength(3);
      expect(host.writes).toBe(written);
    },
  );

  it("of 1,000 items weighs less than Excel on the web takes, both ways", async () => {
    const { host, once } = await refresh(1000);
    await once();
    const [read, write] = host.syncs;
    expect(read?.responseBytes).toBeLessThan(4 * 1024 * 1024);
    expect(write?.requestBytes).toBeLessThan(4 * 1024 * 1024);
    expect(write?.writes).toBeLessThan(100);
  });
});
