import { buildReport, readHistory, type Cell, type Grid, type WorkbookGrids } from "../../../src/core";
import { day } from "../../support/judgingFacts";
import { historyOf, judgedOn, planOf, recorded } from "./boards";

const HUB = ["1", "Open a youth hub in the market hall", "Youth Manager", "31 December 2025", ""];
const MENTORS = ["2", "Hire two mentors for the hub", "HR Lead", "31 May 2026", ""];

const workbook = historyOf([
  ["2026-03-31", [HUB, MENTORS]],
  ["2026-06-30", [HUB, MENTORS]],
]).workbook as WorkbookGrids;

/** The history's snapshots and issues after its sheet was changed. */
function afterEdit(edit: (grid: Grid) => Grid) {
  const sheets = workbook.sheets.map((grid) => (grid.ours === undefined ? grid : edit(grid)));
  return readHistory({ ...workbook, sheets });
}

function typed(raw: string | number): Cell {
  return { raw, text: String(raw) };
}

/** As another program may leave it. */
function withoutMark(grid: Grid): Grid {
  return Object.fromEntries(Object.entries(grid).filter(([key]) => key !== "ours")) as unknown as Grid;
}

/** One cell of the history typed over; row 1 is the first under the headings. */
function withCell(row: number, column: number, raw: string | number) {
  return afterEdit((grid) => ({
    ...grid,
    rows: grid.rows.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? typed(raw) : cell)) : line)),
  }));
}

const COLUMNS = { asAt: 0, id: 2, due: 7, status: 8, computed: 9, overrideUntil: 11 };
const asRecorded = readHistory(workbook).snapshots;

