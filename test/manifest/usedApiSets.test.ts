import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requirementSets } from "./checkManifest";
import { compareVersions, filesThatUseOffice, newestGate, usedApiSets, type ApiUse } from "./usedApiSets";

const root = path.resolve(__dirname, "../..");
const asked = requirementSets(readFileSync(path.join(root, "manifest.xml"), "utf8"));

/** Uses that an Excel which the manifest lets in may not have, and that no check in the same file stands before. */
function tooNew(uses: readonly ApiUse[], textOf: (file: string) => string): readonly ApiUse[] {
  return uses.filter(({ file, set, version }) => {
    const least = asked[set];
    if (least !== undefined && compareVersions(version, least) <= 0) return false;
    const gate = set === "ExcelApi" ? newestGate(textOf(file)) : null;
    return gate === null || compareVersions(version, gate) > 0;
  });
}

const GATE = "declare const hasExcelApi: (v: string) => boolean;\nexport const areas = (range: Excel.Range) =>";
const SAMPLES = {
  "is found": ["export const areas = (range: Excel.Range) => range.getMergedAreasOrNullObject();", 1],
  "is let pass behind a check of its version": [
    `${GATE} hasExcelApi("1.13") && range.getMergedAreasOrNullObject();`,
    0,
  ],
  "is found behind a check of an older one": [`${GATE} hasExcelApi("1.12") && range.getMergedAreasOrNullObject();`, 1],
  "is not one that every Excel has": ["export const address = (range: Excel.Range) => range.address;", 0],
} as const satisfies Record<string, readonly [string, number]>;

// All in one go: the compiler takes seconds to read Microsoft's types.
const folder = mkdtempSync(path.join(root, "node_modules", ".api-sets-"));
const samples = Object.entries(SAMPLES).map(([name, [text, faults]], index) => {
  const file = path.join(folder, `sample${index}.ts`);
  writeFileSync(file, text);
  return { name, file, faults };
});
const allUses = usedApiSets(root, [...filesThatUseOffice(path.join(root, "src")), ...samples.map(({ file }) => file)]);
const faults = tooNew(allUses, (file) => readFileSync(path.join(root, file), "utf8"));
const inSource = ({ file }: ApiUse): boolean => file.startsWith("src");

afterAll(() => rmSync(folder, { recursive: true }));

describe("the API our source uses", () => {
  it("is found at all", () => {
    const members = allUses.filter(inSource).map(({ member }) => member);
    expect(members.length).toBeGreaterThan(20);
    expect(members).toEqual(expect.arrayContaining(["getUsedRangeOrNullObject", "showAsTaskpane"]));
  });

  it("is no newer than the manifest asks for, unless the file checks first", () => {
    expect(faults.filter(inSource)).toEqual([]);
  });
});

describe("a member that is too new", () => {
  it.each(samples)("$name", ({ file, faults: expected }) => {
    expect(faults.filter((use) => path.join(root, use.file) === file)).toHaveLength(expected);
  });
});

describe("compareVersions", () => {
  it("takes 1.10 as newer than 1.9", () => {
    expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
  });
});
