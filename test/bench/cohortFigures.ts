import type { CohortSummary } from "../../src/core";
import type { Measures } from "../../src/core/cohort/types";

/**
 * What everybody who is measured makes of an extract, by key: "All", a district, a year group, a group; and
 * "Wolds | Year 12" or "Wolds | SEND", of which the first four counts alone are wanted. Keys that nobody stands under are
 * left out.
 */
export type Figures = ReadonlyMap<string, readonly number[]>;

/** The counts in their order. */
export const COUNTS = [
  ...(["cohort", "neet", "notKnown", "participation"] as const),
  ...(["lapsed", "neetAvailable", "neetNotAvailable", "longNeet", "weeks"] as const),
] as const;

/** How many of them are wanted of a district's parts. */
export const COUNTS_OF_PARTS = 4;

/** Weeks from which somebody is long NEET. */
export const LONG_WEEKS = 6;

/** The names that the groups of the benchmark's extract have as keys. */
export const [VULNERABLE_KEY, SEND_KEY] = ["Vulnerable", "SEND"] as const;
const KEYS: Readonly<Record<string, string>> = { "Any vulnerable group": VULNERABLE_KEY, "SEND (EHC plan)": SEND_KEY };

/** A key of a district's part. */
export function partKey(district: string, part: string): string {
  return `${district} | ${part}`;
}

/** The same of a summary of ours. */
export function figuresOfSummary({ total, districts, byYearGroup, byGroup, parts }: CohortSummary): Figures {
  const rows: [string, number[]][] = [
    ["All", countsOf(total)],
    ...[...districts, ...byYearGroup].map((row): [string, number[]] => [row.name, countsOf(row)]),
    ...byGroup.map((row): [string, number[]] => [row.code ?? KEYS[row.name] ?? row.name, countsOf(row)]),
    ...[...parts.districtYear, ...parts.districtGroup].map((row): [string, number[]] => [
      partKey(row.district ?? "", KEYS[row.name] ?? row.name),
      countsOf(row).slice(0, COUNTS_OF_PARTS),
    ]),
  ];
  return new Map(rows.filter(([, [cohort = 0]]) => cohort > 0));
}

function countsOf(row: Measures): number[] {
  const weeks = Math.round((row.meanWeeksNeet ?? 0) * (row.neet ?? 0));
  return COUNTS.map((name) => (name === "weeks" ? weeks : (row[name] ?? 0)));
}

/** Nobody is timed who does not do the same work. */
export function expectSame(who: string, figures: Figures, ours: Figures): void {
  const text = (map: Figures) => [...map].map(([key, counts]) => `${key}: ${counts.join(" ")}`).sort();
  const [theirs, wanted] = [text(figures), text(ours)];
  const odd = [...theirs.filter((line) => !wanted.includes(line)), ...wanted.filter((line) => !theirs.includes(line))];
  if (odd.length > 0) throw new Error(`${who} makes other figures: ${odd.slice(0, 6).join("; ")}`);
}
