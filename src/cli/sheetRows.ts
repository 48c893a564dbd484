/** Rows as people count them: from 1, both ends included. */
export function sheetRows([first, last]: readonly [number, number]): [number, number] {
  return [first + 1, last + 1];
}
