import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { runCommand } from "../../src/cli/runCommand";
import type { NewSheet } from "../../src/core";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";

const PLAN = resolve(__dirname, "../../assets/samples/action-plan.xlsx");
const END = "2026-01-31";
const HEADINGS = [
  ...["YoungPersonsID", "GivenName", "FamilyName", "AddressLine1", "Postcode", "Email", "Phone", "UniquePupilNumber"],
  ...["UniqueLearnerNo", "Home District", "Ward", "EstablishmentName", "DOB", "ActivityCode", "NEETStartDate"],
  ...["CharacteristicCode", "FSM", "RONI", "Notes", "PeriodEnd"],
];

/** 60 young people; every cell that is about one person alone holds a mark of its own, ward and school of one too. */
const extract = (shift: number): string => {
  const rows = Array.from({ length: 60 }, (_, place) => {
    const mark = (kind: string) => `Zq${kind}${place}x`;
    const code = (place + shift) % 6 === 0 ? "619" : (place + shift) % 11 === 0 ? mark("code") : "210";
    return [
      ...[`88600${77_000_000 + place}`, mark("given"), mark("family"), mark("street"), mark("post"), mark("mail")],
      ...[mark("phone"), mark("upn"), mark("uln"), place % 2 === 0 ? "Ash" : "Birch", mark("ward"), mark("school")],
      ...[`2009-0${1 + (place % 8)}-17`, code, "2025-10-13", mark("characteristic"), "Y", "3", mark("note"), END],
    ];
  });
  return [HEADINGS, ...rows].map((row) => row.join(",")).join("\n");
};

/** A mark, an identifier or a day of one person. */
const OF_A_PERSON = /Zq\w+x|8860077\d{6}|2009-0\d-17|17\/0\d\/2009|2025-10-13/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "marked-"));
  writeFileSync(join(folder, "now.csv"), extract(0));
  writeFileSync(join(folder, "before.csv"), extract(1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All text of a workbook's parts. */
const partsOf = (path: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(path))))
    .map((part) => strFromU8(part))
    .join("\n");

