import type { CellFormat } from "../../src/core";
import { createExcelDoor } from "../../src/excel/excelDoor";
import type { SheetState } from "../support/excel/book";
import type { ChartModel } from "../support/excel/chartModel";
import { openStandIn } from "../support/excel/openStandIn";
import type { RichHost } from "../support/excel/richHost";
import { PAGES, type BuiltChart, type BuiltPage } from "./pages";
import { describePagesContract } from "./pagesContract";

const KINDS: Readonly<Record<string, string>> = {
  ...{ BarStacked: "stackedBar", BarClustered: "bar", ColumnClustered: "column", ColumnStacked: "stackedColumn" },
  LineMarkers: "line",
};

function builtChart({ chartType, title, anchor, series, axes }: ChartModel): BuiltChart {
  const nowhere = { row: -1, column: -1, rowCount: 0, columnCount: 0 };
  return {
    kind: KINDS[chartType] ?? chartType,
    title: title.text,
    anchor: anchor ?? nowhere,
    series: series.items.map(({ name, values, categories }) => {
      return { name, values: values ?? nowhere, categories: categories ?? nowhere };
    }),
    colours: series.items.map(({ format }) => format.fill.colour ?? format.line.color),
    isTopDown: axes.categoryAxis.reversePlotOrder,
    hasLabels: series.items.every(({ hasDataLabels }) => hasDataLabels),
  };
}

/** The row or column that begins so many points from the sheet's corner. */
function placeAt(points: number, sizeOf: (place: number) => number): number {
  let place = 0;
  for (let sum = 0; sum < points; place += 1) sum += sizeOf(place);
  return place;
}

const lower = (word: string): string => word.toLowerCase();

function builtPage(host: RichHost, state: SheetState): BuiltPage {
  const sheet = host.model.sheetModel(state);
  const { pageLayout } = sheet;
  const edges = pageLayout.headersFooters.defaultForAllPages;
  const mark = state.names.find(({ name }) => name === "ActionPlanRag.page")?.target;
  return {
    name: state.name,
    mark:
      mark !== undefined && "formula" in mark ? /^="(?<mark>[^;"]*)/.exec(mark.formula)?.groups?.["mark"] : undefined,
    tables: state.tables.map(({ name, block }) => ({ name, block })),
    charts: sheet.charts.items.map(builtChart),
    frozenRows: sheet.freezePanes.rows,
    tabColour: state.tabColour === "" ? null : state.tabColour,
    links: [...state.links],
    names: state.names.filter(({ visible }) => visible).map(({ name }) => name),
    print: {
      isLandscape: pageLayout.orientation === "Landscape",
      pagesAcross: pageLayout.zoom.horizontalFitToPages ?? null,
      pagesDown: pageLayout.zoom.verticalFitToPages ?? null,
      repeatedRows: pageLayout.titleRows,
      breaksBefore: sheet.horizontalPageBreaks.rows,
      edges: [
        ...[edges.leftHeader, edges.centerHeader, edges.rightHeader],
        ...[edges.leftFooter, edges.centerFooter, edges.rightFooter],
      ],
    },
    heights: state.heightPoints,
    dataBars: sheet.conditionalFormats.map(({ block }) => block),
    choices: sheet.validations.map(({ block, rule }) => [block, String(rule.list?.source)]),
    pictures: sheet.shapes.items.map(({ base64, altTextDescription, width, height, left, top }) => ({
      ...{ base64, altText: altTextDescription, points: [Math.round(width), Math.round(height)] },
      at: [placeAt(top, (row) => state.heightPoints.get(row) ?? 15), placeAt(left, (column) => state.widthOf(column))],
    })),
    raw: (row, column) => {
      const value = state.peek(row, column)?.value ?? "";
      return value === "" ? null : value;
    },
    look(row, column) {
      const { horizontal, vertical, ...cell } = state.cell(row, column);
      return {
        ...cell,
        horizontal: lower(horizontal) as NonNullable<CellFormat["horizontal"]>,
        vertical: lower(vertical) as NonNullable<CellFormat["vertical"]>,
      };
    },
  };
}

describePagesContract("Office.js on the stand-in Excel", async () => {
  const { host, workbook } = openStandIn([{ name: "Plan", rows: [["Action"]] }]);
  await createExcelDoor().buildSheets(PAGES, { replaceEdited: false });
  expect(workbook.swallowed).toEqual([]);
  return workbook.sheets.slice(1).map((state) => builtPage(host, state));
});
