import type { Block, CellContent, NewSheet } from "../../core";
import { fixedRef } from "../sheet/blockRef";
import { encodeText } from "../xml/xmlText";

/** How figures are written in a chart; a 0 is not written, for it has no bar to stand beside. */
export const FIGURES = { count: "#,##0;-#,##0;", percent: "0.0%;-0.0%;" } as const;
export const AXIS_FIGURES = { count: "#,##0", percent: "0%" } as const;

/** The cells that charts of one sheet take their figures from. */
export interface ChartCells {
  /** The sheet's name, as a formula spells it. */
  readonly sheetRef: string;
  readonly values: NewSheet["values"];
}

/** The names of the categories with what stands in their cells, for viewers that do not calculate. */
export function categoriesXml({ sheetRef, values }: ChartCells, block: Block): string {
  const texts = cellsOf(values, block).map(textOf);
  const points = texts.map((text, index) => (text === "" ? "" : pointXml(index, encodeText(text))));
  const cache = `<c:ptCount val="${texts.length}"/>${points.join("")}`;
  return `<c:cat><c:strRef><c:f>${refXml(sheetRef, block)}</c:f><c:strCache>${cache}</c:strCache></c:strRef></c:cat>`;
}

/** The figures of one series with what stands in their cells; a cell without a number is a gap. */
export function figuresXml({ sheetRef, values }: ChartCells, block: Block, format: string): string {
  const cells = cellsOf(values, block);
  const points = cells.map((content, index) =>
    typeof content === "number" && Number.isFinite(content) ? pointXml(index, String(content)) : "",
  );
  const cache = `<c:formatCode>${encodeText(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join("")}`;
  return `<c:val><c:numRef><c:f>${refXml(sheetRef, block)}</c:f><c:numCache>${cache}</c:numCache></c:numRef></c:val>`;
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

function refXml(sheetRef: string, block: Block): string {
  return encodeText(`${sheetRef}!${fixedRef(block)}`);
}

/** The contents of a row or column of cells, in order. */
function cellsOf(values: NewSheet["values"], { row, column, rowCount, columnCount }: Block): CellContent[] {
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => values[row + Math.floor(index / columnCount)]?.[column + (index % columnCount)] ?? null,
  );
}

function textOf(content: CellContent): string {
  if (content === null) return "";
  if (typeof content !== "object") return String(content);
  const [year = "", month = "", day = ""] = content.date.split("-");
  return `${day}/${month}/${year}`;
}