describe("records with a mark in every cell of a person", () => {
  it.each(["internal", "public"])("leave nothing in what neet tells and writes, %s", async (audience) => {
    const [now, before, out] = [join(folder, "now.csv"), join(folder, "before.csv"), join(folder, `${audience}.xlsx`)];
    const words = ["neet", now, "--period-end", END, "--previous", before, "--audience", audience];
    for (const more of [["--json"], [], ["--out", out]]) {
      const { exitCode, stdout, stderr } = await runCommand([...words, ...more]);
      expect(exitCode).toBe(0);
      expect(stdout + stderr).not.toMatch(OF_A_PERSON);
    }
    expect(partsOf(out)).not.toMatch(OF_A_PERSON);
  });

  it("leave nothing in a pack", async () => {
    const out = join(folder, "pack.xlsx");
    const cohort = [
      "--cohort",
      join(folder, "now.csv"),
      "--period-end",
      END,
      "--previous-cohort",
      join(folder, "before.csv"),
    ];
    const { stdout, stderr } = await runCommand(["pack", PLAN, "--as-at", END, ...cohort, "--out", out, "--json"]);
    expect(stdout + stderr).not.toMatch(OF_A_PERSON);
    expect(partsOf(out)).not.toMatch(OF_A_PERSON);
  });

  // A cell that slipped into another column: a name for a code, a day of birth for a period end, and so on.
  it.each(["ActivityCode", "CharacteristicCode", "PeriodEnd", "DOB", "FSM", "RONI", "NEETStartDate"])(
    "leave nothing in what is said where cells of theirs stand under %s",
    async (heading) => {
      const slipped = ["GivenName", "Postcode", "Email", "DOB", "YoungPersonsID", "Phone"];
      const rows = extract(0)
        .split("\n")
        .map((line, place) => {
          const cells = line.split(",");
          const from = HEADINGS.indexOf(slipped[Math.floor(place / 5) % slipped.length] ?? "");
          if (place > 0 && place % 5 === 0) cells[HEADINGS.indexOf(heading)] = cells[from] ?? "";
          return cells.join(",");
        });
      const path = join(folder, "slipped.csv");
      writeFileSync(path, rows.join("\n"));
      const { stdout, stderr } = await runCommand(["neet", path, "--period-end", END, "--json"]);
      expect(stdout + stderr).not.toMatch(OF_A_PERSON);
      expect(stdout).toContain("issues");
    },
  );

  it("leave nothing in what is said and written where e-mails, postcodes, days and numbers stand for districts", async () => {
    const mine = ["a.person@example.org", "ME14 1XQ", "2009-03-17", "8860077000012", "01622 555123"];
    const rows = extract(0)
      .split("\n")
      .map((line, place) => {
        const cells = line.split(",");
        if (place > 0 && place % 5 === 0) cells[HEADINGS.indexOf("Home District")] = mine[(place / 5) % 5] ?? "";
        return cells.join(",");
      });
    const [path, out] = [join(folder, "districts.csv"), join(folder, "districts.xlsx")];
    writeFileSync(path, rows.join("\n"));
    const { stdout } = await runCommand(["neet", path, "--period-end", END, "--json", "--out", out]);
    const written = stdout + partsOf(out);
    for (const value of mine) expect(written).not.toContain(value);
    expect(JSON.parse(stdout).districts.map(({ name }: { name: string }) => name)).toEqual(["Ash", "Birch"]);
  });

  it("leave nothing in sheets beside stored months and comparators, nor in a second month's", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    const comparators = join(folder, "comparators.csv");
    writeFileSync(comparators, "Name,NEET %,Not known %,NEET and not known %\nTarget,3,2,5\nEngland,2.5,1.5,4");
    const neet = ["--period-end", END, "--audience", "public", "--comparators", comparators];
    await runCommand(["neet", join(folder, "before.csv"), ...neet, "--out", first]);
    const again = ["--months", first, "--out", second, "--previous", join(folder, "before.csv"), "--json"];
    const { exitCode, stdout, stderr } = await runCommand(["neet", join(folder, "now.csv"), ...neet, ...again]);
    expect(exitCode).toBe(0);
    expect(stdout + stderr + partsOf(second)).not.toMatch(OF_A_PERSON);
  });

  it("leave nothing in what refresh, record and pack tell of a plan whose workbook holds them, nor in the pack", async () => {
    const [plan, out] = [join(folder, "plan.xlsx"), join(folder, "with.xlsx")];
    const sheet = (name: string, values: readonly (readonly string[])[]): NewSheet => ({
      ...{ name, values, formats: [], columnWidths: [] },
    });
    const actions = [
      ["Priority", "Action", "Lead", "Milestone", "Progress"],
      ["1. Work", "Open a hub in the town", "Youth service", "December 2025", "Under way"],
      ["1. Work", "Write to every employer", "Youth service", "March 2026", "Not started"],
    ];
    const records = extract(0).split("\n");
    writeFileSync(
      plan,
      writeNewXlsx([
        sheet("Plan", actions),
        sheet(
          "Cohort",
          records.map((line) => line.split(",")),
        ),
      ]),
    );
    const cohort = ["--cohort", plan, "--period-end", END, "--audience", "public"];
    const said = [
      await runCommand(["refresh", plan, "--as-at", END, "--json"]),
      await runCommand(["refresh", plan, "--as-at", END, "--out", join(folder, "refreshed.xlsx")]),
      await runCommand(["record", plan, "--as-at", END, "--out", join(folder, "recorded.xlsx")]),
      await runCommand(["pack", plan, "--as-at", END, ...cohort, "--out", out, "--json"]),
    ];
    expect(said.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(said.map(({ stdout, stderr }) => stdout + stderr).join()).not.toMatch(OF_A_PERSON);
    expect(JSON.parse(said[3]?.stdout ?? "").issues).toContainEqual(
      expect.objectContaining({ code: "cohort.not-for-public" }),
    );
    expect(partsOf(out)).not.toMatch(OF_A_PERSON);
  });

  it.each([
    ["without headings", (text: string) => text.split("\n").slice(1).join("\n")],
    ["without activities", (text: string) => text.replace("ActivityCode", "Zqheading")],
    ["cut off", (text: string) => text.slice(0, text.length - 40)],
    ["with quotes left open", (text: string) => text.replace(/Zqnote3x/, '"Zqnote3x')],
  ])("leave nothing in what is said of an extract %s", async (name, spoil) => {
    const path = join(folder, `${name.replace(/ /g, "-")}.csv`);
    writeFileSync(path, spoil(extract(0)));
    const { stdout, stderr } = await runCommand(["neet", path, "--period-end", END, "--json"]);
    expect(stdout + stderr).not.toMatch(OF_A_PERSON);
  });
});
