import { CHARACTERISTICS } from "../cells/characteristics";
import type { CohortFigures } from "../figures/countPeople";
import type { ModelBuilder } from "./disclosureModel";
import type { AddRow, ModelledRow } from "./modelledRow";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/** What holds between rows: districts, year groups and sexes add up; a group is a part of the whole. */
export function relateRows(
  builder: ModelBuilder,
  figures: CohortFigures,
  rows: readonly ModelledRow[],
  addRow: AddRow,
): void {
  const [total, ...parts] = rows;
  if (total === undefined) return;
  const districts = parts.slice(0, figures.districts.length);
  const years = parts.slice(districts.length, districts.length + figures.byYearGroup.length);
  const groups = parts.slice(districts.length + years.length);
  const sexes = groups.filter((_, place) => /^[A-Z]$/.test(figures.byGroup[place]?.code ?? ""));
  for (const family of [districts, years, sexes]) addUp(builder, total, family, addRow);
  const told = groups.filter(({ counted }) => tellsAnything(counted));
  for (const group of told)
    eachCount(
      builder,
      [
        [total, 1],
        [group, -1],
      ],
      "at-least-zero",
    );
  relateVulnerable(builder, figures, groups);
}

/** The parts and the remainder, who have no district or no sex in the extract, make the whole. */
export function addUp(builder: ModelBuilder, total: ModelledRow, parts: readonly ModelledRow[], addRow: AddRow): void {
  if (parts.length === 0 || !parts.some(({ counted }) => tellsAnything(counted))) return;
  const rest = remainder(total.counted, parts);
  const others = rest === null ? [] : [addRow(rest, { kind: "never" })];
  eachCount(builder, [...[...parts, ...others].map((part) => [part, 1] as const), [total, -1]], "zero");
}

/** Whether the extract has a column for it: a table may hold NEET and no cohort. */
function tellsAnything(counted: Counted): boolean {
  return COUNT_NAMES.some((name) => counted[name] !== null);
}

/** What is left of the total beside its parts; null where nothing is. */
function remainder(total: Counted, parts: readonly ModelledRow[]): Counted | null {
  const rest = { ...total };
  for (const name of COUNT_NAMES) {
    const values = parts.map(({ counted }) => counted[name]);
    const sum = values.reduce<number | null>((so, value) => (so === null || value === null ? null : so + value), 0);
    rest[name] = sum === null || total[name] === null ? null : total[name] - sum;
    if ((rest[name] ?? 0) < 0) rest[name] = null;
  }
  const weeks = parts.reduce((sum, { counted }) => sum + (counted.weeks?.sum ?? 0), 0);
  const tellsWeeks = total.weeks !== null && parts.every(({ counted }) => counted.weeks !== null);
  rest.weeks = tellsWeeks ? { sum: Math.max(0, (total.weeks?.sum ?? 0) - weeks), people: 0 } : null;
  return COUNT_NAMES.every((name) => (rest[name] ?? 0) === 0) && (rest.weeks?.sum ?? 0) === 0 ? null : rest;
}

/** The vulnerable group is no smaller than any of its nine, and no larger than all of them together. */
function relateVulnerable(builder: ModelBuilder, figures: CohortFigures, groups: readonly ModelledRow[]): void {
  const place = figures.byGroup.findIndex(({ name }) => name === "Any vulnerable group");
  const whole = groups[place];
  if (whole === undefined || !tellsAnything(whole.counted)) return;
  const nine = groups.slice(0, place).filter(({ counted }, at) => tellsAnything(counted) && isVulnerable(figures, at));
  for (const part of nine)
    eachCount(
      builder,
      [
        [whole, 1],
        [part, -1],
      ],
      "at-least-zero",
    );
  eachCount(builder, [...nine.map((part) => [part, 1] as const), [whole, -1]], "at-least-zero");
}

function isVulnerable(figures: CohortFigures, place: number): boolean {
  const code = figures.byGroup[place]?.code ?? "";
  return CHARACTERISTICS.some((one) => one.code === code && one.isVulnerable);
}

/**
 * NEET now is NEET before, and joiners, less leavers. It holds in the total and, within an academic year, in a year
 * group; in a district or a group people come and go without being joiners or leavers, so there it is no knowledge.
 */
export function relateMonths(builder: ModelBuilder, now: readonly ModelledRow[], before: readonly ModelledRow[]): void {
  const byName = new Map(before.map((row) => [row.counted.name ?? "", row]));
  for (const row of now) {
    const name = row.counted.name ?? "";
    const then = byName.get(name);
    if (then === undefined) continue;
    const { neet, joiners, leavers } = row.unknowns;
    const balances = name === "" || /^Year \d/.test(name);
    const terms = [then.unknowns.neet, joiners, leavers, neet].map(
      (unknown, place) => [unknown, SIGNS[place] ?? 0] as const,
    );
    if (balances) builder.relate(terms, "zero");
    builder.relate([terms[0] ?? [undefined, 0], terms[2] ?? [undefined, 0]], "at-least-zero");
  }
}

/** Of NEET before, joiners, leavers and NEET now. */
const SIGNS: readonly number[] = [1, 1, -1, -1];

/** The same relation for each count, and for the weeks. */
export function eachCount(
  builder: ModelBuilder,
  terms: readonly (readonly [ModelledRow, number])[],
  kind: "zero" | "at-least-zero",
): void {
  for (const name of COUNT_NAMES)
    builder.relate(
      terms.map(([row, factor]) => [row.unknowns[name], factor]),
      kind,
    );
  builder.relate(
    terms.map(([row, factor]) => [row.weeks, factor]),
    kind,
  );
}
