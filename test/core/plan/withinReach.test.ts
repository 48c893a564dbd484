import { explainRow } from "../../../src/core/plan/explainRow";
import { readPlan } from "../../../src/core/plan/readPlan";
import { withinReach } from "../../../src/core/plan/withinReach";
import type { Grid } from "../../../src/core/sheet/grid";
import { textGrid } from "../../../src/paste/textGrid";

const sheetOf = (name: string, rows: readonly (readonly string[])[]): Grid =>
  textGrid(
    name,
    rows.map((row) => row.map((text) => (text === "" ? null : { text }))),
  );
const times = <T>(count: number, row: T): T[] => Array.from({ length: count }, () => row);

const PLAN = [
  ["Action", "Lead", "Deadline"],
  ["Plant an orchard", "Head of Parks", "June 2026"],
];
const LONG = times(25_000, ["", "", "", "seen"]);

describe("withinReach", () => {
  it.each<[string, Grid, readonly [number, number] | null]>([
    ["rows to the limit", sheetOf("S", times(25_000, ["a"])), null],
    ["a row more", sheetOf("S", times(25_001, ["a"])), [25_000, 25_000]],
    ["empty rows, which cost nothing", sheetOf("S", [...times(60_000, [""]), ["a"]]), null],
    ["rows below an offset", { ...sheetOf("S", times(25_002, ["a"])), firstRow: 4 }, [25_004, 25_005]],
    ["cells to the limit", sheetOf("S", times(1000, times(500, "a"))), null],
    ["a cell more", sheetOf("S", [...times(1000, times(500, "a")), ["a"]]), [1000, 1000]],
  ])("takes %s", (_, grid, beyond) => {
    const reach = withinReach(grid);
    expect(reach.beyond).toEqual(beyond);
    expect(reach.grid.rows).toHaveLength(beyond === null ? grid.rows.length : beyond[0] - grid.firstRow);
  });
});

describe("readPlan, on a sheet longer than any plan", () => {
  const codesOf = (sheets: readonly Grid[]) => readPlan({ name: "", sheets }).issues.map(({ code }) => code);

  it("reads its upper part, and says which rows it did not read", () => {
    const sheets = [sheetOf("Plan", [...PLAN, ...LONG, ["Mend the bandstand", "Engineer", "May 2026"]])];
    const reading = readPlan({ name: "", sheets });
    expect(reading.items.map(({ action }) => action)).toEqual(["Plant an orchard"]);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ code: "plan.too-long", params: { sheet: "Plan", first: 25_001, last: 25_003 } }),
    );
    expect(explainRow(reading, "Plan", 25_002)).toEqual({ kind: "too-far-down" });
  });

  it("says so too where no plan was found at all", () => {
    expect(codesOf([sheetOf("Download", [...LONG, ["x"]])])).toEqual(["plan.not-found", "plan.too-long"]);
  });

  it("says nothing of a long sheet that is no plan, beside one", () => {
    expect(codesOf([sheetOf("Plan", PLAN), sheetOf("Download", [...LONG, ["x"]])])).toEqual([]);
  });
});
