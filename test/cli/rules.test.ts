import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { cellAt, PRESETS, ruleFileOf, ruleSetOf, STATUS_LOOKS, type StatusLooks } from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";

const PLAN =
  "Action\tLead\tMilestone\tProgress\tRAG\nOpen a hub\tYouth Manager\tDecember 2025\tLease being agreed\tGreen\nHire a mentor\t\t10 April 2026\tAdvert written\t\n";
const OURS: StatusLooks = { ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Off course", fill: "#9C0006" } };
const RULES = { ...ruleSetOf("strict", { dueSoonDays: 5 }), title: "Our board's rules" };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-cli-"));
  writeFileSync(join(folder, "plan.tsv"), PLAN);
  writeFileSync(join(folder, "rules.json"), ruleFileOf(RULES, OURS));
  writeFileSync(join(folder, "plain.json"), ruleFileOf(RULES));
  writeFileSync(join(folder, "elsewhere.json"), "{}");
  const alike = { ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Amber" } };
  writeFileSync(join(folder, "alike.json"), ruleFileOf(RULES, alike));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(command: string, ...words: string[]) {
  return runCommand([command, join(folder, "plan.tsv"), "--as-at", "2026-03-31", ...words]);
}

const file = (name: string) => join(folder, name);

describe("refresh by a file of rules and labels", () => {
  it("judges by the rules, and says what they are called", async () => {
    const { stdout } = await cli("refresh", "--rules", file("plain.json"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({ preset: "strict", rules: RULES.title, counts: { red: 1, green: 1 } });
    const ours = await cli("refresh", "--json");
    expect(JSON.parse(ours.stdout)).toMatchObject({ rules: PRESETS.strict.title, counts: { red: 1, amber: 1 } });
    const text = await cli("refresh", "--rules", file("plain.json"));
    expect(text.stdout.split("\n")[0]).toContain(RULES.title);
  });

  it("writes the labels and colours, and says reasons in them", async () => {
    const out = file("out.xlsx");
    const { stdout } = await cli("refresh", "--rules", file("rules.json"), "--out", out, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      items: [{ status: "red", reason: expect.stringMatching(/^Off course: due/) }, {}],
    });
    const read = readXlsx(new Uint8Array(readFileSync(out)), "out.xlsx");
    const [sheet] = read.ok ? read.value.sheets : [];
    const heads = sheet?.rows[0]?.map((cell) => cell?.text) ?? [];
    const rating = sheet === undefined ? null : cellAt(sheet, 1, heads.indexOf("Computed RAG"));
    expect(rating).toMatchObject({ raw: "Off course", fill: "#9C0006" });
  });

  it("prints every point of a board with its sheet and row", async () => {
    const { stdout } = await cli("refresh", "--rules", file("rules.json"));
    const { challenges } = JSON.parse((await cli("refresh", "--rules", file("rules.json"), "--json")).stdout);
    expect(challenges.length).toBeGreaterThanOrEqual(2);
    for (const { sheet, rows, message } of challenges)
      expect(stdout).toContain(`\n! ${sheet} ${rows[0]}: ${message}\n`);
    expect(stdout).toContain("“Off course”");
    expect(stdout).toMatch(/^! [A-Z]/m);
  });

  it.each<[string, words: readonly string[], exitCode: number]>([
    ["a preset beside it", ["--rules", "plain.json", "--preset", "strict"], 2],
    ["a file that is not there", ["--rules", "missing.json"], 1],
    ["a file from elsewhere", ["--rules", "elsewhere.json"], 1],
    ["labels that cannot be told apart", ["--rules", "alike.json"], 1],
  ])("refuses %s in a sentence", async (_, words, exitCode) => {
    const paths = words.map((word) => (word.endsWith(".json") ? file(word) : word));
    for (const command of ["refresh", "record", "pack"]) {
      const out = command === "refresh" ? [] : ["--out", file("new.xlsx")];
      const done = await runCommand([command, file("plan.tsv"), ...paths, ...out]);
      expect(done).toMatchObject({ exitCode, stdout: "" });
      expect(done.stderr.trimEnd()).toMatch(/^\S.*\.$/);
    }
  });
});

describe("a pack by a file of rules and labels", () => {
  it("speaks of its statuses and rules as the file does", async () => {
    const out = file("pack.xlsx");
    const done = await cli("pack", "--rules", file("rules.json"), "--out", out);
    expect(done).toMatchObject({ exitCode: 0, stderr: "" });
    const read = readXlsx(new Uint8Array(readFileSync(out)), "pack.xlsx");
    const texts = (read.ok ? read.value.sheets : []).flatMap(({ rows }) => rows.flat().map((cell) => cell?.text ?? ""));
    expect(texts).toContain("Off course");
    expect(texts.join("\n")).toContain(`Rules: ${RULES.title}.`);
    expect(texts).not.toContain("Red");
  });

  it("is not written over its own rules", async () => {
    expect(await cli("pack", "--rules", file("rules.xlsx"), "--out", file("rules.xlsx"))).toMatchObject({
      exitCode: 2,
    });
  });
});
