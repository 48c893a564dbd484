import { readXlsx } from "../../../src/xlsx/readXlsx";
import type { GridSpec } from "../../support/gridSpec";

/** The first sheet of the sample plan (the file's bytes), its rows repeated until it has so many items at least. */
export function longPlan(sample: Uint8Array, items: number): GridSpec {
  const read = readXlsx(sample, "Plan.xlsx");
  if (!read.ok) throw new Error("the sample is unreadable");
  const { rows, name } = read.value.sheets[0]!;
  const [above, body] = [rows.slice(0, FIRST_ROW), rows.slice(FIRST_ROW)];
  const times = Math.ceil(items / ITEMS);
  const lines = [...above, ...Array.from({ length: times }, () => body).flat()];
  return { name, rows: lines.map((row) => row.map((cell) => cell ?? null)) };
}

/** Where the sample's items begin, and how many there are. */
const FIRST_ROW = 5;
const ITEMS = 19;
