/**
 * Works cell by cell over one range beside another, and gives a range of the first one's shape.
 *
 * A range of one row, one column or one cell goes with every row or column of the other, as in Excel's own functions.
 * `null` stands where the second has no cell.
 *
 * @param first   rows x columns, not ragged
 * @param second  the same, or null where the argument was left out
 */
export function overCells<T>(
  first: readonly (readonly unknown[])[],
  second: readonly (readonly unknown[])[] | null,
  work: (one: unknown, other: unknown) => T,
): T[][] {
  return first.map((line, r) => line.map((one, c) => work(one, second === null ? null : cellBeside(second, r, c))));
}

function cellBeside(range: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const line = range.length === 1 ? range[0] : range[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}
