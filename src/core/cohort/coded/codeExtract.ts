import type { RawValue } from "../../sheet/grid";
import type { ExtractField } from "../columns/extractFields";
import type { FoundExtract } from "../columns/findExtract";
import { ROWS_OF_A_SLICE, type RowSlices } from "../slices";
import { columnCoder, type CodedColumn, type ColumnCoder } from "./codedColumn";
import { codeLines } from "./codeLines";
import { idCoder, type CodedIds, type IdCoder } from "./personIds";

/** The columns of an extract that something is made of, coded. Of the others nothing is read. */
export interface CodedExtract {
  readonly found: FoundExtract;
  /** Rows below the headings. */
  readonly rows: number;
  /** By the column's place in a row. */
  readonly columns: ReadonlyMap<number, CodedColumn>;
  /** The identifiers, and those people had before. */
  readonly ids: CodedIds | null;
  readonly formerIds: CodedIds | null;
  /** A row as it stands. */
  readonly row: (row: number) => readonly RawValue[];
}

/** A coder and the codes of the slice at hand. */
export interface SliceCoder {
  readonly coder: ColumnCoder | IdCoder;
  readonly codes: Uint32Array;
}

const NOT_CODED: readonly ExtractField[] = ["private", "other", "personId", "previousId"];

/** Codes the columns of an extract, a slice of rows at a time: the only pass over its cells. */
export function* codeExtract(found: FoundExtract): RowSlices<CodedExtract> {
  const { rows } = found.table;
  const first = found.headingRow + 1;
  const count = Math.max(0, rows.length - first);
  const placeOf = (field: ExtractField) => found.columns.find((column) => column.field === field)?.column;
  const idsOf = (place: number | undefined) => (place === undefined ? null : idCoder(place, count));
  const [ids, formerIds] = [idsOf(placeOf("personId")), idsOf(placeOf("previousId"))];
  const coders = found.columns
    .filter(({ field }) => !NOT_CODED.includes(field))
    .map(({ column }) => columnCoder(column, count));
  const all: readonly SliceCoder[] = [...coders, ids, formerIds]
    .filter((coder) => coder !== null)
    .sort((a, b) => a.place - b.place)
    .map((coder) => ({ coder, codes: new Uint32Array(ROWS_OF_A_SLICE) }));
  for (let row = 0; row < count; row += ROWS_OF_A_SLICE) {
    const size = Math.min(ROWS_OF_A_SLICE, count - row);
    if (rows.lines !== undefined) codeLines(rows.lines, first + row, size, all);
    else codeRows(rows.slice(first + row, first + row + size), all);
    for (const { coder, codes } of all) coder.keep(codes, row, size);
    yield size;
  }
  return {
    found,
    rows: count,
    columns: new Map(coders.map((coder) => [coder.place, coder.column()])),
    ids: ids?.ids() ?? null,
    formerIds: formerIds?.ids() ?? null,
    row: (row) => rows.slice(first + row, first + row + 1)[0] ?? [],
  };
}

/** So many rows are coded column by column: they stay near at hand until the last column is done. */
const ROWS_AT_HAND = 128;

function codeRows(rows: readonly (readonly RawValue[])[], coders: readonly SliceCoder[]): void {
  for (let first = 0; first < rows.length; first += ROWS_AT_HAND) {
    const end = Math.min(first + ROWS_AT_HAND, rows.length);
    for (const { coder, codes } of coders) coder.codeCells({ rows, first, end }, codes);
  }
}
