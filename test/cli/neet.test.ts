import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readXlsx } from "../../src/xlsx/readXlsx";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const [NOW, BEFORE] = [join(SAMPLES, "cohort-extract.csv"), join(SAMPLES, "cohort-extract-previous.csv")];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "neet-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const neet = (...words: string[]) => runCommand(["neet", ...words]);

const MEASURES = [
  ...["cohort", "neet", "neetRate", "notKnown", "notKnownRate", "combined", "combinedRate", "participation"],
  ...["participationRate", "lapsed", "neetAvailable", "neetNotAvailable", "meanWeeksNeet", "longNeet", "joiners"],
  ...["leavers", "suppressed"],
];

describe("neet", () => {
  it("prints every measure for the total, districts, year groups and groups", async () => {
    const { exitCode, stdout } = await neet(NOW, "--period-end", "2026-01-31", "--previous", BEFORE, "--json");
    expect(exitCode).toBe(0);
    const output = JSON.parse(stdout);
    expect(output.periodEnd).toBe("2026-01-31");
    expect(output.districts.map(({ name }: { name: string }) => name)).toEqual([
      ...["Ashcombe Bay", "Castlebury", "Eastmere", "Holme & Fenland", "Northvale", "Wolds"],
    ]);
    expect(output.byYearGroup.map(({ name }: { name: string }) => name)).toEqual(["Year 12", "Year 13"]);
    expect(output.byGroup).toContainEqual(expect.objectContaining({ name: "Any vulnerable group", code: null }));
    expect(output.byGroup).toContainEqual(expect.objectContaining({ code: "210" }));
    for (const row of [output.total, ...output.districts])
      expect(Object.keys(row)).toEqual(expect.arrayContaining(MEASURES));
    const before = JSON.parse((await neet(BEFORE, "--period-end", "2025-12-31", "--json")).stdout);
    expect(before.total.joiners).toBeNull();
    expect(output.total.neet).toBe(before.total.neet + output.total.joiners - output.total.leavers);
  });

  it("hides small numbers from the public, and says in words what it left out without saying how many", async () => {
    const { stdout } = await neet(NOW, "--period-end", "2026-01-31", "--audience", "public", "--json");
    const { districts, byGroup, issues } = JSON.parse(stdout);
    // A board sees its districts; it is groups that hold small numbers.
    expect(districts.every((row: { neet: number | null }) => row.neet !== null)).toBe(true);
    expect(byGroup.some(({ suppressed }: { suppressed: string[] }) => suppressed.includes("neet"))).toBe(true);
    const noDistrict = issues.find(({ code }: { code: string }) => code === "cohort.no-district");
    expect(noDistrict.message).toMatch(/^Some people/);
  });

  it("writes a county sheet, a sheet a district and notes, with no identifier in any of them", async () => {
    const out = join(folder, "neet.xlsx");
    const { exitCode } = await neet(NOW, "--period-end", "2026-01-31", "--out", out);
    expect(exitCode).toBe(0);
    const read = await readXlsx(new Uint8Array(readFileSync(out)), "neet.xlsx");
    if (!read.ok) throw new Error("unreadable");
    expect(read.value.sheets.map(({ name }) => name)).toEqual([
      ...["NEET county", "NEET compared", "NEET Ashcombe Bay", "NEET Castlebury", "NEET Eastmere"],
      ...["NEET Holme & Fenland", "NEET Northvale", "NEET Wolds", "NEET detail", "NEET wards", "NEET schools"],
      ...["NEET months", "NEET notes"],
    ]);
    expect(JSON.stringify(read.value)).not.toMatch(/99900000\d{5}/);
    const again = await neet(NOW, "--period-end", "2026-01-31", "--out", out);
    expect(again).toMatchObject({ exitCode: 2, stdout: "" });
    expect((await neet(NOW, "--period-end", "2026-01-31", "--out", out, "--force")).exitCode).toBe(0);
  });

  it("keeps the months of a workbook written before, and holds the rates against comparators", async () => {
    const [first, second] = [join(folder, "december.xlsx"), join(folder, "january.xlsx")];
    const comparators = join(folder, "comparators.csv");
    writeFileSync(comparators, "Name,NEET %,NEET and not known %\nEngland,3.4,5.6\nTarget,3.0,5.0\n");
    expect((await neet(BEFORE, "--period-end", "2025-12-31", "--out", first)).exitCode).toBe(0);
    const words = ["--months", first, "--comparators", comparators, "--out", second, "--json"];
    const { stdout, exitCode } = await neet(NOW, "--period-end", "2026-01-31", ...words);
    expect(exitCode).toBe(0);
    const { total } = JSON.parse(stdout);
    expect(total.overTime.neetRate.onLastMonth).toBeCloseTo(total.neetRate - total.overTime.neetRate.lastMonth, 10);
    const read = await readXlsx(new Uint8Array(readFileSync(second)), "january.xlsx");
    if (!read.ok) throw new Error("unreadable");
    const sheet = (name: string) => read.value.sheets.find((one) => one.name === name)?.rows ?? [];
    const months = sheet("NEET months").slice(1);
    expect(new Set(months.map(([period]) => period?.raw)).size).toBe(2);
    expect(sheet("NEET compared").some(([name, rate]) => name?.raw === "England" && rate?.raw === 0.034)).toBe(true);
  });

  it("rounds what the public sees, tells a profile to ourselves alone", async () => {
    const words = ["--period-end", "2026-01-31", "--json", "--audience"];
    const rounded = JSON.parse((await neet(NOW, ...words, "public", "--rounding", "5")).stdout);
    const counts = rounded.districts.flatMap(({ cohort, neet: count }: Record<string, number>) => [cohort, count]);
    expect(counts.every((count: number | null) => (count ?? 0) % 5 === 0)).toBe(true);
    expect(rounded).toMatchObject({ rounding: 5 });
    expect(rounded.profile).toBeUndefined();
    const { profile } = JSON.parse((await neet(NOW, ...words, "internal")).stdout);
    expect(profile).toMatchObject({ kind: "people", codesNotKnown: [{ code: "999", people: 1 }] });
  });

  it.each([
    ["no period end", [NOW], 2],
    ["a period end that is no day", [NOW, "--period-end", "31/01/2026"], 2],
    ["an audience we do not know", [NOW, "--period-end", "2026-01-31", "--audience", "press"], 2],
    ["a threshold that is no number", [NOW, "--period-end", "2026-01-31", "--threshold", "few"], 2],
    ["a rounding we do not know", [NOW, "--period-end", "2026-01-31", "--rounding", "3"], 2],
    [
      "--out that is the workbook of months",
      [NOW, "--period-end", "2026-01-31", "--months", "m.xlsx", "--out", "m.xlsx"],
      2,
    ],
    ["no such workbook of months", [NOW, "--period-end", "2026-01-31", "--months", "none.xlsx"], 1],
    ["an option we do not know", [NOW, "--period-end", "2026-01-31", "--fast"], 2],
    ["--out that is no workbook", [NOW, "--period-end", "2026-01-31", "--out", "x.csv"], 2],
    ["--out that is the input", [NOW, "--period-end", "2026-01-31", "--out", NOW], 2],
    ["no such file", ["none.csv", "--period-end", "2026-01-31"], 1],
    ["no such previous file", [NOW, "--period-end", "2026-01-31", "--previous", "none.csv"], 1],
  ])("refuses %s with one sentence", async (_, words, exitCode) => {
    const outcome = await neet(...words);
    expect(outcome).toMatchObject({ exitCode, stdout: "" });
    expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["an empty file", ""],
    ["a file without a cohort", "Priority,Action\n1,Open a hub\n"],
  ])("refuses %s: it can't be read as a cohort", async (name, text) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    expect(await neet(path, "--period-end", "2026-01-31")).toMatchObject({ exitCode: 1, stdout: "" });
  });

  // One person a row beside one in learning; what the clause says of the one is seen in the total.
  const HEADINGS =
    "YoungPersonsID,District,DOB,ActivityCode,NEETStartDate,DueToLapseDate,CurrencyLapsed,LEACode,LeadLEA";
  const LEARNER = "1,Ash,2009-01-05,210,,2026-08-31,N,886,886";

  it.each([
    [
      "due to lapse on the day itself: still current",
      "2,Ash,2009-01-05,210,,2026-01-31,N,886,886",
      { cohort: 2, lapsed: 0, participation: 2 },
    ],
    [
      "due to lapse the day before: not known",
      "2,Ash,2009-01-05,210,,2026-01-30,N,886,886",
      { lapsed: 1, notKnown: 1, participation: 1 },
    ],
    [
      "a lapsed flag beside a date that is not over",
      "2,Ash,2009-01-05,210,,2026-08-31,Y,886,886",
      { lapsed: 0, participation: 2 },
    ],
    ["a lapsed flag without a date", "2,Ash,2009-01-05,210,,,Y,886,886", { lapsed: 1, notKnown: 1 }],
    ["NEET whose record has lapsed", "2,Ash,2009-01-05,619,,2026-01-30,N,886,886", { neet: 1, notKnown: 0 }],
    ["code 150 in Year 12", "2,Ash,2009-01-05,150,,2026-08-31,N,886,886", { notKnown: 1, participation: 1 }],
    ["code 720", "2,Ash,2009-01-05,720,,2026-08-31,N,886,886", { cohort: 2, notKnown: 1 }],
    ["no code", "2,Ash,2009-01-05,,,2026-08-31,N,886,886", { cohort: 2, notKnown: 1 }],
    ["no readable age", "2,Ash,,619,,2026-08-31,N,886,886", { cohort: 1, neet: 0 }],
    ["no district", "2,,2009-01-05,619,,2026-08-31,N,886,886", { cohort: 2, neet: 1 }],
    ["another authority leads", "2,Ash,2009-01-05,619,,2026-08-31,N,886,887", { cohort: 1, neet: 0 }],
    ["NEET for 41 days", "2,Ash,2009-01-05,619,2025-12-21,2026-08-31,N,886,886", { meanWeeksNeet: 5, longNeet: 0 }],
    ["NEET for 42 days", "2,Ash,2009-01-05,619,2025-12-20,2026-08-31,N,886,886", { meanWeeksNeet: 6, longNeet: 1 }],
  ])("counts %s", async (name, person, expected) => {
    const path = join(folder, `${name.replace(/\W+/g, "-")}.csv`);
    writeFileSync(path, [HEADINGS, LEARNER, person].join("\n"));
    const { stdout } = await neet(path, "--period-end", "2026-01-31", "--json");
    expect(JSON.parse(stdout).total).toMatchObject(expected);
  });
});
