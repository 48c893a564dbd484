/**
 * So many rows are read between two breaths: some 10 ms on a slow machine, and several times that before the browser has
 * compiled it.
 */
export const ROWS_OF_A_SLICE = 1024;

/** Work that stops for breath: yields how many rows it has been over since it last did, returns what it made. */
export type RowSlices<T> = Generator<number, T, undefined>;

/** Goes over so many rows, stopping for breath. */
export function* overRows(rows: number, visit: (row: number) => void): RowSlices<void> {
  for (let first = 0; first < rows; first += ROWS_OF_A_SLICE) {
    const end = Math.min(first + ROWS_OF_A_SLICE, rows);
    for (let row = first; row < end; row++) visit(row);
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
