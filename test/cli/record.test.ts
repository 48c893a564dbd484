import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readXlsx } from "../../src/xlsx/readXlsx";

const PLAN = resolve(__dirname, "../../assets/samples/action-plan.xlsx");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "record-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = (...words: string[]) => runCommand(["record", ...words]);

function sheetsOf(path: string) {
  const read = readXlsx(new Uint8Array(readFileSync(path)), "plan.xlsx");
  if (!read.ok) throw new Error("unreadable");
  return read.value.sheets;
}

describe("record", () => {
  it("keeps positions board after board, and tells what moved", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    const before = readFileSync(PLAN);
    const begun = await record(PLAN, "--as-at", "2025-12-31", "--out", first, "--json");
    expect(begun).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(begun.stdout)).toMatchObject({ movement: null, slippage: [], trend: [{ isRecorded: false }] });
    const next = await record(first, "--as-at", "2026-03-31", "--out", second, "--json");
    const output = JSON.parse(next.stdout);
    const count = (counts: Record<string, number>) => Object.values(counts).reduce((sum, one) => sum + one, 0);
    expect(output.movement).toMatchObject({ since: "2025-12-31", presets: ["strict", "strict"] });
    expect(output.movement.items).toHaveLength(count(output.counts));
    expect(output.trend.map(({ asAt }: { asAt: string }) => asAt)).toEqual(["2025-12-31", "2026-03-31"]);
    const items = count(output.counts);
    const history = sheetsOf(second).at(-1);
    expect(history).toMatchObject({ ours: { mark: "history" }, tables: [{ block: { rowCount: 2 * items + 1 } }] });
    expect(
      sheetsOf(second)
        .slice(0, -1)
        .map(({ rows }) => rows),
    ).toEqual(sheetsOf(PLAN).map(({ rows }) => rows));
    expect(readFileSync(PLAN).equals(before)).toBe(true);
    const refreshed = await runCommand(["refresh", second, "--as-at", "2026-04-01", "--json"]);
    const { items: judged } = JSON.parse(refreshed.stdout);
    expect(judged).toHaveLength(items);
    expect(judged.some(({ originalDue }: { originalDue: string | null }) => originalDue !== null)).toBe(true);
  });

  it("replaces the same day only when asked, and never an earlier one", async () => {
    const first = join(folder, "board.xlsx");
    const again = join(folder, "again.xlsx");
    await record(PLAN, "--as-at", "2026-03-31", "--out", first);
    expect(await record(first, "--as-at", "2026-03-31", "--out", again)).toMatchObject({ exitCode: 1, stdout: "" });
    expect(await record(first, "--as-at", "2026-03-30", "--replace", "--out", again)).toMatchObject({ exitCode: 1 });
    const replaced = await record(first, "--as-at", "2026-03-31", "--replace", "--out", again);
    expect(replaced).toMatchObject({ exitCode: 0, stderr: "" });
    expect(sheetsOf(again).at(-1)?.rows.length).toBe(sheetsOf(first).at(-1)?.rows.length);
  });

  it.each<[what: string, words: () => string[]]>([
    ["no --out", () => [PLAN, "--as-at", "2026-03-31"]],
    ["its input as --out", () => [PLAN, "--as-at", "2026-03-31", "--out", PLAN, "--force"]],
    ["a day that is none", () => [PLAN, "--as-at", "31/03/2026", "--out", join(folder, "x.xlsx")]],
    ["a preset that is none", () => [PLAN, "--preset", "mild", "--out", join(folder, "x.xlsx")]],
    ["a file that is no workbook", () => [textPlan(), "--out", join(folder, "x.xlsx")]],
  ])("refuses %s", async (_, words) => {
    const outcome = await record(...words());
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
    expect(outcome.stderr).toMatch(/^[^\n]+\n$/);
  });
});

function textPlan(): string {
  const path = join(folder, "plan.tsv");
  writeFileSync(path, "Action\tLead\tMilestone\nOpen a youth hub\tYouth Manager\tMay 2026\n");
  return path;
}
