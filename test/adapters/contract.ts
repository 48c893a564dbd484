import {
  cellAt,
  type Block,
  type Cell,
  type CellContent,
  type CellFormat,
  type Grid,
  type Issue,
  type IsoDate,
  type RawValue,
  type SheetChange,
  type SheetPlan,
  type WorkbookGrids,
} from "../../src/core";
import { diffCells, type CellDiff, type WantedCell } from "../../src/core/sheet/diffCells";
import type { GridSpec } from "../support/gridSpec";

/** How a write ended. */
export type Applied = { readonly ok: true } | { readonly ok: false; readonly issue: Issue };

/** What a host must be able to do for the suite. One is made for each test. */
export interface ContractAdapter {
  /** Opens a new workbook with these sheets, the first one active. */
  open(sheets: readonly GridSpec[]): Promise<void>;
  /** The sheets as the host hands them to core; the first is the one that was opened first. */
  read(): Promise<WorkbookGrids>;
  apply(plan: SheetPlan, undo: SheetPlan): Promise<Applied>;
  /** How wide a column is, in characters of the default font; 0 where it is hidden. */
  columnWidthChars(sheet: string, column: number): Promise<number>;
  /** Counts what was sent to the host to change it; absent where the host has nothing to count. */
  writesSoFar?(): number;
  /** Makes the next write break off after a part of it; absent where a write is one piece. */
  failHalfWay?(): void;
  /** The parts of a look that {@link Cell} does not hold; absent where the host cannot be asked. */
  look?(sheet: string, row: number, column: number): Promise<CellFormat>;
}

const NOTHING: SheetPlan = { changes: [] };
const SHEET = "Delivery plan";

/** A plan with what plans have: a merged title, a formula, colours, a hidden row and column, a struck line. */
const PLAN: GridSpec = {
  name: SHEET,
  rows: [
    ["Youth transitions plan 2016-2018"],
    ["Ref", "Action", "Lead", "Milestone", "Budget"],
    [
      "1.1",
      "Open two drop-in rooms",
      "Youth Services Manager",
      "By December 2017",
      { raw: 1200.5, numberFormat: "0.00" },
    ],
    [
      "1.2",
      { raw: "Ask each school for its leavers", fill: "#DDEBF7" },
      "Data Officer",
      { raw: 43100, numberFormat: "dd/mm/yyyy" },
      null,
    ],
    [
      "1.3",
      { raw: "Train form tutors", struck: true },
      "Skills Manager",
      "Spring 2018",
      { raw: 0, numberFormat: "0%" },
    ],
    ["", "", "", "Total", { raw: 1200.5, formula: "=SUM(E3:E5)" }],
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 5 }],
  hiddenRows: [3],
  hiddenColumns: [2],
};
const NOTES: GridSpec = { name: "Notes", rows: [["Nothing here is ours"], [7]] };

const day = (date: string): CellContent => ({ date: date as IsoDate });

function change(partial: Partial<SheetChange>): SheetPlan {
  return { changes: [{ sheet: SHEET, blocks: [], formats: [], columnWidths: [], ...partial }] };
}

function write(row: number, column: number, values: readonly (readonly CellContent[])[]): SheetPlan {
  return change({ blocks: [{ row, column, values }] });
}

/** Our four columns beside the plan, as a refresh writes them. */
const OURS = change({
  blocks: [
    {
      row: 1,
      column: 5,
      values: [
        ["RAG", "Due", "Days overdue", "Reason"],
        ["Red", day("2017-12-31"), 90, "Due 31 December 2017, 90 days overdue"],
        ["Amber", day("2017-12-31"), 0, "=a reason nobody would give"],
        ["Grey", "", "", "No date"],
      ],
    },
  ],
  formats: [
    { row: 2, column: 5, rowCount: 1, columnCount: 1, format: { fill: "#C00000", fontColour: "#FFFFFF", bold: true } },
    { row: 3, column: 5, rowCount: 1, columnCount: 1, format: { fill: "#FFC000" } },
    { row: 2, column: 6, rowCount: 2, columnCount: 1, format: { numberFormat: "dd/mm/yyyy", horizontal: "center" } },
    { row: 2, column: 8, rowCount: 3, columnCount: 1, format: { wrap: true, vertical: "top" } },
    {
      ...{ row: 2, column: 7, rowCount: 2, columnCount: 1 },
      format: { italic: true, fontSizePoints: 9, border: "#808080" },
    },
  ],
  columnWidths: [{ column: 8, widthChars: 40 }],
});
const OUR_BLOCK: Block = { row: 1, column: 5, rowCount: 4, columnCount: 4 };

