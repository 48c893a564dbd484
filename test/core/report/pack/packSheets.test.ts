import type { NewSheet } from "../../../../src/core";
import { packSheets } from "../../../../src/core/report/pack/packSheets";
import { reportOf, ROWS, type PlanRow } from "./planOf";

const REPORT = reportOf({ Plan: ROWS }, "2026-03-31");

function page(sheets: readonly NewSheet[], name: string): NewSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no page ${name}`);
  return found;
}

/** The rows of a page's table without its headings. */
function tableRows({ values, table }: NewSheet) {
  return table === undefined ? [] : values.slice(table.block.row + 1, table.block.row + table.block.rowCount);
}

describe("packSheets", () => {
  const sheets = packSheets(REPORT, { audience: "internal" });

  it("has its pages in the order in which a board reads them", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Summary", "Exceptions", "Due next", "By lead", "Check", "Full plan", "Notes"],
    ]);
  });

  it("leaves the points for officers out of a pack for the public", () => {
    expect(packSheets(REPORT, { audience: "public" }).map(({ name }) => name)).not.toContain("Check");
  });

  it("puts each status beside its count and share", () => {
    expect(tableRows(page(sheets, "Summary")).map((row) => row.slice(0, 3))).toEqual([
      ["Red", 2, 2 / 6],
      ["Amber", 1, 1 / 6],
      ["Grey", 1, 1 / 6],
      ["Green", 1, 1 / 6],
      ["Complete", 1, 1 / 6],
    ]);
  });

  it("has a row for each priority, and their sum", () => {
    const { values } = page(sheets, "Summary");
    const top = values.findIndex(([first]) => first === "Priority");
    expect(values.slice(top + 1, top + 4)).toEqual([
      ["Access", 3, 2, 0, 0, 0, 1],
      ["Skills", 3, 0, 1, 1, 1, 0],
      ["All actions", 6, 2, 1, 1, 1, 1],
    ]);
  });

  it("counts leads written in two ways as the plan's words, not its capitals and spaces", () => {
    expect(tableRows(page(sheets, "By lead")).map((row) => row.slice(0, 3))).toEqual([
      ["Youth Manager", 2, 2],
      ["Skills Lead", 2, 0],
      ["Data Officer", 1, 0],
      ["No lead is named", 1, 0],
    ]);
  });

  it("shows what is due within 90 days, soonest first, and nothing that is complete", () => {
    const more: readonly PlanRow[] = [
      ["7", "Skills", "Print a guide", "Skills Lead", "15 April 2026", "Completed"],
      ["8", "Skills", "Meet the colleges", "Skills Lead", "31 March 2026", ""],
      ["9", "Skills", "Review the offer", "Skills Lead", "29 June 2026", ""],
      ["10", "Skills", "Plan next year", "Skills Lead", "30 June 2026", ""],
    ];
    const next = packSheets(reportOf({ Plan: [...ROWS, ...more] }, "2026-03-31"), { audience: "internal" });
    expect(tableRows(page(next, "Due next")).map((row) => [row[1], row[3]])).toEqual([
      [0, "Meet the colleges"],
      [10, "Run a careers fair"],
      [90, "Review the offer"],
    ]);
  });

  it("orders exceptions over all plans: reds, longest overdue first, then ambers", () => {
    const late = ["9", "Access", "Move the office", "Youth Manager", "1 January 2026", ""] as const;
    const two = packSheets(reportOf({ North: ROWS, South: [late] }, "2026-03-31"), { audience: "internal" });
    expect(tableRows(page(two, "Exceptions")).map((row) => [row[0], row[1], row[8], row[9]])).toEqual([
      ["Red", 90, "North", 2],
      ["Red", 89, "South", 2],
      ["Red", 59, "North", 3],
      ["Amber", 0, "North", 5],
    ]);
    expect(tableRows(page(two, "Full plan")).map((row) => row.at(-1))).toEqual([...ROWS.map(() => "North"), "South"]);
  });

  it("says so in a sentence where a page has nothing to show", () => {
    const row = ["1", "Access", "Share good practice", "Youth Manager", "Ongoing", ""] as const;
    const empty = packSheets(reportOf({ Plan: [row] }, "2026-03-31"), { audience: "internal" });
    for (const name of ["Exceptions", "Due next"]) {
      expect(page(empty, name).table).toBeUndefined();
      expect(page(empty, name).values.at(-1)?.[0]).toMatch(/^No action is .*\.$/);
    }
  });

  it("makes a pack of a plan without any action", () => {
    for (const { values } of packSheets(reportOf({}, "2026-03-31"), { audience: "internal" })) {
      expect(values.length).toBeGreaterThan(1);
    }
  });

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    "%s prints on A4 landscape with its title above, one page across, every run of looks apart",
    (_, { values, print, formats = [], table }) => {
      expect(print).toMatchObject({ isLandscape: true, pagesAcross: 1 });
      expect(values[0]).toHaveLength(1);
      if (table !== undefined) expect(values[table.block.row]).toHaveLength(table.block.columnCount);
      const cells = formats.flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from({ length: rowCount * columnCount }, (__, index) =>
          [row + Math.floor(index / columnCount), column + (index % columnCount)].join(),
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
    },
  );

  it("makes rows high enough, and marks a text that no row can show whole", () => {
    const long = "Weekly calls to every family. ".repeat(170).trim();
    const row = ["1", "Access", "Open a hub", "Youth Manager", "31 December 2025", long] as const;
    const { values, rowHeights } = page(packSheets(reportOf({ Plan: [row] }, "2026-03-31"), { audience: "internal" }), "Exceptions"); // prettier-ignore
    expect(values.at(-1)?.[7]).toMatch(/continues in the plan\)$/);
    expect(rowHeights?.at(-1)?.heightPoints).toBeGreaterThan(380);
  });
});