describe("readHistory", () => {
  it("is empty where nothing was recorded", () => {
    expect(readHistory(planOf([HUB]))).toEqual({ snapshots: [], place: null, isUnusable: false, issues: [] });
  });

  it.each<[what: string, edit: (grid: Grid) => Grid]>([
    ["renamed", (grid) => ({ ...grid, name: "Old boards" })],
    ["sorted", (grid) => ({ ...grid, rows: [grid.rows[0] ?? [], ...grid.rows.slice(1).reverse()] })],
    [
      "with its columns moved",
      (grid) => ({ ...grid, rows: grid.rows.map((line) => [...line.slice(3), ...line.slice(0, 3)]) }),
    ],
    ["with a column of notes", (grid) => ({ ...grid, rows: grid.rows.map((line) => [typed("note"), ...line]) })],
    ["with lines above it", (grid) => ({ ...grid, rows: [[typed("Our boards")], [], ...grid.rows] })],
    ["further down the sheet", (grid) => ({ ...grid, firstRow: 4, firstColumn: 2 })],
    ["with empty rows between", (grid) => ({ ...grid, rows: grid.rows.flatMap((line) => [line, []]) })],
    ["without its mark", withoutMark],
    [
      "with its days typed as text",
      (grid) => ({
        ...grid,
        rows: grid.rows.map((line) =>
          line.map((cell) => (cell?.numberFormat === "dd/mm/yyyy" ? typed(cell.text) : cell)),
        ),
      }),
    ],
    [
      "with its days shown as numbers",
      (grid) => ({
        ...grid,
        rows: grid.rows.map((line) =>
          line.map((cell) => (cell?.numberFormat === "dd/mm/yyyy" ? { ...cell, numberFormat: "General" } : cell)),
        ),
      }),
    ],
  ])("reads it %s", (what, edit) => {
    const { snapshots, issues } = afterEdit(edit);
    const inOrder = snapshots.map(({ items, ...rest }) => ({
      ...rest,
      items: [...items].sort((a, b) => Number(a.id) - Number(b.id)),
    }));
    expect([what, issues, inOrder]).toEqual([what, [], asRecorded]);
  });

  it.each<[what: string, column: number, raw: string | number, heading: string]>([
    ["a board date that is none", COLUMNS.asAt, "the last one", "Board date"],
    ["no board date", COLUMNS.asAt, "", "Board date"],
    ["no item", COLUMNS.id, "", "Item"],
    ["a status that is none", COLUMNS.status, "Purple", "Status"],
    ["no status", COLUMNS.status, "", "Status"],
    ["a due day that is none", COLUMNS.due, "soon", "Due"],
    ["a computed status that is none", COLUMNS.computed, "Purple", "Computed RAG"],
    ["an override's end that is none", COLUMNS.overrideUntil, "for ever", "Override until"],
  ])("tells of %s and reads the other rows", (_, column, raw, heading) => {
    const { snapshots, issues } = withCell(1, column, raw);
    expect(issues).toMatchObject([
      { code: "history.row-unreadable", params: { row: 2, heading }, at: { sheet: "RAG history", row: 1, column } },
    ]);
    expect(snapshots.map(({ items }) => items.length)).toEqual([1, 2]);
  });

  it("reads it without the columns that it does not need, and adds to what is there", () => {
    const kept = [0, 2, 5, 7, 8, 9, 10];
    const sheets = workbook.sheets.map((grid) =>
      grid.ours === undefined
        ? grid
        : { ...grid, tables: [], rows: grid.rows.map((line) => kept.map((column) => line[column] ?? null)) },
    );
    const { snapshots, issues } = readHistory({ ...workbook, sheets });
    expect(issues).toEqual([]);
    expect(snapshots[0]?.items[0]).toMatchObject({ id: "1", ref: "", sheet: "", milestone: "", overrideUntil: null });
    const after = recorded({ ...workbook, sheets }, "2026-06-30", { replace: true });
    expect(readHistory(after).snapshots).toMatchObject(snapshots);
    expect(after.sheets.at(-1)).toMatchObject({ tables: [] });
  });

  it("reads an item that somebody gave a name of their own, and goes on counting from the numbers", () => {
    const sheets = workbook.sheets.map((grid) =>
      grid.ours === undefined
        ? grid
        : { ...grid, rows: grid.rows.map((line) => line.map((cell) => (cell?.raw === 1 ? typed("Hub") : cell))) },
    );
    const lease = ["3", "Agree the lease with the owner", "Property Lead", "", ""];
    const later = recorded(planOf([HUB, MENTORS, lease], { ...workbook, sheets }), "2026-09-30");
    expect(readHistory({ ...workbook, sheets }).snapshots[0]?.items.map(({ id }) => id)).toEqual(["Hub", "2"]);
    const written = later.sheets
      .at(-1)
      ?.rows.slice(-3)
      .map((line) => line[2]?.text);
    expect(written?.slice(1)).toEqual(["2", "3"]);
  });

  it("is not looked for among our other sheets", () => {
    const sheets = workbook.sheets.map((grid) =>
      grid.ours === undefined ? grid : { ...grid, ours: { ...grid.ours, mark: "pack:summary" } },
    );
    expect(readHistory({ ...workbook, sheets }).place).toBeNull();
  });

  it("takes an empty computed status for the one that counted", () => {
    expect(withCell(1, COLUMNS.computed, "").snapshots[0]?.items[0]).toMatchObject({ status: "red", computed: "red" });
  });

  it("takes an item whose row was deleted to stand as it last did", () => {
    const { snapshots } = afterEdit((grid) => ({ ...grid, rows: grid.rows.filter((_, r) => r !== 3) }));
    expect(snapshots[1]?.items).toEqual([asRecorded[0]?.items[0], asRecorded[1]?.items[1]]);
  });

  it("counts an item that stands twice on a day once", () => {
    const { snapshots, issues } = withCell(2, COLUMNS.id, 1);
    expect(issues.map(({ code }) => code)).toEqual(["history.row-twice"]);
    expect(snapshots[0]?.items).toHaveLength(1);
  });

  it.each<[lines: number, isFound: boolean]>([
    [0, true],
    [19, true],
    [20, false],
  ])("is found with %d lines that somebody wrote above it: %p", (lines, isFound) => {
    const above = Array.from({ length: lines }, (_, line) => [typed(`Note ${line}`)]);
    const { snapshots } = afterEdit((grid) => ({ ...grid, rows: [...above, ...grid.rows] }));
    expect(snapshots).toHaveLength(isFound ? 2 : 0);
  });

  it("takes a number in a column of days for a day, whatever became of its format", () => {
    const moved = withCell(1, COLUMNS.due, 46_053);
    expect(moved.issues).toEqual([]);
    expect(moved.snapshots[0]?.items[0]?.due).toBe("2026-01-31");
  });

  it("is in the order of its days, however people sorted its rows", () => {
    const { snapshots, issues } = afterEdit((grid) => ({
      ...grid,
      rows: [...grid.rows.slice(0, 1), ...grid.rows.slice(1).reverse()],
    }));
    expect(issues).toEqual([]);
    expect(snapshots.map(({ asAt }) => asAt)).toEqual(["2026-03-31", "2026-06-30"]);
  });

  it("says so where its headings are gone", () => {
    const history = afterEdit((grid) => ({ ...grid, rows: grid.rows.slice(1) }));
    expect(history).toMatchObject({ snapshots: [], place: null, isUnusable: true });
    expect(history.issues.map(({ code }) => code)).toEqual(["history.headings-missing"]);
    expect(history.issues[0]?.params).toEqual({
      headings: ["Board date", "Item", "Action", "Due", "Status", "Computed RAG", "Rule"],
    });
    expect([history.isUnusable, readHistory(workbook).isUnusable]).toEqual([true, false]);
  });

  it.each([["with"], ["without"]])("is never taken for a plan, %s its mark", (mark) => {
    const sheets = workbook.sheets.map(({ ours, ...grid }) => (mark === "with" && ours ? { ...grid, ours } : grid));
    const report = buildReport({ ...workbook, sheets }, { asAt: day("2026-09-30"), preset: "strict" });
    expect(report.items).toHaveLength(2);
    expect(new Set(report.reading.tables.map(({ sheet }) => sheet))).toEqual(new Set(["Plan"]));
  });

  it("is not written by a refresh", () => {
    const report = judgedOn(workbook, "2026-09-30");
    expect(report.plan.changes.map(({ sheet }) => sheet)).toEqual(["Plan"]);
  });

  it.each([
    ["2026-06-29", ["history.as-at-before-last"]],
    ["2026-06-30", []],
    ["2026-07-01", []],
  ])("judging as at %s beside a board of 30 June 2026", (asAt, codes) => {
    expect(
      judgedOn(workbook, asAt)
        .issues.map(({ code }) => code)
        .filter((code) => code.startsWith("history")),
    ).toEqual(codes);
  });
});

