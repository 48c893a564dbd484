import { explainRow } from "../../../src/core/plan/explainRow";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { ColumnChoice, MappingChoice } from "../../../src/core/plan/types";
import { textGrid } from "../../../src/paste/textGrid";

const sheet = (name: string, rows: readonly (readonly string[])[]) =>
  textGrid(
    name,
    rows.map((row) => row.map((text) => ({ text }))),
  );

const PLAN = sheet("Plan", [
  ["Parks action plan"],
  [],
  ["Action", "Lead", "Due"],
  ["Open spaces"],
  ["Plant an orchard in each ward, with", "Head of Parks", "June 2026"],
  ["---", "---", "---"],
  ["the schools that asked for one", "", ""],
  ["Mend the bandstand", "Engineer", "July 2026"],
  ["Total", "", "2"],
  ["Action", "Lead", "Due"],
  ["Light the square", "Engineer", "May 2026"],
  [],
  ["Name", "Telephone", "Email"],
  ["Duty desk", "01234 567890", "desk@example.org"],
]);
const HIDDEN = { ...sheet("Lists", [["Open"], ["Closed"]]), isHidden: true };
const COVER = sheet("Cover", [["A strategy"]]);

describe("explainRow", () => {
  const reading = readPlan({ name: "", sheets: [PLAN, HIDDEN, COVER] });
  it.each([
    [0, "around-plan"],
    [1, "empty"],
    [2, "header"],
    [3, "section"],
    [4, "item"],
    [5, "rule"],
    [6, "joined"],
    [7, "item"],
    [8, "total"],
    [9, "repeated-header"],
    [10, "item"],
    [11, "spacer"],
    [12, "other-table"],
    [13, "other-table"],
    [99, "empty"],
  ])("says of row %i: %s", (row, kind) => expect(explainRow(reading, "Plan", row).kind).toBe(kind));

  it("says where a joined row went", () => expect(explainRow(reading, "Plan", 6)).toMatchObject({ joinedTo: 4 }));

  it.each([
    ["Lists", "hidden-sheet"],
    ["Cover", "no-plan"],
  ])("says of sheet %s: %s", (name, kind) => expect(explainRow(reading, name, 0).kind).toBe(kind));

  it("says that headings without an action were no plan", () => {
    const { outside } = readPlan({ name: "", sheets: [sheet("Plan", [["Action", "Lead", "Due"]])] });
    expect(outside).toEqual([{ sheet: "Plan", rows: [0, 0], reason: "no-action" }]);
  });
});

describe("a person's choice of columns", () => {
  const choose = (...columns: ColumnChoice[]): MappingChoice => ({ sheet: "Plan", headerRow: 0, columns });

  it("tells two columns of one heading apart", () => {
    const grid = sheet("Plan", [
      ["Action", "Lead", "Date", "Date"],
      ["Plant an orchard in each ward", "Head of Parks", "1 May 2026", "1 June 2026"],
    ]);
    const { items } = readPlan({ name: "", sheets: [grid] }, [
      choose({ column: 2, header: "Date", field: "startDate" }, { column: 3, header: "Date", field: "milestone" }),
    ]);
    expect(items.map((item) => [item.startDate.text, item.milestone.text])).toEqual([["1 May 2026", "1 June 2026"]]);
  });

  it("keeps a field it gave from a column it says nothing of", () => {
    const grid = sheet("Plan", [
      ["Action", "Lead", "Where", "Deadline"],
      ["Plant an orchard in each ward", "Head of Parks", "June 2026", "May 2026"],
    ]);
    const { items, tables } = readPlan({ name: "", sheets: [grid] }, [
      choose({ column: 0, header: "Action", field: "action" }, { column: 2, header: "Where", field: "milestone" }),
    ]);
    expect(items.map((item) => item.milestone.text)).toEqual(["June 2026"]);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(["action", "lead", "milestone", null]);
  });

  it("holds for a plan without headings", () => {
    const rows = [
      ["Plant an orchard in each of the wards", "Head of Parks", "June 2026", "Parks Officer"],
      ["Mend the bandstand roof and its steps", "Head of Works", "July 2026", "Works Officer"],
      ["Light the underpass beside the station", "Head of Works", "May 2026", "Works Officer"],
    ];
    const grid = sheet("Plan", rows);
    const choices = [choose({ column: 1, header: "", field: "partners" }, { column: 3, header: "", field: "lead" })];
    const { items } = readPlan({ name: "", sheets: [grid] }, choices);
    expect(items.map(({ lead, partners }) => [lead, partners])).toEqual(rows.map((row) => [row[3], row[1]]));
  });
});
