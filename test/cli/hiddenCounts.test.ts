import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCommand } from "../../src/cli/runCommand";

const PLAN = resolve(__dirname, "../../assets/samples/action-plan.xlsx");
const END = "2026-01-31";
/** So high that small counts are numbers which stand nowhere else by chance. */
const THRESHOLD = "950";

const HEADINGS = [
  ...["District", "Cohort", "NEET", "Not Known", "Participating", "Lapsed", "NEET Available", "NEET Not Available"],
  ...["Long NEET", "Joiners", "Leavers", "Mean weeks NEET"],
];
// What is under the threshold: Ash's NEET and its parts, Birch's not known, Cedar's leavers; Damson all but 631 take part.
const NOW: readonly (readonly (string | number)[])[] = [
  ["Ash", 48211, 617, 2381, 41017, 1217, 388, 229, 347, 283, 719, 17.317],
  ["Birch", 51347, 4721, 743, 43019, 359, 3137, 1584, 2437, 1871, 1229, 21.419],
  ["Cedar", 61781, 6143, 3167, 50333, 1481, 4211, 1932, 3323, 2339, 877, 19.231],
  ["Damson", 38153, 5197, 2903, 29411, 1543, 3517, 1680, 2711, 2113, 1433, 18.613],
  ["Elder", 42787, 4967, 2687, 34123, 1327, 3299, 1668, 2593, 2011, 1381, 16.927],
];
const BEFORE = NOW.map(([name = "", cohort, neet, ...rest]) => [name, Number(cohort) + 41, Number(neet) + 13, ...rest]);

const asText = (rows: readonly (readonly (string | number)[])[]): string =>
  [HEADINGS, ...rows].map((row) => row.join("\t")).join("\n");

interface Row {
  readonly name?: string;
  readonly suppressed: readonly string[];
  readonly [measure: string]: unknown;
}

let folder: string;
let hidden: { readonly what: string; readonly written: string }[] = [];
const inFolder = (name: string): string => join(folder, name);
const words = (audience: string): string[] => [
  ...["neet", inFolder("now.tsv"), "--period-end", END, "--previous", inFolder("before.tsv")],
  ...["--audience", audience, "--threshold", THRESHOLD],
];

/** Each hidden figure as it would be written: a count as it is, a rate or a mean by its first digits. */
const writtenAs = (value: number): string => String(value).slice(0, 8);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hidden-"));
  writeFileSync(inFolder("now.tsv"), asText(NOW));
  writeFileSync(inFolder("before.tsv"), asText(BEFORE));
  const rowsOf = async (audience: string): Promise<readonly Row[]> => {
    const { total, districts } = JSON.parse((await runCommand([...words(audience), "--json"])).stdout);
    return [total, ...districts];
  };
  const [own, published] = [await rowsOf("internal"), await rowsOf("public")];
  const values = published.flatMap((row, place) =>
    row.suppressed.map((measure) => [`${row.name ?? "total"} ${measure}`, own[place]?.[measure]] as const),
  );
  hidden = values.flatMap(([what, value]) =>
    typeof value === "number" && value > 0 ? [{ what, written: writtenAs(value) }] : [],
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell of a workbook that holds a text has its number in the list of texts. */
const TEXT_OF_A_LIST = / t="s"><v>\d+<\/v>/g;

/** All text of a file: of each part where it is zipped, zipped parts within it too. */
function textsOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${textsOf(part)}`)
    .join("\n")
    .replace(TEXT_OF_A_LIST, "");
}

/** Hidden figures that stand in a text as numbers of their own. */
const foundIn = (text: string): string[] =>
  hidden
    .filter(({ written }) => {
      const isWhole = /^\d+$/.test(written);
      const digits = isWhole ? written.replace(/\B(?=(?:\d{3})+$)/g, ",?") : written.replace(".", "\\.");
      return new RegExp(`(?<![\\d.,#])${digits}${isWhole ? "(?![\\d.]\\d*)" : ""}`).test(text);
    })
    .map(({ what }) => what);

describe("figures that are hidden from the public", () => {
  it("are small ones, their partners and their rates, each of which our own copy holds", async () => {
    expect(hidden.length).toBeGreaterThan(20);
    expect(hidden.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["Ash neet", "Ash neetRate", "Cedar leavers"]),
    );
    await runCommand([...words("internal"), "--out", inFolder("own.xlsx")]);
    const own = foundIn(textsOf(new Uint8Array(readFileSync(inFolder("own.xlsx")))));
    expect(own).toEqual(hidden.map(({ what }) => what));
  });

  it("stand in no byte of the sheets, their charts, names and properties, and in nothing that is said", async () => {
    const { stdout, stderr } = await runCommand([...words("public"), "--out", inFolder("public.xlsx")]);
    const again = [...words("public"), "--months", inFolder("public.xlsx")];
    const months = await runCommand([...again, "--out", inFolder("again.xlsx"), "--json"]);
    expect(foundIn(stdout + stderr + months.stdout + months.stderr)).toEqual([]);
    for (const name of ["public.xlsx", "again.xlsx"])
      expect(foundIn(textsOf(new Uint8Array(readFileSync(inFolder(name)))))).toEqual([]);
  });

  it.each(["xlsx", "html", "zip"])("stand in no byte of a pack as .%s", async (kind) => {
    const out = inFolder(`pack.${kind}`);
    const { exitCode, stdout, stderr } = await runCommand([
      ...["pack", PLAN, "--as-at", END, "--cohort", inFolder("now.tsv"), "--period-end", END],
      ...["--previous-cohort", inFolder("before.tsv"), "--audience", "public", "--threshold", THRESHOLD, "--out", out],
    ]);
    expect(exitCode).toBe(0);
    expect(foundIn(stdout + stderr)).toEqual([]);
    expect(foundIn(textsOf(new Uint8Array(readFileSync(out))))).toEqual([]);
  });
});
