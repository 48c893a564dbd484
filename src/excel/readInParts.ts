import type { Block } from "../core";
import { officeCode } from "./officeFailure";
import { askPart, toPart, type ReadPart } from "./readPart";

/** Cells of one part: at 100 characters a cell about half of what Excel on the web sends at once. */
const CELLS_PER_PART = 6000;

/**
 * Syncs; false where the answer would have been larger than Excel on the web sends at once (5 MB). Other refusals are
 * thrown.
 */
export async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (refusal) {
    if (officeCode(refusal) !== "ResponsePayloadSizeLimitExceeded") throw refusal;
    return false;
  }
}

/** Reads a large rectangle of a sheet, some rows at a time: one sync each. */
export async function readInParts(context: Excel.RequestContext, sheet: string, block: Block): Promise<ReadPart[]> {
  const rowCount = Math.max(1, Math.floor(CELLS_PER_PART / block.columnCount));
  const parts: ReadPart[] = [];
  for (let first = 0; first < block.rowCount; first += rowCount) {
    const rows = Math.min(rowCount, block.rowCount - first);
    parts.push(...(await readRows(context, sheet, { ...block, row: block.row + first, rowCount: rows })));
  }
  return parts;
}

/** Rows that are still too much for one answer are halved until they fit. */
async function readRows(context: Excel.RequestContext, sheet: string, block: Block): Promise<ReadPart[]> {
  const { row, column, rowCount, columnCount } = block;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
  const asked = askPart(range);
  const part = (await syncUnlessTooLarge(context)) ? toPart(asked) : null;
  if (part !== null) return [part];
  if (rowCount === 1)
    throw Object.assign(new Error("A row is too large."), { code: "ResponsePayloadSizeLimitExceeded" });
  const half = Math.ceil(rowCount / 2);
  return [
    ...(await readRows(context, sheet, { ...block, rowCount: half })),
    ...(await readRows(context, sheet, { ...block, row: row + half, rowCount: rowCount - half })),
  ];
}
