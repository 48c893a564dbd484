import { hiddenNames, planBuild, readOwnPage, type Grid, type NewSheet } from "../../../src/core";
import { gridOf, type GridSpec } from "../../support/gridSpec";

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

/** A page of ours as a host would read it, with what people did to it since. */
function asRead(sheet: NewSheet, changes: Readonly<Record<string, string | number>> = {}, name = sheet.name): Grid {
  const rows = sheet.values.map((row) => [...row]) as (string | number | null)[][];
  for (const [place, content] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = content;
  }
  const ours = readOwnPage(hiddenNames(sheet, 1900));
  const grid = gridOf({ name, rows: rows as GridSpec["rows"] });
  return ours === null ? grid : { ...grid, ours };
}

const PAGE: NewSheet = {
  ...{ name: "Exceptions", mark: "pack:exceptions" },
  values: [
    ["Exceptions"],
    ["Ref", "Action", "Commentary"],
    ["1", "Open a hub", ""],
    ["2", "Hire mentors", ""],
    ["2", "Train mentors", ""],
  ],
  inputs: [{ ...block(2, 2, 3, 1), keyColumns: [0, 1] }],
};
const reordered = (...rows: number[]): NewSheet => ({
  ...PAGE,
  values: [...PAGE.values.slice(0, 2), ...rows.map((row) => PAGE.values[row] ?? [])],
  inputs: [{ ...block(2, 2, rows.length, 1), keyColumns: [0, 1] }],
});

const plan = (sheets: readonly NewSheet[], there: readonly Grid[], replaceEdited = false) =>
  planBuild(sheets, { sheets: there, names: [], replaceEdited });

describe("planBuild", () => {
  it("lets what was typed beside a row follow the row", () => {
    const { pages, edited } = plan([reordered(4, 2, 3)], [asRead(PAGE, { "2,2": "won", "4,2": "late" })]);
    expect(edited).toEqual([]);
    expect(pages[0]?.sheet.values.slice(2)).toEqual([
      ["2", "Train mentors", "late"],
      ["1", "Open a hub", "won"],
      ["2", "Hire mentors", ""],
    ]);
    expect(pages[0]?.replaces).toBe("Exceptions");
  });

  it("asks before it drops a formula that was typed, of which the new sheet would have the value alone", () => {
    const old = asRead(PAGE, { "2,2": "won" });
    const cell = old.rows[2]?.[2];
    const rows = old.rows.map((row, r) => (r === 2 ? [...row.slice(0, 2), { ...cell, formula: "=Mine!A1" }] : row));
    const cells = [{ sheet: "Exceptions", row: 2, column: 2 }];
    expect(plan([PAGE], [{ ...old, rows: rows as Grid["rows"] }]).edited).toMatchObject([{ cells }]);
    expect(plan([PAGE], [{ ...old, rows: rows as Grid["rows"] }], true).pages[0]?.sheet.values[2]?.[2]).toBe("won");
  });

  it("asks before it drops what was typed beside a row that is gone", () => {
    const there = [asRead(PAGE, { "3,2": "interviews in May" })];
    const cells = [{ sheet: "Exceptions", row: 3, column: 2 }];
    expect(plan([reordered(2, 4)], there)).toEqual({
      ...{ pages: [], edited: [{ mark: "pack:exceptions", sheet: "Exceptions", cells }] },
    });
    expect(plan([reordered(2, 4)], there, true).pages).toHaveLength(1);
  });

  it("keeps what was typed at its place where rows have no keys", () => {
    const sheet: NewSheet = { name: "Notes", mark: "notes", values: [["Notes"]], inputs: [block(2, 0, 2, 2)] };
    const [page] = plan([sheet], [asRead(sheet, { "3,1": "here" })]).pages;
    expect(page?.sheet.values).toEqual([["Notes"], [], [], [null, "here"]]);
  });

  it.each<[string, Readonly<Record<string, string | number>>, number[]]>([
    ["nothing", {}, []],
    ["what people are meant to type", { "3,2": "typed" }, []],
    ["a text", { "2,1": "Open two hubs" }, [2]],
    ["a number for a text of its digits", { "2,0": 1 }, [2]],
    ["an emptied cell", { "0,0": "" }, [0]],
    ["a row below", { "9,1": "mine" }, [9]],
    ["a cell beside", { "4,7": "mine" }, [4]],
    ["two rows", { "1,0": "x", "4,1": "y" }, [1, 4]],
  ])("knows %s", (_, changes, rows) => {
    const { edited } = plan([PAGE], [asRead(PAGE, changes)]);
    expect(edited.flatMap(({ cells }) => cells.map(({ row }) => row))).toEqual(rows);
  });

  it("knows a formula as an edit, whatever it shows", () => {
    const grid = asRead(PAGE);
    const [first, ...rest] = grid.rows;
    const cell = { raw: "Exceptions", text: "Exceptions", formula: '="Exceptions"' };
    expect(first).toHaveLength(1);
    expect(plan([PAGE], [{ ...grid, rows: [[cell], ...rest] }]).edited).toHaveLength(1);
  });

  it("knows the stretch of rows that was changed on a long sheet", () => {
    const long: NewSheet = { ...PAGE, values: Array.from({ length: 1000 }, (_, row) => [`Row ${row}`]), inputs: [] };
    expect(plan([long], [asRead(long)]).edited).toEqual([]);
    const [edit] = plan([long], [asRead(long, { "500,0": "changed" })]).edited;
    expect(edit?.cells).toEqual([{ sheet: "Exceptions", row: 494, column: 0 }]);
  });

  it("takes the sheet of its own name where a person copied one, and leaves the copy", () => {
    const { pages } = plan([PAGE], [asRead(PAGE, {}, "Last board"), asRead(PAGE)]);
    expect(pages.map(({ replaces }) => replaces)).toEqual(["Exceptions"]);
  });

  it("keeps the name a person gave to a page, and never takes a person's name", () => {
    const there = [asRead(PAGE, {}, "For the cabinet"), gridOf({ name: "Summary", rows: [["mine"]] })];
    const { pages } = plan([PAGE, { name: "Summary", mark: "pack:summary", values: [] }], there);
    expect(pages.map(({ sheet, replaces }) => [sheet.name, replaces])).toEqual([
      ["For the cabinet", "For the cabinet"],
      ["Summary 2", null],
    ]);
  });

  it("makes a sheet without a mark anew each time", () => {
    const bare: NewSheet = { name: "List", values: [["x"]] };
    expect(plan([bare], [asRead(bare)]).pages).toMatchObject([{ sheet: { name: "List 2" }, replaces: null }]);
  });
});

describe("hiddenNames", () => {
  it("are read back as what was left, and are short enough for a name", () => {
    const sheet: NewSheet = { ...PAGE, mark: 'a "mark"; of mine', values: Array.from({ length: 5000 }, () => ["x"]) };
    const names = hiddenNames(sheet, 1900);
    expect(readOwnPage(names)).toMatchObject({ mark: "a--mark---of-mine", inputs: PAGE.inputs });
    for (const name of names) expect("text" in name ? name.text.length : 0).toBeLessThanOrEqual(255);
    expect(readOwnPage([{ name: "Other", text: "x" }])).toBeNull();
  });
});
