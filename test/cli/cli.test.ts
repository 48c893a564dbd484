import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readXlsx } from "../../src/xlsx/readXlsx";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/samples/action-plan.xlsx");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command; the door that users go through is tried below. */
const cli = (...words: string[]) => runCommand(words);

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PLAN =
  "Action\tLead\tMilestone\tProgress\nOpen a hub\tYouth Manager\tDecember 2017\t\nHire a mentor\tHR Lead\tOn-going\t\n";

describe("the command line", () => {
  it("refreshes a plan and prints every item with status, reason and rule", async () => {
    const { exitCode, stdout } = await cli("refresh", fileOf("plan.tsv", PLAN), "--as-at", "2018-03-31", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asAt: "2018-03-31",
      preset: "strict",
      counts: { complete: 0, red: 1, amber: 0, green: 0, grey: 1 },
      items: [
        {
          rows: [2, 2],
          action: "Open a hub",
          lead: "Youth Manager",
          due: "2017-12-31",
          status: "red",
          rule: "overdue",
          daysOverdue: 90,
          stated: null,
        },
        { rows: [3, 3], action: "Hire a mentor", due: null, status: "grey", daysOverdue: null },
      ],
      written: [
        { role: "rag", column: "E", rows: [2, 3] },
        { role: "due", column: "F" },
        { role: "days", column: "G" },
        { role: "reason", column: "H" },
      ],
    });
  });

  it("reads a plan as tables and actions", async () => {
    const { exitCode, stdout } = await cli("read", fileOf("plan.tsv", PLAN), "--json");
    expect(exitCode).toBe(0);
    const { tables, actions, issues } = JSON.parse(stdout);
    expect(tables).toHaveLength(1);
    expect(tables[0].columns.map(({ field }: { field: string }) => field)).toEqual([
      "action",
      "lead",
      "milestone",
      "progress",
    ]);
    expect(actions.map(({ action }: { action: string }) => action)).toEqual(["Open a hub", "Hire a mentor"]);
    expect(actions[0]).toMatchObject({ ref: null, statedRag: null, partners: "", rows: [2, 2] });
    expect(issues).toEqual([]);
  });

  it("reads the per cent beside empty comments, and tells the rows outside the tables", async () => {
    const plan = "Street plan\n\nAction\tLead\tDue date\t% complete\tComments\nMend the kerb\tRoads\tMay 2020\t25%\t\n";
    const { stdout } = await cli("read", fileOf("percent.tsv", plan), "--json");
    const { actions, outside } = JSON.parse(stdout);
    expect(actions).toMatchObject([{ action: "Mend the kerb", percentComplete: 25, progress: "" }]);
    expect(outside).toEqual([{ sheet: "percent", rows: [1, 1], reason: "around-plan" }]);
  });

  it("says what it saw where there is no plan", async () => {
    const { exitCode, stdout } = await cli("read", fileOf("none.tsv", "District\tRole\nFenmoor\tLead\n"), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ actions: [], issues: [{ code: "plan.not-found", severity: "error" }] });
  });

  it("reads milestones one a line, with a line break written as backslash n", async () => {
    const file = fileOf("milestones.txt", "By December 2017\nApril\\nJune\n\ntbc\n");
    const { exitCode, stdout } = await cli(
      "milestones",
      file,
      "--plan-start",
      "2018-04-01",
      "--plan-end",
      "2019-03-31",
      "--jsonl",
    );
    expect(exitCode).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ kind, due }) => [kind, due])).toEqual([
      ["deadline", "2017-12-31"],
      ["multiple", "2018-06-30"],
      ["none", null],
      ["tbc", null],
    ]);
  });

  it("leaves a year that is not written unknown where nothing is known of the plan", async () => {
    const { stdout } = await cli("milestones", fileOf("bare.txt", "April\n"), "--jsonl");
    expect(JSON.parse(stdout)).toMatchObject({ kind: "deadline", due: null, issues: ["no-year"] });
  });

  it("reads progress one a line", async () => {
    const { exitCode, stdout } = await cli("progress", fileOf("progress.txt", "Complete\nNot started\n"), "--jsonl");
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).status),
    ).toEqual(["complete", "not-started"]);
  });

  it("reads a forecast without a year by what is said of the plan's dates", async () => {
    const file = fileOf("forecast.txt", "On track, will go live in October\n");
    const known = await cli("progress", file, "--plan-date", "2018-05-01", "--jsonl");
    expect(JSON.parse(known.stdout)).toMatchObject({ status: "in-progress", forecast: "2018-10-31" });
    const unknown = await cli("progress", file, "--jsonl");
    expect(JSON.parse(unknown.stdout)).toMatchObject({ forecast: null });
  });

  it("fills the RAG column of a copy and leaves the file alone", async () => {
    const before = readFileSync(SAMPLE);
    const out = join(folder, "refreshed.xlsx");
    expect(await cli("refresh", SAMPLE, "--as-at", "2026-03-31", "--out", out, "--json")).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const written = readXlsx(new Uint8Array(readFileSync(out)), "refreshed.xlsx");
    if (!written.ok) throw new Error("the copy cannot be read");
    const plan = written.value.sheets[0];
    expect(plan?.rows[5]?.[8]?.text).toBe("Red");
    const again = join(folder, "again.xlsx");
    expect(await cli("refresh", out, "--as-at", "2026-03-31", "--out", again)).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  it("writes a plan from a text file as a new workbook that reads back the same", async () => {
    const out = join(folder, "from-tsv.xlsx");
    expect(await cli("refresh", fileOf("plan.tsv", PLAN), "--as-at", "2018-03-31", "--out", out)).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    const { stdout } = await cli("refresh", out, "--as-at", "2018-03-31", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { red: 1, grey: 1 },
      items: [
        { action: "Open a hub", lead: "Youth Manager", milestone: "December 2017", due: "2017-12-31", stated: null },
        { action: "Hire a mentor", milestone: "On-going", due: null },
      ],
    });
  });

  it.each<[string, (path: (name: string) => string) => string[], number]>([
    ["no command", () => [], 2],
    ["an unknown command", () => ["judge"], 2],
    ["no file", () => ["read"], 2],
    ["two files", (path) => ["read", path("plan.tsv"), path("plan.tsv")], 2],
    ["an unknown option", (path) => ["read", path("plan.tsv"), "--colour"], 2],
    ["a day that does not exist", (path) => ["refresh", path("plan.tsv"), "--as-at", "2018-02-30"], 2],
    ["a day in another form", (path) => ["refresh", path("plan.tsv"), "--as-at", "31/03/2018"], 2],
    ["an unknown preset", (path) => ["refresh", path("plan.tsv"), "--preset", "kind"], 2],
    ["a kind of file that is not read", (path) => ["read", path("plan.pdf")], 2],
    ["its own input as target", (path) => ["refresh", path("plan.xlsx"), "--out", path("plan.xlsx")], 2],
    ["a target that is there already", (path) => ["refresh", path("plan.tsv"), "--out", path("there.xlsx")], 2],
    ["a target that is no workbook", (path) => ["refresh", path("plan.tsv"), "--out", path("new.tsv")], 2],
    [
      "a macro workbook's target without macros",
      (path) => ["refresh", path("macro.xlsm"), "--out", path("new.xlsx")],
      2,
    ],
    ["a file that is not there", (path) => ["read", path("missing.xlsx")], 1],
    ["a text renamed .xlsx", (path) => ["read", path("plan.xlsx")], 1],
    ["a sheet that is not there", (path) => ["read", path("plan.tsv"), "--sheet", "Plan B"], 1],
  ])("refuses %s in one sentence", async (_, words, wanted) => {
    for (const name of ["plan.tsv", "plan.pdf", "plan.xlsx", "there.xlsx", "macro.xlsm"]) fileOf(name, PLAN);
    const { exitCode, stdout, stderr } = await cli(...words((name) => join(folder, name)));
    expect(stdout).toBe("");
    expect(stderr.trimEnd()).toMatch(/^\S[^\n]*\.$/);
    expect(exitCode).toBe(wanted);
    expect(readFileSync(join(folder, "there.xlsx"), "utf8")).toBe(PLAN);
    expect(existsSync(join(folder, "new.xlsx"))).toBe(false);
  });

  it("keeps stdout for the result and stderr for the sentence when run as users run it", () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], { cwd: ROOT, encoding: "utf8" });
    const done = run("progress", fileOf("progress.txt", "Complete\n"), "--jsonl");
    expect([done.status, JSON.parse(done.stdout).status, done.stderr]).toEqual([0, "complete", ""]);
    const refused = run("progress");
    expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, "", "progress needs a FILE.\n"]);
  });

  it("overwrites a target only when told to", async () => {
    const out = fileOf("forced.xlsx", PLAN);
    expect(
      await cli("refresh", fileOf("plan.tsv", PLAN), "--as-at", "2018-03-31", "--out", out, "--force"),
    ).toMatchObject({ exitCode: 0, stderr: "" });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });
});
