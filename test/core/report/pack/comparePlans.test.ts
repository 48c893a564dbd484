import { comparePlans, MOVEMENT_KINDS } from "../../../../src/core/report/pack/comparePlans";
import { movementPage } from "../../../../src/core/report/pack/movementPage";
import { reportOf, ROWS, type PlanRow } from "./planOf";

const BEFORE = reportOf({ Plan: ROWS }, "2025-12-31");

const changed = (ref: string, change: Partial<Record<number, string>>): readonly PlanRow[] =>
  ROWS.map((row) => (row[0] === ref ? (row.map((text, index) => change[index] ?? text) as unknown as PlanRow) : row));

const kindsOf = (rows: readonly PlanRow[], asAt = "2025-12-31") => {
  const movements = comparePlans(BEFORE, reportOf({ Plan: rows }, asAt));
  return movements.map(({ kind, now, before }) => [(now ?? before)?.item.ref, kind]);
};

describe("comparePlans", () => {
  it("finds nothing changed in the same plan on the same day", () => {
    expect(kindsOf(ROWS).map(([, kind]) => kind)).toEqual(ROWS.map(() => "unchanged"));
  });

  it.each([
    ["completed", "5", { 5: "Completed in November" }],
    ["re-dated", "5", { 4: "31 March 2027" }],
    ["other-status", "5", { 5: "Delayed by the supplier" }],
  ])("says %s", (kind, ref, change) => {
    expect(kindsOf(changed(ref, change)).filter(([, found]) => found !== "unchanged")).toEqual([[ref, kind]]);
  });

  it("says what became overdue as time went on", () => {
    expect(kindsOf(ROWS, "2026-03-31").filter(([, kind]) => kind === "became-overdue")).toEqual([
      ["1", "became-overdue"],
      ["2", "became-overdue"],
    ]);
  });

  it("does not say again what was overdue before", () => {
    const [then, now] = ["2026-03-31", "2026-04-01"].map((asAt) => reportOf({ Plan: ROWS }, asAt));
    if (then === undefined || now === undefined) throw new Error("two reports");
    expect(comparePlans(then, now).map(({ kind }) => kind)).toEqual(ROWS.map(() => "unchanged"));
  });

  it("counts every item of both plans once", () => {
    const added: PlanRow = ["9", "Skills", "Write a bulletin", "Skills Lead", "1 May 2026", ""];
    const movements = comparePlans(BEFORE, reportOf({ Plan: [...ROWS.slice(1), added] }, "2025-12-31"));
    const count = (kind: string) => movements.filter((movement) => movement.kind === kind).length;
    expect([count("new"), count("removed"), count("unchanged")]).toEqual([1, 1, 5]);
    expect(MOVEMENT_KINDS.reduce((sum, kind) => sum + count(kind), 0)).toBe(movements.length);
  });
});

describe("movementPage", () => {
  it("shows due days then and now with the days between, and leaves out what is unchanged", () => {
    const { values, table } = movementPage(reportOf({ Plan: changed("5", { 4: "31 March 2027" }) }, "2025-12-31"), BEFORE); // prettier-ignore
    expect(values.slice((table?.block.row ?? 0) + 1).map((row) => [row[0], row[5], row[6], row[7]])).toEqual([
      ["Re-dated", { date: "2026-12-31" }, { date: "2027-03-31" }, 90],
    ]);
  });

  it("says in a sentence that nothing has changed", () => {
    expect(movementPage(BEFORE, BEFORE).table).toBeUndefined();
    expect(movementPage(BEFORE, BEFORE).values.at(-1)?.[0]).toMatch(/^Nothing has changed/);
  });
});
