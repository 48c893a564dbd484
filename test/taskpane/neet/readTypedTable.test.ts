import { readTypedTable, rowsHeld } from "../../../src/taskpane/neet/readTypedTable";

describe("readTypedTable", () => {
  it.each([
    ["commas", "Name, NEET %, NEET and not known %\nEngland, 3.4, 5.6\nTarget, 3, 5\n"],
    ["tabs", "Name\tNEET %\tNEET and not known %\r\nEngland\t3.4\t5.6\r\n\r\nTarget\t3\t5"],
    ["semicolons", "Name;NEET %;NEET and not known %\nEngland;3.4;5.6\nTarget;3;5"],
  ])("reads a table with %s", (_, text) => {
    const { value, issues } = readTypedTable(text);
    expect(issues).toEqual([]);
    expect(value.others).toEqual([expect.objectContaining({ name: "England" })]);
    expect(value.target).toMatchObject({ neetRate: 0.03, combinedRate: 0.05 });
    expect(rowsHeld(value)).toBe(2);
  });

  it("says where there is none", () => {
    expect(readTypedTable("England is at 3.4").issues).toHaveLength(1);
  });
});
