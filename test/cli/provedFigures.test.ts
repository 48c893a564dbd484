import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Audience, CohortSummary } from "../../src/core";
import { parseIsoDate, summariseCohort, type IsoDate } from "../../src/core";
import { CommandFailure } from "../../src/cli/commandFailure";
import { provedFigures } from "../../src/cli/provedFigures";
import { runCommand } from "../../src/cli/runCommand";
import type * as proofs from "../../src/core/cohort/suppress/auditProofs";

// Every audit misses one proof, as it would where a table is too tangled to be proved.
jest.mock("../../src/core/cohort/suppress/auditProofs", () => {
  const actual = jest.requireActual<typeof proofs>("../../src/core/cohort/suppress/auditProofs");
  const auditProofs: typeof proofs.auditProofs = (...given) => ({ ...actual.auditProofs(...given), notProved: 1 });
  return { ...actual, auditProofs };
});

const SAMPLES = resolve(__dirname, "../../assets/samples");
const [PLAN, COHORT] = [join(SAMPLES, "action-plan.xlsx"), join(SAMPLES, "cohort-extract.csv")];

const summary = (audience: Audience): CohortSummary => {
  const rows = [
    ["District", "Cohort", "NEET"],
    ["Ash", 900, 40],
  ];
  const options = { periodEnd: parseIsoDate("2026-01-31") as IsoDate, audience, threshold: 5 };
  const result = summariseCohort([{ name: "counts", dateSystem: 1900, rows }], options);
  if (!result.ok) throw new Error("no cohort");
  return result.value;
};

describe("provedFigures", () => {
  const audit = { checked: 4, givenAway: 0, cells: 20, hidden: 9, small: 4, relations: 30, months: 1, narrowed: [] };

  it.each([
    ["internal figures", { ...summary("internal"), audit: null }],
    ["public figures with every proof", { ...summary("public"), audit: { ...audit, notProved: 0 } }],
  ])("lets %s pass", (_, given) => {
    expect(provedFigures(given)).toBe(given);
  });

  it.each([
    ["one proof missing", { ...summary("public"), audit: { ...audit, notProved: 1 } }],
    ["no audit", { ...summary("public"), audit: null }],
  ])("refuses public figures with %s", (_, given) => {
    expect(() => provedFigures(given)).toThrow(CommandFailure);
  });

  it("keeps a pack for the public from being written, while neet says whose the figures are", async () => {
    const out = join(tmpdir(), "unproved-pack.xlsx");
    const words = ["--period-end", "2026-01-31", "--audience", "public"];
    const packed = await runCommand([
      "pack",
      PLAN,
      "--as-at",
      "2026-03-31",
      "--cohort",
      COHORT,
      ...words,
      "--out",
      out,
    ]);
    expect(packed).toMatchObject({ exitCode: 1, stdout: "" });
    expect(packed.stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    const { stdout } = await runCommand(["neet", COHORT, ...words, "--json"]);
    const { audit: found, issues } = JSON.parse(stdout);
    expect(found.notProved).toBe(1);
    expect(issues[0]).toMatchObject({ code: "cohort.not-proved" });
  }, 30_000);
});
