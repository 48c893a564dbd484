import type { Block } from "../../sheet/grid";
import type { CellContent, NewSheet } from "../../sheet/spec";
import { contrastRatio } from "./contrastRatio";

/** What a pack must hold to, so that everybody can read it, on a screen, by ear and on grey paper. */
export type AccessibilityRule =
  | "no-title"
  | "no-mark"
  | "same-name"
  | "looks-overlap"
  | "blank-heading"
  | "same-heading"
  | "blank-column"
  | "headings-not-repeated"
  | "low-contrast"
  | "colour-alone"
  | "small-letters"
  | "chart-without-title"
  | "chart-without-alt-text"
  | "chart-over-cells"
  | "picture-without-alt-text"
  | "chart-figures-elsewhere"
  | "link-to-nowhere"
  | "not-one-page-across"
  | "no-page-number"
  | "no-as-at";

/** Where a rule is not kept. */
export interface AccessibilityFinding {
  readonly rule: AccessibilityRule;
  readonly sheet: string;
  /** 0-based, where it is about a cell. */
  readonly row?: number;
  readonly column?: number;
}

/**
 * Checks the sheets of a pack before they are written: titles, one table with headings, contrast, charts with title, alt
 * text and their figures under them, page edges. Nothing found means that every rule is kept.
 *
 * @source Government Analysis Function, "Releasing statistics in spreadsheets" (titles, one table, no blank columns);
 *         WCAG 2.2, 1.1.1, 1.4.1 and 1.4.3
 */
export function checkAccessibility(sheets: readonly NewSheet[]): readonly AccessibilityFinding[] {
  return [
    ...sameNames(sheets),
    ...sheets.flatMap((sheet) => [
      ...checkHead(sheet),
      ...checkLooks(sheet),
      ...checkTable(sheet),
      ...checkCharts(sheet),
      ...checkPictures(sheet),
      ...checkPrint(sheet),
      ...checkLinks(sheet, sheets),
    ]),
  ];
}

type Findings = AccessibilityFinding[];
const textAt = ({ values }: NewSheet, row: number, column: number): CellContent => values[row]?.[column] ?? "";
const isEmpty = (content: CellContent) => content === "" || content === null;

function sameNames(sheets: readonly NewSheet[]): Findings {
  return sheets.flatMap((sheet, index) => {
    const others = sheets.slice(0, index);
    const isSame = others.some(
      ({ name, mark, table }) =>
        name.toLowerCase() === sheet.name.toLowerCase() ||
        (mark !== undefined && mark === sheet.mark) ||
        (table !== undefined && table.name === sheet.table?.name),
    );
    return isSame ? [{ rule: "same-name" as const, sheet: sheet.name }] : [];
  });
}

function checkHead(sheet: NewSheet): Findings {
  const { name } = sheet;
  const title = sheet.formats?.find(({ row, column }) => row === 0 && column === 0);
  const hasTitle =
    typeof textAt(sheet, 0, 0) === "string" && !isEmpty(textAt(sheet, 0, 0)) && title?.format.bold === true;
  const isTableAtTop = sheet.table?.block.row === 0;
  return [
    ...(hasTitle && !isTableAtTop ? [] : [{ rule: "no-title" as const, sheet: name }]),
    ...(sheet.mark === undefined ? [{ rule: "no-mark" as const, sheet: name }] : []),
  ];
}

/** @source WCAG 2.2, 1.4.3: contrast (minimum) */
const LEAST_CONTRAST = 4.5;
/** The smallest letters on a sheet; print may shrink them a little. Our choice. */
const LEAST_POINTS = 10;

function checkLooks(sheet: NewSheet): Findings {
  const seen = new Set<string>();
  return (sheet.formats ?? []).flatMap(({ row, column, rowCount, columnCount, format }) => {
    const at = { sheet: sheet.name, row, column };
    const cells = cellsOf({ row, column, rowCount, columnCount });
    const overlaps = cells.some((cell) => seen.has(cell.join()));
    for (const cell of cells) seen.add(cell.join());
    const contrast = contrastRatio(format.fontColour ?? "#000000", format.fill ?? "#FFFFFF");
    const isBare =
      isColoured(format.fill) && cells.some(([r, c]) => isEmpty(textAt(sheet, r, c)) && !isInput(sheet, r, c));
    return [
      ...(overlaps ? [{ rule: "looks-overlap" as const, ...at }] : []),
      ...(contrast < LEAST_CONTRAST ? [{ rule: "low-contrast" as const, ...at }] : []),
      ...((format.fontSizePoints ?? LEAST_POINTS) < LEAST_POINTS ? [{ rule: "small-letters" as const, ...at }] : []),
      ...(isBare ? [{ rule: "colour-alone" as const, ...at }] : []),
    ];
  });
}

