import type { RawValue } from "../sheet/grid";
import type { FoundExtract } from "./findExtract";

/** So many rows are read between two breaths: some 20 ms on a slow machine. */
const ROWS_OF_A_SLICE = 2048;

/** Work that stops for breath: yields how many rows it has been over since it last did, returns what it made. */
export type RowSlices<T> = Generator<number, T, undefined>;

/** Goes over the rows below the headings, stopping for breath. */
export function* overRows(
  { table: { rows }, headingRow }: FoundExtract,
  visit: (row: readonly RawValue[], place: number) => void,
): RowSlices<void> {
  for (let first = headingRow + 1; first < rows.length; first += ROWS_OF_A_SLICE) {
    const end = Math.min(first + ROWS_OF_A_SLICE, rows.length);
    for (let place = first; place < end; place++) visit(rows[place] ?? [], place);
    yield end - first;
  }
}

/** Does the whole of it without a stop. */
export function inOneGo<T>(work: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Counts how often each value stands in the rows; runs of one value are counted at once. */
export function* countValues<T>(
  found: FoundExtract,
  valueOf: (row: readonly RawValue[]) => T,
): RowSlices<Map<T, number>> {
  const counts = new Map<T, number>();
  let run: { value: T; rows: number } | null = null;
  const close = () => {
    if (run !== null) counts.set(run.value, (counts.get(run.value) ?? 0) + run.rows);
  };
  yield* overRows(found, (row) => {
    const value = valueOf(row);
    if (run !== null && run.value === value) run.rows++;
    else {
      close();
      run = { value, rows: 1 };
    }
  });
  close();
  return counts;
}
