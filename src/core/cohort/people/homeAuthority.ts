import type { RowReaders } from "../columns/extractColumns";
import { overRows, type RowSlices } from "../slices";

/** How to tell a record of another authority. */
export type HomeAuthority =
  | { readonly kind: "unknown" }
  /** Each row names the authority that returned it. */
  | { readonly kind: "each-row" }
  /** The authority most rows name as lead. */
  | { readonly kind: "one"; readonly authority: number };

/**
 * Finds whose extract it is. Records of young people another authority leads on are not returned, but extracts hold
 * them.
 *
 * @source NCCIS error rule 26, 2015-16 (secondary registrations)
 */
export function* findHomeAuthority(rows: number, read: RowReaders): RowSlices<HomeAuthority> {
  if (!read.has("leadLea")) return { kind: "unknown" };
  const { leadLea, leaCode } = read;
  if (read.has("leaCode")) {
    for (let row = 0; row < rows; row++) {
      const lead = leadLea.at(row);
      if (lead !== 0 && lead === leaCode.at(row)) return { kind: "each-row" };
    }
  }
  const rowsByLead = new Map<number, number>();
  let named = 0;
  yield* overRows(rows, (row) => {
    const lead = leadLea.at(row);
    if (lead === 0) return;
    named++;
    rowsByLead.set(lead, (rowsByLead.get(lead) ?? 0) + 1);
  });
  const [authority, most] = [...rowsByLead].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return most * 2 > named ? { kind: "one", authority } : { kind: "unknown" };
}

/** Whether a row is a record of another authority; a row that names none is ours. */
export function isOtherAuthority(home: HomeAuthority, lead: number, returning: number): boolean {
  if (lead === 0 || home.kind === "unknown") return false;
  if (home.kind === "one") return lead !== home.authority;
  return returning !== 0 && lead !== returning;
}