describe("an item is known again", () => {
  const named = ["", "Open a youth hub in the market hall", "Youth Manager", "31 December 2025", ""];
  const other = ["", "Hire two mentors for the hub", "HR Lead", "31 May 2026", ""];
  const third = ["", "Agree the lease with the owner", "Property Lead", "30 June 2026", ""];

  /** The names of the items of a later plan, where the first had `named`, `other` and `third` as 1, 2 and 3. */
  function idsOf(rows: readonly (readonly string[])[]): readonly (string | undefined)[] {
    const first = recorded(planOf([named, other, third]), "2026-03-31");
    const later = readHistory(recorded(planOf(rows, first), "2026-06-30")).snapshots.at(-1);
    return later?.items.map(({ id }) => id) ?? [];
  }

  it.each<[what: string, rows: (readonly string[])[], ids: readonly string[]]>([
    ["sorted", [third, named, other], ["3", "1", "2"]],
    [
      "one put in",
      [named, ["", "Write to every school leaver", "Data Officer", "May 2026", ""], other, third],
      ["1", "4", "2", "3"],
    ],
    [
      "a small edit",
      [["", "Open the youth hub in the market hall", "A", "31 December 2025", ""], other, third],
      ["1", "2", "3"],
    ],
    ["a new milestone", [["", named[1] ?? "", "Youth Manager", "31 March 2027", ""], other, third], ["1", "2", "3"]],
    [
      "rewritten in its place",
      [named, ["", "Find people who can coach", "HR", "May 2026", ""], third],
      ["1", "2", "3"],
    ],
    ["one taken out", [named, third], ["1", "3"]],
    ["two alike", [named, named, other, third], ["1", "4", "2", "3"]],
  ])("%s", (_, rows, ids) => {
    expect(idsOf(rows)).toEqual(ids);
  });

  it("after it had gone for a while", () => {
    const { history } = historyOf([
      ["2026-03-31", [named, other]],
      ["2026-06-30", [other]],
      ["2026-09-30", [other, named, third]],
    ]);
    expect(history.snapshots.at(-1)?.items.map(({ id }) => id)).toEqual(["2", "1", "3"]);
  });
});
