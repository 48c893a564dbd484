import type { Issue } from "../issues/issue";
import { issue } from "../issues/issue";
import type { Grid, WorkbookGrids } from "../sheet/grid";
import { buildItems } from "./buildItems";
import { withBulletsJoined } from "./bulletColumns";
import { oneLine } from "./cellText";
import { contentRegion } from "./contentRegion";
import { describeSheets } from "./describeSheets";
import type { SheetTables, TableRegion } from "./findTables";
import { findTables } from "./findTables";
import { findCards } from "./findCards";
import { findColumnCards } from "./findColumnCards";
import { createHeaderMatcher, type HeaderGuess } from "./matchHeader";
import { findOwnColumns, withoutOwnColumns } from "./ownColumns";
import { readCards } from "./readCards";
import type { RegionRows } from "./readRegion";
import { readRegion } from "./readRegion";
import { startsLikeSection, withoutContinued } from "./rowText";
import { sectionAbove } from "./sectionAbove";
import { hiddenSheet, rowsOutside } from "./rowsOutside";
import type { SheetRow } from "./sheetRows";
import { sheetRows } from "./sheetRows";
import type { TableColumns } from "./tableColumns";
import { tableColumns } from "./tableColumns";
import { tableIssues } from "./tableIssues";
import { withinReach, type SheetWithinReach } from "./withinReach";
import type { Item, MappingChoice, PlanReading, PlanTable, RowsOutside, Surrounding } from "./types";

interface Reading {
  readonly tables: PlanTable[];
  readonly items: Item[];
  readonly surroundings: Surrounding[];
  readonly outside: RowsOutside[];
  readonly issues: Issue[];
}

/**
 * Reads every action plan of a workbook: which rows are a plan, what each column is, and its items with page breaks,
 * merges, ditto marks and markup undone. Hidden sheets are not searched, nor are pages that we made.
 *
 * @param choices  column mappings a person made; they outrank ours
 * @issues         plan.not-found - no sheet holds a plan; plan.too-long - a sheet is cut short; plan.cards, plan.no-headings, plan.two-columns-fit, plan.revised-date, plan.column-by-content, plan.column-not-read,
 *                 plan.row-not-read, plan.row-struck, plan.rows-hidden - see their sentences
 */
export function readPlan(workbook: WorkbookGrids, choices: readonly MappingChoice[] = []): PlanReading {
  const match = createHeaderMatcher();
  const reading: Reading = { tables: [], items: [], surroundings: [], outside: [], issues: [] };
  if (workbook.name !== "") reading.surroundings.push({ sheet: null, text: workbook.name });
  // A page of ours (a board pack, the history) has the headings of a plan and is none.
  const visible = workbook.sheets.filter((sheet) => !sheet.isHidden && sheet.ours === undefined);
  const found = visible.map((sheet) => {
    const { grid, beyond } = withinReach(sheet);
    const rows = sheetRows(grid);
    const inCards = addCards(reading, { grid, rows, match, choices });
    const tables = findTables(inCards.size === 0 ? rows : rows.filter((row) => !inCards.has(row.row)), match);
    readSheet(reading, grid, tables, choices);
    return { sheet, grid, beyond, tables, rows };
  });
  const hasPlan = new Set(reading.tables.map(({ sheet }) => sheet));
  for (const { grid, rows } of found)
    if (!hasPlan.has(grid.name)) readUnheaded(reading, { grid, rows, match, choices }, hasPlan.size > 0);
  for (const sheet of workbook.sheets) {
    const searched = found.find((one) => one.sheet === sheet);
    reading.outside.push(...(searched === undefined ? hiddenSheet(sheet) : rowsOutside(searched, reading.tables)));
  }
  const cut = found.flatMap((one) => cutShort(reading, one));
  if (reading.items.length === 0) {
    return { ...reading, tables: [], issues: [issue("plan.not-found", { seen: describeSheets(found) }), ...cut] };
  }
  return { ...reading, issues: [...reading.issues, ...cut] };
}

/** What to say of a sheet longer than any plan: where it holds one, or where none was found at all. */
function cutShort({ tables, items }: Reading, { grid, beyond }: SheetWithinReach): readonly Issue[] {
  const isTold = items.length === 0 || tables.some(({ sheet }) => sheet === grid.name);
  if (beyond === null || !isTold) return [];
  const [first, last] = beyond;
  const at = { sheet: grid.name, row: first, column: grid.firstColumn };
  return [issue("plan.too-long", { sheet: grid.name, first: first + 1, last: last + 1 }, at)];
}

