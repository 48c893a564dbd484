import { COUNT_NAMES, mapNames, type CountRow } from "./countRows";
import { districtKey } from "../cells/districtNames";
import { RATE_NAMES } from "../figures/rates";

/** The sum of two counts; null where one of them is not known. */
export function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Rows of the same name added up, in the order of the first of each: of both years, or of all wards of a district. */
export function sumByName(rows: readonly CountRow[]): CountRow[] {
  const byKey = new Map<string, CountRow>();
  for (const row of rows) {
    const key = districtKey(row.name);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? row : addRows(before, row));
  }
  return [...byKey.values()];
}

function addRows(a: CountRow, b: CountRow): CountRow {
  const counts = mapNames(COUNT_NAMES, (name) => addKnown(a.counts[name], b.counts[name]));
  return { ...a, counts, rates: mapNames(RATE_NAMES, () => null), meanWeeks: null };
}
