import { buildReport, milestoneFindings, type Cell, type IsoDate, type WorkbookGrids } from "../../src/core";
import { findFixes, planFixes } from "../../src/taskpane/fixes";

const cell = (text: string, others: Partial<Cell> = {}): Cell => ({ raw: text, text, ...others });

/** A plan of one action with this milestone cell. */
function planWith(milestone: Cell): WorkbookGrids {
  const lines = [["Action", "Lead", "Milestone"].map((text) => cell(text))];
  const rows = [...lines, [cell("Agree a clause for contracts"), cell("Procurement"), milestone]];
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], tables: [] };
  const sheet = { name: "Plan", firstRow: 0, firstColumn: 0, rows, ...nothing };
  return { name: "", sheets: [{ ...sheet, isProtected: false, isHidden: false, dateSystem: 1900 }] };
}

function fixesFor(milestone: Cell) {
  const workbook = planWith(milestone);
  const report = buildReport(workbook, { asAt: "2026-03-31" as IsoDate, preset: "strict" });
  return { workbook, fixes: [...findFixes(milestoneFindings(report.items, report.context), workbook).values()] };
}

const TYPO = "31 September 2025";

describe("findFixes and planFixes", () => {
  it("put a suggested wording in the milestone's own cell, and know the way back", () => {
    const { workbook, fixes } = fixesFor(cell(TYPO));
    expect(fixes).toMatchObject([{ at: { sheet: "Plan", row: 1, column: 2 }, before: TYPO }]);
    const { plan, undo, cells } = planFixes(fixes, workbook);
    expect(cells).toBe(1);
    expect(plan.changes[0]?.blocks).toEqual([{ row: 1, column: 2, values: [[fixes[0]?.after]] }]);
    expect(undo.changes[0]?.blocks).toEqual([{ row: 1, column: 2, values: [[TYPO]] }]);
  });

  it("write a cell once where two findings concern it", () => {
    const { workbook, fixes } = fixesFor(cell(TYPO));
    expect(planFixes([...fixes, ...fixes], workbook).cells).toBe(1);
  });

  it("leave a calculated cell to its owner", () => {
    expect(fixesFor(cell(TYPO, { formula: "=A9" })).fixes).toEqual([]);
  });

  it("leave a cell that holds only a part of what was read", () => {
    const { workbook, fixes } = fixesFor(cell(TYPO));
    const [fix] = fixes;
    const shortened = planWith(cell("31 September"));
    expect(findFixes([fix!.finding], shortened).size).toBe(0);
    expect(findFixes([fix!.finding], workbook).size).toBe(1);
  });
});