interface SheetSearch {
  readonly grid: Grid;
  readonly rows: readonly SheetRow[];
  readonly match: (heading: string) => HeaderGuess;
  readonly choices: readonly MappingChoice[];
}

/** Reads the actions of a sheet that are written as cards; gives the sheet rows they take. */
function addCards(reading: Reading, { grid, rows, match, choices }: SheetSearch): ReadonlySet<number> {
  const own = findOwnColumns(rows);
  const plain = withoutOwnColumns(rows, own);
  const down = findCards(plain, match);
  const found = down.cards.length > 0 ? down : findColumnCards(plain, match);
  if (found.cards.length === 0) return new Set();
  const table = reading.tables.length;
  const { columns, items, table: cards } = readCards(found, { grid, table, match, choices });
  if (items.length === 0) return new Set();
  reading.items.push(...items);
  reading.tables.push({ ...cards, ownColumns: own });
  reading.issues.push(issue("plan.cards", { sheet: grid.name }, { sheet: grid.name, row: cards.firstRow, column: 0 }));
  for (const one of tableIssues({ grid, columns, items, unread: [], headerRow: cards.firstRow }))
    reading.issues.push(one);
  return new Set([...found.cards.flatMap((card) => card.rows), ...found.headings].map(({ row }) => row));
}

function readSheet(reading: Reading, grid: Grid, tables: SheetTables, choices: readonly MappingChoice[]): void {
  const around = (text: string): number => reading.surroundings.push({ sheet: grid.name, text });
  around(grid.name);
  for (const row of tables.outside) around(row.filled.map((column) => oneLine(row.texts.get(column) ?? "")).join(" "));
  let trailing = "";
  for (const found of tables.regions) {
    const region = withBulletsJoined(found);
    const columns = tableColumns(region, grid, choices);
    const section = sectionInHeader(columns) || sectionAbove(found, tables.regions) || trailing;
    const rows = readRegion(region, columns, section);
    trailing = rows.trailingSection;
    addTable(reading, grid, { region, columns, rows });
  }
}

/** Last of all, a sheet is read by what its columns hold. */
function readUnheaded(reading: Reading, { grid, rows, match, choices }: SheetSearch, isBesideOthers: boolean): void {
  const own = findOwnColumns(rows);
  const region = contentRegion(withoutOwnColumns(rows, own), match, isBesideOthers);
  if (region === null) return;
  const columns = { ...tableColumns(region, grid, choices), own };
  addTable(reading, grid, { region, columns, rows: readRegion(region, columns, "") });
  const at = {
    sheet: grid.name,
    row: (region.headerRows[0] ?? region.body[0]?.source)?.row ?? 0,
    column: columns.first,
  };
  if (reading.items.some(({ sheet }) => sheet === grid.name))
    reading.issues.push(issue("plan.no-headings", { sheet: grid.name }, at));
}

/** "Objective 2: ..." as the heading of the column in which its actions stand. */
function sectionInHeader(columns: TableColumns): string {
  const header = columns.columns.find(({ field }) => field === "action")?.header ?? "";
  return startsLikeSection(header) ? withoutContinued(header) : "";
}

interface ReadTable {
  readonly region: TableRegion;
  readonly columns: TableColumns;
  readonly rows: RegionRows;
}

function addTable(reading: Reading, grid: Grid, { region, columns, rows }: ReadTable): void {
  if (rows.drafts.length === 0) return;
  const table = reading.tables.length;
  const place = { grid, table, columns, hiddenRows: new Set(grid.hiddenRows) };
  const items = rows.drafts.flatMap((draft) => buildItems(draft, place));
  for (const item of items) reading.items.push(item);
  for (const remark of rows.remarks) reading.surroundings.push({ sheet: grid.name, text: remark });
  const headerRows = region.headerRows.map((row) => row.row);
  const lastItemRow = items.reduce(
    (last, item) => Math.max(last, item.rows[1]),
    headerRows[headerRows.length - 1] ?? 0,
  );
  reading.tables.push({
    sheet: grid.name,
    firstRow: headerRows[0] ?? items[0]?.rows[0] ?? 0,
    lastRow: lastItemRow,
    headerRows,
    columns: columns.columns,
    ownColumns: columns.own,
    rowNotes: rows.notes,
  });
  for (const one of tableIssues({
    grid,
    columns,
    items,
    unread: rows.unread,
    headerRow: headerRows[0] ?? items[0]?.rows[0] ?? 0,
  }))
    reading.issues.push(one);
}
