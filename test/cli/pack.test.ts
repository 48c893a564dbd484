import { strFromU8, unzipSync } from "fflate";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { DOTS } from "../adapters/pages";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const PLAN = join(SAMPLES, "action-plan.xlsx");
const [COHORT, COHORT_BEFORE] = [join(SAMPLES, "cohort-extract.csv"), join(SAMPLES, "cohort-extract-previous.csv")];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (...words: string[]) => runCommand(["pack", ...words]);

function sheetsOf(path: string) {
  const read = readXlsx(new Uint8Array(readFileSync(path)), "pack.xlsx");
  if (!read.ok) throw new Error("unreadable");
  return read.value.sheets;
}

describe("pack", () => {
  it("writes the pack and prints its counts and sheets", async () => {
    const out = join(folder, "pack.xlsx");
    const before = readFileSync(PLAN);
    const { exitCode, stdout } = await pack(PLAN, "--as-at", "2026-03-31", "--out", out, "--json");
    expect(exitCode).toBe(0);
    const output = JSON.parse(stdout);
    expect(output).toMatchObject({
      asAt: "2026-03-31",
      preset: "strict",
      counts: { complete: 1, red: 5, amber: 2, green: 4, grey: 7 },
      issues: [],
    });
    expect(output.sheets).toEqual(sheetsOf(out).map(({ name, rows }) => ({ name, rows: rows.length })));
    expect(readFileSync(PLAN).equals(before)).toBe(true);
  });

  it("writes one web page, or a .csv file a page, of the same sheets", async () => {
    const [page, files] = [join(folder, "pack.html"), join(folder, "pack.zip")];
    const { stdout } = await pack(PLAN, "--as-at", "2026-03-31", "--out", page, "--json");
    await pack(PLAN, "--as-at", "2026-03-31", "--out", files);
    const names = (JSON.parse(stdout) as { sheets: { name: string }[] }).sheets.map(({ name }) => name);
    const html = readFileSync(page, "utf8");
    expect(html.match(/<section /g)).toHaveLength(names.length);
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    const unzipped = unzipSync(new Uint8Array(readFileSync(files)));
    expect(Object.keys(unzipped)).toEqual(names.map((name) => `${name}.csv`));
    expect(strFromU8(unzipped["Exceptions.csv"] as Uint8Array)).toContain("Set up a participation panel");
  });

  it("gives the same bytes for the same input", async () => {
    const [one, other] = [join(folder, "one.xlsx"), join(folder, "other.xlsx")];
    for (const out of [one, other]) await pack(PLAN, "--as-at", "2026-03-31", "--out", out);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it("adds movement since last time and the cohort's figures, without an identifier", async () => {
    const out = join(folder, "full.xlsx");
    const outcome = await pack(
      ...[PLAN, "--as-at", "2026-03-31", "--previous-plan", PLAN, "--previous-as-at", "2025-12-31"],
      ...["--cohort", COHORT, "--period-end", "2026-01-31", "--previous-cohort", COHORT_BEFORE, "--out", out],
    );
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
    const sheets = sheetsOf(out);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Movement", "NEET county", "NEET notes"]));
    expect(JSON.stringify(sheets)).not.toMatch(/99900000\d{5}/);
  });

  it("shows the public no small number of the cohort and no points for officers", async () => {
    const out = join(folder, "public.xlsx");
    const cohort = ["--cohort", COHORT, "--period-end", "2026-01-31", "--audience", "public"];
    await pack(PLAN, "--as-at", "2026-03-31", ...cohort, "--out", out);
    const sheets = sheetsOf(out);
    expect(sheets.map(({ name }) => name)).not.toContain("Check");
    const figures = sheets.filter(({ name }) => name.startsWith("NEET ") && name !== "NEET notes");
    expect(figures.length).toBeGreaterThan(1);
    const NEET_COLUMN = 2;
    const shown = figures.flatMap(({ rows }) => rows.map((row) => row[NEET_COLUMN]?.raw));
    expect(shown.filter((value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 5)).toEqual([]);
  });

  it("says whose it is where that is given, with the council's logo", async () => {
    const [out, logo] = [join(folder, "house.xlsx"), join(folder, "logo.png")];
    writeFileSync(logo, Buffer.from(DOTS, "base64"));
    const words = ["--title", "Skills plan", "--council", "Fenmoorshire", "--prepared-by", "Strategy team"];
    const house = [...words, "--classification", "OFFICIAL: DRAFT", "--logo", logo];
    expect(await pack(PLAN, "--as-at", "2026-03-31", "--out", out, ...house)).toMatchObject({ exitCode: 0 });
    const cover =
      sheetsOf(out)[0]
        ?.rows.flatMap((row) => row.map((cell) => cell?.raw ?? ""))
        .join("\n") ?? "";
    for (const said of ["Skills plan", "Fenmoorshire", "Strategy team", "OFFICIAL: DRAFT"]) {
      expect(cover).toContain(said);
    }
    const parts = unzipSync(new Uint8Array(readFileSync(out)));
    expect(Buffer.from(parts["xl/media/image1.png"] ?? []).toString("base64")).toBe(DOTS);
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"] as Uint8Array)).toContain("OFFICIAL: DRAFT");
    expect(strFromU8(parts["docProps/core.xml"] as Uint8Array)).toContain("Skills plan");
  });

  const AT = ["--as-at", "2026-03-31"];
  const OUT = ["--out", "never.xlsx"];

  it.each([
    ["no --out", [PLAN, ...AT], 2],
    ["--out that is no workbook", [PLAN, ...AT, "--out", "pack.pdf"], 2],
    ["--out that is the plan", [PLAN, ...AT, "--out", PLAN], 2],
    ["--out that is last time's plan", ["a.xlsx", ...AT, "--previous-plan", PLAN, "--previous-as-at", "2025-12-31", "--out", PLAN], 2], // prettier-ignore
    ["a day that is none", [PLAN, "--as-at", "31/03/2026", ...OUT], 2],
    ["rules we do not know", [PLAN, ...AT, "--preset", "toString", ...OUT], 2],
    ["an audience we do not know", [PLAN, ...AT, "--audience", "press", ...OUT], 2],
    ["a threshold that is no number", [PLAN, ...AT, "--threshold", "few", ...OUT], 2],
    ["a cohort without its period end", [PLAN, ...AT, "--cohort", COHORT, ...OUT], 2],
    ["a period end without a cohort", [PLAN, ...AT, "--period-end", "2026-01-31", ...OUT], 2],
    ["last time's plan without its day", [PLAN, ...AT, "--previous-plan", PLAN, ...OUT], 2],
    ["last time after this time", [PLAN, ...AT, "--previous-plan", PLAN, "--previous-as-at", "2026-04-30", ...OUT], 2],
    ["a council of no words", [PLAN, ...AT, "--council", " ", ...OUT], 2],
    ["a title that is a page long", [PLAN, ...AT, "--title", "plan ".repeat(30), ...OUT], 2],
    ["a logo that is no picture", [PLAN, ...AT, "--logo", PLAN, ...OUT], 1],
    ["no such logo", [PLAN, ...AT, "--logo", "none.png", ...OUT], 1],
    ["no such file", ["none.xlsx", ...AT, ...OUT], 1],
    ["no such cohort file", [PLAN, ...AT, "--cohort", "none.csv", "--period-end", "2026-01-31", ...OUT], 1],
  ])("refuses %s with one sentence and writes nothing", async (_, words, exitCode) => {
    const outcome = await pack(...words);
    expect(outcome).toMatchObject({ exitCode, stdout: "" });
    expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync("never.xlsx")).toBe(false);
  });

  it("refuses a file without a plan or a cohort, and a pack that is there already unless forced", async () => {
    const path = join(folder, "list.csv");
    writeFileSync(path, "Fruit,Price\nApple,2\n");
    const into = ["--out", join(folder, "list.xlsx")];
    expect(await pack(path, ...AT, ...into)).toMatchObject({ exitCode: 1, stdout: "" });
    const cohort = ["--cohort", path, "--period-end", "2026-01-31"];
    expect(await pack(PLAN, ...AT, ...cohort, ...into)).toMatchObject({ exitCode: 1, stdout: "" });
    const out = join(folder, "there.xlsx");
    writeFileSync(out, "");
    expect(await pack(PLAN, ...AT, "--out", out)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await pack(PLAN, ...AT, "--out", out, "--force")).toMatchObject({ exitCode: 0 });
  });
});
