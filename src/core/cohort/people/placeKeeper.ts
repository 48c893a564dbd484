import type { CodedColumn } from "../coded/codedColumn";
import type { DistrictNames } from "../cells/districtNames";

/** Keeps the district, the ward or the provider of a row; an earlier row's only where the later one gives none. */
export function placeKeeper(places: Uint16Array, names: DistrictNames, column: CodedColumn | undefined) {
  if (column === undefined) return null;
  const { codes, values } = column;
  const numbers = new Int32Array(values.length).fill(NOT_NUMBERED);
  const rowsOf = new Uint32Array(values.length);
  return {
    keep(row: number, person: number, isLatest: boolean): void {
      if (!isLatest && places[person] !== 0) return;
      const code = codes[row] ?? 0;
      if (numbers[code] === NOT_NUMBERED) numbers[code] = names.numberOf(values[code] ?? null);
      else rowsOf[code] = (rowsOf[code] ?? 0) + 1;
      const place = numbers[code] ?? 0;
      // More names than there is room for are no places but remarks; none of them is kept.
      if (place > 0 && place < MOST_PLACES) places[person] = place;
    },
    /** Tells the names how many more rows have each. */
    close: () => rowsOf.forEach((rows, code) => names.addRows(values[code] ?? null, rows)),
  };
}

const NOT_NUMBERED = -1;
const MOST_PLACES = 65_535;