/** A cell as core sees it, without what differs between hosts for a plain one. */
function plain(cell: Cell | null): Cell | null {
  if (cell === null) return null;
  const isBlank = cell.raw === null && cell.formula === undefined && cell.fill === undefined;
  if (isBlank && (cell.numberFormat ?? "General") === "General") return null;
  return { ...cell, numberFormat: cell.numberFormat ?? "General" };
}

interface Refreshed {
  readonly plan: SheetPlan;
  readonly undo: SheetPlan;
  readonly diff: CellDiff;
}

/** What a refresh would write beside rows that hold an item: core's own comparison, with ratings made up by row. */
function refreshOf(
  grid: Grid,
  { firstRow, lastRow, column }: { firstRow: number; lastRow: number; column: number },
): Refreshed {
  const wanted: WantedCell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const isRed = row % 3 === 0;
    const at = { row, item: row - firstRow, fits: true, undoFormat: {} };
    const fill = cellAt(grid, row, column)?.fill ?? null;
    wanted.push(
      {
        ...at,
        column,
        content: isRed ? "Red" : "Green",
        format: { fill: isRed ? "#C00000" : "#00B050" },
        undoFormat: { fill },
      },
      { ...at, column: column + 1, content: day("2017-12-31"), format: { numberFormat: "dd/mm/yyyy" } },
      { ...at, column: column + 2, content: isRed ? 90 : "", format: { numberFormat: "0" } },
      { ...at, column: column + 3, content: `-${row} days: =late`, format: { vertical: "top" } },
    );
  }
  const diff = diffCells(grid, wanted);
  const isSame = diff.changes.length === 0;
  return { diff, plan: { changes: isSame ? [] : [diff.change] }, undo: { changes: isSame ? [] : [diff.undo] } };
}
const ITEMS = { firstRow: 2, lastRow: 4, column: 5 };

/** Every cell of a sheet that is not blank, by its place, but those inside `except`. */
function cellsOf(grid: Grid, except?: Block): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  grid.rows.forEach((line, r) => {
    line.forEach((cell, c) => {
      const [row, column] = [grid.firstRow + r, grid.firstColumn + c];
      const bare = plain(cell);
      const isOurs =
        except !== undefined &&
        row >= except.row &&
        row < except.row + except.rowCount &&
        column >= except.column &&
        column < except.column + except.columnCount;
      if (bare !== null && !isOurs) cells[`${row},${column}`] = bare;
    });
  });
  return cells;
}

/** What of a sheet is not cells. */
function frameOf({ merges, hiddenRows, hiddenColumns, isProtected }: Grid): Partial<Grid> {
  return { merges, hiddenRows, hiddenColumns, isProtected };
}

/**
 * What every adapter promises, whatever its host: it is run against Office.js, .xlsx files and the workbench's grid.
 *
 * @param makeAdapter called once for each test
 */
