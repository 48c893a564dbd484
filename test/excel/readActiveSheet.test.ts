import { cellAt, type Cell } from "../../src/core";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { GridSpec } from "../support/gridSpec";
import { openStandIn, type StandInOptions } from "../support/excel/openStandIn";

/** Large sheets take their time on a busy machine; no test is timed. */
jest.setTimeout(30_000);

const PLAN: GridSpec = {
  name: "Delivery plan",
  rows: [
    ["Ref", "Action", "Milestone", "RAG"],
    ["1.1", "Open two drop-in rooms", { raw: 43100, numberFormat: "dd/mm/yyyy" }, { raw: null, fill: "#C00000" }],
    ["1.2", { raw: "Train form tutors", struck: true }, "Spring 2018", null],
    ["1.3", "Ask each school", { raw: 43200, numberFormat: "mmm-yy", formula: "=C2+100" }, true],
  ],
  firstRow: 2,
  firstColumn: 1,
};

async function read(spec: GridSpec, options: StandInOptions = {}, withMerges = false) {
  const { host } = openStandIn([spec], options);
  const { workbook, columns } = await readActiveSheet({ withMerges });
  const [grid] = workbook.sheets;
  if (grid === undefined) throw new Error("no sheet was read");
  return { grid, host, columns, name: workbook.name };
}

describe("readActiveSheet", () => {
  it("reads values, shown text, formats, fills, formulas and strikes in one sync", async () => {
    const { grid, host, name } = await read(PLAN);
    expect(name).toBe("Plan.xlsx");
    expect([grid.name, grid.firstRow, grid.firstColumn]).toEqual(["Delivery plan", 2, 1]);
    const cells: [number, number, Cell | null][] = [
      [2, 1, { raw: "Ref", text: "Ref", numberFormat: "General" }],
      [3, 3, { raw: 43100, text: "31/12/2017", numberFormat: "dd/mm/yyyy" }],
      [3, 4, { raw: null, text: "", numberFormat: "General", fill: "#C00000" }],
      [4, 2, { raw: "Train form tutors", text: "Train form tutors", numberFormat: "General", struck: true }],
      [4, 4, null],
      [5, 3, { raw: 43200, text: "Apr-18", numberFormat: "mmm-yy", formula: "=C2+100" }],
      [5, 4, { raw: true, text: "TRUE", numberFormat: "General" }],
    ];
    for (const [row, column, cell] of cells)
      expect([row, column, cellAt(grid, row, column)]).toEqual([row, column, cell]);
    expect(host.syncs).toHaveLength(1);
    expect(host.writes).toBe(0);
  });

  it("gives a blank sheet as a grid without rows", async () => {
    const { grid, host } = await read({ name: "Sheet1", rows: [] });
    expect(grid.rows).toEqual([]);
    expect(host.syncs).toHaveLength(1);
  });

  it("takes a sheet that only has colours for a blank one", async () => {
    const { grid } = await read({ name: "Sheet1", rows: [[{ raw: null, fill: "#00FF00" }]] });
    expect(grid.rows).toEqual([]);
  });

  it("tells hidden rows and columns, protection and the date system", async () => {
    const rows = [["a", "b", "c"], ["d", "e", "f"], ["g"]];
    const spec: GridSpec = {
      name: "S",
      rows,
      hiddenRows: [1],
      hiddenColumns: [2],
      isProtected: true,
      dateSystem: 1904,
    };
    const { grid } = await read(spec);
    expect(grid).toMatchObject({ hiddenRows: [1], hiddenColumns: [2], isProtected: true, dateSystem: 1904 });
  });

  it("measures the columns, also right of what is used", async () => {
    const { columns } = await read({ ...PLAN, columnWidths: [{ column: 6, widthChars: 20 }] });
    expect(columns.get(6)).toEqual({ widthPoints: 108.75, isHidden: false });
    expect(columns.get(7)).toEqual({ widthPoints: 48, isHidden: false });
  });

  it("keeps text that begins with an equals sign apart from a formula", async () => {
    const { grid } = await read({ name: "S", rows: [["=not a sum", { raw: 2, formula: "=1+1" }]] });
    expect(cellAt(grid, 0, 0)?.formula).toBeUndefined();
    expect(cellAt(grid, 0, 1)?.formula).toBe("=1+1");
  });
});

describe("readActiveSheet, merges", () => {
  const merged: GridSpec = { ...PLAN, merges: [{ row: 3, column: 1, rowCount: 2, columnCount: 1 }] };

  it("does not ask for merges of its own accord, because that clears the user's undo", async () => {
    const { grid, host } = await read(merged, { sets: { ExcelApi: "1.13" } });
    expect(grid.merges).toEqual([]);
    expect(host.syncs[0]?.calls.join()).not.toMatch(/merged/i);
  });

  it("gives them when asked, where Excel can tell", async () => {
    const { grid, host } = await read(merged, { sets: { ExcelApi: "1.13" } }, true);
    expect(grid.merges).toEqual(merged.merges);
    expect(host.syncs).toHaveLength(1);
  });

  it("does without them in an older Excel", async () => {
    const { grid } = await read(merged, {}, true);
    expect(grid.merges).toEqual([]);
  });

  it("finds none where there are none", async () => {
    const { grid } = await read(PLAN, { sets: { ExcelApi: "1.13" } }, true);
    expect(grid.merges).toEqual([]);
  });
});

describe("readActiveSheet, tables", () => {
  it("gives their places for one sync more", async () => {
    const block = { row: 2, column: 1, rowCount: 4, columnCount: 4 };
    const { grid, host } = await read({ ...PLAN, tables: [{ name: "Actions", block }] });
    expect(grid.tables).toEqual([{ name: "Actions", block }]);
    expect(host.syncs).toHaveLength(2);
  });
});

describe("readActiveSheet, large sheets", () => {
  const rowsOf = (count: number, text: string) => Array.from({ length: count }, (_, r) => [r + 1, text, text, text]);

  it("reads 1,000 long rows in one sync", async () => {
    const { grid, host } = await read({ name: "S", rows: rowsOf(1000, "x".repeat(100)) });
    expect(grid.rows).toHaveLength(1000);
    expect(host.syncs).toHaveLength(1);
  });

  it.each([
    ["past the first window", 5200, "short"],
    ["with more text than one answer holds", 3000, "y".repeat(400)],
  ])("reads a sheet %s in parts, whole and in order", async (_, count, text) => {
    const { grid, host } = await read({ name: "S", rows: rowsOf(count, text), hiddenRows: [1, count - 1] });
    expect(grid.rows.map((row) => row[0]?.raw)).toEqual(Array.from({ length: count }, (_, r) => r + 1));
    expect(grid.hiddenRows).toEqual([1, count - 1]);
    expect(host.syncs.length).toBeGreaterThan(2);
    expect(host.syncs.length).toBeLessThan(12);
  });

  it("refuses a sheet with a stray entry far off, before reading it", async () => {
    const { host, workbook } = openStandIn([PLAN]);
    workbook.sheet("Delivery plan").enter(1_048_575, 9, "stray");
    await expect(readActiveSheet({ withMerges: false })).rejects.toMatchObject({
      issue: { code: "host.sheet-too-large", params: { sheet: "Delivery plan", rows: 1_048_574, columns: 9 } },
    });
    expect(host.syncs).toHaveLength(1);
  });
});
