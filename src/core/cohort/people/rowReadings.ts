import type { ColumnReader } from "../cells/cellReaders";
import type { RowReaders } from "../columns/extractColumns";
import { ROWS_OF_A_SLICE } from "../slices";

/** What the rows of a slice say, read column by column: a row's is at its place in the slice. */
export interface RowReadings {
  /** Reads so many rows. */
  readonly read: (first: number, rows: number) => void;
  /** The activity's code, from the words where the code is missing. */
  readonly activity: Int32Array;
  readonly birthYearGroup: Int32Array;
  readonly givenYearGroup: Int32Array;
  readonly status: Int32Array;
  readonly lead: Int32Array;
  readonly returning: Int32Array;
  readonly lapse: Int32Array;
  readonly lapsedFlag: Int32Array;
  readonly neetStart: Int32Array;
  readonly period: Int32Array;
  readonly groups: Int32Array;
}

/** Readings of an extract's columns. */
export function rowReadings(read: RowReaders): RowReadings {
  const columns: { readonly reader: ColumnReader; readonly into: Int32Array }[] = [];
  const readingsOf = (reader: ColumnReader): Int32Array => {
    const into = new Int32Array(ROWS_OF_A_SLICE);
    columns.push({ reader, into });
    return into;
  };
  const activity = readingsOf(read.activity);
  const words = read.has("activityWords") ? readingsOf(read.activityWords) : null;
  const groups = new Int32Array(ROWS_OF_A_SLICE);
  return {
    activity,
    groups,
    birthYearGroup: readingsOf(read.birthYearGroup),
    givenYearGroup: readingsOf(read.givenYearGroup),
    status: readingsOf(read.status),
    lead: readingsOf(read.leadLea),
    returning: readingsOf(read.leaCode),
    lapse: readingsOf(read.day("lapseDate")),
    lapsedFlag: readingsOf(read.lapsedFlag),
    neetStart: readingsOf(read.day("neetStart")),
    period: readingsOf(read.day("periodEnd")),
    read(first, rows) {
      for (const { reader, into } of columns) reader.fill(into, first, rows);
      groups.fill(0);
      for (const flag of read.flags) flag.addBits(groups, first, rows);
      if (words === null) return;
      for (let at = 0; at < rows; at++) if (activity[at] === 0) activity[at] = words[at] ?? 0;
    },
  };
}
