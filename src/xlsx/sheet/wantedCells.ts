import type { CellContent, CellFormat, SheetChange } from "../../core";

/** What one cell is to hold and look like; `content` null leaves what it holds. */
export interface WantedCell {
  readonly content: CellContent;
  readonly format: CellFormat;
}

/** The cells a change touches: by row, then by column, both 0-based. */
export type WantedCells = ReadonlyMap<number, ReadonlyMap<number, WantedCell>>;

const NO_FORMAT: CellFormat = {};
const AS_IT_IS: WantedCell = { content: null, format: NO_FORMAT };

/** Lays a change's blocks and format runs over one another. Cells that it leaves as they are, are not among them. */
export function wantedCells(change: SheetChange): WantedCells {
  const rows = new Map<number, Map<number, WantedCell>>();
  const put = (row: number, column: number, part: Partial<WantedCell>) => {
    const cells = rows.get(row) ?? new Map<number, WantedCell>();
    rows.set(row, cells.set(column, { ...(cells.get(column) ?? AS_IT_IS), ...part }));
  };
  for (const block of change.blocks) {
    block.values.forEach((contents, row) =>
      contents.forEach((content, column) => {
        if (content !== null) put(block.row + row, block.column + column, { content });
      }),
    );
  }
  for (const run of change.formats) {
    for (let row = run.row; row < run.row + run.rowCount; row++) {
      for (let column = run.column; column < run.column + run.columnCount; column++) {
        const laid = rows.get(row)?.get(column)?.format;
        const before = laid === NO_FORMAT ? undefined : laid;
        put(row, column, { format: before === undefined ? run.format : { ...before, ...run.format } });
      }
    }
  }
  return rows;
}
