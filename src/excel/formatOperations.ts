import type { Block, CellFormat, FormatRun, SheetChange } from "../core";
import type { Look, Operation } from "./operation";
import { matrixBytes, OPERATION_BYTES } from "./requestSize";

/**
 * Rectangles that go into one address. An address may have 8,192 characters; `XFD1048576:XFD1048576,` has 22, so these
 * are never half of it.
 *
 * @source Office.js, Worksheet.getRange and office-js #5198
 */
const MAX_AREAS = 150;

/**
 * Number formats, one operation for each column: Office.js takes a matrix of them with nulls for cells to leave alone,
 * but not one format for many rectangles.
 */
export function numberFormatOperations(sheet: string, runs: readonly FormatRun[]): Operation[] {
  const ofColumns = new Map<string, FormatRun[]>();
  for (const run of runs) {
    if (run.format.numberFormat === undefined) continue;
    const key = `${run.column},${run.columnCount}`;
    const group = ofColumns.get(key);
    if (group === undefined) ofColumns.set(key, [run]);
    else group.push(run);
  }
  return [...ofColumns.values()].flatMap((group) => {
    const top = group.reduce((least, { row }) => Math.min(least, row), Infinity);
    const bottom = group.reduce((most, { row, rowCount }) => Math.max(most, row + rowCount), 0);
    const covered = group.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const isSparse = bottom - top > MAX_GAPS * covered;
    return group.length === 1 || isSparse
      ? group.map((run) => uniformOperation(sheet, run))
      : [matrixOperation(sheet, group, { top, bottom })];
  });
}

/** Above so many rows for each that is formatted, nulls would weigh more than operations of their own. */
const MAX_GAPS = 50;

function uniformOperation(sheet: string, run: FormatRun): Operation {
  const formats = run.format.numberFormat ?? "General";
  return { kind: "numberFormat", sheet, block: toBlock(run), formats, bytes: OPERATION_BYTES };
}

function matrixOperation(
  sheet: string,
  runs: readonly FormatRun[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Operation {
  const { column, columnCount } = runs[0] as FormatRun;
  const formats = Array.from({ length: bottom - top }, () => Array<string | null>(columnCount).fill(null));
  for (const { row, rowCount, format } of runs) {
    for (let r = row; r < row + rowCount; r += 1) formats[r - top]?.fill(format.numberFormat ?? null);
  }
  const block = { row: top, column, rowCount: bottom - top, columnCount };
  return { kind: "numberFormat", sheet, block, formats, bytes: matrixBytes(formats) };
}

function toBlock({ row, column, rowCount, columnCount }: Block): Block {
  return { row, column, rowCount, columnCount };
}

/**
 * Looks by run, rectangles of the same look together: ratings change from row to row, and Excel takes about as long for
 * each operation as for a whole column (office-js #12).
 */
export function lookOperations({ sheet, formats }: SheetChange, isJoined: boolean): Operation[] {
  const groups = new Map<string, { look: Look; blocks: Block[] }>();
  formats.forEach(({ format, ...block }, index) => {
    const look = lookOf(format);
    if (Object.keys(look).length === 0) return;
    const key = isJoined ? JSON.stringify(look) : String(index);
    const group = groups.get(key) ?? { look, blocks: [] };
    group.blocks.push(toBlock(block));
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ look, blocks }) =>
    chunksOf(blocks, MAX_AREAS).map((chunk): Operation => {
      return { kind: "look", sheet, blocks: chunk, look, bytes: OPERATION_BYTES };
    }),
  );
}

function lookOf(format: CellFormat): Look {
  return Object.fromEntries(Object.entries(format).filter(([member]) => member !== "numberFormat"));
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
