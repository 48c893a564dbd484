import { ruleSetOf, type NewSheet } from "../../../../src/core";
import { checkAccessibility } from "../../../../src/core/report/pack/checkAccessibility";
import { packSheets, pageChoices } from "../../../../src/core/report/pack/packSheets";
import { DEFAULT_PACK_STYLE } from "../../../../src/core/report/pack/packStyle";
import { HISTORY, reportOf, ROWS, type PlanRow } from "./planOf";

const REPORT = reportOf({ Plan: ROWS }, "2026-03-31");
const BEFORE = reportOf({ Plan: ROWS }, "2025-12-31");

function page(sheets: readonly NewSheet[], name: string): NewSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no page ${name}`);
  return found;
}

/** The rows of a page's table without its headings. */
function tableRows({ values, table }: NewSheet) {
  return table === undefined ? [] : values.slice(table.block.row + 1, table.block.row + table.block.rowCount);
}

/** The same as records by heading. */
function records(sheet: NewSheet) {
  const headings = (sheet.values[sheet.table?.block.row ?? 0] ?? []).map(String);
  return tableRows(sheet).map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
}

describe("packSheets", () => {
  it("names and prints the rules that the report was judged by, not the preset they were made from", () => {
    const ruleSet = { ...ruleSetOf("strict", {}, "working"), isOwn: true, title: "Ours" } as const;
    const pages = ["cover", "summary", "notes"] as const;
    const sheets = packSheets({ ...REPORT, ruleSet }, { audience: "internal", pages });
    const texts = sheets.map(({ values }) => values.flat().join("\n"));
    for (const text of texts) expect(text).toContain("Rules: Ours.");
    expect(texts[2]).toContain("at least 1 working day overdue");
    const wordless = packSheets(
      { ...REPORT, ruleSet: { ...ruleSet, summary: "", source: "" } },
      { audience: "internal", pages },
    );
    for (const { values } of wordless) expect(values.flat().join("\n")).not.toMatch(/\. \.|: \.|^\.$/m);
  });

  const sheets = packSheets(REPORT, { audience: "internal" });

  it("has its pages in the order in which a board reads them, each with its mark", () => {
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ["Cover", "pack:cover"],
      ["Summary", "pack:summary"],
      ["Plan on a page", "pack:on-a-page"],
      ["Exceptions", "pack:exceptions"],
      ["Due next", "pack:due-next"],
      ["Timeline", "pack:timeline"],
      ["By lead", "pack:by-lead"],
      ["Data quality", "pack:data-quality"],
      ["Full plan", "pack:full-plan"],
      ["Notes and key", "pack:notes"],
    ]);
  });

  it("is the same twice", () => {
    expect(packSheets(reportOf({ Plan: ROWS }, "2026-03-31"), { audience: "internal" })).toEqual(sheets);
  });

  it("makes the pages asked for, in the board's order, and none that cannot be made", () => {
    const pages = ["notes", "movement", "exceptions", "neet"] as const;
    expect(packSheets(REPORT, { audience: "internal", pages }).map(({ name }) => name)).toEqual([
      ...["Exceptions", "Notes and key"],
    ]);
  });

  it("lists on the cover every sheet with a link to it", () => {
    const cover = page(sheets, "Cover");
    expect(tableRows(cover).map(([name]) => name)).toEqual(sheets.slice(1).map(({ name }) => name));
    expect(cover.links?.map(({ sheet }) => sheet)).toEqual(sheets.slice(1).map(({ name }) => name));
  });

  it("shows a logo above the title of the cover, in the cell that is read first", () => {
    const logo = { kind: "png", base64: "", widthPixels: 200, heightPixels: 80 } as const;
    const [cover] = packSheets(REPORT, { audience: "internal", style: { logo, councilName: "Fenmoorshire" } });
    const [bare] = sheets;
    expect(cover?.pictures).toMatchObject([{ row: 0, column: 0, heightPoints: 60 }]);
    expect(cover?.values[0]).toEqual(bare?.values[0]);
    expect(cover?.rowHeights?.[0]?.heightPoints).toBeGreaterThanOrEqual(
      (bare?.rowHeights?.[0]?.heightPoints ?? 0) + 60,
    );
    expect(cover?.formats?.[0]?.format.vertical).toBe("bottom");
    expect(bare?.pictures).toBeUndefined();
    expect(checkAccessibility(cover === undefined ? [] : [cover, ...sheets.slice(1)])).toEqual([]);
  });

  it("leaves the points for officers out of a pack for the public, even when asked for", () => {
    const options = { audience: "public", pages: ["summary", "data-quality"] } as const;
    expect(packSheets(REPORT, options).map(({ name }) => name)).toEqual(["Summary"]);
  });

  it("tells the public nothing that is between officers", () => {
    const text = JSON.stringify(packSheets(REPORT, { audience: "public" }));
    expect(text).not.toMatch(/to be asked|a board would ask/);
    expect(JSON.stringify(sheets)).toMatch(/to be asked.*a board would ask|a board would ask.*to be asked/);
  });

  it("puts each status beside its count and share, with the sum", () => {
    expect(tableRows(page(sheets, "Summary")).map((row) => row.slice(0, 3))).toEqual([
      ["Red", 2, 2 / 6],
      ["Amber", 1, 1 / 6],
      ["Grey", 1, 1 / 6],
      ["Green", 1, 1 / 6],
      ["Complete", 1, 1 / 6],
      ["All actions", 6, 1],
    ]);
  });

  it("puts the counts of last time beside those of now", () => {
    const summary = page(packSheets(REPORT, { audience: "internal", previous: BEFORE }), "Summary");
    expect(records(summary).map((row) => [row["Status"], row["Actions"], row["31 Dec 2025"], row["Change"]])).toEqual([
      ["Red", 2, 0, 2],
      ["Amber", 1, 1, 0],
      ["Grey", 1, 2, -1],
      ["Green", 1, 2, -1],
      ["Complete", 1, 1, 0],
      ["All actions", 6, 6, 0],
    ]);
  });

  it("draws a bar for each priority from figures that stand under the chart", () => {
    const { values, charts = [] } = page(sheets, "Summary");
    const [chart] = charts;
    const top = chart?.categories.row ?? 0;
    expect(values.slice(top, top + 2)).toEqual([
      ["Access", 3, 2, 0, 0, 0, 1],
      ["Skills", 3, 0, 1, 1, 1, 0],
    ]);
    expect(chart?.series.map(({ name, values: block }) => [name, block.column])).toEqual([
      ...[
        ["Red", 2],
        ["Amber", 3],
        ["Grey", 4],
        ["Green", 5],
        ["Complete", 6],
      ],
    ]);
  });

  it("says when open actions fall due, each once", () => {
    const rows = tableRows(page(sheets, "Timeline")).map((row) => row.slice(0, 2));
    expect(rows.filter(([, count]) => count !== 0)).toEqual([
      ["Overdue", 2],
      ["Apr 2026", 1],
      ["Later", 1],
      ["No due day", 1],
    ]);
  });

  it("does not count as overdue what is due on the day itself", () => {
    const today = reportOf(
      { Plan: [["1", "Access", "Open a hub", "Youth Manager", "31 March 2026", ""]] },
      "2026-03-31",
    );
    const rows = tableRows(page(packSheets(today, { audience: "internal" }), "Timeline"));
    expect(rows.filter(([, count]) => count !== 0).map(([when]) => when)).toEqual(["Mar 2026"]);
  });

  it("counts leads written in two ways as the plan's words, not its capitals and spaces", () => {
    expect(tableRows(page(sheets, "By lead")).map((row) => row.slice(0, 3))).toEqual([
      ["Youth Manager", 2, 2],
      ["Skills Lead", 2, 0],
      ["Data Officer", 1, 0],
      ["No lead is named", 1, 0],
    ]);
  });

  it("counts leads together that a person said are one", () => {
    const merged = packSheets(REPORT, { audience: "internal", leads: { "data officer": "Skills Lead" } });
    expect(tableRows(page(merged, "By lead")).map((row) => row.slice(0, 2))).toContainEqual(["Skills Lead", 3]);
  });

  it("shows what is due within 90 days, soonest first, and nothing that is complete", () => {
    const more: readonly PlanRow[] = [
      ["7", "Skills", "Print a guide", "Skills Lead", "15 April 2026", "Completed"],
      ["8", "Skills", "Meet the colleges", "Skills Lead", "31 March 2026", ""],
      ["9", "Skills", "Review the offer", "Skills Lead", "29 June 2026", ""],
      ["10", "Skills", "Plan next year", "Skills Lead", "30 June 2026", ""],
    ];
    const next = packSheets(reportOf({ Plan: [...ROWS, ...more] }, "2026-03-31"), { audience: "internal" });
    const rows = records(page(next, "Due next")).map((row) => [row["Days to go"], row["Within (days)"], row["Action"]]);
    expect(rows).toEqual([
      [0, 30, "Meet the colleges"],
      [10, 30, "Run a careers fair"],
      [90, 90, "Review the offer"],
    ]);
  });

  it("orders exceptions over all plans: reds, longest overdue first, then ambers", () => {
    const late = ["9", "Access", "Move the office", "Youth Manager", "1 January 2026", ""] as const;
    const two = packSheets(reportOf({ North: ROWS, South: [late] }, "2026-03-31"), { audience: "internal" });
    const rows = records(page(two, "Exceptions")).map((row) => ["Status", "Days overdue", "Sheet", "Row"].map((name) => row[name])); // prettier-ignore
    expect(rows).toEqual([
      ["Red", 90, "North", 2],
      ["Red", 89, "South", 2],
      ["Red", 59, "North", 3],
      ["Amber", 0, "North", 5],
    ]);
    expect(records(page(two, "Full plan")).map((row) => row["Sheet"])).toEqual([...ROWS.map(() => "North"), "South"]);
  });

  it("says so in a sentence where a page that is asked for has nothing to show, and else leaves it out", () => {
    const row = ["1", "Access", "Share good practice", "", "Ongoing", ""] as const;
    const report = reportOf({ Plan: [row] }, "2026-03-31");
    const pages = ["exceptions", "due-next", "overrides"] as const;
    for (const sheet of packSheets(report, { audience: "internal", pages })) {
      expect(sheet.table).toBeUndefined();
      expect(sheet.values.at(-1)?.[0]).toMatch(/^No .*\.$/);
    }
    expect(packSheets(report, { audience: "internal" }).map(({ name }) => name)).toEqual([
      ...["Cover", "Summary", "Plan on a page", "Exceptions", "Data quality", "Full plan", "Notes and key"],
    ]);
  });

  it("leaves out columns in which nothing stands", () => {
    const row = ["", "", "Open a hub", "", "31 December 2025", ""] as const;
    const { values, table } = page(packSheets(reportOf({ Plan: [row] }, "2026-03-31"), { audience: "internal" }), "Exceptions"); // prettier-ignore
    expect(values[table?.block.row ?? 0]).toEqual([
      ...["Status", "Days overdue", "Action", "Due", "Reason", "Path to green (from Progress)", "Commentary", "Row"],
    ]);
  });

  it("makes a pack of a plan without any action", () => {
    for (const { values } of packSheets(reportOf({}, "2026-03-31"), { audience: "internal" })) {
      expect(values.length).toBeGreaterThan(1);
    }
  });

  it("leaves a column for officers to type in, whose rows are known by ref, action and lead", () => {
    const { inputs, values, table } = page(sheets, "Exceptions");
    const headings = values[table?.block.row ?? 0] ?? [];
    expect(inputs).toHaveLength(1);
    expect(headings[inputs?.[0]?.column ?? 0]).toBe("Commentary");
    expect(inputs?.[0]?.keyColumns?.map((column) => headings[column])).toEqual(["Ref", "Action", "Lead"]);
    expect(inputs?.[0]?.rowCount).toBe(3);
  });

  it("shows what history knows: what moved, how often, and what it would be had it not", () => {
    const [before, ...rest] = ROWS;
    if (before === undefined) throw new Error("rows");
    const moved: PlanRow = [before[0], before[1], before[2], before[3], "30 June 2026", before[5]];
    const report = reportOf({ Plan: [moved, ...rest] }, "2026-03-31");
    const withHistory = packSheets(report, { audience: "internal", history: HISTORY });
    const [row] = records(page(withHistory, "Milestone changes"));
    expect(row).toMatchObject({ Ref: "1", "First due": { date: "2025-12-31" }, "Days moved": 181, "Times moved": 1 });
    expect(records(page(withHistory, "Movement")).map((each) => each["What happened"])).toContain("Re-dated; reworded");
  });

  it("compares with the plan that is given as last time's before what is recorded", () => {
    const later = reportOf({ Plan: ROWS }, "2026-02-28");
    const both = packSheets(REPORT, { audience: "internal", history: HISTORY, previous: later });
    expect(page(both, "Movement").values[0]).toEqual(["Movement since 28 February 2026"]);
  });

  it("shows overrides beside the status by the rules, and counts those in force", () => {
    const set = (row: PlanRow, ...override: string[]) => [...row, ...override];
    const [first, second, ...rest] = ROWS;
    if (first === undefined || second === undefined) throw new Error("rows");
    const rows = [
      set(first, "Amber", "Recovery agreed", "A Director", "30 June 2026"),
      set(second, "Green", "Agreed then", "A Director", "1 January 2026"),
      ...rest,
    ];
    const report = reportOf({ Plan: rows }, "2026-03-31");
    const overridden = packSheets(report, { audience: "internal" });
    expect(
      records(page(overridden, "Overrides")).map((row) => [row["Status"], row["By the rules"], row["Counts"]]),
    ).toEqual([
      ["Amber", "Red", "In force"],
      ["Red", "Red", "Lapsed: no longer counts"],
    ]);
    expect(
      records(page(overridden, "Summary"))
        .slice(0, 2)
        .map((row) => row["Actions"]),
    ).toEqual([1, 2]);
    const reason = records(page(overridden, "Exceptions")).find((row) => row["Ref"] === "1")?.["Reason"];
    expect(reason).toMatch(/^Amber: set by A Director until 30 Jun 2026: Recovery agreed\. By the rules: Red: due/);
    expect(JSON.stringify(packSheets(report, { audience: "public" }))).not.toContain("A Director");
  });

  it("puts the council's style on every page", () => {
    const style = {
      ...{ councilName: "Northshire Council", classification: "OFFICIAL-SENSITIVE", planTitle: "Recovery plan" },
      statuses: { ...DEFAULT_PACK_STYLE.statuses, red: { ...DEFAULT_PACK_STYLE.statuses.red, label: "Off track" } },
    };
    const styled = packSheets(REPORT, { audience: "internal", style, preparedBy: "the Strategy Team" });
    for (const { print } of styled) {
      expect(print?.header).toMatchObject({ left: "Northshire Council", centre: "OFFICIAL-SENSITIVE" });
      expect(print?.footer?.left).toMatch(/^Recovery plan: /);
    }
    expect(JSON.stringify(page(styled, "Cover").values)).toContain("Prepared by the Strategy Team");
    expect(records(page(styled, "Exceptions")).map((row) => row["Status"])).toEqual([
      "Off track",
      "Off track",
      "Amber",
    ]);
    expect(records(page(styled, "Exceptions"))[0]?.["Reason"]).toMatch(/^Off track: due/);
  });

  it("goes on in the next row where a text is longer than a row can show, and loses nothing of it", () => {
    const long = "Weekly calls to every family. ".repeat(170).trim();
    const row = ["1", "Access", "Open a hub", "Youth Manager", "31 December 2025", long] as const;
    const full = page(packSheets(reportOf({ Plan: [row] }, "2026-03-31"), { audience: "internal" }), "Full plan");
    const parts = records(full).map((each) => String(each["Progress"]));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(" ")).toBe(long);
    expect(Math.max(...(full.rowHeights ?? []).map(({ heightPoints }) => heightPoints))).toBeLessThan(340);
  });
});

const MANY = Array.from({ length: 200 }, (_, index): PlanRow => [
  ...[`${index + 1}`, `Priority ${index % 20}`, `Action ${index + 1}`, `Lead ${index % 80}`] as const,
  ...[index % 3 === 0 ? "" : `${(index % 27) + 1} ${index % 2 === 0 ? "March" : "June"} 2026`, index % 4 === 0 ? "Under way" : ""] as const,
]); // prettier-ignore
const LONG = ROWS.map((row): PlanRow => [row[0], row[1], `${row[2]} ${"and more of it ".repeat(300)}`, row[3], row[4], "word ".repeat(1000)]); // prettier-ignore

describe("a pack of any plan", () => {
  it.each<[string, readonly PlanRow[]]>([
    ["every status", ROWS],
    ["one action", ROWS.slice(0, 1)],
    ["no dates", ROWS.map(([ref, priority, action, lead]): PlanRow => [ref, priority, action, lead, "Ongoing", ""])],
    ["everything complete", ROWS.map(([ref, priority, action, lead, due]): PlanRow => [ref, priority, action, lead, due, "Completed"])], // prettier-ignore
    ["no priorities and no leads", ROWS.map(([ref, , action, , due, progress]): PlanRow => [ref, "", action, "", due, progress])], // prettier-ignore
    ["many actions, priorities and leads", MANY],
    ["texts of thousands of characters", LONG],
    ["no action", []],
  ])("of %s keeps every rule of accessibility", (_, rows) => {
    const report = reportOf({ Plan: rows }, "2026-03-31");
    for (const audience of ["internal", "public"] as const) {
      const sheets = packSheets(report, { audience, previous: BEFORE });
      expect(checkAccessibility(sheets)).toEqual([]);
      for (const { values } of sheets) expect(values.length).toBeGreaterThan(1);
    }
  });

  it("leaves the stored months out: no page for a board, and the workbook's own hold more", () => {
    const sheet = (mark: string): NewSheet => ({ mark, name: mark.replace(/\W/g, " "), values: [["NEET"]] });
    const neet = ["neet:county", "neet:months", "neet:months-public"].map(sheet);
    const made = packSheets(REPORT, { audience: "internal", neet });
    expect(made.flatMap(({ mark }) => (mark?.startsWith("neet:") ? [mark] : []))).toEqual(["neet:county"]);
    const choice = pageChoices(REPORT, { audience: "internal", neet }).find(({ page: name }) => name === "neet");
    expect(choice?.holds).toBe("1 sheet");
  });

  it("has every page that history, cohort and overrides can fill, in order", () => {
    const neet: NewSheet = { mark: "neet:county", name: "NEET county", values: [["NEET: the whole area"]] };
    const sheets = packSheets(REPORT, { audience: "internal", previous: BEFORE, neet: [neet] });
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Movement", "NEET county"]));
    expect(page(sheets, "NEET county").print?.footer?.left).toBe("Action plan: NEET county");
  });

  it.each([
    ["internal", "OFFICIAL-SENSITIVE"],
    ["public", "OFFICIAL"],
  ] as const)("classifies an %s pack with a cohort as %s", (audience, classification) => {
    const neet: NewSheet = { mark: "neet:county", name: "NEET county", values: [["NEET: the whole area"]] };
    const sheets = packSheets(REPORT, { audience, neet: [neet] });
    expect(new Set(sheets.map(({ print }) => print?.header?.centre))).toEqual(new Set([classification]));
  });

  it("makes the rows of the cohort's pages high enough where nobody has", () => {
    const neet: NewSheet = {
      ...{ name: "NEET notes", values: [["Notes"], ["Young people of academic age 16 and 17. ".repeat(10)]] },
      ...{ columnWidths: [{ column: 0, widthChars: 40 }] },
      formats: [{ row: 1, column: 0, rowCount: 1, columnCount: 1, format: { wrap: true } }],
    };
    const made = page(packSheets(REPORT, { audience: "internal", neet: [neet] }), "NEET notes");
    expect(made.mark).toBe("neet:neet-notes");
    expect(made.rowHeights).toMatchObject([{ row: 1 }]);
    expect(made.rowHeights?.[0]?.heightPoints).toBeGreaterThan(100);
  });
});

describe("pageChoices", () => {
  it("says of each page what it will hold, and why it cannot be made", () => {
    const choices = pageChoices(REPORT, { audience: "internal" });
    const choice = (name: string) => choices.find(({ page: each }) => each === name);
    expect(choice("exceptions")).toMatchObject({ holds: "2 red, 1 amber", missing: null, isChosen: true });
    expect(choice("movement")).toMatchObject({ isChosen: false });
    expect(choice("movement")?.missing).toMatch(/\.$/);
    expect(choice("overrides")).toMatchObject({ missing: null, isChosen: false });
  });

  it.each(["internal", "public"] as const)("chooses what a pack for an %s audience is made of", (audience) => {
    const chosen = pageChoices(REPORT, { audience, previous: BEFORE }).filter(({ isChosen }) => isChosen);
    const marks = packSheets(REPORT, { audience, previous: BEFORE }).map(({ mark }) => mark);
    expect(chosen.map(({ page: each }) => `pack:${each}`)).toEqual(marks);
  });
});
