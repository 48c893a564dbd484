import type { RawValue } from "../../sheet/grid";
import { readFlag } from "../cells/cellReaders";
import { firstCells, type CodedColumn } from "../coded/codedColumn";
import type { ExtractColumn } from "./findExtract";
import { readCount, readRate } from "../cells/readFigure";
import { attendanceBits, RONI_BITS, statedPointsBits } from "../people/roni";

/** What a column tells of the risk of NEET indicator. */
export interface RoniColumn {
  /** Bits that the column can give. */
  readonly told: number;
  /** Bits of one cell. */
  readonly read: (value: RawValue) => number;
}

/** How often somebody was excluded, or whether. */
const wasExcluded = (value: RawValue): boolean => readFlag(value) || (readCount(value).value ?? 0) > 0;

/** So many rows show whether attendance is written as shares or per cent. */
const ROWS_OF_ATTENDANCE = 1000;

/** The reader of a column that only RONI points need; null for every other column. */
export function roniColumn({ field, heading }: ExtractColumn, cells: CodedColumn): RoniColumn | null {
  switch (field) {
    case "roniMeals":
      return marked(RONI_BITS.meals, readFlag);
    case "roniLanguage":
      return marked(RONI_BITS.language, readFlag);
    case "roniCustody":
      return marked(RONI_BITS.custody, readFlag);
    case "roniExcluded":
      return marked(RONI_BITS.excluded, wasExcluded);
    case "roniPoints":
      return { told: statedPointsBits(4), read: (value) => statedPointsBits(readCount(value).value ?? 0) };
    case "roniAttendance": {
      const share = readRate(firstCells(cells, ROWS_OF_ATTENDANCE), heading);
      const told = RONI_BITS.lowAttendance | RONI_BITS.veryLowAttendance;
      return { told, read: (value) => attendanceBits(share(value)) };
    }
    default:
      return null;
  }
}

function marked(bit: number, isSet: (value: RawValue) => boolean): RoniColumn {
  return { told: bit, read: (value) => (isSet(value) ? bit : 0) };
}
