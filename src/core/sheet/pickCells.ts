import type { Block } from "./grid";
import type { CellContent, FormatRun, SheetChange, SheetPlan, ValueBlock } from "./spec";

/** Says of one cell (0-based) whether it is to be written. */
export type CellChoice = (sheet: string, row: number, column: number) => boolean;

/**
 * The same plan, cut down to the cells a person chose: the rest are left as they are on the sheet, contents and looks.
 * Column widths of a sheet that still has a cell to write are kept.
 */
export function pickCells(plan: SheetPlan, isChosen: CellChoice): SheetPlan {
  return { changes: plan.changes.map((change) => pickOnSheet(change, isChosen)).filter(writesSomething) };
}

function pickOnSheet(change: SheetChange, isChosen: CellChoice): SheetChange {
  const chosen = (row: number, column: number): boolean => isChosen(change.sheet, row, column);
  return {
    ...change,
    blocks: change.blocks.map((block) => pickInBlock(block, chosen)).filter(holdsContent),
    formats: change.formats.flatMap((run) => splitRun(run, chosen)),
  };
}

function pickInBlock(block: ValueBlock, chosen: (row: number, column: number) => boolean): ValueBlock {
  const values = block.values.map((line, r) =>
    line.map((content, c): CellContent => (chosen(block.row + r, block.column + c) ? content : null)),
  );
  return { ...block, values };
}

function holdsContent(block: ValueBlock): boolean {
  return block.values.some((line) => line.some((content) => content !== null));
}

function writesSomething(change: SheetChange): boolean {
  return change.blocks.length > 0 || change.formats.length > 0;
}

/** The run as it is where all of it is chosen, else one run for each stretch of chosen rows in each column. */
function splitRun(run: FormatRun, chosen: (row: number, column: number) => boolean): FormatRun[] {
  const places = cellsOf(run).filter(([row, column]) => chosen(row, column));
  if (places.length === run.rowCount * run.columnCount) return [run];
  const runs: FormatRun[] = [];
  for (const [row, column] of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rowCount === row) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else runs.push({ ...run, row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** The places of a block, column by column, each from the top. */
function cellsOf(block: Block): [row: number, column: number][] {
  const places: [number, number][] = [];
  for (let column = block.column; column < block.column + block.columnCount; column++) {
    for (let row = block.row; row < block.row + block.rowCount; row++) places.push([row, column]);
  }
  return places;
}
