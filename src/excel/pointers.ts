import { issue, type Block } from "../core";
import { Refusal } from "./officeFailure";

/** A formula of a cell or a name that points to a sheet which another is to take the place of. */
export type Pointer = { readonly formula: string } & (
  | { readonly kind: "cell"; readonly sheet: string; readonly row: number; readonly column: number }
  /** A name of the whole workbook where `sheet` is null. */
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
);

/** Cells asked for at once: formulas of 200 characters are then 4 MB of the 5 MB that Excel on the web sends. */
const CELLS_PER_SYNC = 20_000;

/**
 * What people wrote elsewhere that points to one of these sheets. Such a formula follows its sheet, out of the workbook
 * in the end, so it has to be written again once the sheet's name is another's: see {@link repoint}.
 *
 * @param others   the sheets to look on
 * @issues host.sheet-protected - a formula on a protected sheet, which nobody could write again
 */
export async function readPointers(targets: readonly string[], others: readonly string[]): Promise<Pointer[]> {
  if (targets.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sites = await readSites(context, others);
    const pointers = [...(await namePointers(context, sites)), ...(await cellPointers(context, sites))];
    const found = pointers.filter(({ formula }) => targets.some((target) => pointsTo(formula, target)));
    const stuck = found.find(({ sheet }) => sites.some(({ name, isProtected }) => isProtected && name === sheet));
    if (stuck?.kind === "cell") throw new Refusal(issue("host.sheet-protected", { sheet: stuck.sheet }));
    return found;
  });
}

/** Queues the same formulas again: what their text names is another sheet now. */
export function repoint({ workbook }: Excel.RequestContext, pointers: readonly Pointer[]): void {
  for (const pointer of pointers) {
    if (pointer.kind === "cell") {
      workbook.worksheets.getItem(pointer.sheet).getCell(pointer.row, pointer.column).formulas = [[pointer.formula]];
    } else {
      const names = pointer.sheet === null ? workbook.names : workbook.worksheets.getItem(pointer.sheet).names;
      names.getItem(pointer.name).formula = pointer.formula;
    }
  }
}

/** `Summary!B2`, `'Plan on a page'!B2`; Excel writes a name with a space or a sign in quotes and doubles those in it. */
function pointsTo(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return text.includes(`${name}!`) || text.includes(`${name.replace(/'/g, "''")}'!`);
}

/** A sheet with the rectangles that its formulas stand in. */
interface Site {
  readonly name: string;
  readonly isProtected: boolean;
  readonly blocks: readonly Block[];
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
const AREA_PLACE = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Excel does not say where the formulas of a protected sheet are, so all of it is looked at. */
async function readSites(context: Excel.RequestContext, others: readonly string[]): Promise<Site[]> {
  const sheets = others.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load("protected");
  await context.sync();
  const asked = sheets.map((sheet) => {
    const isProtected = sheet.protection.protected;
    const used = isProtected ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load(PLACE);
    const formulas = isProtected ? null : sheet.getRange().getSpecialCellsOrNullObject("Formulas");
    formulas?.load(AREA_PLACE);
    return { isProtected, used, formulas };
  });
  await context.sync();
  return asked.map(({ isProtected, used, formulas }, index) => {
    const ranges = [
      ...(used === null || used.isNullObject ? [] : [used]),
      ...(formulas === null || formulas.isNullObject ? [] : formulas.areas.items),
    ];
    return { name: others[index] ?? "", isProtected, blocks: ranges.map(toBlock) };
  });
}

function toBlock({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

async function namePointers(context: Excel.RequestContext, sites: readonly Site[]): Promise<Pointer[]> {
  const { names, worksheets } = context.workbook;
  const scopes = [
    { sheet: null, names },
    ...sites.map(({ name }) => ({ sheet: name, names: worksheets.getItem(name).names })),
  ];
  for (const scope of scopes) scope.names.load("items/name,items/formula");
  await context.sync();
  return scopes.flatMap((scope) =>
    scope.names.items.map(({ name, formula }): Pointer => {
      const own = name.slice(name.lastIndexOf("!") + 1);
      return { kind: "name", sheet: scope.sheet, name: own, formula: String(formula) };
    }),
  );
}

/** Cells of one sheet that are asked for together. */
interface Piece {
  readonly sheet: string;
  readonly block: Block;
}

async function cellPointers(context: Excel.RequestContext, sites: readonly Site[]): Promise<Pointer[]> {
  const pointers: Pointer[] = [];
  for (const batch of batchesOf(sites.flatMap(piecesOf))) pointers.push(...(await readBatch(context, batch)));
  return pointers;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Piece[]): Promise<Pointer[]> {
  const asked = batch.map((piece) => ({ piece, range: askFormulas(context, piece) }));
  await context.sync();
  return asked.flatMap(({ piece, range }) => formulasIn(range.formulas, piece));
}

function askFormulas({ workbook }: Excel.RequestContext, { sheet, block }: Piece): Excel.Range {
  const { row, column, rowCount, columnCount } = block;
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
  range.load("formulas");
  return range;
}

/** A site's rectangles, some rows at a time where one holds more cells than may be asked for at once. */
function piecesOf({ name, blocks }: Site): Piece[] {
  return blocks.flatMap((block) => {
    const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / block.columnCount));
    return Array.from({ length: Math.ceil(block.rowCount / rows) }, (_, index) => ({
      sheet: name,
      block: { ...block, row: block.row + index * rows, rowCount: Math.min(rows, block.rowCount - index * rows) },
    }));
  });
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.block.rowCount * piece.block.columnCount;
    if (cells > room) {
      batches.push([]);
      room = CELLS_PER_SYNC;
    }
    batches.at(-1)?.push(piece);
    room -= cells;
  }
  return batches;
}

/** Office.js gives the values of cells without a formula among the formulas. */
function formulasIn(formulas: readonly (readonly unknown[])[], { sheet, block }: Piece): Pointer[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): Pointer[] =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ kind: "cell", sheet, row: block.row + r, column: block.column + c, formula }]
        : [],
    ),
  );
}