export function describeAdapterContract(name: string, makeAdapter: () => ContractAdapter): void {
  let host: ContractAdapter;

  async function sheet(at = 0): Promise<Grid> {
    const grid = (await host.read()).sheets[at];
    if (grid === undefined) throw new Error("the sheet is gone");
    return grid;
  }
  async function apply(plan: SheetPlan, undo: SheetPlan = NOTHING): Promise<void> {
    expect(await host.apply(plan, undo)).toEqual({ ok: true });
  }
  async function rawAt(row: number, column: number): Promise<RawValue> {
    return cellAt(await sheet(), row, column)?.raw ?? null;
  }

  describe(`adapter contract: ${name}`, () => {
    beforeEach(async () => {
      host = makeAdapter();
      await host.open([PLAN, NOTES]);
    });

    describe("reading", () => {
      it("hands over values, shown days, formats, fills, strikes and formulas", async () => {
        const grid = await sheet();
        expect(grid.name).toBe(SHEET);
        expect(plain(cellAt(grid, 2, 4))).toMatchObject({ raw: 1200.5, numberFormat: "0.00" });
        expect(plain(cellAt(grid, 3, 1))).toMatchObject({ raw: "Ask each school for its leavers", fill: "#DDEBF7" });
        expect(plain(cellAt(grid, 3, 3))).toMatchObject({ raw: 43100, text: "31/12/2017", numberFormat: "dd/mm/yyyy" });
        expect(plain(cellAt(grid, 4, 1))).toMatchObject({ raw: "Train form tutors", struck: true });
        expect(plain(cellAt(grid, 5, 4))).toMatchObject({ raw: 1200.5, formula: "=SUM(E3:E5)" });
      });

      it("hands over merges, hidden rows, hidden columns and protection", async () => {
        expect(frameOf(await sheet())).toEqual({
          merges: PLAN.merges,
          hiddenRows: [3],
          hiddenColumns: [2],
          isProtected: false,
        });
      });

      it("hands over a blank sheet as one without cells", async () => {
        await host.open([{ name: SHEET, rows: [] }]);
        expect(cellsOf(await sheet())).toEqual({});
      });
    });

    describe("writing", () => {
      it("reads back what it wrote, formats included", async () => {
        await apply(OURS);
        const grid = await sheet();
        const raws = [1, 2, 3, 4].map((row) => [5, 6, 7, 8].map((column) => cellAt(grid, row, column)?.raw ?? null));
        expect(raws).toEqual([
          ["RAG", "Due", "Days overdue", "Reason"],
          ["Red", 43100, 90, "Due 31 December 2017, 90 days overdue"],
          ["Amber", 43100, 0, "=a reason nobody would give"],
          ["Grey", null, null, "No date"],
        ]);
        expect(cellAt(grid, 2, 5)?.fill).toBe("#C00000");
        expect(cellAt(grid, 3, 5)?.fill).toBe("#FFC000");
        expect(cellAt(grid, 4, 5)?.fill).toBeUndefined();
        expect(cellAt(grid, 2, 6)).toMatchObject({ text: "31/12/2017", numberFormat: "dd/mm/yyyy" });
      });

      it("gives cells their other looks and leaves what is not named", async () => {
        if (host.look === undefined) return;
        await apply(OURS);
        expect(await host.look(SHEET, 2, 5)).toMatchObject({ bold: true, fontColour: "#FFFFFF" });
        expect(await host.look(SHEET, 2, 6)).toMatchObject({ horizontal: "center", bold: false });
        expect(await host.look(SHEET, 2, 8)).toMatchObject({ wrap: true, vertical: "top", italic: false });
        expect(await host.look(SHEET, 3, 7)).toMatchObject({ italic: true, fontSizePoints: 9, border: "#808080" });
        await apply(change({ formats: [{ row: 2, column: 5, rowCount: 1, columnCount: 1, format: { bold: false } }] }));
        expect(await host.look(SHEET, 2, 5)).toMatchObject({ bold: false, fontColour: "#FFFFFF" });
      });

      it("lets a table of ours grow over rows that were appended", async () => {
        const tabled = {
          ...NOTES,
          tables: [{ name: "Positions", block: { row: 0, column: 0, rowCount: 2, columnCount: 1 } }],
        };
        await host.open([PLAN, tabled]);
        const grown = { name: "Positions", block: { row: 0, column: 0, rowCount: 4, columnCount: 1 } };
        const blocks = [{ row: 2, column: 0, values: [["eight"], ["nine"]] }];
        const notes = { sheet: NOTES.name, blocks, formats: [], columnWidths: [], tables: [grown] };
        expect(await host.apply({ changes: [notes] }, NOTHING)).toEqual({ ok: true });
        const { sheets } = await host.read();
        expect(sheets[1]?.tables).toEqual([grown]);
        expect(sheets[1]?.rows.map(([cell]) => cell?.raw)).toEqual(["Nothing here is ours", 7, "eight", "nine"]);
      });

      it("takes a fill away", async () => {
        await apply(change({ formats: [{ row: 3, column: 1, rowCount: 1, columnCount: 1, format: { fill: null } }] }));
        expect(cellAt(await sheet(), 3, 1)?.fill).toBeUndefined();
      });

      it("touches its own cells only", async () => {
        const before = await host.read();
        await apply(OURS);
        const after = await host.read();
        expect(cellsOf(after.sheets[0]!, OUR_BLOCK)).toEqual(cellsOf(before.sheets[0]!));
        expect(frameOf(after.sheets[0]!)).toEqual(frameOf(before.sheets[0]!));
        expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
      });

      it("is the same when it is applied again", async () => {
        await apply(OURS);
        const once = await host.read();
        await apply(OURS);
        expect(await host.read()).toEqual(once);
      });

      it("leaves a cell alone for null and empties it for an empty text", async () => {
        await apply(write(2, 1, [[null, ""]]));
        expect([await rawAt(2, 1), await rawAt(2, 2)]).toEqual(["Open two drop-in rooms", null]);
      });

      it("writes beyond what is used", async () => {
        await apply(write(40, 12, [["far off"]]));
        expect(await rawAt(40, 12)).toBe("far off");
      });

      it("writes yes, no, nought and fractions as they are", async () => {
        await apply(write(2, 5, [[true, false, 0, -2.25]]));
        const grid = await sheet();
        expect([5, 6, 7, 8].map((column) => cellAt(grid, 2, column)?.raw)).toEqual([true, false, 0, -2.25]);
      });

      it("sends nothing for an empty plan", async () => {
        const before = host.writesSoFar?.();
        await apply(NOTHING);
        await apply(change({}));
        expect(host.writesSoFar?.()).toBe(before);
      });
    });

    describe("text stays text", () => {
      it.each([
        "=1+1",
        '=HYPERLINK("https://example.org","Click")',
        "+44 1905 000000",
        "-5 places",
        "@lead officer",
        "\t=1+1",
        "\r=1+1",
        "'quoted'",
        "1/4/2018",
        "01/04/2018",
        "2018-04-01",
        "April 2018",
        "Dec 17",
        "1 May",
        "10:30",
        "0123",
        "12",
        "1e5",
        "50%",
        "£1,200",
        "1 1/2",
        "TRUE",
        "false",
        "#N/A",
        "Due 31 Dec 2017",
        "first line\nsecond line",
        "Ångström – “quoted” 😀",
      ])("%j", async (text) => {
        await apply(write(2, 5, [[text]]));
        const cell = cellAt(await sheet(), 2, 5);
        expect(cell).toMatchObject({ raw: text });
        expect(cell).not.toHaveProperty("formula");
      });
    });

    describe("days", () => {
      it.each([
        ["2018-03-31", 43190, "31/03/2018"],
        ["2018-04-05", 43195, "05/04/2018"],
        ["2000-02-29", 36585, "29/02/2000"],
        ["1904-02-29", 1521, "29/02/1904"],
        ["1900-03-01", 61, "01/03/1900"],
        ["1900-02-28", 59, "28/02/1900"],
        ["1900-01-01", 1, "01/01/1900"],
      ])("writes %s as %i and shows it day first", async (date, serial, text) => {
        await apply(write(2, 5, [[day(date)]]));
        expect(cellAt(await sheet(), 2, 5)).toMatchObject({ raw: serial, text, numberFormat: "dd/mm/yyyy" });
      });

      it("keeps the number format that the plan states for a day", async () => {
        const formats = [{ row: 2, column: 5, rowCount: 1, columnCount: 1, format: { numberFormat: "mmm yyyy" } }];
        await apply(change({ blocks: [{ row: 2, column: 5, values: [[day("2018-03-31")]] }], formats }));
        expect(cellAt(await sheet(), 2, 5)).toMatchObject({ raw: 43190, numberFormat: "mmm yyyy" });
      });
    });

    describe("column widths", () => {
      const width = (column: number, widthChars: number) => change({ columnWidths: [{ column, widthChars }] });

      it("makes a column wide enough", async () => {
        await apply(width(5, 30));
        expect(await host.columnWidthChars(SHEET, 5)).toBeGreaterThanOrEqual(29.9);
      });

      it("never makes a column narrower", async () => {
        await host.open([{ ...PLAN, columnWidths: [{ column: 5, widthChars: 50 }] }]);
        await host.read();
        await apply(width(5, 12));
        expect(await host.columnWidthChars(SHEET, 5)).toBeGreaterThanOrEqual(49);
      });

      it("shows a hidden column, as wide as it was or as it must be", async () => {
        await host.open([{ ...PLAN, hiddenColumns: [5], columnWidths: [{ column: 5, widthChars: 40 }] }]);
        await host.read();
        await apply(width(5, 12));
        expect((await sheet()).hiddenColumns).toEqual([]);
        expect(await host.columnWidthChars(SHEET, 5)).toBeGreaterThanOrEqual(39);
      });
    });

    describe("refusals", () => {
      it("writes nothing on a protected sheet and names it", async () => {
        await host.open([{ ...PLAN, isProtected: true }]);
        const before = await host.read();
        expect(before.sheets[0]?.isProtected).toBe(true);
        const issue = { code: "host.sheet-protected", params: { sheet: SHEET } };
        expect(await host.apply(OURS, NOTHING)).toMatchObject({ ok: false, issue });
        expect(await host.read()).toEqual(before);
      });

      it("leaves every sheet as it was where one of them is not there", async () => {
        const before = await host.read();
        const plan = {
          changes: [...write(2, 1, [["changed"]]).changes, { ...OURS.changes[0]!, sheet: "Gone", columnWidths: [] }],
        };
        const undo = { changes: [...write(2, 1, [["Open two drop-in rooms"]]).changes] };
        const issue = { code: "host.sheet-missing", params: { sheet: "Gone" } };
        expect(await host.apply(plan, undo)).toMatchObject({ ok: false, issue });
        expect(await host.read()).toEqual(before);
      });

      it("puts everything back where the host fails half-way", async () => {
        if (host.failHalfWay === undefined) return;
        const before = await host.read();
        const { plan, undo } = refreshOf(before.sheets[0]!, ITEMS);
        host.failHalfWay();
        expect(await host.apply(plan, undo)).toMatchObject({ ok: false });
        const after = await host.read();
        expect(cellsOf(after.sheets[0]!)).toEqual(cellsOf(before.sheets[0]!));
        expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
      });
    });

    describe("a refresh", () => {
      it("fills our columns, changes nothing the second time, and can be put back", async () => {
        const before = await sheet();
        const first = refreshOf(before, ITEMS);
        await apply(first.plan, first.undo);
        const second = refreshOf(await sheet(), ITEMS);
        expect(second.diff.changes).toEqual([]);
        const sent = host.writesSoFar?.();
        await apply(second.plan, second.undo);
        expect(host.writesSoFar?.()).toBe(sent);
        await apply(first.undo, first.plan);
        expect(cellsOf(await sheet())).toEqual(cellsOf(before));
      });

      it("writes 1,000 items", async () => {
        const items = Array.from({ length: 1000 }, (_, n) => [`${n + 1}`, `Action ${n + 1}`, "Data Officer"]);
        await host.open([{ name: SHEET, rows: [["Ref", "Action", "Lead"], ...items] }]);
        const rows = { firstRow: 1, lastRow: 1000, column: 3 };
        const first = refreshOf(await sheet(), rows);
        expect(first.diff.changes.length).toBeGreaterThan(3000);
        await apply(first.plan, first.undo);
        expect(refreshOf(await sheet(), rows).diff.changes).toEqual([]);
      }, 30_000);
    });
  });
}
