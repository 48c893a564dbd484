import { districtKey } from "../cells/districtNames";
import type { MonthRow } from "../months/types";
import type { Rounding } from "../figures/roundFigures";
import type { CountName } from "../types";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/** What the public has seen of one month before. */
export interface PublishedCounts {
  /** By the key of an area's name, the whole's being "". */
  readonly rows: ReadonlyMap<string, MonthRow>;
  /** Counts that it tells of any area; another was not told, which is not the same as hidden. */
  readonly told: ReadonlySet<CountName>;
  /** What its counts look rounded to the nearest of. */
  readonly rounding: Rounding;
}

/** Whether a count was shown as it truly is, or hidden. What was not told, or was another number, is not named. */
export type SettledCounts = ReadonlyMap<CountName, "shown" | "hidden">;

/** Nothing was published. */
export const NOTHING_SETTLED: SettledCounts = new Map();

/**
 * What was published of a month, as the stored months have it; null where nothing was.
 *
 * @param stored of whatever audience
 * @param periodEnd any day of the month
 */
export function publishedCounts(stored: readonly MonthRow[], periodEnd: string): PublishedCounts | null {
  const month = stored.filter((row) => row.audience === "public" && sameMonth(row.periodEnd, periodEnd));
  if (month.length === 0) return null;
  const told = new Set(COUNT_NAMES.filter((name) => month.some((row) => (row[name] ?? null) !== null)));
  return { rows: new Map(month.map((row) => [districtKey(row.area), row])), told, rounding: roundingOf(month) };
}

function sameMonth(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** Fewer counts than this may be multiples by chance. */
const LEAST_COUNTS = 4;

function roundingOf(month: readonly MonthRow[]): Rounding {
  const counts = month.flatMap((row) => COUNT_NAMES.flatMap((name) => row[name] ?? [])).filter((count) => count > 0);
  if (counts.length < LEAST_COUNTS) return 0;
  return ([10, 5] as const).find((base) => counts.every((count) => count % base === 0)) ?? 0;
}

const GRAIN = 1e-6;

/**
 * Which counts of a row the public knows, and which were hidden from it. A rounded count stands for the exact one: the
 * rates beside it, formed from exact counts, give it back.
 */
export function settledCounts(published: PublishedCounts | null, counted: Counted): SettledCounts {
  const row = published?.rows.get(districtKey(counted.name ?? ""));
  if (published === null || row === undefined) return NOTHING_SETTLED;
  const settled = new Map<CountName, "shown" | "hidden">();
  for (const name of COUNT_NAMES) {
    const [was, truth] = [row[name], counted[name]];
    if (was === undefined || truth === null || !published.told.has(name)) continue;
    if (was === null) settled.set(name, "hidden");
    else if (Math.abs(was - truth) <= published.rounding / 2 + GRAIN) settled.set(name, "shown");
  }
  return settled;
}

/** How many counts were published of a month that these figures have otherwise: they were corrected, or edited. */
export function countsThatDiffer(published: PublishedCounts | null, rows: readonly Counted[]): number {
  return rows.reduce((sum, counted) => {
    const settled = settledCounts(published, counted);
    const was = published?.rows.get(districtKey(counted.name ?? ""));
    const differing = COUNT_NAMES.filter(
      (name) => (was?.[name] ?? null) !== null && counted[name] !== null && !settled.has(name),
    );
    return sum + differing.length;
  }, 0);
}
