import { buildReport, PRESETS, readHistory, recordPosition, type Grid, type WorkbookGrids } from "../../../src/core";
import { applyToGrids } from "../../support/applyToGrids";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";
import { historyOf, judgedOn, planOf, recorded } from "./boards";

const HUB = ["1", "Open a youth hub in the market hall", "Youth Manager", "31 December 2025", ""];
const MENTORS = ["2", "Hire two mentors for the hub", "HR Lead", "31 May 2026", ""];
const LEASE = ["3", "Agree the lease with the owner", "Property Lead", "", ""];

function refusal(workbook: WorkbookGrids, asAt: string): string | null {
  const recording = recordPosition(judgedOn(workbook, asAt), readHistory(workbook));
  return "issue" in recording ? recording.issue.code : null;
}

describe("recordPosition", () => {
  it("makes one tidy table the first time", () => {
    const recording = recordPosition(judgedOn(planOf([HUB, LEASE]), "2026-03-31"), readHistory(planOf([])));
    const sheet = "newSheet" in recording ? recording.newSheet : null;
    expect(sheet).toMatchObject({ mark: "history", table: { block: { row: 0, rowCount: 3, columnCount: 12 } } });
    expect(sheet?.values[0]).toEqual([
      "Board date",
      "Rules",
      "Item",
      "Plan sheet",
      "Ref",
      "Action",
      "Milestone",
      "Due",
      "Status",
      "Computed RAG",
      "Rule",
      "Override until",
    ]);
    expect(sheet?.values[1]).toEqual([
      { date: "2026-03-31" },
      "strict",
      1,
      "Plan",
      "1",
      "Open a youth hub in the market hall",
      "31 December 2025",
      { date: "2025-12-31" },
      "Red",
      "Red",
      "overdue",
      "",
    ]);
  });

  it("can be read by anybody: wide enough, headings kept in sight, days as days", () => {
    const recording = recordPosition(judgedOn(planOf([HUB, LEASE]), "2026-03-31"), readHistory(planOf([])));
    const sheet = "newSheet" in recording ? recording.newSheet : null;
    expect(sheet?.columnWidths?.map(({ widthChars }) => widthChars)).toEqual([
      ...[12, 18, 8, 18, 8, 50, 26, 12, 11, 15, 22, 15],
    ]);
    expect(sheet).toMatchObject({ frozenRows: 1, print: { isLandscape: true, pagesAcross: 1, repeatedRows: 1 } });
    const looks = sheet?.formats?.map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount]);
    expect(looks).toEqual([[0, 0, 1, 12], ...[0, 7, 11].map((column) => [1, column, 2, 1])]);
  });

  it("is read again as it was recorded", () => {
    const { history } = historyOf([["2026-03-31", [HUB, MENTORS, LEASE]]]);
    expect(history.issues).toEqual([]);
    expect(history.snapshots).toMatchObject([
      {
        asAt: "2026-03-31",
        preset: "strict",
        items: [
          { id: "1", ref: "1", due: "2025-12-31", status: "red", computed: "red", rule: "overdue" },
          { id: "2", ref: "2", due: "2026-05-31", status: "green", rule: "on-track" },
          { id: "3", ref: "3", due: null, status: "grey", rule: "no-date", overrideUntil: null },
        ],
      },
    ]);
  });

  it("keeps the override beside what is computed", () => {
    const { history } = historyOf([["2026-03-31", [[...HUB, "Green", "Agreed", "Chair", "30/06/2026"]]]]);
    expect(history.snapshots[0]?.items[0]).toMatchObject({
      status: "green",
      computed: "red",
      overrideUntil: "2026-06-30",
    });
  });

  it("adds rows below and lets the table cover them", () => {
    const { workbook, history } = historyOf([
      ["2026-03-31", [HUB, MENTORS]],
      ["2026-06-30", [HUB, MENTORS, LEASE]],
    ]);
    expect(history.snapshots.map(({ asAt, items }) => [asAt, items.length])).toEqual([
      ["2026-03-31", 2],
      ["2026-06-30", 3],
    ]);
    const sheet = workbook?.sheets.at(-1);
    expect(sheet?.tables[0]?.block.rowCount).toBe(6);
    expect(sheet?.rows).toHaveLength(6);
  });

  it("names rules of one's own by their title, and keeps outcomes with their action", () => {
    const ruleSet = { ...PRESETS.strict, isOwn: true, title: "Ours" } as const;
    const rows = [
      ["Action", "Outcome", "Milestone"],
      ["Open a youth hub in the market hall", "Young people have a place to go", "31 December 2025"],
      ["Hire two mentors for the hub", "", "31 May 2026"],
    ];
    const workbook = { name: "", sheets: [gridOf({ name: "Plan", rows })] };
    const report = buildReport(workbook, { asAt: day("2026-03-31"), preset: "strict", ruleSet });
    const recording = recordPosition(report, readHistory(workbook));
    expect("newSheet" in recording && recording.newSheet.values[1]?.slice(1, 6)).toEqual([
      "Ours",
      1,
      "Plan",
      "",
      "Open a youth hub in the market hall; Young people have a place to go",
    ]);
  });

  it("says of an item that is gone that it was removed, and knows it when it comes again", () => {
    const { workbook, history } = historyOf([
      ["2026-03-31", [HUB, MENTORS]],
      ["2026-06-30", [MENTORS]],
      ["2026-09-30", [HUB, MENTORS]],
    ]);
    expect(history.snapshots.map(({ items }) => items.map(({ id }) => id))).toEqual([["1", "2"], ["2"], ["1", "2"]]);
    expect(workbook?.sheets.at(-1)?.rows[4]?.map((cell) => cell?.text ?? "")).toEqual([
      "30/06/2026",
      "strict",
      "1",
      "Plan",
      "1",
      HUB[1],
      HUB[3],
      "31/12/2025",
      "Removed",
      "",
      "",
      "",
    ]);
  });

  it("says once that an item is gone, not at every board after", () => {
    const { workbook } = historyOf([
      ["2026-03-31", [HUB, MENTORS]],
      ["2026-06-30", [MENTORS]],
      ["2026-09-30", [MENTORS]],
    ]);
    const statuses = workbook?.sheets.at(-1)?.rows.map((line) => line[8]?.text);
    expect(statuses?.filter((text) => text === "Removed")).toHaveLength(1);
  });

  it.each<[rowCount: number, added: number]>([
    [4998, 2],
    [4999, 1],
  ])("keeps in a history of %d rows %d of two items that stand as they did", (rowCount, added) => {
    const first = recorded(planOf([MENTORS, LEASE]), "2026-03-31");
    const history = readHistory(first);
    const place = history.place === null ? null : { ...history.place, rowCount };
    const recording = recordPosition(judgedOn(first, "2026-04-01"), { ...history, place });
    const blocks = "plan" in recording ? recording.plan.changes.flatMap((change) => change.blocks) : [];
    expect(blocks.map(({ values }) => values.length)).toEqual([added]);
  });

  it("is taken back whole", () => {
    const first = recorded(planOf([HUB, MENTORS]), "2026-03-31");
    const recording = recordPosition(judgedOn(first, "2026-06-30"), readHistory(first));
    if (!("plan" in recording)) throw new Error("a plan was expected");
    const back = applyToGrids(applyToGrids(first, recording.plan), recording.undo);
    expect(readHistory(back).snapshots).toEqual(readHistory(first).snapshots);
    expect(back.sheets.at(-1)?.tables).toEqual(first.sheets.at(-1)?.tables);
  });

  it.each<[what: string, recordedOn: string, asAt: string, code: string | null]>([
    ["the same day twice", "2026-03-31", "2026-03-31", "history.same-day"],
    ["a day before the last", "2026-03-31", "2026-03-30", "history.before-last"],
    ["the day after", "2026-03-31", "2026-04-01", null],
  ])("%s", (_, recordedOn, asAt, code) => {
    expect(refusal(recorded(planOf([HUB]), recordedOn), asAt)).toBe(code);
  });

  it("cuts a long milestone to 80 characters", () => {
    const long = `By December 2025 ${"or as the partners agree ".repeat(8)}`;
    const { history } = historyOf([["2026-03-31", [["1", "Open a hub", "", long, ""]]]]);
    expect(history.snapshots[0]?.items[0]?.milestone).toBe(long.slice(0, 80).trim());
  });

  it("refuses a day between two that are recorded", () => {
    const { workbook } = historyOf([
      ["2026-03-31", [HUB]],
      ["2026-06-30", [HUB]],
    ]);
    expect(refusal(workbook as WorkbookGrids, "2026-05-31")).toBe("history.before-last");
  });

  it("knows an item of the last board that the first did not have", () => {
    const { history } = historyOf([
      ["2026-03-31", [HUB]],
      ["2026-06-30", [HUB, MENTORS]],
      ["2026-09-30", [MENTORS, HUB]],
    ]);
    expect(history.snapshots.at(-1)?.items.map(({ id, ref }) => [id, ref])).toEqual([
      ["2", "2"],
      ["1", "1"],
    ]);
  });

  it("has nothing to record of a plan without items", () => {
    expect(refusal(planOf([]), "2026-03-31")).toBe("history.nothing-to-record");
  });

  it("never makes another history where the headings of the first are gone", () => {
    const workbook = recorded(planOf([HUB]), "2026-03-31");
    const sheets = workbook.sheets.map((grid) =>
      grid.ours === undefined ? grid : { ...grid, rows: grid.rows.slice(1) },
    );
    expect(refusal({ ...workbook, sheets }, "2026-06-30")).toBe("history.headings-missing");
  });

  describe("the same day again, when asked", () => {
    const before = historyOf([
      ["2026-03-31", [HUB]],
      ["2026-06-30", [HUB, MENTORS]],
    ]).workbook as WorkbookGrids;

    it.each<[what: string, rows: (readonly string[])[], statuses: readonly string[]]>([
      ["fewer items", [LEASE], ["grey"]],
      ["as many", [HUB, LEASE], ["red", "grey"]],
      ["more", [HUB, MENTORS, LEASE], ["red", "red", "grey"]],
    ])("takes the place of the first: %s", (_, rows, statuses) => {
      const { snapshots, issues } = readHistory(recorded(planOf(rows, before), "2026-06-30", { replace: true }));
      expect(issues).toEqual([]);
      expect(snapshots.map(({ asAt }) => asAt)).toEqual(["2026-03-31", "2026-06-30"]);
      expect(snapshots[0]).toEqual(readHistory(before).snapshots[0]);
      expect(snapshots[1]?.items.map(({ status }) => status)).toEqual(statuses);
    });

    it("empties the rows it needs no more", () => {
      const after = recorded(planOf([HUB], before), "2026-06-30", { replace: true });
      expect(after.sheets.at(-1)?.rows.map((line) => line.some((cell) => cell !== null))).toEqual([
        true,
        true,
        true,
        false,
      ]);
      expect(readHistory(after).place?.lastRow).toBe(2);
    });

    it("sends only the rows of that day, by run, wherever people moved or sorted them", () => {
      const [plan, sheet] = before.sheets as [Grid, Grid];
      const [head, march, ...june] = sheet.rows as [Grid["rows"][0], Grid["rows"][0], ...Grid["rows"]];
      const moved = {
        ...sheet,
        firstRow: 4,
        firstColumn: 2,
        rows: [head, june[0] ?? [], march, june[1] ?? []],
        tables: [],
      };
      const workbook = { name: "", sheets: [plan, moved] };
      const recording = recordPosition(judgedOn(workbook, "2026-06-30"), readHistory(workbook), { replace: true });
      if (!("plan" in recording)) throw new Error("a plan was expected");
      const [change] = recording.plan.changes;
      expect(change).not.toHaveProperty("tables");
      expect(change?.blocks.map(({ row, column, values }) => [row, column, values.map((line) => line.length)])).toEqual(
        [
          [5, 2, [12]],
          [7, 2, [12]],
        ],
      );
      expect(change?.formats.map(({ row, column, rowCount }) => [row, column, rowCount])).toEqual([
        ...[
          [5, 2, 1],
          [5, 9, 1],
          [5, 13, 1],
        ],
        ...[
          [7, 2, 1],
          [7, 9, 1],
          [7, 13, 1],
        ],
      ]);
    });

    it("sends rows that stand together as one block, and a table that covers them", () => {
      const edited = planOf([HUB, MENTORS, LEASE], before);
      const recording = recordPosition(judgedOn(edited, "2026-06-30"), readHistory(edited), { replace: true });
      if (!("plan" in recording)) throw new Error("a plan was expected");
      const [change] = recording.plan.changes;
      expect(change?.blocks.map(({ row, values }) => [row, values.length])).toEqual([[2, 3]]);
      expect(change?.tables).toMatchObject([{ block: { row: 0, rowCount: 5, columnCount: 12 } }]);
    });

    it("is taken back whole", () => {
      const edited = planOf([LEASE], before);
      const recording = recordPosition(judgedOn(edited, "2026-06-30"), readHistory(edited), { replace: true });
      if (!("plan" in recording)) throw new Error("a plan was expected");
      const back = applyToGrids(applyToGrids(edited, recording.plan), recording.undo);
      expect(readHistory(back).snapshots).toEqual(readHistory(before).snapshots);
    });

    it("leaves what people wrote beside it", () => {
      const sheets = before.sheets.map((grid) =>
        grid.ours === undefined
          ? grid
          : { ...grid, rows: grid.rows.map((line, r) => [...line, { raw: `note ${r}`, text: `note ${r}` }]) },
      );
      const after = recorded({ ...before, sheets }, "2026-06-30", { replace: true });
      expect(after.sheets.at(-1)?.rows.map((line) => line.at(-1)?.raw)).toEqual([
        "note 0",
        "note 1",
        "note 2",
        "note 3",
      ]);
    });
  });
});