function isColoured(fill: string | null | undefined): boolean {
  return fill !== undefined && fill !== null && fill.toUpperCase() !== "#FFFFFF";
}

function isInput({ inputs = [] }: NewSheet, row: number, column: number): boolean {
  return inputs.some(
    (block) =>
      row >= block.row &&
      row < block.row + block.rowCount &&
      column >= block.column &&
      column < block.column + block.columnCount,
  );
}

function cellsOf({ row, column, rowCount, columnCount }: Block): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => [
    row + Math.floor(index / columnCount),
    column + (index % columnCount),
  ]);
}

function checkTable(sheet: NewSheet): Findings {
  const { table, name, print, inputs = [] } = sheet;
  if (table === undefined) return [];
  const { row, column: left, rowCount, columnCount } = table.block;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  const headings = columns.map((column) => String(textAt(sheet, row, column) ?? ""));
  const isBlank = (column: number) =>
    !inputs.some((block) => block.column === column) &&
    Array.from({ length: rowCount - 1 }, (_, index) => textAt(sheet, row + 1 + index, column)).every(isEmpty);
  const isLong = rowCount > LONG_ROWS;
  return [
    ...columns
      .filter((_, index) => headings[index]?.trim() === "")
      .map((column) => ({ rule: "blank-heading" as const, sheet: name, row, column })),
    ...(new Set(headings.map((text) => text.toLowerCase())).size < headings.length
      ? [{ rule: "same-heading" as const, sheet: name, row }]
      : []),
    ...columns
      .filter(isBlank)
      .filter((column) => headings[column - left]?.trim() === "")
      .map((column) => ({ rule: "blank-column" as const, sheet: name, row, column })),
    ...(isLong && (print?.repeatedRows ?? 0) <= row
      ? [{ rule: "headings-not-repeated" as const, sheet: name, row }]
      : []),
  ];
}

/** A table of more rows than this may run over a page. */
const LONG_ROWS = 30;

function checkCharts(sheet: NewSheet): Findings {
  return (sheet.charts ?? []).flatMap(({ title, altText, anchor, categories, series }) => {
    const at = { sheet: sheet.name, row: anchor.row, column: anchor.column };
    const covers = cellsOf(anchor).some(([row, column]) => !isEmpty(textAt(sheet, row, column)));
    const isUnder = [categories, ...series.map(({ values }) => values)].every(
      (block) => block.row >= anchor.row + anchor.rowCount && block.rowCount === categories.rowCount,
    );
    return [
      ...(title.trim() === "" ? [{ rule: "chart-without-title" as const, ...at }] : []),
      ...(altText.trim() === "" || altText === title ? [{ rule: "chart-without-alt-text" as const, ...at }] : []),
      ...(covers ? [{ rule: "chart-over-cells" as const, ...at }] : []),
      ...(isUnder ? [] : [{ rule: "chart-figures-elsewhere" as const, ...at }]),
    ];
  });
}

function checkPictures({ name, pictures = [] }: NewSheet): Findings {
  return pictures
    .filter(({ altText }) => altText.trim() === "")
    .map(({ row, column }) => ({ rule: "picture-without-alt-text" as const, sheet: name, row, column }));
}

function checkPrint({ name, print }: NewSheet): Findings {
  const edges = [print?.header, print?.footer].flatMap((edge) => [edge?.left, edge?.centre, edge?.right]).join(" ");
  return [
    ...(print?.pagesAcross === 1 ? [] : [{ rule: "not-one-page-across" as const, sheet: name }]),
    ...(edges.includes("{page}") && edges.includes("{pages}")
      ? []
      : [{ rule: "no-page-number" as const, sheet: name }]),
    ...(/As at \d/.test(edges) ? [] : [{ rule: "no-as-at" as const, sheet: name }]),
  ];
}

function checkLinks({ name, links = [] }: NewSheet, sheets: readonly NewSheet[]): Findings {
  const names = new Set(sheets.map((sheet) => sheet.name));
  return links
    .filter(({ sheet }) => !names.has(sheet))
    .map(({ row, column }) => ({ rule: "link-to-nowhere" as const, sheet: name, row, column }));
}
