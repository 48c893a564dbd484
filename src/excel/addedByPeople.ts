import { OWN_DRAWING, type Grid } from "../core";
import { hasExcelApi } from "./apiSets";
import { parseCells } from "./cellAddresses";

type Places = NonNullable<Grid["added"]>;

/** Of a chart or a picture Excel does not tell the cell; it is its sheet that is asked about. */
const SOMEWHERE = { row: 0, column: 0 };

/**
 * Where people put comments, notes, pictures and charts of their own on these sheets, by the sheets' names. Older Excels
 * tell of no notes.
 */
export async function addedByPeople(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, Places>> {
  const said: string[] = [];
  if (hasExcelApi("1.10")) said.push(...(await commentedCells(context)));
  if (hasExcelApi("1.18")) said.push(...(await notedCells(context)));
  for (const { charts, shapes } of sheets) {
    charts.load("items/name");
    shapes.load("items/name,items/type");
  }
  await context.sync();
  const places = said.flatMap(placeOf);
  return new Map(
    sheets.map(({ name, charts, shapes }) => {
      const drawn = [...charts.items, ...shapes.items.filter(({ type }) => type !== "Unsupported")];
      const theirs = drawn.filter((one) => !one.name.startsWith(OWN_DRAWING)).map(() => SOMEWHERE);
      return [name, [...theirs, ...places.filter(({ sheet }) => sheet === name).map(({ at }) => at)]];
    }),
  );
}

/** Addresses with their sheets' names. */
async function commentedCells(context: Excel.RequestContext): Promise<string[]> {
  const { comments } = context.workbook;
  comments.load("items/id");
  await context.sync();
  return addresses(
    context,
    comments.items.map((comment) => comment.getLocation()),
  );
}

async function notedCells(context: Excel.RequestContext): Promise<string[]> {
  const { notes } = context.workbook;
  notes.load("items/visible");
  await context.sync();
  return addresses(
    context,
    notes.items.map((note) => note.getLocation()),
  );
}

async function addresses(context: Excel.RequestContext, cells: readonly Excel.Range[]): Promise<string[]> {
  if (cells.length === 0) return [];
  for (const cell of cells) cell.load("address");
  await context.sync();
  return cells.map(({ address }) => address);
}

/** `'Plan on a page'!B2` as its sheet and place. */
function placeOf(address: string): { readonly sheet: string; readonly at: Places[number] }[] {
  const parts = /^(?:'(?<quoted>.+)'|(?<plain>[^']+))!(?<cell>[^!]+)$/.exec(address)?.groups;
  const block = parseCells(parts?.["cell"] ?? "");
  const sheet = parts?.["plain"] ?? (parts?.["quoted"] ?? "").replace(/''/g, "'");
  return block === null ? [] : [{ sheet, at: { row: block.row, column: block.column } }];
}
