import type { RowReaders } from "./extractColumns";
import { overRows, type RowSlices } from "./slices";

/** How to tell a record of another authority. */
export type HomeAuthority =
  | { readonly kind: "unknown" }
  /** Each row names the authority that returned it. */
  | { readonly kind: "each-row" }
  /** The authority most rows name as lead. */
  | { readonly kind: "one"; readonly authority: string };

/**
 * Finds whose extract it is. Records of young people another authority leads on are not returned, but extracts hold
 * them.
 *
 * @source NCCIS error rule 26, 2015-16 (secondary registrations)
 */
export function* findHomeAuthority(rows: number, read: RowReaders): RowSlices<HomeAuthority> {
  if (!read.has("leadLea")) return { kind: "unknown" };
  const rowsByLead = new Map<string, number>();
  let [named, same] = [0, 0];
  yield* overRows(rows, (row) => {
    const lead = read.leadLea(row);
    if (lead === "") return;
    named++;
    rowsByLead.set(lead, (rowsByLead.get(lead) ?? 0) + 1);
    if (lead === read.leaCode(row)) same++;
  });
  if (read.has("leaCode") && same > 0) return { kind: "each-row" };
  const [authority, most] = [...rowsByLead].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return most * 2 > named ? { kind: "one", authority } : { kind: "unknown" };
}

/** Whether a row is a record of another authority; a row that names none is ours. */
export function isOtherAuthority(home: HomeAuthority, lead: string, returning: string): boolean {
  if (lead === "" || home.kind === "unknown") return false;
  if (home.kind === "one") return lead !== home.authority;
  return returning !== "" && lead !== returning;
}
