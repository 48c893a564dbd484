import { parse } from "parse5";
import type { Result } from "../core/issues/issue";
import { issue } from "../core/issues/issue";
import type { Block, WorkbookGrids } from "../core/sheet/grid";
import { decodeText } from "./decodeText";
import type { HtmlElement, HtmlNode } from "./htmlText";
import { isElement, isUnseen, visibleText } from "./htmlText";
import { isLayoutTable, readHtmlTable, rowCells, tableRows } from "./htmlTable";
import type { TextCell } from "./textGrid";
import { sheetNameOf, textGrid } from "./textGrid";

/** Longer pages hold no plan that a board reads, and would stop the pane while they are read; in characters. */
const LONGEST_PAGE = 10_000_000;

const TOO_LONG =
  "it is longer than any plan (over 10 million characters). Copy the plan's own table, or save it as .xlsx or .csv.";

interface Page {
  readonly rows: (readonly (TextCell | null)[])[];
  readonly merges: Block[];
  /** Elements that have a table inside. */
  readonly holders: ReadonlySet<unknown>;
}

/**
 * One sheet from a web page or from HTML on the clipboard (Word, Google Docs, Excel): its tables one under another with
 * an empty row between, and the text between them as rows of one cell. The page is read as data: nothing of it runs,
 * loads or is shown.
 *
 * @param input  the file's bytes, or text already decoded
 * @issues       file.unreadable - it is no text, too long to be a plan, or there is no text in it
 */
export function gridsFromHtml(input: Uint8Array | string, name: string): Result<WorkbookGrids> {
  const html = typeof input === "string" ? input : decodeText(input);
  if (html === null || html.includes("\u0000")) return unreadable(name, "it is not a web page.");
  if (html.length > LONGEST_PAGE) return unreadable(name, TOO_LONG);
  const { childNodes } = parse(html);
  const page: Page = { rows: [], merges: [], holders: tableHolders(childNodes) };
  addFlow(page, childNodes, 0);
  if (page.rows.length === 0) return unreadable(name, "there is no text in it.");
  return { ok: true, value: { name, sheets: [textGrid(sheetNameOf(name), page.rows, page.merges)] }, warnings: [] };
}

function unreadable(name: string, why: string): Result<WorkbookGrids> {
  return { ok: false, issues: [issue("file.unreadable", { name, why })] };
}

/** Deeper nesting than this is no document that a person wrote. */
const DEEPEST = 1500;

/** Elements that hold blocks, so that their children are looked at one by one. */
const CONTAINERS =
  /^(?:html|body|div|section|article|main|header|footer|aside|nav|center|form|figure|blockquote|b|span|font|a|ul|ol|dl|o:p|td|th)$/;

/** Goes down a page in reading order: tables become table rows, runs of text become rows of one cell. */
function addFlow(page: Page, nodes: readonly HtmlNode[], depth: number): void {
  let run: HtmlNode[] = [];
  const flush = (): void => {
    addLines(page, visibleText(run));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isUnseen(node)) continue;
    if (isElement(node) && node.tagName === "table") {
      flush();
      addTable(page, node, depth);
    } else if (isElement(node) && CONTAINERS.test(node.tagName) && depth < DEEPEST && page.holders.has(node)) {
      flush();
      addFlow(page, node.childNodes, depth + 1);
    } else run.push(node);
  }
  flush();
}

/** The elements that have a table somewhere inside; found from the tables upwards, so that depth costs nothing. */
function tableHolders(nodes: readonly HtmlNode[]): ReadonlySet<unknown> {
  const holders = new Set<unknown>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    for (const child of node.childNodes) waiting.push(child);
    if (node.tagName !== "table") continue;
    for (let parent = node.parentNode; parent !== null && !holders.has(parent); parent = holderOf(parent))
      holders.add(parent);
  }
  return holders;
}

function holderOf(node: NonNullable<HtmlElement["parentNode"]>): HtmlElement["parentNode"] {
  return "parentNode" in node ? node.parentNode : null;
}

function addLines(page: Page, text: string): void {
  if (text === "") return;
  if (page.rows.length > 0) page.rows.push([]);
  for (const line of text.split("\n")) if (line.trim() !== "") page.rows.push([{ text: line.trim() }]);
}

function addTable(page: Page, table: HtmlElement, depth: number): void {
  if (page.holders.has(table) && isLayoutTable(table, page.holders)) {
    for (const cell of tableRows(table).flatMap(rowCells)) addFlow(page, cell.childNodes, depth + 1);
    return;
  }
  const captions = table.childNodes.filter((node) => isElement(node) && node.tagName === "caption" && !isUnseen(node));
  addLines(page, visibleText(captions));
  const { rows, merges } = readHtmlTable(table);
  if (rows.length === 0) return;
  if (page.rows.length > 0) page.rows.push([]);
  const firstRow = page.rows.length;
  for (const row of rows) page.rows.push(row);
  for (const merge of merges) page.merges.push({ ...merge, row: merge.row + firstRow });
}
