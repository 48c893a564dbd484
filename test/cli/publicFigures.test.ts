import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { neetSheets, summariseCohort, type IsoDate, type NewSheet } from "../../src/core";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";

const END = "2026-01-31";
const ROWS = [
  ["District", "Year Group", "Cohort", "NEET", "Not Known"],
  ...[
    ["Ash", 12, 500, 33, 2],
    ["Ash", 13, 500, 28, 1],
  ],
  ...[
    ["Birch", 12, 600, 3, 5],
    ["Birch", 13, 600, 4, 10],
  ],
  ...[
    ["Cedar", 12, 700, 6, 53],
    ["Cedar", 13, 700, 1, 61],
  ],
];
const PLAN: NewSheet = {
  name: "Plan",
  values: [
    ["Priority", "Action", "Lead", "Milestone", "Progress"],
    ["1. Work", "Open a hub in the town", "Youth service", "December 2025", "Under way"],
    ["1. Work", "Write to every employer", "Youth service", "March 2026", "Not started"],
  ],
  formats: [],
  columnWidths: [],
};

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "public-"));
  writeFileSync(inFolder("cohort.csv"), ROWS.map((row) => row.join(",")).join("\n"));
  const neet = ["neet", inFolder("cohort.csv"), "--period-end", END, "--audience", "public"];
  await runCommand([...neet, "--threshold", "3", "--out", inFolder("published.xlsx")]);
  const tables = [{ name: "t", dateSystem: 1900 as const, rows: ROWS }];
  const options = { periodEnd: END as IsoDate, audience: "internal" as const, threshold: 5 };
  const internal = summariseCohort(tables, options);
  if (!internal.ok) throw new Error("no cohort");
  const months = neetSheets(internal.value).filter(({ mark }) => mark === "neet:months");
  writeFileSync(inFolder("plan.xlsx"), writeNewXlsx([PLAN, ...months], "plan"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("neet for the public", () => {
  const neet = (...more: string[]) =>
    runCommand(["neet", inFolder("cohort.csv"), "--period-end", END, "--audience", "public", ...more]);

  it("says what was tried where nothing can be narrowed", async () => {
    const { stdout } = await neet();
    expect(stdout).toMatch(/Checked: no count under 5 .*Tried: \d+ small .* through \d+ relations/);
  });

  it("names each figure that what was published gives away, without its number", async () => {
    const again = ["--months", inFolder("published.xlsx")];
    const { stdout } = await neet(...again);
    expect(stdout).toContain("Not for publication");
    expect(stdout).toMatch(/^Ash, Not known \(NEET county\) can be worked out exactly/m);
    const { audit, issues } = JSON.parse((await neet(...again, "--json")).stdout);
    expect(audit.notProved).toBeGreaterThan(0);
    expect(audit.narrowed).toContainEqual(expect.objectContaining({ row: "Ash", isExact: true, between: null }));
    expect(issues.map(({ code }: { code: string }) => code)).toContain("cohort.not-proved");
  });
});

describe("a pack for the public", () => {
  const pack = (audience: string, ...more: string[]) =>
    runCommand([
      ...["pack", inFolder("plan.xlsx"), "--as-at", END, "--cohort", inFolder("cohort.csv"), "--period-end", END],
      ...["--audience", audience, "--out", inFolder("pack.xlsx"), "--force", ...more],
    ]);

  it.each([
    ["public", ["NEET months"]],
    ["internal", []],
  ])("says that the plan's own workbook holds figures for our own use: %s", async (audience, sheets) => {
    const { exitCode, stdout } = await pack(audience, "--json");
    expect(exitCode).toBe(0);
    const found = JSON.parse(stdout).issues.filter(({ code }: { code: string }) => code === "cohort.not-for-public");
    expect(
      found.map(({ message }: { message: string }) => /: '(?<sheet>[^']+)' holds/.exec(message)?.groups?.["sheet"]),
    ).toEqual(sheets);
  });

  it("says it, and what was tried, in words too", async () => {
    const { stdout } = await pack("public");
    expect(stdout).toMatch(/Checked: no count under 5/);
    expect(stdout).toMatch(/! The plan's own workbook is not for the public: 'NEET months'/);
  });
});
