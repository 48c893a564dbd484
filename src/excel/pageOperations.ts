import {
  hiddenNames,
  signedPageEdge,
  type CellContent,
  type DateSystem,
  type NewSheet,
  type PageEdge,
  type PrintSetup,
  type RowHeight,
} from "../core";
import { addressOf } from "./cellAddresses";
import { mayNotStayText } from "./cellInput";
import { chartOperation } from "./chartOperation";
import type { Operation, PageStep } from "./operation";
import { pictureOperation } from "./pictureOperation";
import { planOperations } from "./planOperations";
import { OPERATION_BYTES } from "./requestSize";

/** Excel's own margins in the file writer too. */
const USUAL_MARGINS = { leftCm: 1.3, rightCm: 1.3, topCm: 1.5, bottomCm: 1.5 };
/** From the paper's edge to a header or footer. */
const EDGE_CM = 0.8;
/** @source Excel specifications and limits */
const TALLEST_POINTS = 409;

/**
 * Everything that a new, empty sheet is made of: cells and looks as a plan writes them, then what lies over them. The
 * table comes before its neighbours, the charts after the figures they show.
 */
export function pageOperations(sheet: NewSheet, dateSystem: DateSystem, isJoined = true): Operation[] {
  const { name, values, formats = [], columnWidths = [] } = sheet;
  const blocks = values.length === 0 ? [] : [{ row: 0, column: 0, values: rectangle(values) }];
  const steps = [
    ...heightSteps(sheet.rowHeights ?? []),
    ...tableSteps(sheet),
    ...(sheet.dataBars ?? []).map(dataBarStep),
    ...(sheet.choices ?? []).map(choiceStep),
    ...linkSteps(sheet),
    ...nameSteps(sheet, dateSystem),
    ...viewSteps(sheet),
    ...printSteps(sheet.print ?? {}),
  ];
  return [
    ...planOperations({ changes: [{ sheet: name, blocks, formats, columnWidths }] }, dateSystem, isJoined),
    ...steps.map((step): Operation => ({ kind: "page", sheet: name, step, bytes: OPERATION_BYTES })),
    ...(sheet.charts ?? []).map((chart, index) => chartOperation(name, chart, index)),
    ...(sheet.pictures ?? []).map((picture, index) => pictureOperation(sheet, picture, index)),
  ];
}

/** The values as a matrix without gaps; what is empty is left alone. */
function rectangle(values: NewSheet["values"]): CellContent[][] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 1);
  return values.map((row) =>
    Array.from({ length: width }, (_, index) => (row[index] === "" ? null : (row[index] ?? null))),
  );
}

/** Neighbouring rows of one height go together. */
function heightSteps(rowHeights: readonly RowHeight[]): PageStep[] {
  const runs: { row: number; rowCount: number; points: number }[] = [];
  for (const { row, heightPoints } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const points = Math.min(TALLEST_POINTS, heightPoints);
    const last = runs.at(-1);
    if (last !== undefined && last.points === points && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1, points });
  }
  return runs.map(({ row, rowCount, points }) => (sheet) => {
    sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = points;
  });
}

function tableSteps({ table }: NewSheet): PageStep[] {
  if (table === undefined) return [];
  return [
    (sheet) => {
      const made = sheet.tables.add(addressOf(table.block), true);
      if (table.style !== undefined) made.style = table.style;
    },
  ];
}

function dataBarStep(bars: NonNullable<NewSheet["dataBars"]>[number]): PageStep {
  return (sheet) => {
    const { dataBar } = sheet.getRange(addressOf(bars)).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = bars.colour;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule =
      bars.fullAt === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(bars.fullAt) };
  };
}

/** A list to choose from; a word that is not in it is taken without a question. */
function choiceStep(list: NonNullable<NewSheet["choices"]>[number]): PageStep {
  return (sheet) => {
    const { dataValidation } = sheet.getRange(addressOf(list));
    dataValidation.rule = { list: { inCellDropDown: true, source: list.choices.join(",") } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  };
}

/** The text to show is only stated where it stays a text: Excel enters it as if it were typed. */
function linkSteps({ links = [], values }: NewSheet): PageStep[] {
  return links.map(({ row, column, sheet: target, toRow = 0, toColumn = 0 }) => (sheet) => {
    const text = values[row]?.[column];
    const place = addressOf({ row: toRow, column: toColumn, rowCount: 1, columnCount: 1 });
    sheet.getCell(row, column).hyperlink = {
      documentReference: `'${target.replace(/'/g, "''")}'!${place}`,
      ...(typeof text === "string" && text !== "" && !mayNotStayText(text) ? { textToDisplay: text } : {}),
    };
  });
}

function nameSteps(page: NewSheet, dateSystem: DateSystem): PageStep[] {
  return [
    ...(page.names ?? []).map(({ name, block }): PageStep => (sheet) => {
      sheet.names.add(name, sheet.getRange(addressOf(block)));
    }),
    ...hiddenNames(page, dateSystem).map((own): PageStep => (sheet) => {
      const reference = "text" in own ? `="${own.text}"` : sheet.getRange(addressOf(own.block));
      sheet.names.add(own.name, reference).visible = false;
    }),
  ];
}

function viewSteps({ frozenRows = 0, tabColour }: NewSheet): PageStep[] {
  return [
    ...(frozenRows === 0 ? [] : [(sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(frozenRows)]),
    ...(tabColour === undefined ? [] : [(sheet: Excel.Worksheet) => void (sheet.tabColor = tabColour)]),
  ];
}

function printSteps(print: PrintSetup): PageStep[] {
  const { isLandscape = false, pagesAcross, pagesDown, repeatedRows = 0, header, footer, breaksBefore = [] } = print;
  const { leftCm, rightCm, topCm, bottomCm } = print.margins ?? USUAL_MARGINS;
  return [
    ({ pageLayout }) => {
      pageLayout.orientation = isLandscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Centimeters", {
        ...{ left: leftCm, right: rightCm, top: topCm, bottom: bottomCm, header: EDGE_CM, footer: EDGE_CM },
      });
      if (pagesAcross !== undefined) {
        const down = pagesDown === undefined ? {} : { verticalFitToPages: pagesDown };
        pageLayout.zoom = { horizontalFitToPages: pagesAcross, ...down };
      }
      if (repeatedRows > 0) pageLayout.setPrintTitleRows(`$1:$${repeatedRows}`);
    },
    ...edgeSteps(header, ["leftHeader", "centerHeader", "rightHeader"]),
    ...edgeSteps(footer, ["leftFooter", "centerFooter", "rightFooter"]),
    ...[...new Set(breaksBefore)]
      .filter((row) => row > 0)
      .map((row): PageStep => (sheet) => {
        sheet.horizontalPageBreaks.add(`A${row + 1}`);
      }),
  ];
}

type EdgePart = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

function edgeSteps(edge: PageEdge | undefined, parts: readonly [EdgePart, EdgePart, EdgePart]): PageStep[] {
  if (edge === undefined) return [];
  const { left, centre, right } = signedPageEdge(edge);
  return [
    ({ pageLayout }) => {
      const { defaultForAllPages } = pageLayout.headersFooters;
      [left, centre, right].forEach((text, index) => {
        const part = parts[index];
        if (part !== undefined && text !== "") defaultForAllPages[part] = text;
      });
    },
  ];
}
