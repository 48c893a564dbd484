import type { Cell, CellRef, Grid } from "../sheet/grid";
import { buildItems } from "./buildItems";
import { comparable, oneLine } from "./cellText";
import type { Draft } from "./draft";
import { addCell } from "./draft";
import type { Card, FoundCards } from "./findCards";
import type { TableRegion } from "./findTables";
import type { HeaderGuess } from "./matchHeader";
import { hasRankedPriority } from "./regionFacts";
import type { SheetRow } from "./sheetRows";
import { tableColumns, type TableColumns } from "./tableColumns";
import type { ColumnMapping, Entry, Item, MappingChoice, PlanTable } from "./types";

/** Cards read as a table of their own: a row for each card, a column for each label. */
export interface ReadCards {
  readonly columns: TableColumns;
  readonly items: readonly Item[];
  readonly table: PlanTable;
}

/** What a sheet's cards are read with. */
export interface CardPlace {
  readonly grid: Grid;
  /** The index its table will have. */
  readonly table: number;
  readonly match: (heading: string) => HeaderGuess;
  readonly choices: readonly MappingChoice[];
}

/** Items of a plan written as cards; places and rows are those of the sheet. */
export function readCards(found: FoundCards, { grid, table, match, choices }: CardPlace): ReadCards {
  const labels = labelsOf(found.cards);
  const rows = found.cards.map((card, index) => cardRow(card, index, labels, grid));
  const flat: Grid = { ...grid, firstRow: 0, firstColumn: 0, rows: rows.map(({ cells }) => cells), merges: [] };
  const columns = tableColumns(cardRegion(rows, labels, match), flat, choices);
  const hiddenRows = new Set(
    found.cards.flatMap((card, index) => (card.rows.every(({ row }) => grid.hiddenRows.includes(row)) ? [index] : [])),
  );
  const items = found.cards.flatMap((card, index) =>
    buildItems(cardDraft(card, rows[index] as SheetRow, columns), { grid: flat, table, columns, hiddenRows }).map(
      (item) => onSheet(item, card, labels),
    ),
  );
  return { columns, items, table: cardTable(found, grid, columns, labels) };
}

/** The labels of all cards in the order they first come, as compared, each with its shown form. */
function labelsOf(cards: readonly Card[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { values } of cards)
    for (const { label } of values) if (!labels.has(comparable(label))) labels.set(comparable(label), label);
  return labels;
}

const columnOf = (labels: ReadonlyMap<string, string>, label: string): number =>
  [...labels.keys()].indexOf(comparable(label));

function cardRow(card: Card, index: number, labels: ReadonlyMap<string, string>, grid: Grid): SheetRow {
  const texts = new Map<number, string>();
  const cells: (Cell | null)[] = Array.from({ length: labels.size }, () => null);
  for (const { label, text, column, row } of card.values) {
    const own = row.cells[column - grid.firstColumn] ?? null;
    cells[columnOf(labels, label)] = own === null ? null : { ...own, text };
    if (text !== "") texts.set(columnOf(labels, label), text);
  }
  const filled = [...texts.keys()].sort((a, b) => a - b);
  return { row: index, filled, texts, cells, firstColumn: 0, widths: new Map(), above: new Map() };
}

function cardRegion(
  rows: readonly SheetRow[],
  labels: ReadonlyMap<string, string>,
  match: (heading: string) => HeaderGuess,
): TableRegion {
  const cells = [...labels.values()].map((text, column) => ({ column, text, guess: match(text) }));
  return {
    header: { height: 0, cells, isPlan: true, isSure: true, score: 0 },
    headerRows: [],
    body: rows.map((source) => ({ kind: "text", source })),
    before: [],
  };
}

function cardDraft({ section, values }: Card, source: SheetRow, columns: TableColumns): Draft {
  const number = values.find((value) => value.number !== "")?.number ?? "";
  const priority = columns.columnsOf.get("priority")?.[0];
  const draft: Draft = {
    rows: [source],
    cells: new Map(),
    priority: hasRankedPriority(columns) ? "" : oneLine(source.texts.get(priority ?? -1) ?? ""),
    section,
    carriedAction: null,
    carriedRef: number === "" ? null : number,
  };
  for (const column of source.filled) {
    addCell(draft, column, { text: source.texts.get(column) ?? "", row: source, join: "line" });
  }
  return draft;
}

/** An item of the flat table, with the rows and cells of its card. */
function onSheet(item: Item, card: Card, labels: ReadonlyMap<string, string>): Item {
  const place = (at: CellRef): CellRef => {
    const value = card.values.find(({ label }) => columnOf(labels, label) === at.column) ?? card.values[0];
    return value === undefined ? at : { sheet: at.sheet, row: value.row.row, column: value.column };
  };
  const entry = (one: Entry): Entry => (one.at === null ? one : { ...one, at: place(one.at) });
  const rows = card.rows.map(({ row }) => row);
  return {
    ...item,
    rows: [rows[0] ?? 0, rows[rows.length - 1] ?? 0],
    milestone: entry(item.milestone),
    ...(item.originalMilestone === undefined ? {} : { originalMilestone: entry(item.originalMilestone) }),
    startDate: entry(item.startDate),
    reviewDate: entry(item.reviewDate),
    progress: entry(item.progress),
    statedRag: item.statedRag === null ? null : { ...item.statedRag, at: place(item.statedRag.at) },
  };
}

function cardTable(
  { cards, headings }: FoundCards,
  grid: Grid,
  columns: TableColumns,
  labels: ReadonlyMap<string, string>,
): PlanTable {
  const rows = cards.flatMap((card) => card.rows.map(({ row }) => row));
  const values = cards.flatMap((card) => card.values);
  const onSheetColumn = (mapping: ColumnMapping): ColumnMapping => {
    const value = values.find(({ label }) => columnOf(labels, label) === mapping.column);
    return { ...mapping, column: value?.column ?? mapping.column };
  };
  const [firstRow = 0] = rows;
  const lastRow = rows[rows.length - 1] ?? 0;
  return {
    sheet: grid.name,
    firstRow,
    lastRow,
    headerRows: [],
    columns: columns.columns.map(onSheetColumn),
    ownColumns: columns.own,
    rowNotes: headings
      .filter(({ row }) => row > firstRow && row < lastRow)
      .map(({ row }) => ({ row, kind: "section" as const })),
  };
}
