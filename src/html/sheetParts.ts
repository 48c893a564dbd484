import type { Block, CellContent, CellFormat, NewSheet } from "../core";
import { cellText } from "./cellText";
import { chartSvg } from "./chartSvg";
import { breakableHtml } from "./escapeHtml";
import { formatsOf, styleOf, type FormatAt } from "./sheetFormats";

/** A sheet while it is turned into a section. */
interface Section {
  readonly sheet: NewSheet;
  readonly id: string;
  readonly formatAt: FormatAt;
  /** The section of a sheet that is linked to. */
  idOf(name: string): string | undefined;
}

/**
 * What stands below a section's heading: rows with one text as paragraphs, neighbouring rows with more as a table, the
 * sheet's own table with its headings, and charts where they stand among them.
 */
export function sheetParts(sheet: NewSheet, id: string, idOf: Section["idOf"]): string {
  const section: Section = { sheet, id, idOf, formatAt: formatsOf(sheet) };
  const parts: string[] = [];
  const charts = [...(sheet.charts ?? [])].sort((a, b) => a.anchor.row - b.anchor.row);
  const rowCount = Math.max(sheet.values.length, ...charts.map(({ anchor }) => anchor.row + 1));
  const table = sheet.table?.block;
  for (let row = 1; row < rowCount;) {
    for (let chart = charts[0]; chart !== undefined && chart.anchor.row <= row; chart = charts[0]) {
      parts.push(chartSvg(chart, sheet.values, `${id}-chart-${(sheet.charts ?? []).indexOf(chart) + 1}`));
      charts.shift();
    }
    const block = table?.row === row ? table : looseBlock(sheet, row);
    if (block !== null) parts.push(tableHtml(section, block, block === table));
    else if (cellsIn(sheet, row).length === 1) parts.push(paragraph(section, row));
    row += block?.rowCount ?? 1;
  }
  return parts.join("\n");
}

/** Columns of a row that hold something. */
function cellsIn({ values }: NewSheet, row: number): number[] {
  return (values[row] ?? []).flatMap((content, column) => (content === null || content === "" ? [] : [column]));
}

/** Neighbouring rows of several cells that are not the sheet's table; null where the row is none. */
function looseBlock(sheet: NewSheet, row: number): Block | null {
  let end = row;
  let columnCount = 0;
  while (end < sheet.values.length && end !== sheet.table?.block.row && cellsIn(sheet, end).length > 1) {
    columnCount = Math.max(columnCount, ...cellsIn(sheet, end).map((column) => column + 1));
    end += 1;
  }
  return end === row ? null : { row, column: 0, rowCount: end - row, columnCount };
}

function paragraph(section: Section, row: number): string {
  const [column = 0] = cellsIn(section.sheet, row);
  const format = section.formatAt(row, column);
  return `<p${styleAttribute({ ...format, border: null, fill: format.fill ?? null })}>${contentHtml(section, row, column)}</p>`;
}

/** A table; the first row is its headings where the sheet says so, or where all of it is bold. */
function tableHtml(section: Section, block: Block, isTable: boolean): string {
  const { sheet } = section;
  const rows = Array.from({ length: block.rowCount }, (_, index) => block.row + index);
  const columns = Array.from({ length: block.columnCount }, (_, index) => block.column + index);
  const isHeaded = isTable || columns.every((column) => isBoldOrEmpty(section, block.row, column));
  const line = (row: number, tag: "th" | "td"): string =>
    `<tr>${columns.map((column) => cellHtml(section, { row, column }, tag)).join("")}</tr>`;
  const [head, ...body] = rows;
  const widths = columns.map((column) => sheet.columnWidths?.find((width) => width.column === column)?.widthChars ?? 9);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const group = widths.map((width) => `<col style="width:${((100 * width) / total).toFixed(1)}%">`).join("");
  return [
    `<table><colgroup>${group}</colgroup>`,
    isHeaded && head !== undefined ? `<thead>${line(head, "th")}</thead>` : "",
    `<tbody>${(isHeaded ? body : rows).map((row) => line(row, "td")).join("\n")}</tbody></table>`,
  ].join("");
}

function isBoldOrEmpty({ sheet, formatAt }: Section, row: number, column: number): boolean {
  const content = sheet.values[row]?.[column] ?? "";
  return content === "" || formatAt(row, column).bold === true;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellHtml(section: Section, { row, column }: Place, tag: "th" | "td"): string {
  const format = section.formatAt(row, column);
  const scope = tag === "th" ? ' scope="col"' : "";
  const isText = typeof section.sheet.values[row]?.[column] === "string";
  const bar = `${barStyle(section.sheet, row, column)}${isText ? "" : "white-space:nowrap;"}`;
  return `<${tag}${scope}${styleAttribute(format, bar)}>${contentHtml(section, row, column)}</${tag}>`;
}

function contentHtml({ sheet, formatAt, idOf }: Section, row: number, column: number): string {
  const content: CellContent = sheet.values[row]?.[column] ?? null;
  const text = breakableHtml(cellText(content, formatAt(row, column).numberFormat ?? "General"));
  const link = sheet.links?.find((candidate) => candidate.row === row && candidate.column === column);
  const target = link === undefined ? undefined : idOf(link.sheet);
  return target === undefined ? text : `<a href="#${target}">${text}</a>`;
}

function styleAttribute(format: CellFormat, more = ""): string {
  const style = styleOf(format) + more;
  return style === "" ? "" : ` style="${style}"`;
}

/** A bar in the cell as long as its number is beside the largest of the block. */
function barStyle({ dataBars = [], values }: NewSheet, row: number, column: number): string {
  const bars = dataBars.find(
    (block) =>
      row >= block.row &&
      row < block.row + block.rowCount &&
      column >= block.column &&
      column < block.column + block.columnCount,
  );
  const number = values[row]?.[column];
  if (bars === undefined || typeof number !== "number") return "";
  const numbers = values
    .slice(bars.row, bars.row + bars.rowCount)
    .flatMap((line) => line.slice(bars.column, bars.column + bars.columnCount))
    .filter((content): content is number => typeof content === "number");
  const most = bars.fullAt ?? numbers.reduce((largest, one) => Math.max(largest, one), 0);
  const percent = most <= 0 ? 0 : Math.max(0, Math.min(100, (100 * number) / most));
  return `background:linear-gradient(90deg,${hex(bars.colour)}66 ${percent.toFixed(1)}%,transparent 0);`;
}

function hex(colour: string): string {
  return /^#[0-9A-F]{6}$/i.test(colour) ? colour : "#808080";
}
